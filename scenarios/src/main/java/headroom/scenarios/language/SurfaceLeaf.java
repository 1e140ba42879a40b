package headroom.scenarios.language;

import com.fasterxml.jackson.databind.node.ObjectNode;
import headroom.model.scenario.Unit;
import headroom.model.scenario.VisitingSurface;
import headroom.scenarios.text.Node;
import headroom.scenarios.text.Place;
import headroom.scenarios.text.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/**
 * A visiting surface: the name of a CSV file beside the scenario, or its rows as text, which is how
 * a resolved scenario holds it. Lines that start with # say where it comes from and are skipped.
 */
final class SurfaceLeaf implements LeafKind<SurfaceRows> {
  private static final long MOST_BYTES = 2_000_000;
  private static final String HEADER = String.join(",", VisitingSurface.COLUMNS);
  private static final int SKILLED = 4;

  @Override
  public SurfaceRows read(
      Node node, SurfaceRows baseline, Shape.Leaf shape, Complaints complaints) {
    if (node instanceof Node.Sequence rows) {
      return inline(rows, shape, complaints);
    }
    boolean named = node instanceof Node.Scalar scalar && !scalar.isEmpty();
    if (!named || complaints.beside() == null) {
      return complaints.wrong(node, expected(shape), "");
    }
    Node.Scalar file = (Node.Scalar) node;
    return complaints
        .beside()
        .text(file, MOST_BYTES, complaints)
        .map(text -> file(file.text(), text, complaints))
        .orElse(null);
  }

  private static SurfaceRows file(String name, String text, Complaints complaints) {
    List<List<Double>> rows = new ArrayList<>();
    boolean header = false;
    boolean good = true;
    int line = 0;
    for (String row : text.split("\r?\n")) {
      line++;
      Place place = new Place(name, line, 1);
      if (row.isBlank() || row.startsWith("#")) {
        continue;
      }
      if (!header) {
        header = true;
        if (!row.strip().equals(HEADER)) {
          return complaints.wrong(place, Problems.quote(row), "the header " + HEADER, "");
        }
        continue;
      }
      good &= row(row, place, complaints, rows);
    }
    return good ? whole(rows, new Place(name, 1, 1), complaints) : null;
  }

  private SurfaceRows inline(Node.Sequence sequence, Shape.Leaf shape, Complaints complaints) {
    List<List<Double>> rows = new ArrayList<>();
    boolean good = true;
    for (Node node : sequence.items()) {
      if (!(node instanceof Node.Scalar scalar)) {
        return complaints.wrong(node, expected(shape), "");
      }
      good &= row(scalar.text(), node.place(), complaints, rows);
    }
    return good ? whole(rows, sequence.place(), complaints) : null;
  }

  private static boolean row(
      String text, Place place, Complaints complaints, List<List<Double>> rows) {
    String[] fields = text.split(",", -1);
    List<Double> row = new ArrayList<>();
    for (int i = 0; i < fields.length && i < VisitingSurface.COLUMNS.size(); i++) {
      OptionalDouble value = Quantity.parse(fields[i].strip(), Unit.Kind.NUMBER);
      boolean share = i >= SKILLED;
      if (value.isEmpty()
          || value.getAsDouble() < 0
          || (!share && value.getAsDouble() == 0)
          || (share && value.getAsDouble() > 1)) {
        String expected = share ? "a share from 0 to 1" : "a number above 0";
        complaints
            .at("." + VisitingSurface.COLUMNS.get(i))
            .wrong(place, Problems.quote(fields[i]), expected, "");
        return false;
      }
      row.add(value.getAsDouble());
    }
    if (fields.length != VisitingSurface.COLUMNS.size()) {
      complaints.wrong(place, fields.length + " fields", HEADER, "");
      return false;
    }
    rows.add(row);
    return true;
  }

  private static SurfaceRows whole(List<List<Double>> rows, Place place, Complaints complaints) {
    SurfaceRows surface = new SurfaceRows(List.copyOf(rows));
    try {
      surface.surface();
      return surface;
    } catch (IllegalArgumentException incomplete) {
      return complaints.wrong(
          place, incomplete.getMessage(), "one row for each point of a grid", "");
    }
  }

  @Override
  public Object value(SurfaceRows written, Shape.Leaf shape) {
    return written.surface();
  }

  @Override
  public String text(SurfaceRows written, Shape.Leaf shape) {
    return written.rows().stream()
        .map(row -> row.stream().map(Decimal::shortest).collect(Collectors.joining(",")))
        .map(YamlWords::quote)
        .collect(Collectors.joining(", ", "[", "]"));
  }

  @Override
  public boolean isFigure() {
    return false;
  }

  @Override
  public String expected(Shape.Leaf shape) {
    return "the name of a CSV file with the columns " + HEADER;
  }

  @Override
  public ObjectNode schema(Shape.Leaf shape) {
    return SchemaForms.anyOf(SchemaForms.text(), SchemaForms.list(SchemaForms.text(), 0));
  }
}
