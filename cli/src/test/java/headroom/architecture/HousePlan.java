package headroom.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables of ARCHITECTURE.md: each place, and the places it may import.
 *
 * <p>Places are packages without the root, such as {@code model.time}; {@code model.department.*}
 * stands for each department by itself.
 */
final class HousePlan {
  private static final Pattern ROW = Pattern.compile("\\| `([a-z.*]+)` \\|[^|]*\\|([^|]*)\\|");
  private static final Pattern NAME = Pattern.compile("`([a-z.*]+)`");
  private static final String ROOT = "headroom.";

  private final Map<String, Set<String>> allowed = new LinkedHashMap<>();

  /** The plan written on a page. */
  static HousePlan read(Path page) {
    HousePlan plan = new HousePlan();
    try {
      for (String line : Files.readAllLines(page)) {
        Matcher row = ROW.matcher(line.strip());
        if (row.matches()) {
          plan.allowed.put(row.group(1), namesIn(row.group(2)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return plan;
  }

  private static Set<String> namesIn(String cell) {
    Set<String> names = new TreeSet<>();
    Matcher name = NAME.matcher(cell);
    while (name.find()) {
      names.add(name.group(1));
    }
    return names;
  }

  /** The places named, in the order of the page. */
  List<String> places() {
    return List.copyOf(allowed.keySet());
  }

  /**
   * The place a package belongs to: the longest name that fits; empty where the page names none.
   * The bare module {@code model} is only a name for all of its rooms and holds no class.
   */
  Optional<String> placeOf(String packageName) {
    String inside = packageName.startsWith(ROOT) ? packageName.substring(ROOT.length()) : "";
    return allowed.keySet().stream()
        .filter(place -> !place.equals("model") && holds(place, inside))
        .max((a, b) -> Integer.compare(a.length(), b.length()));
  }

  /** Whether a class of one package may use one of another, both ours. */
  boolean mayImport(String from, String to) {
    Optional<String> origin = placeOf(from);
    Optional<String> target = placeOf(to);
    if (origin.isEmpty() || target.isEmpty()) {
      return false;
    }
    if (origin.equals(target)) {
      return !origin.get().endsWith(".*") || department(from).equals(department(to));
    }
    return allowed.get(origin.get()).stream()
        .anyMatch(place -> place.equals(target.get()) || target.get().startsWith(place + "."));
  }

  /** Whether a module's pom may ask for another module. */
  boolean mayDependOn(String module, String other) {
    return allowed.entrySet().stream()
        .filter(entry -> moduleOf(entry.getKey()).equals(module))
        .flatMap(entry -> entry.getValue().stream())
        .anyMatch(place -> moduleOf(place).equals(other));
  }

  private static String moduleOf(String place) {
    int dot = place.indexOf('.');
    return dot < 0 ? place : place.substring(0, dot);
  }

  private static boolean holds(String place, String inside) {
    return place.endsWith(".*")
        ? inside.startsWith(place.substring(0, place.length() - 1))
        : inside.equals(place) || inside.startsWith(place + ".");
  }

  /** {@code headroom.model.department.beds.x} gives {@code headroom.model.department.beds}. */
  private static String department(String packageName) {
    String[] parts = packageName.split("\\.");
    return String.join(".", List.of(parts).subList(0, Math.min(4, parts.length)));
  }
}
