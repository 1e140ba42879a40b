package headroom.scenarios.language;

import headroom.scenarios.text.Node;
import java.util.stream.Collectors;

/** A tree as one line, as it was written. */
final class Written {
  private Written() {}

  static String inline(Node node) {
    if (node instanceof Node.Mapping map) {
      return map.entries().entrySet().stream()
          .map(entry -> entry.getKey() + ": " + inline(entry.getValue().value()))
          .collect(Collectors.joining(", ", "{", "}"));
    } else if (node instanceof Node.Sequence list) {
      return list.items().stream().map(Written::inline).collect(Collectors.joining(", ", "[", "]"));
    } else if (node instanceof Node.Over over) {
      return inline(over.value());
    }
    return ((Node.Scalar) node).text();
  }
}
