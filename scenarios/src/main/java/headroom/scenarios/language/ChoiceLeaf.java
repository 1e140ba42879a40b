package headroom.scenarios.language;

import com.fasterxml.jackson.databind.node.ObjectNode;
import headroom.scenarios.text.Nearest;
import headroom.scenarios.text.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One of a few words: yes or no, or the constants of an enum. */
final class ChoiceLeaf implements LeafKind<String> {
  private final Map<String, Object> choices;
  private final Map<String, String> alsoMeaning;

  private ChoiceLeaf(Map<String, Object> choices, Map<String, String> alsoMeaning) {
    this.choices = choices;
    this.alsoMeaning = alsoMeaning;
  }

  static ChoiceLeaf of(Class<?> type) {
    Map<String, Object> choices = new LinkedHashMap<>();
    if (!type.isEnum()) {
      choices.put("yes", true);
      choices.put("no", false);
      return new ChoiceLeaf(choices, Map.of("true", "yes", "false", "no"));
    }
    for (Object constant : type.getEnumConstants()) {
      choices.put(Shapes.kebab((Enum<?>) constant), constant);
    }
    return new ChoiceLeaf(choices, Map.of());
  }

  @Override
  public String read(Node node, String baseline, Shape.Leaf shape, Complaints complaints) {
    if (!(node instanceof Node.Scalar scalar)) {
      return complaints.wrong(node, expected(shape), "");
    }
    String word = alsoMeaning.getOrDefault(scalar.text(), scalar.text());
    if (choices.containsKey(word)) {
      return word;
    }
    String maybe =
        Nearest.to(scalar.text(), choices.keySet()).map(w -> "you meant " + w + ".").orElse("");
    return complaints.wrong(scalar, expected(shape), maybe);
  }

  @Override
  public Object value(String written, Shape.Leaf shape) {
    return choices.get(written);
  }

  @Override
  public String text(String written, Shape.Leaf shape) {
    return written;
  }

  @Override
  public boolean isFigure() {
    return false;
  }

  @Override
  public String expected(Shape.Leaf shape) {
    List<String> words = new ArrayList<>(choices.keySet());
    String last = words.remove(words.size() - 1);
    return words.isEmpty() ? last : String.join(", ", words) + " or " + last;
  }

  @Override
  public ObjectNode schema(Shape.Leaf shape) {
    return SchemaForms.choice(choices.keySet(), alsoMeaning.isEmpty());
  }
}
