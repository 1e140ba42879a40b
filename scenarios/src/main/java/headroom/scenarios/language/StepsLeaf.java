package headroom.scenarios.language;

import com.fasterxml.jackson.databind.node.ObjectNode;
import headroom.model.scenario.Steps;
import headroom.scenarios.text.Node;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A number that may change on stated dates; a range beside it gives a factor on all of them. Before
 * the first date stands the baseline's value, or what {@code before} says, or 0. The dates may
 * stand in a column of a CSV file beside the scenario.
 */
final class StepsLeaf implements LeafKind<Steps> {
  private static final String BEFORE = "before";
  private static final String CSV = "csv";
  private static final String COLUMN = "column";

  @Override
  public Steps read(Node node, Steps baseline, Shape.Leaf shape, Complaints complaints) {
    if (node instanceof Node.Mapping mapping) {
      Node.Mapping dates = mapping.get(CSV) == null ? mapping : fromFile(mapping, complaints);
      return dates == null ? null : dated(dates, baseline, shape, complaints);
    }
    if (!Figures.isRelative(node) || baseline == null) {
      double value = Figures.read(node, Double.NaN, shape, complaints);
      return Double.isNaN(value) ? null : Steps.constant(value);
    }
    double before = Figures.read(node, baseline.before(), shape, complaints);
    double[] values = new double[baseline.values().length];
    boolean good = !Double.isNaN(before);
    for (int i = 0; i < values.length && good; i++) {
      values[i] = Figures.read(node, baseline.values()[i], shape, complaints);
      good = !Double.isNaN(values[i]);
    }
    return good ? new Steps(before, baseline.dates(), values) : null;
  }

  /** The dates of a file's column in place of its name; null when the problem is noted. */
  private static Node.Mapping fromFile(Node.Mapping mapping, Complaints complaints) {
    Map<String, Node.Entry> entries = new LinkedHashMap<>(mapping.entries());
    Node file = entries.remove(CSV).value();
    Node.Entry column = entries.remove(COLUMN);
    String wanted =
        column != null && column.value() instanceof Node.Scalar word
            ? word.text()
            : complaints.key();
    if (!(file instanceof Node.Scalar name) || name.isEmpty() || complaints.beside() == null) {
      return complaints.wrong(file, "the name of a CSV file beside the scenario", "");
    }
    Map<String, Node.Entry> rows =
        new SeriesReader(name, wanted, complaints)
            .read(column == null ? file : column.value())
            .orElse(null);
    if (rows == null) {
      return null;
    }
    entries.putAll(rows);
    return new Node.Mapping(mapping.place(), entries, mapping.inherited());
  }

  private Steps dated(
      Node.Mapping mapping, Steps baseline, Shape.Leaf shape, Complaints complaints) {
    TreeMap<LocalDate, Node> nodes = new TreeMap<>();
    boolean good = !mapping.entries().isEmpty();
    if (!good) {
      complaints.wrong(mapping, expected(shape), "");
    }
    double before = baseline == null ? 0 : baseline.before();
    for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
      Node value = entry.getValue().value();
      LocalDate date = DateLeaf.parse(entry.getKey());
      if (entry.getKey().equals(BEFORE)) {
        double from = baseline == null ? Double.NaN : baseline.before();
        before = Figures.read(value, from, shape, complaints.at("." + BEFORE));
        good &= !Double.isNaN(before);
      } else if (date == null) {
        String expected = "a date such as 2022-12-01, or `before`";
        complaints.wrong(entry.getValue().place(), entry.getKey(), expected, "");
        good = false;
      } else {
        nodes.put(date, value);
      }
    }
    TreeMap<LocalDate, Double> values = new TreeMap<>();
    boolean restarts = mapping.entries().containsKey(BEFORE);
    for (LocalDate date : nodes.keySet()) {
      good &= segment(date, nodes, values, baseline, shape, complaints);
    }
    if (baseline != null && !restarts) {
      for (int i = 0; i < baseline.dates().length; i++) {
        if (nodes.isEmpty() || baseline.dates()[i].isBefore(nodes.firstKey())) {
          values.put(baseline.dates()[i], baseline.values()[i]);
        }
      }
    }
    return good ? steps(before, values) : null;
  }

  /**
   * One stretch from a date to the next; a relative value follows the baseline's own steps in it.
   */
  private static boolean segment(
      LocalDate date,
      TreeMap<LocalDate, Node> nodes,
      TreeMap<LocalDate, Double> values,
      Steps baseline,
      Shape.Leaf shape,
      Complaints complaints) {
    Node node = nodes.get(date);
    LocalDate next = nodes.higherKey(date);
    TreeSet<LocalDate> starts = new TreeSet<>(List.of(date));
    if (baseline != null && Figures.isRelative(node)) {
      for (LocalDate own : baseline.dates()) {
        if (own.isAfter(date) && (next == null || own.isBefore(next))) {
          starts.add(own);
        }
      }
    }
    for (LocalDate start : starts) {
      double from = baseline == null ? Double.NaN : baseline.on(start);
      double value = Figures.read(node, from, shape, complaints.at("." + date));
      if (Double.isNaN(value)) {
        return false;
      }
      values.put(start, value);
    }
    return true;
  }

  private static Steps steps(double before, TreeMap<LocalDate, Double> values) {
    return new Steps(
        before,
        values.keySet().toArray(LocalDate[]::new),
        values.values().stream().mapToDouble(Double::doubleValue).toArray());
  }

  @Override
  public Object value(Steps written, Shape.Leaf shape) {
    return written;
  }

  @Override
  public Object value(Steps written, Shape.Leaf shape, double factor) {
    double[] values = new double[written.values().length];
    for (int i = 0; i < values.length; i++) {
      values[i] = scaled(written.values()[i], factor, shape);
    }
    return new Steps(scaled(written.before(), factor, shape), written.dates(), values);
  }

  private static double scaled(double value, double factor, Shape.Leaf shape) {
    if (value == Quantity.UNLIMITED) {
      return value;
    }
    double scaled = Math.min(shape.most(), Math.max(shape.least(), value * factor));
    return Figures.whole(shape) ? Math.rint(scaled) : scaled;
  }

  @Override
  public String text(Steps written, Shape.Leaf shape) {
    if (written.dates().length == 0) {
      return Decimal.write(written.before(), Figures.unit(shape));
    }
    List<String> parts = new ArrayList<>();
    parts.add(BEFORE + ": " + Decimal.write(written.before(), Figures.unit(shape)));
    for (int i = 0; i < written.dates().length; i++) {
      String value = Decimal.write(written.values()[i], Figures.unit(shape));
      parts.add(written.dates()[i] + ": " + value);
    }
    return "{" + String.join(", ", parts) + "}";
  }

  @Override
  public Range range() {
    return Range.FACTORS;
  }

  @Override
  public String expected(Shape.Leaf shape) {
    return Figures.expected(shape) + ", or a map from dates to such values";
  }

  @Override
  public ObjectNode schema(Shape.Leaf shape) {
    return SchemaForms.dated(Figures.unit(shape));
  }
}
