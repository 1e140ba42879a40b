package headroom.scenarios.checks;

import headroom.scenarios.language.Assembler;
import headroom.scenarios.language.Bound;
import headroom.scenarios.text.Place;
import headroom.scenarios.text.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One scenario under check. A part with a wrong value is left out, so that one mistake is not
 * reported twice in different words.
 */
final class Checking {
  private final Bound root;
  private final Problems problems;

  Checking(Bound root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /**
   * A part of the scenario; empty when it is left out, or when something in it is wrong already.
   */
  <T> Optional<T> part(String key, Class<T> type) {
    Bound part = Bound.find(root, key);
    return part == null || problems.any(key)
        ? Optional.empty()
        : Optional.of(type.cast(new Assembler(part, Map.of()).assemble(null)));
  }

  /** A part that is a map by the planner's names. */
  @SuppressWarnings("unchecked") // the caller names the record that the map holds
  <T> Map<String, T> parts(String key) {
    return (Map<String, T>) part(key, Map.class).orElse(Map.of());
  }

  /** Whether the scenario has a part at all. */
  boolean has(String key) {
    return Bound.find(root, key) != null;
  }

  /** False for national parameters that other scenarios extend: they are read, not simulated. */
  boolean hasSites() {
    return !parts("sites").isEmpty();
  }

  /** Whether nothing is wrong in a part. */
  boolean sound(String key) {
    return !problems.any(key);
  }

  /** Where a waiting list's row stands, or null. */
  Object written(String path) {
    return Bound.find(root, path) instanceof Bound.Leaf leaf ? leaf.written() : null;
  }

  void wrong(String path, String found, String expected) {
    wrong(path, found, expected, "");
  }

  void wrong(String path, String found, String expected, String maybe) {
    problems.add(Bound.place(root, path), path, found, expected, maybe);
  }

  /** Where a path stands, or what is around it. */
  Place place(String path) {
    return Bound.place(root, path);
  }

  Problems problems() {
    return problems;
  }

  /** Notes a list of shares or rates that are all zero, for which no share can be drawn. */
  void notAllZero(String path, double[] values) {
    for (double value : values) {
      if (value > 0) {
        return;
      }
    }
    wrong(path, values.length == 0 ? "an empty list" : "only zeros", "at least one above 0");
  }

  void notAllZero(String path, Collection<Double> values) {
    notAllZero(path, values.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** Notes a figure that is greater than one it is part of. */
  void atMost(String path, double value, double limit, String of) {
    if (value > limit) {
      wrong(path, plain(value), "at most " + plain(limit) + ", " + of);
    }
  }

  /** A figure without a needless fraction. */
  static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : String.format(java.util.Locale.ROOT, "%.3f", value);
  }

  /** Names as messages list them. */
  static String names(Collection<String> names) {
    return names.isEmpty() ? "(there is none)" : String.join(", ", List.copyOf(names));
  }
}
