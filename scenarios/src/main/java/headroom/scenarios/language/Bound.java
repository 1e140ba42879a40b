package headroom.scenarios.language;

import headroom.model.scenario.Evidence;
import headroom.scenarios.text.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A checked tree: every value read, with its place, evidence and range, ready to become records.
 */
public sealed interface Bound {
  /** Where it stands. */
  Place place();

  /** A record's components by key, in record order; optional ones that are left out are missing. */
  record Fields(Shape.Fields shape, Map<String, Bound> byKey, Place place) implements Bound {
    public Fields {
      byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
    }
  }

  /** A map by the planner's own keys, in file order. */
  record Named(Shape.Named shape, Map<String, Bound> byKey, Place place) implements Bound {
    public Named {
      byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
    }
  }

  /** A list. */
  record Listed(Shape.Listed shape, List<Bound> items, Place place) implements Bound {
    public Listed {
      items = List.copyOf(items);
    }
  }

  /**
   * One value.
   *
   * @param written the value as its kind keeps it
   * @param range null when it is certain
   */
  record Leaf(
      Shape.Leaf shape, String path, Object written, Evidence evidence, Range range, Place place)
      implements Bound {}

  /** Least and greatest value, or factor. */
  record Range(double low, double high) {}

  /** What stands at a dotted path, or null. */
  static Bound find(Bound tree, String path) {
    Bound at = tree;
    for (String key : path.isEmpty() ? new String[0] : path.split("\\.")) {
      if (at instanceof Fields fields) {
        at = fields.byKey().get(key);
      } else if (at instanceof Named named) {
        at = named.byKey().get(key);
      } else {
        return null;
      }
    }
    return at;
  }

  /** The place of what stands at a path, or of the nearest thing around it. */
  static Place place(Bound tree, String path) {
    for (String at = path; !at.isEmpty(); at = around(at)) {
      Bound found = find(tree, at);
      if (found != null) {
        return found.place();
      }
    }
    return tree.place();
  }

  private static String around(String path) {
    int dot = path.lastIndexOf('.');
    return dot < 0 ? "" : path.substring(0, dot);
  }

  /** The same tree with the value at a path replaced or added; its parent must exist. */
  static Bound with(Bound tree, String path, Bound value) {
    if (path.isEmpty()) {
      return value;
    }
    int dot = path.indexOf('.');
    String key = dot < 0 ? path : path.substring(0, dot);
    String rest = dot < 0 ? "" : path.substring(dot + 1);
    if (tree instanceof Fields fields) {
      Map<String, Bound> changed = new LinkedHashMap<>(fields.byKey());
      changed.put(key, with(changed.get(key), rest, value));
      return new Fields(fields.shape(), changed, fields.place());
    }
    Named named = (Named) tree;
    Map<String, Bound> changed = new LinkedHashMap<>(named.byKey());
    changed.put(key, with(changed.get(key), rest, value));
    return new Named(named.shape(), changed, named.place());
  }
}
