package headroom.scenarios.language;

import com.fasterxml.jackson.databind.node.ObjectNode;
import headroom.scenarios.text.Node;

/** Words. */
final class TextLeaf implements LeafKind<String> {
  @Override
  public String read(Node node, String baseline, Shape.Leaf shape, Complaints complaints) {
    if (node instanceof Node.Scalar scalar && !scalar.isEmpty()) {
      return scalar.text();
    }
    return complaints.wrong(node, expected(shape), "");
  }

  @Override
  public Object value(String written, Shape.Leaf shape) {
    return written;
  }

  @Override
  public String text(String written, Shape.Leaf shape) {
    return YamlWords.quote(written);
  }

  @Override
  public boolean isFigure() {
    return false;
  }

  @Override
  public String expected(Shape.Leaf shape) {
    return "text";
  }

  @Override
  public ObjectNode schema(Shape.Leaf shape) {
    return SchemaForms.text();
  }
}
