package headroom.model.scenario;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Divides a scenario into its care systems ({@link SystemSize}): every {@link Extensive} quantity
 * is cut in proportion to the systems' sizes, and within a system equally over its hospitals, whose
 * {@link Local} entries are copied; all else stays as it is. Whole numbers stay whole, and the
 * parts of each add up to it.
 *
 * <p>One rule for every record: a new quantity needs its annotation and nothing here.
 */
public final class Division {
  private final Recipients systems;
  private final Recipients places;
  private final int[] hospitals;

  /**
   * A system of a divided scenario.
   *
   * @param id its id
   * @param scenario a scenario of its own, undivided
   */
  public record Part(String id, Scenario scenario) {}

  private Division(Recipients systems, int[] hospitals) {
    this.systems = systems;
    this.hospitals = hospitals.clone();
    this.places = systems.each(hospitals);
  }

  /** Whether a scenario has systems to be divided into. */
  public static boolean divides(Scenario scenario) {
    return !scenario.systems().isEmpty();
  }

  /**
   * The systems of a scenario, in its order; the scenario itself, under no id, when it has none.
   */
  public static List<Part> of(Scenario scenario) {
    if (!divides(scenario)) {
      return List.of(new Part("", scenario));
    }
    List<SystemSize> sizes = List.copyOf(scenario.systems().values());
    Map<Size, double[]> shares = new EnumMap<>(Size.class);
    for (Size kind : kinds()) {
      double[] of = sizes.stream().mapToDouble(size -> size.of(kind)).toArray();
      double all = Arrays.stream(of).sum();
      shares.put(kind, Arrays.stream(of).map(one -> one / all).toArray());
    }
    int[] hospitals = sizes.stream().mapToInt(SystemSize::hospitals).toArray();
    Scenario[] parts =
        new Division(new Recipients(sizes.size(), shares), hospitals).scenarios(scenario);
    List<String> ids = List.copyOf(scenario.systems().keySet());
    List<Part> systems = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      systems.add(new Part(ids.get(i), parts[i]));
    }
    return List.copyOf(systems);
  }

  /**
   * A scenario of another size.
   *
   * @param factor on every extensive quantity
   * @param hospitals how many times each place stands in it, with an equal part
   */
  public static Scenario scaled(Scenario scenario, double factor, int hospitals) {
    Map<Size, double[]> shares = new EnumMap<>(Size.class);
    kinds().forEach(kind -> shares.put(kind, new double[] {factor}));
    return new Division(new Recipients(1, shares), new int[] {hospitals}).scenarios(scenario)[0];
  }

  private static List<Size> kinds() {
    return Arrays.stream(Size.values()).filter(kind -> kind != Size.NOTHING).toList();
  }

  private Scenario[] scenarios(Scenario scenario) {
    Object[] parts = record(scenario, systems);
    return Arrays.copyOf(parts, parts.length, Scenario[].class);
  }

  /** The parts of a record: one for each recipient. */
  private Object[] record(Record whole, Recipients to) {
    RecordComponent[] components = whole.getClass().getRecordComponents();
    Object[][] arguments = new Object[to.number()][components.length];
    for (int c = 0; c < components.length; c++) {
      Object[] parts = parts(read(whole, components[c]), components[c], to);
      for (int i = 0; i < parts.length; i++) {
        arguments[i][c] = parts[i];
      }
    }
    Object[] records = new Object[to.number()];
    for (int i = 0; i < records.length; i++) {
      records[i] = build(whole.getClass(), components, arguments[i]);
    }
    return records;
  }

  private Object[] parts(Object whole, RecordComponent component, Recipients to) {
    if (whole instanceof Optional<?> optional) {
      return optional.isEmpty()
          ? same(whole, to)
          : each(parts(optional.get(), component, to), Optional::of);
    } else if (component.getName().equals("systems")
        && component.getDeclaringRecord() == Scenario.class) {
      return same(Map.of(), to);
    } else if (whole instanceof Map<?, ?> map) {
      return map(map, component, to);
    } else if (Localities.ofScenarios().refersToPlaces(component)) {
      return renamed(whole, component, to);
    }
    return value(whole, component, to);
  }

  /** What a component, or an entry of its map, holds. */
  private Object[] value(Object whole, RecordComponent component, Recipients to) {
    if (component.isAnnotationPresent(Extensive.class)) {
      return quantity(whole, component, to);
    }
    return whole instanceof Record record && language(record)
        ? record(record, to)
        : same(whole, to);
  }

  /** Records of the scenario, not values that only happen to be records. */
  private static boolean language(Record record) {
    return !(record instanceof Steps)
        && !(record instanceof Distribution)
        && !(record instanceof VisitingSurface)
        && !(record instanceof WaitingList.CsvFile);
  }

  private Object[] map(Map<?, ?> whole, RecordComponent component, Recipients to) {
    boolean local = Localities.ofScenarios().local(component);
    if (local && to == systems) {
      return perSystem(map(whole, component, places));
    }
    List<Map<String, Object>> maps = new ArrayList<>();
    for (int i = 0; i < to.number(); i++) {
      maps.add(new LinkedHashMap<>());
    }
    whole.forEach(
        (key, value) -> {
          Object[] parts = value(value, component, to);
          for (int i = 0; i < parts.length; i++) {
            String name = local ? renamed((String) key, i) : (String) key;
            maps.get(i).put(name, parts[i]);
          }
        });
    return each(maps.toArray(), map -> Collections.unmodifiableMap((Map<?, ?>) map));
  }

  /** The maps of each system's places together. */
  private Object[] perSystem(Object[] ofPlaces) {
    Object[] together = new Object[systems.number()];
    int place = 0;
    for (int s = 0; s < together.length; s++) {
      Map<Object, Object> all = new LinkedHashMap<>();
      for (int h = 0; h < hospitals[s]; h++) {
        all.putAll((Map<?, ?>) ofPlaces[place++]);
      }
      together[s] = Collections.unmodifiableMap(all);
    }
    return together;
  }

  private Object[] quantity(Object whole, RecordComponent component, Recipients to) {
    Extensive extensive = component.getAnnotation(Extensive.class);
    Unit unit = component.getAnnotation(Unit.class);
    boolean count = unit != null && unit.value() == Unit.Kind.COUNT;
    double most = unit != null && unit.value() == Unit.Kind.SHARE ? 1 : Double.MAX_VALUE;
    if (whole instanceof Steps steps) {
      double[] before = to.parts(steps.before(), extensive, count);
      double[][] values = new double[to.number()][steps.values().length];
      for (int v = 0; v < steps.values().length; v++) {
        double[] parts = to.parts(steps.values()[v], extensive, count);
        for (int i = 0; i < parts.length; i++) {
          values[i][v] = Math.min(most, parts[i]);
        }
      }
      Object[] all = new Object[to.number()];
      for (int i = 0; i < all.length; i++) {
        all[i] = new Steps(Math.min(most, before[i]), steps.dates(), values[i]);
      }
      return all;
    } else if (whole instanceof Double number) {
      double[] parts = to.parts(number, extensive, count);
      return Arrays.stream(parts).mapToObj(part -> (Object) Math.min(most, part)).toArray();
    }
    if (whole instanceof Integer number) {
      double[] parts = to.parts(number, extensive, true);
      return Arrays.stream(parts).mapToObj(part -> (Object) (int) part).toArray();
    }
    throw new IllegalStateException(
        component + " is extensive, and " + whole.getClass() + " cannot be divided");
  }

  private Object[] renamed(Object words, RecordComponent component, Recipients to) {
    if (to != places) {
      throw new IllegalStateException(component + " refers to places, but belongs to none");
    }
    Object[] all = new Object[to.number()];
    for (int i = 0; i < all.length; i++) {
      int place = i;
      all[i] =
          words instanceof String[] several
              ? Arrays.stream(several).map(word -> renamed(word, place)).toArray(String[]::new)
              : renamed((String) words, place);
    }
    return all;
  }

  /** A name as the copy at a place has it: with its number, where its system has several. */
  private String renamed(String name, int place) {
    int first = 0;
    int system = 0;
    while (place >= first + hospitals[system]) {
      first += hospitals[system++];
    }
    return name.isEmpty() || hospitals[system] == 1 ? name : name + "-" + (place - first + 1);
  }

  private static Object[] same(Object whole, Recipients to) {
    Object[] all = new Object[to.number()];
    Arrays.fill(all, whole);
    return all;
  }

  private static Object[] each(Object[] parts, java.util.function.UnaryOperator<Object> made) {
    return Arrays.stream(parts).map(made).toArray();
  }

  private static Object read(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException("cannot read " + component, e);
    }
  }

  private static Object build(Class<?> type, RecordComponent[] components, Object[] arguments) {
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      return type.getDeclaredConstructor(types).newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot build " + type, e);
    }
  }
}
