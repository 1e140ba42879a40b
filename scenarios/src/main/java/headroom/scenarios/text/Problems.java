package headroom.scenarios.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    sorted = alikeTogether(sorted);
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

  /** The same trouble in many lines of a file is told once, with how often it stands there. */
  private static List<Problem> alikeTogether(List<Problem> sorted) {
    Map<Problem, List<Problem>> alike = new LinkedHashMap<>();
    for (Problem one : sorted) {
      Problem anywhere =
          new Problem(one.file(), 0, 0, one.path(), one.found(), one.expected(), one.maybe());
      alike.computeIfAbsent(anywhere, p -> new ArrayList<>()).add(one);
    }
    List<Problem> told = new ArrayList<>();
    for (List<Problem> same : alike.values()) {
      Problem first = same.get(0);
      int others = same.size() - 1;
      String found =
          others < 2
              ? first.found()
              : first.found()
                  + " (here and in "
                  + others
                  + " more lines, to line "
                  + same.get(others).line()
                  + ")";
      told.add(
          new Problem(
              first.file(),
              first.line(),
              first.column(),
              first.path(),
              found,
              first.expected(),
              first.maybe()));
      if (others == 1) {
        told.add(same.get(1));
      }
    }
    told.sort(Comparator.comparing(Problem::place));
    return told;
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
