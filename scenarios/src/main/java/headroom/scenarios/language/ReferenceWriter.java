package headroom.scenarios.language;

import headroom.model.scenario.Extensive;
import headroom.model.scenario.Size;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every key of a record and of the records below it, as Markdown tables. */
public final class ReferenceWriter {
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Shape.Fields> waiting = new LinkedHashMap<>();

  private ReferenceWriter() {}

  /** The tables, below a heading and an introduction. */
  public static String markdown(Shape.Fields root, String introduction) {
    ReferenceWriter writer = new ReferenceWriter();
    writer.text.append(introduction);
    writer.table("", root);
    while (!writer.waiting.isEmpty()) {
      String path = writer.waiting.keySet().iterator().next();
      writer.table(path, writer.waiting.remove(path));
    }
    return writer.text.toString();
  }

  private void table(String path, Shape.Fields fields) {
    text.append("\n## ").append(path.isEmpty() ? "At the top" : "`" + path + "`").append("\n\n");
    text.append("| key | meaning | written as | when left out |\n|---|---|---|---|\n");
    Map<String, Shape.Fields> below = new LinkedHashMap<>();
    for (Shape.Component component : fields.components()) {
      if (!component.derived()) {
        String here = Binder.join(path, component.key());
        text.append("| `").append(component.key()).append("` | ");
        text.append(cell(component.says())).append(size(component)).append(" | ");
        text.append(cell(form(component.shape(), here, below))).append(" | ");
        text.append(leftOut(component)).append(" |\n");
      }
    }
    below.putAll(waiting);
    waiting.clear();
    waiting.putAll(below);
  }

  private static String form(Shape shape, String path, Map<String, Shape.Fields> below) {
    if (shape instanceof Shape.Leaf leaf) {
      return leaf.kind().expected(leaf);
    } else if (shape instanceof Shape.Fields fields) {
      below.put(path, fields);
      return "keys of `" + path + "`";
    } else if (shape instanceof Shape.Named named) {
      return "a name for each, with " + form(named.of(), path + ".*", below);
    }
    return "a list, each with " + form(((Shape.Listed) shape).of(), path + "[]", below);
  }

  /** Which size of a system a quantity grows with. */
  private static String size(Shape.Component component) {
    Extensive extensive = component.accessor().getAnnotation(Extensive.class);
    if (extensive == null) {
      return "";
    }
    String per = extensive.per() == Size.NOTHING ? "" : " for each `" + extensive.per().key() + "`";
    return " *Grows with `" + extensive.value().key() + "`" + per + ".*";
  }

  private static String leftOut(Shape.Component component) {
    if (component.required()) {
      return "must be written";
    }
    String otherwise = component.otherwise();
    return otherwise == null ? "nothing" : otherwise.isEmpty() ? "empty" : "`" + otherwise + "`";
  }

  private static String cell(String words) {
    return words.replace("|", "\\|").replace("\n", " ");
  }
}
