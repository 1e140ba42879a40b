package headroom.scenarios.language;

import headroom.scenarios.text.Nearest;
import headroom.scenarios.text.Node;
import headroom.scenarios.text.Place;
import headroom.scenarios.text.Problems;
import headroom.scenarios.text.YamlText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Checks a tree against a shape and reads every value; notes everything that does not fit. */
public final class Binder {
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_:/+&-]{0,63}");

  private static final Map<String, Node> DEFAULTS = new ConcurrentHashMap<>();

  private final Problems problems;
  private final Evidences evidences;
  private final Beside beside;

  /**
   * A binder for one reading.
   *
   * @param sources sources by id, which evidence may cite
   * @param beside the files that values may name; null when they may name none
   */
  public Binder(Problems problems, Map<String, String> sources, Beside beside) {
    this.problems = problems;
    this.evidences = new Evidences(sources, problems);
    this.beside = beside;
  }

  /** The tree, bound to a shape; null, or with holes, when problems were noted. */
  public Bound bind(Shape shape, Node node) {
    return bind(shape, evidences.spread(node, null), "");
  }

  /** The same for a tree whose evidence was spread before files were merged. */
  public Bound bindSpread(Shape shape, Node node) {
    return bind(shape, node, "");
  }

  private Bound bind(Shape shape, Node node, String path) {
    if (shape instanceof Shape.Leaf leaf) {
      return leaf(leaf, node, path);
    } else if (shape instanceof Shape.Fields fields) {
      return fields(fields, node, path);
    } else if (shape instanceof Shape.Named named) {
      return named(named, node, path);
    }
    return listed((Shape.Listed) shape, node, path);
  }

  private Bound leaf(Shape.Leaf leaf, Node node, String path) {
    Complaints complaints = new Complaints(path, problems, beside);
    return new LeafReader(evidences).read(leaf.kind(), leaf, node, complaints);
  }

  private Bound fields(Shape.Fields shape, Node node, String path) {
    if (!(node instanceof Node.Mapping map)) {
      String keys = String.join(", ", shape.keys());
      problems.add(node.place(), path, node.kind(), "a map with keys among " + keys);
      return null;
    }
    unknown(shape, map, path);
    Map<String, Bound> byKey = new LinkedHashMap<>();
    for (Shape.Component component : shape.components()) {
      if (component.derived()) {
        continue;
      }
      Bound bound = component(component, map, join(path, component.key()));
      if (bound != null) {
        byKey.put(component.key(), bound);
      }
    }
    return new Bound.Fields(shape, byKey, map.place());
  }

  private Bound component(Shape.Component component, Node.Mapping map, String path) {
    Node value = map.get(component.key());
    boolean leftOut = value == null || value instanceof Node.Scalar scalar && scalar.isNone();
    if (leftOut && component.otherwise() != null) {
      return bind(component.shape(), otherwise(component, map.place()), path);
    } else if (leftOut && component.optional()) {
      return null;
    } else if (leftOut) {
      String key = "`" + component.key() + "`";
      Place place = value == null ? map.place() : value.place();
      problems.add(place, path, "nothing", key + ": " + says(component));
      return null;
    }
    if (component.otherwise() != null && component.shape() instanceof Shape.Leaf) {
      // The default is the lowest baseline: what a relative or dated value starts from.
      value = new Node.Over(otherwise(component, map.place()), value);
    }
    return bind(component.shape(), value, path);
  }

  private static String says(Shape.Component component) {
    String what = component.says();
    String form = component.shape() instanceof Shape.Leaf leaf ? leaf.kind().expected(leaf) : "";
    if (what.isEmpty() || form.isEmpty()) {
      return what + form;
    }
    return what.substring(0, what.length() - (what.endsWith(".") ? 1 : 0)) + " (" + form + ")";
  }

  /** The node of a default, as if it stood in the map that leaves it out. */
  private static Node otherwise(Shape.Component component, Place place) {
    return moved(DEFAULTS.computeIfAbsent(component.otherwise(), Binder::parsed), place);
  }

  /** The records' defaults are part of the program, so they must parse. */
  private static Node parsed(String otherwise) {
    Problems none = new Problems();
    String text = otherwise.isEmpty() ? "\"\"" : otherwise;
    Node parsed = YamlText.parse("default", text, none).orElse(null);
    if (parsed == null || !none.none()) {
      throw new IllegalStateException("the default " + otherwise + " is not YAML");
    }
    return parsed;
  }

  private static Node moved(Node node, Place place) {
    if (node instanceof Node.Mapping map) {
      Map<String, Node.Entry> entries = new LinkedHashMap<>();
      map.entries()
          .forEach(
              (key, entry) -> entries.put(key, new Node.Entry(place, moved(entry.value(), place))));
      return new Node.Mapping(place, entries, Evidences.DEFAULT);
    } else if (node instanceof Node.Sequence list) {
      List<Node> items = list.items().stream().map(item -> moved(item, place)).toList();
      return new Node.Sequence(place, items, Evidences.DEFAULT);
    }
    Node.Scalar scalar = (Node.Scalar) node;
    return new Node.Scalar(place, scalar.text(), scalar.plain(), Evidences.DEFAULT);
  }

  private void unknown(Shape.Fields shape, Node.Mapping map, String path) {
    for (Map.Entry<String, Node.Entry> entry : map.entries().entrySet()) {
      Shape.Component component = shape.find(entry.getKey());
      if (component == null || component.derived()) {
        unknownKey(entry.getKey(), entry.getValue().place(), shape.keys(), path);
      }
    }
  }

  private void unknownKey(String key, Place place, List<String> keys, String path) {
    String maybe = Nearest.to(key, keys).map(near -> "you meant " + near + ".").orElse("");
    String found = "the unknown key `" + Problems.quote(key) + "`";
    problems.add(place, path, found, "one of " + String.join(", ", keys), maybe);
  }

  private Bound named(Shape.Named shape, Node node, String path) {
    if (!(node instanceof Node.Mapping map)) {
      problems.add(node.place(), path, node.kind(), "a map of names and their values");
      return null;
    }
    Map<String, Bound> byKey = new LinkedHashMap<>();
    for (Map.Entry<String, Node.Entry> entry : map.entries().entrySet()) {
      Node value = entry.getValue().value();
      if (!NAME.matcher(entry.getKey()).matches()) {
        String found = "the name `" + Problems.quote(entry.getKey()) + "`";
        String expected = "letters, digits and -_:/+&, without spaces or dots";
        problems.add(entry.getValue().place(), path, found, expected);
      } else if (!(value instanceof Node.Scalar scalar && scalar.isNone())) {
        Bound bound = bind(shape.of(), value, join(path, entry.getKey()));
        if (bound != null) {
          byKey.put(entry.getKey(), bound);
        }
      }
    }
    return new Bound.Named(shape, byKey, map.place());
  }

  private Bound listed(Shape.Listed shape, Node node, String path) {
    if (!(node instanceof Node.Sequence list)) {
      problems.add(node.place(), path, node.kind(), "a list");
      return null;
    }
    List<Bound> items = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      Bound bound = bind(shape.of(), list.items().get(i), path + "[" + (i + 1) + "]");
      if (bound != null) {
        items.add(bound);
      }
    }
    return new Bound.Listed(shape, items, list.place());
  }

  static String join(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
