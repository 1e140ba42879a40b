package headroom.scenarios.language;

import com.fasterxml.jackson.databind.node.ObjectNode;
import headroom.model.scenario.WaitingList;
import headroom.scenarios.text.Node;
import headroom.scenarios.text.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A planner's own waiting list: the name of a CSV file beside the scenario, or its rows as text.
 */
final class ListFileLeaf implements LeafKind<ListRows> {
  @Override
  public ListRows read(Node node, ListRows baseline, Shape.Leaf shape, Complaints complaints) {
    if (node instanceof Node.Sequence rows) {
      return inline(rows, shape, complaints);
    }
    boolean named = node instanceof Node.Scalar scalar && !scalar.isEmpty();
    if (!named || complaints.beside() == null) {
      return complaints.wrong(node, expected(shape), "");
    }
    Node.Scalar reference = (Node.Scalar) node;
    return complaints
        .beside()
        .text(reference, ListRows.MOST_BYTES, complaints)
        .flatMap(text -> new ListReader(reference.text(), complaints).read(text))
        .orElse(null);
  }

  private ListRows inline(Node.Sequence rows, Shape.Leaf shape, Complaints complaints) {
    List<WaitingList.Row> read = new ArrayList<>();
    List<Place> places = new ArrayList<>();
    boolean good = true;
    for (Node row : rows.items()) {
      if (!(row instanceof Node.Scalar scalar)) {
        complaints.wrong(row, expected(shape), "");
        return null;
      }
      Optional<WaitingList.Row> one =
          new ListReader(row.place().file(), complaints).row(scalar.text(), row.place());
      good &= one.isPresent();
      one.ifPresent(read::add);
      places.add(row.place());
    }
    return good ? new ListRows(List.copyOf(read), List.copyOf(places)) : null;
  }

  @Override
  public Object value(ListRows written, Shape.Leaf shape) {
    return new WaitingList.CsvFile(written.rows());
  }

  @Override
  public String text(ListRows written, Shape.Leaf shape) {
    return written.rows().stream()
        .map(row -> YamlWords.quote(ListReader.text(row)))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  @Override
  public boolean isFigure() {
    return false;
  }

  @Override
  public String expected(Shape.Leaf shape) {
    return "the name of a CSV file with the columns " + String.join(",", ListReader.COLUMNS);
  }

  @Override
  public ObjectNode schema(Shape.Leaf shape) {
    return SchemaForms.anyOf(SchemaForms.text(), SchemaForms.list(SchemaForms.text(), 0));
  }
}
