package headroom.scenarios.language;

import headroom.scenarios.text.Nearest;
import headroom.scenarios.text.Node;
import headroom.scenarios.text.Place;
import headroom.scenarios.text.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays one tree over another. Maps merge key by key, a list replaces a list, a value stands over
 * the value below it (so that it may be relative to it), and {@code none} takes away what is below.
 */
final class Merger {
  private final Problems problems;

  Merger(Problems problems) {
    this.problems = problems;
  }

  /** What the upper tree makes of the lower one; null when it takes it away. */
  Node merge(Shape shape, Node below, Node above) {
    if (above instanceof Node.Scalar scalar && scalar.isNone()) {
      return null;
    }
    if (below == null || shape == null || shape instanceof Shape.Listed) {
      return above;
    }
    if (shape instanceof Shape.Leaf) {
      return new Node.Over(below, above);
    }
    if (!(below instanceof Node.Mapping lower) || !(above instanceof Node.Mapping upper)) {
      return above;
    }
    Map<String, Node.Entry> entries = new LinkedHashMap<>(lower.entries());
    for (Map.Entry<String, Node.Entry> entry : upper.entries().entrySet()) {
      String key = entry.getKey();
      put(entries, shape, key, entry.getValue(), lower.get(key));
    }
    return new Node.Mapping(upper.place(), entries, upper.inherited());
  }

  private void put(
      Map<String, Node.Entry> entries, Shape shape, String key, Node.Entry above, Node below) {
    Node merged = merge(under(shape, key), below, above.value());
    if (merged == null) {
      entries.remove(key);
    } else {
      entries.put(key, new Node.Entry(above.place(), merged));
    }
  }

  private static Shape under(Shape shape, String key) {
    if (shape instanceof Shape.Named named) {
      return named.of();
    }
    // Nothing is known below an unknown key; the binder says that it is one.
    Shape.Component component = shape instanceof Shape.Fields fields ? fields.find(key) : null;
    return component == null ? null : component.shape();
  }

  /**
   * The tree with a value set at a dotted path, in which {@code *} stands for every key that is
   * there.
   *
   * @param place where the path is written
   */
  Node set(Shape shape, Node tree, String path, Node value, Place place) {
    List<String> keys = List.of(path.split("\\.", -1));
    if (keys.size() > 20 || keys.stream().anyMatch(String::isBlank)) {
      problems.add(place, Problems.quote(path), "a path with an empty part", "keys and dots");
      return tree;
    }
    return set(shape, tree, keys, 0, value, place);
  }

  private Node set(Shape shape, Node tree, List<String> keys, int depth, Node value, Place place) {
    if (depth == keys.size()) {
      return merge(shape, tree, value);
    }
    String path = String.join(".", keys);
    String key = keys.get(depth);
    boolean leaf = shape instanceof Shape.Leaf || shape instanceof Shape.Listed;
    if (leaf || tree != null && !(tree instanceof Node.Mapping)) {
      String found = "`" + key + "` below " + String.join(".", keys.subList(0, depth));
      problems.add(place, path, found, "a path that ends there: it is a single value");
      return tree;
    }
    Node.Mapping map =
        tree == null ? new Node.Mapping(place, Map.of(), value.inherited()) : (Node.Mapping) tree;
    if (!key.equals("*") && shape instanceof Shape.Fields fields && !known(fields, key)) {
      String maybe =
          Nearest.to(key, fields.keys()).map(near -> "you meant " + near + ".").orElse("");
      String expected = "one of " + String.join(", ", fields.keys());
      problems.add(place, path, "the unknown key `" + Problems.quote(key) + "`", expected, maybe);
      return tree;
    }
    List<String> matched = key.equals("*") ? new ArrayList<>(map.entries().keySet()) : List.of(key);
    if (matched.isEmpty()) {
      problems.add(place, path, "`*` where there is nothing", "a map with keys");
      return tree;
    }
    Map<String, Node.Entry> entries = new LinkedHashMap<>(map.entries());
    for (String match : matched) {
      Node.Entry old = entries.get(match);
      Node below = old == null ? null : old.value();
      Node changed = set(under(shape, match), below, keys, depth + 1, value, place);
      if (changed == null) {
        entries.remove(match);
      } else {
        entries.put(match, new Node.Entry(old == null ? place : old.place(), changed));
      }
    }
    return new Node.Mapping(map.place(), entries, map.inherited());
  }

  private static boolean known(Shape.Fields fields, String key) {
    return fields.keys().contains(key);
  }
}
