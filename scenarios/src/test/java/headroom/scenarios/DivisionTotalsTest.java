package headroom.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.scenario.Division;
import headroom.model.scenario.Extensive;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.Size;
import headroom.model.scenario.Steps;
import headroom.model.scenario.Unit;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Of every shipped scenario, cut in two hospitals and made three times as large: every extensive
 * quantity is three times what it was, no more and no less, wherever it stands; and every name that
 * refers to a place finds it.
 */
class DivisionTotalsTest {
  private static final double UNLIMITED = 1e9;

  static List<Path> shipped() throws Exception {
    return ShippedScenariosTest.shipped();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyExtensiveQuantityIsScaledOnce(Path file) throws Exception {
    Scenario whole = ScenarioReader.read(file, List.of()).central();
    Scenario scaled = Division.scaled(whole, 3, 2);
    Map<String, double[]> before = totals(whole);
    Map<String, double[]> after = totals(scaled);
    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.forEach(
        (quantity, sum) -> {
          Offset<Double> exact = within(quantity.startsWith("#") ? 0 : 1e-9 * Math.abs(sum[0]));
          assertThat(after.get(quantity)[0]).as(quantity).isCloseTo(3 * sum[0], exact);
        });
    scaled
        .emergency()
        .ifPresent(
            emergency ->
                emergency
                    .departments()
                    .values()
                    .forEach(its -> assertThat(scaled.sites()).containsKey(its.site())));
    scaled
        .theatre()
        .ifPresent(
            theatre ->
                theatre
                    .suites()
                    .values()
                    .forEach(
                        its -> {
                          assertThat(scaled.sites()).containsKey(its.site());
                          assertThat(scaled.waitingList().orElseThrow().trusts().keySet())
                              .containsAll(List.of(its.trusts()));
                        }));
    scaled
        .beds()
        .ifPresent(beds -> assertThat(scaled.sites().keySet()).containsAll(beds.sites().keySet()));
  }

  /** Sums by quantity; whole numbers, which add up exactly, are led by #. */
  private static Map<String, double[]> totals(Scenario scenario) {
    Map<String, double[]> totals = new TreeMap<>();
    add(scenario, totals);
    return totals;
  }

  private static void add(Record record, Map<String, double[]> totals) {
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      add(read(record, component), component, totals);
    }
  }

  private static void add(Object value, RecordComponent component, Map<String, double[]> totals) {
    Extensive extensive = component.getAnnotation(Extensive.class);
    if (value instanceof Optional<?> optional) {
      optional.ifPresent(inside -> add(inside, component, totals));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(inside -> add(inside, component, totals));
    } else if (extensive != null && extensive.per() == Size.NOTHING) {
      Unit unit = component.getAnnotation(Unit.class);
      boolean count = unit != null && unit.value() == Unit.Kind.COUNT;
      String name = component.getDeclaringRecord().getSimpleName() + "." + component.getName();
      double[] sum = totals.computeIfAbsent((count ? "#" : "") + name, n -> new double[1]);
      sum[0] += amount(value);
    } else if (value instanceof Record inside
        && inside.getClass().getName().startsWith("headroom")) {
      add(inside, totals);
    }
  }

  private static double amount(Object value) {
    double[] all =
        value instanceof Steps steps
            ? Arrays.copyOf(steps.values(), steps.values().length + 1)
            : new double[] {((Number) value).doubleValue()};
    if (value instanceof Steps steps) {
      all[all.length - 1] = steps.before();
    }
    return Arrays.stream(all).filter(one -> one < UNLIMITED).sum();
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
