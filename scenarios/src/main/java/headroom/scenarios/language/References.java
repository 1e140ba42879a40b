package headroom.scenarios.language;

import headroom.scenarios.text.Nearest;
import headroom.scenarios.text.Place;
import headroom.scenarios.text.Problems;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Checks that names which refer to keys elsewhere are such keys. */
public final class References {
  private final Bound root;
  private final Problems problems;
  private final Set<String> missingParts = new LinkedHashSet<>();

  private References(Bound root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /** Notes every name that refers to nothing. */
  public static void check(Bound root, Problems problems) {
    new References(root, problems).walk(root, "", "");
  }

  private void walk(Bound bound, String path, String refersTo) {
    if (bound instanceof Bound.Fields fields) {
      for (Shape.Component component : fields.shape().components()) {
        Bound part = fields.byKey().get(component.key());
        if (part != null) {
          walk(part, Binder.join(path, component.key()), component.refersTo());
        }
      }
    } else if (bound instanceof Bound.Named named) {
      named
          .byKey()
          .forEach(
              (key, part) -> {
                if (!refersTo.isEmpty()) {
                  check(key, refersTo, Binder.join(path, key), part.place());
                }
                walk(part, Binder.join(path, key), "");
              });
    } else if (bound instanceof Bound.Listed listed) {
      listed.items().forEach(item -> walk(item, path, refersTo));
    } else if (bound instanceof Bound.Leaf leaf && !refersTo.isEmpty()) {
      for (String word : words(leaf.written())) {
        check(word, refersTo, path, leaf.place());
      }
    }
  }

  private static List<String> words(Object written) {
    if (written instanceof String word) {
      return word.isEmpty() ? List.of() : List.of(word);
    }
    return written instanceof String[] several ? List.of(several) : List.of();
  }

  private void check(String word, String refersTo, String path, Place place) {
    Bound target = Bound.find(root, refersTo);
    if (!(target instanceof Bound.Named keys)) {
      String part = refersTo.split("\\.")[0];
      String from = path.split("\\.")[0];
      if (missingParts.add(from + " " + part)) {
        String found = "`" + from + "` without `" + part + "`";
        String expected = "`" + part + "` too, because " + path + " refers to " + refersTo;
        problems.add(Bound.place(root, from), from, found, expected);
      }
      return;
    }
    if (!keys.byKey().containsKey(word)) {
      List<String> known = new ArrayList<>(keys.byKey().keySet());
      String all = known.isEmpty() ? "(there is none)" : String.join(", ", known);
      String maybe = Nearest.to(word, known).map(near -> "you meant " + near + ".").orElse("");
      problems.add(
          place, path, Problems.quote(word), "a key of " + refersTo + ": " + cut(all), maybe);
    }
  }

  private static String cut(String all) {
    return all.length() <= 200 ? all : all.substring(0, 200) + "…";
  }
}
