package headroom.scenarios.language;

import com.fasterxml.jackson.databind.node.ObjectNode;
import headroom.model.scenario.Distribution;
import headroom.scenarios.text.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A list of random quantities; a range beside it gives one factor on all of them. */
final class LawsLeaf implements LeafKind<List<Law>> {
  private final LawLeaf one = new LawLeaf();

  @Override
  public List<Law> read(Node node, List<Law> baseline, Shape.Leaf shape, Complaints complaints) {
    List<Law> laws = new ArrayList<>();
    boolean good = true;
    if (Figures.isRelative(node) && baseline != null) {
      for (Law law : baseline) {
        Law changed = one.read(node, law, shape, complaints);
        good &= changed != null;
        laws.add(changed);
      }
      return good ? List.copyOf(laws) : null;
    }
    boolean fits =
        node instanceof Node.Sequence list
            && !list.items().isEmpty()
            && (shape.length() == 0 || list.items().size() == shape.length());
    if (!fits) {
      return complaints.wrong(node, expected(shape), "");
    }
    List<Node> items = ((Node.Sequence) node).items();
    for (int i = 0; i < items.size(); i++) {
      Law from = baseline == null || i >= baseline.size() ? null : baseline.get(i);
      Law law = one.read(items.get(i), from, shape, complaints.at("[" + (i + 1) + "]"));
      good &= law != null;
      laws.add(law);
    }
    return good ? List.copyOf(laws) : null;
  }

  @Override
  public Object value(List<Law> written, Shape.Leaf shape) {
    return written.stream().map(Law::distribution).toArray(Distribution[]::new);
  }

  @Override
  public Object value(List<Law> written, Shape.Leaf shape, double factor) {
    return written.stream()
        .map(law -> Law.scale(law.distribution(), factor))
        .toArray(Distribution[]::new);
  }

  @Override
  public boolean allows(List<Law> written, Shape.Leaf shape, double drawn) {
    return written.stream().allMatch(law -> one.allows(law, shape, drawn));
  }

  @Override
  public String text(List<Law> written, Shape.Leaf shape) {
    return written.stream()
        .map(law -> one.text(law, shape))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  @Override
  public Range range() {
    return Range.FACTORS;
  }

  @Override
  public String expected(Shape.Leaf shape) {
    String many = shape.length() > 0 ? shape.length() + " entries" : "one or more entries";
    return "a list of " + many + ", each " + one.expected(shape);
  }

  @Override
  public ObjectNode schema(Shape.Leaf shape) {
    return SchemaForms.list(one.schema(shape), shape.length());
  }
}
