package headroom.scenarios.text;

import headroom.model.scenario.Evidence;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A parsed file: immutable, every part with its place. */
public sealed interface Node {
  /** Where it begins. */
  Place place();

  /** The evidence it inherits from a surrounding map of its own file; null when there is none. */
  Evidence inherited();

  /** What it is, in a planner's words. */
  String kind();

  /** A single value, as written. */
  record Scalar(Place place, String text, boolean plain, Evidence inherited) implements Node {
    /** True for nothing at all after a key. */
    public boolean isEmpty() {
      return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
    }

    /** True for the word that takes away what a base file has. */
    public boolean isNone() {
      return plain && text.equals("none");
    }

    @Override
    public String kind() {
      return isEmpty() ? "nothing" : Problems.quote(text);
    }
  }

  /** A list. */
  record Sequence(Place place, List<Node> items, Evidence inherited) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** A map with its keys in file order. */
  record Mapping(Place place, Map<String, Entry> entries, Evidence inherited) implements Node {
    public Mapping {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    /** The value under a key, or null. */
    public Node get(String key) {
      Entry entry = entries.get(key);
      return entry == null ? null : entry.value();
    }

    @Override
    public String kind() {
      return "a map";
    }
  }

  /**
   * A value written over another one: a change from the baseline, or a file that extends another.
   */
  record Over(Node baseline, Node value) implements Node {
    @Override
    public Place place() {
      return value.place();
    }

    @Override
    public Evidence inherited() {
      return value.inherited();
    }

    @Override
    public String kind() {
      return value.kind();
    }
  }

  /**
   * One key and its value.
   *
   * @param place where the key stands
   */
  record Entry(Place place, Node value) {}
}
