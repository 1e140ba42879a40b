package headroom.scenarios.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects what is wrong, so that a planner hears of everything at once. */
public final class Problems {
  /** More than this many are counted, not kept: a file that is no scenario has no useful list. */
  public static final int MOST = 500;

  /** What a message quotes of a value is cut at this length. */
  private static final int QUOTED = 60;

  private final Set<Problem> found = new LinkedHashSet<>();
  private int more;

  /** Notes a problem without a guess. */
  public void add(Place place, String path, String foundText, String expected) {
    add(place, path, foundText, expected, "");
  }

  /** Notes a problem. */
  public void add(Place place, String path, String foundText, String expected, String maybe) {
    if (found.size() >= MOST) {
      more++;
      return;
    }
    found.add(
        new Problem(place.file(), place.line(), place.column(), path, foundText, expected, maybe));
  }

  /** True when nothing is wrong so far. */
  public boolean none() {
    return found.isEmpty();
  }

  /** True when something is wrong at a path or below it. */
  public boolean any(String path) {
    return found.stream()
        .map(Problem::path)
        .anyMatch(at -> at.equals(path) || at.startsWith(path + ".") || at.startsWith(path + "["));
  }

  /** How many there are, kept or not. */
  public int count() {
    return found.size() + more;
  }

  /** Everything found, in the order of the files. */
  public List<Problem> sorted() {
    List<Problem> sorted = new ArrayList<>(found);
    sorted.sort(Comparator.comparing(Problem::place));
    if (more > 0) {
      Problem last = sorted.get(sorted.size() - 1);
      sorted.add(
          new Problem(
              last.file(),
              last.line(),
              last.column(),
              "",
              more + " more problems",
              "fewer than " + MOST + " to be listed",
              ""));
    }
    return List.copyOf(sorted);
  }

  /** A value as messages show it: on one line, not too long. */
  public static String quote(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints()
        .limit(QUOTED + 1L)
        .forEach(c -> shown.appendCodePoint(Character.isISOControl(c) ? ' ' : c));
    if (shown.codePointCount(0, shown.length()) > QUOTED) {
      shown.setLength(shown.offsetByCodePoints(0, QUOTED));
      shown.append('…');
    }
    return shown.toString();
  }
}
