package headroom.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.scenario.Beds;
import headroom.model.scenario.Division;
import headroom.model.scenario.Emergency;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.Steps;
import headroom.model.scenario.SystemSize;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** England's 42 systems add up to what was published of England. */
class EnglandTest {
  private static final LocalDate START = LocalDate.of(2022, 4, 1);

  private static Scenario england;
  private static List<Division.Part> systems;

  @BeforeAll
  static void read() throws Exception {
    england = ScenarioReader.read(Path.of("england-2022.yaml"), List.of()).central();
    systems = Division.of(england);
  }

  @Test
  void everyQuantityOfTheSystemsAddsUpToEnglands() {
    Map<String, Double> whole = Quantities.of(List.of(england));
    Map<String, Double> parts =
        Quantities.of(systems.stream().map(Division.Part::scenario).toList());
    assertThat(systems).hasSize(42);
    assertThat(whole).hasSizeGreaterThan(40);
    assertThat(parts.keySet()).isEqualTo(whole.keySet());
    whole.forEach(
        (quantity, sum) ->
            assertThat(parts.get(quantity))
                .as(quantity)
                .isCloseTo(sum, within(quantity.startsWith("#") ? 0 : 1e-9 * sum)));
  }

  @Test
  void theTotalsAreThePublishedOnes() {
    // NHS England, adult general and acute beds of April 2022, and RTT of 31 March 2022.
    assertThat(beds(site -> on(site.open().orElseThrow()))).isEqualTo(92_336);
    assertThat(beds(site -> site.occupiedAtStart().orElseThrow())).isEqualTo(86_633);
    assertThat(list(opening -> opening.total())).isEqualTo(6_365_772);
    assertThat(list(opening -> opening.over18w())).isEqualTo(2_409_283);
    assertThat(list(opening -> opening.over52w())).isEqualTo(310_067);
    assertThat(list(opening -> opening.over65w())).isEqualTo(144_772);
    assertThat(list(opening -> opening.over78w())).isEqualTo(63_397);
    assertThat(list(opening -> opening.over104w())).isEqualTo(16_947);
    // A&E of 2021/22: all types 24,374,967, type 2 463,028; clock starts 18,948,111, 4.4% of them
    // made by missed appointments and returns.
    assertThat(365 * attendances("")).isCloseTo(24_374_967, within(2_000.0));
    assertThat(365 * attendances("eye")).isCloseTo(463_028, within(200.0));
    double starts =
        systems.stream()
            .flatMap(
                system -> system.scenario().waitingList().orElseThrow().trusts().values().stream())
            .mapToDouble(trust -> on(trust.starts()))
            .sum();
    assertThat(365.25 * starts).isCloseTo(.956 * 18_948_111, within(100.0));
  }

  @Test
  void theSizesAreThePublishedFiguresOfTheAreas() {
    // The sums that the file's comment names, each from one published series.
    assertThat(sizes(size -> size.elective().orElseThrow())).isEqualTo(19_005_307);
    assertThat(sizes(size -> size.emergency().orElseThrow())).isEqualTo(16_088_647);
    assertThat(sizes(size -> size.beds().orElseThrow())).isCloseTo(97_632.4, within(1e-6));
    assertThat(england.systems().values().stream().mapToInt(SystemSize::hospitals).sum())
        .isEqualTo(187);
    SystemSize blackCountry = england.systems().get("QUA");
    // 156,017 + 164,043 + 91,099 + 110,527 attendances at RL4, RXK, RBK and RNA.
    assertThat(blackCountry.emergency()).contains(521_686.0);
    assertThat(blackCountry.elective()).contains(572_095.0);
  }

  @Test
  void hospitalsFollowTheRuleAndNoneIsLargerThanARealOne() {
    double beds = sizes(size -> size.beds().orElseThrow());
    england
        .systems()
        .forEach(
            (id, size) ->
                assertThat(size.hospitals())
                    .as(id)
                    .isEqualTo(
                        (int)
                            Math.max(
                                1, Math.rint(size.beds().orElseThrow() / beds * 92_336 / 500))));
    for (Division.Part system : systems) {
      assertThat(system.scenario().sites()).hasSize(england.systems().get(system.id()).hospitals());
      for (Beds.SiteBeds site : system.scenario().beds().orElseThrow().sites().values()) {
        assertThat(on(site.open().orElseThrow())).as(system.id()).isBetween(380.0, 750.0);
        assertThat(site.occupiedAtStart().orElseThrow() / on(site.open().orElseThrow()))
            .as(system.id())
            .isBetween(.88, .985);
      }
      for (Emergency.Department its :
          system.scenario().emergency().orElseThrow().departments().values()) {
        assertThat(its.overnight()).as(system.id()).isLessThanOrEqualTo(1);
      }
    }
  }

  private static double on(Steps steps) {
    return steps.on(START);
  }

  private static double beds(ToDoubleFunction<Beds.SiteBeds> of) {
    return systems.stream()
        .flatMap(system -> system.scenario().beds().orElseThrow().sites().values().stream())
        .mapToDouble(of)
        .sum();
  }

  private static double list(ToDoubleFunction<headroom.model.scenario.WaitingList.Opening> of) {
    return systems.stream()
        .flatMap(system -> system.scenario().waitingList().orElseThrow().trusts().values().stream())
        .mapToDouble(trust -> of.applyAsDouble(trust.opening()))
        .sum();
  }

  /** Attendances a day of departments whose id begins with a word; those streamed count once. */
  private static double attendances(String id) {
    return systems.stream()
        .flatMap(
            system -> system.scenario().emergency().orElseThrow().departments().entrySet().stream())
        .filter(entry -> entry.getKey().startsWith(id))
        .mapToDouble(entry -> on(entry.getValue().ambulance()) + on(entry.getValue().walkIn()))
        .sum();
  }

  private static double sizes(ToDoubleFunction<SystemSize> of) {
    return england.systems().values().stream().mapToDouble(of).sum();
  }
}
