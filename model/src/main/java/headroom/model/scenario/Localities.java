package headroom.model.scenario;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which maps of a scenario belong to places: those marked {@link Local}, and those that refer to
 * them by their keys or in their entries.
 */
final class Localities {
  private static final Localities SCENARIO = new Localities();

  private final List<Found> maps = new ArrayList<>();
  private final Set<String> paths = new HashSet<>();
  private final Set<String> components = new HashSet<>();

  /**
   * A map of the language.
   *
   * @param path where it stands
   * @param component the record component that holds it
   * @param refersTo what its keys and the words of its entries refer to
   */
  private record Found(String path, String component, boolean marked, Set<String> refersTo) {}

  private Localities() {
    walk(Scenario.class, "");
    boolean more = true;
    while (more) {
      more = false;
      for (Found map : maps) {
        boolean local = map.marked() || map.refersTo().stream().anyMatch(paths::contains);
        if (local && components.add(map.component()) | (local && paths.add(map.path()))) {
          more = true;
        }
      }
    }
  }

  static Localities ofScenarios() {
    return SCENARIO;
  }

  /** Whether a component holds a map of places, or of what stands in them. */
  boolean local(RecordComponent component) {
    return components.contains(id(component));
  }

  /** Whether a component's words, or keys, are names of places or of what stands in them. */
  boolean refersToPlaces(RecordComponent component) {
    RefersTo refersTo = component.getAnnotation(RefersTo.class);
    return refersTo != null && paths.contains(refersTo.value());
  }

  private void walk(Class<?> type, String path) {
    for (RecordComponent component : type.getRecordComponents()) {
      String at = (path.isEmpty() ? "" : path + ".") + kebab(component.getName());
      Type held = unwrapped(component.getGenericType());
      Class<?> inside = raw(held);
      if (inside == Map.class) {
        Class<?> entry = raw(((ParameterizedType) held).getActualTypeArguments()[1]);
        boolean marked = component.isAnnotationPresent(Local.class);
        Set<String> refersTo = new HashSet<>();
        addReference(component, refersTo);
        if (entry.isRecord()) {
          List.of(entry.getRecordComponents()).forEach(word -> addReference(word, refersTo));
          walk(entry, at + ".*");
        }
        maps.add(new Found(at, id(component), marked, refersTo));
      } else if (inside.isRecord()) {
        walk(inside, at);
      }
    }
  }

  /** Words only: a map within an entry says by its own keys what it refers to. */
  private static void addReference(RecordComponent component, Set<String> to) {
    RefersTo refersTo = component.getAnnotation(RefersTo.class);
    if (refersTo != null) {
      to.add(refersTo.value());
    }
  }

  private static String id(RecordComponent component) {
    return component.getDeclaringRecord().getName() + "." + component.getName();
  }

  private static Type unwrapped(Type type) {
    return type instanceof ParameterizedType optional && optional.getRawType() == Optional.class
        ? optional.getActualTypeArguments()[0]
        : type;
  }

  private static Class<?> raw(Type type) {
    return type instanceof ParameterizedType parameterized
        ? (Class<?>) parameterized.getRawType()
        : (Class<?>) type;
  }

  /** As the scenario language writes a component's name. */
  private static String kebab(String name) {
    return name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
