package headroom.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.scenario.Division;
import headroom.model.scenario.Scenario;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Of every shipped scenario, cut in two hospitals and made three times as large: every extensive
 * quantity is three times what it was, no more and no less, wherever it stands; and every name that
 * refers to a place finds it.
 */
class DivisionTotalsTest {
  static List<Path> shipped() throws Exception {
    return ShippedScenariosTest.shipped();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyExtensiveQuantityIsScaledOnce(Path file) throws Exception {
    Scenario whole = ScenarioReader.read(file, List.of()).central();
    Scenario scaled = Division.scaled(whole, 3, 2);
    Map<String, Double> before = Quantities.of(List.of(whole));
    Map<String, Double> after = Quantities.of(List.of(scaled));
    assertThat(after.keySet()).isEqualTo(before.keySet());
    before.forEach(
        (quantity, sum) ->
            assertThat(after.get(quantity))
                .as(quantity)
                .isCloseTo(3 * sum, within(quantity.startsWith("#") ? 0 : 1e-9 * sum)));
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
}
