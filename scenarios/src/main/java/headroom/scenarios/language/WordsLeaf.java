package headroom.scenarios.language;

import com.fasterxml.jackson.databind.node.ObjectNode;
import headroom.scenarios.text.Node;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A list of names; a single name may stand without brackets. */
final class WordsLeaf implements LeafKind<String[]> {
  @Override
  public String[] read(Node node, String[] baseline, Shape.Leaf shape, Complaints complaints) {
    if (node instanceof Node.Scalar scalar && !scalar.isEmpty()) {
      return new String[] {scalar.text()};
    }
    if (!(node instanceof Node.Sequence list)) {
      return complaints.wrong(node, expected(shape), "");
    }
    boolean good = true;
    for (Node item : list.items()) {
      if (!(item instanceof Node.Scalar scalar) || scalar.isEmpty()) {
        complaints.wrong(item, "a name", "");
        good = false;
      }
    }
    return good
        ? list.items().stream().map(i -> ((Node.Scalar) i).text()).toArray(String[]::new)
        : null;
  }

  @Override
  public Object value(String[] written, Shape.Leaf shape) {
    return written.clone();
  }

  @Override
  public String text(String[] written, Shape.Leaf shape) {
    return Arrays.stream(written).map(YamlWords::quote).collect(Collectors.joining(", ", "[", "]"));
  }

  @Override
  public boolean isFigure() {
    return false;
  }

  @Override
  public String expected(Shape.Leaf shape) {
    return "a list of names, for example [medicine, surgery]";
  }

  @Override
  public ObjectNode schema(Shape.Leaf shape) {
    return SchemaForms.anyOf(SchemaForms.text(), SchemaForms.list(SchemaForms.text(), 0));
  }
}
