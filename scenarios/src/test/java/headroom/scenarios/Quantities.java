package headroom.scenarios;

import headroom.model.scenario.Extensive;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.Size;
import headroom.model.scenario.Steps;
import headroom.model.scenario.Unit;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every extensive quantity of a scenario, added up wherever it stands. */
final class Quantities {
  private static final double UNLIMITED = 1e9;

  private final Map<String, Double> sums = new TreeMap<>();

  /** Sums by quantity; whole numbers, which add up exactly, are led by #. */
  static Map<String, Double> of(Iterable<Scenario> scenarios) {
    Quantities quantities = new Quantities();
    scenarios.forEach(quantities::add);
    return quantities.sums;
  }

  private void add(Record record) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      add(read(record, component), component);
    }
  }

  private void add(Object value, RecordComponent component) {
    Extensive extensive = component.getAnnotation(Extensive.class);
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(inside -> add(inside, component));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(inside -> add(inside, component));
    } else if (extensive != null && extensive.per() == Size.NOTHING) {
      Unit unit = component.getAnnotation(Unit.class);
      boolean count = unit != null && unit.value() == Unit.Kind.COUNT;
      String name = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
      sums.merge((count ? "#" : "") + name, amount(value), Double::sum);
    } else if (value instanceof Record inside
        && inside.getClass().getName().startsWith("headroom")) {
      add(inside);
    }
  }

  private static double amount(Object value) {
    if (value instanceof Steps steps) {
      return limited(steps.before()) + Arrays.stream(steps.values()).map(Quantities::limited).sum();
    }
    return limited(((Number) value).doubleValue());
  }

  private static double limited(double value) {
    return value < UNLIMITED ? value : 0;
  }

  private static Object read(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
