package headroom.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import headroom.bench.calendars.CalendarKind;
import headroom.bench.engines.EngineKind;
import headroom.bench.work.Departments;
import headroom.bench.work.Hold;
import headroom.bench.work.MiniHospital;
import headroom.bench.work.SingleServer;
import headroom.bench.work.SsjHospital;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.Scenario;
import headroom.model.system.CareSystem;
import headroom.scenarios.ScenarioProblems;
import headroom.scenarios.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A comparison of speeds means something only between engines that do the same. */
class RivalsAgreeTest {
  private static final long HUNDRED_DAYS = 100 * 86_400L;

  @ParameterizedTest
  @EnumSource(EngineKind.class)
  void holdTakesTheSameEventsInTheSameOrder(EngineKind kind) {
    assertThat(hold(kind)).isEqualTo(hold(EngineKind.HEADROOM)).isNotZero();
  }

  @ParameterizedTest
  @EnumSource(EngineKind.class)
  void theSingleServerServesAlike(EngineKind kind) {
    assertThat(singleServer(kind)).isEqualTo(singleServer(EngineKind.HEADROOM));
  }

  @ParameterizedTest
  @EnumSource(EngineKind.class)
  void theMiniHospitalTreatsAlike(EngineKind kind) {
    assertThat(hospital(kind)).isEqualTo(hospital(EngineKind.HEADROOM));
  }

  @Test
  void ssjsOwnHospitalIsTheSameInLaw() {
    MiniHospital ours = new MiniHospital(EngineKind.HEADROOM, 1);
    ours.run();
    SsjHospital theirs = new SsjHospital();
    theirs.run();
    double[] expected = ours.result();
    double[] found = theirs.result();
    for (int i = 0; i < found.length; i++) {
      boolean queue = i == 6;
      if (!queue) {
        assertThat(found[i]).as("figure %d", i).isCloseTo(expected[i], withinPercentage(12));
      }
    }
    assertThat(found[6]).as("the bed queue, empty for most of three years").isBetween(0.0, 3600.0);
  }

  @Test
  void everyDepartmentRunsAloneAndSaysTheSameTwice() throws ScenarioProblems {
    Scenario whole =
        ScenarioReader.read(Path.of("../scenarios/theory/small-system.yaml"), List.of()).central();
    Set<String> sums = new TreeSet<>();
    for (Departments part : Departments.values()) {
      Scenario alone = part.of(whole);
      String sum = Departments.checksum(CareSystem.replicate(alone, 1, Uncertainty.CHANCE, 1));
      assertThat(Departments.checksum(CareSystem.replicate(alone, 1, Uncertainty.CHANCE, 1)))
          .isEqualTo(sum);
      sums.add(sum);
    }
    assertThat(sums).as("different departments, different figures").hasSizeGreaterThan(3);
  }

  @ParameterizedTest
  @EnumSource(CalendarKind.class)
  void everyCalendarGivesTheSameCareSystem(CalendarKind kind) throws ScenarioProblems {
    Scenario system =
        ScenarioReader.read(Path.of("../scenarios/theory/small-system.yaml"), List.of()).central();
    String ours = Departments.checksum(CareSystem.replicate(system, 3, Uncertainty.CHANCE, 2));
    String its =
        Departments.checksum(CareSystem.replicate(system, 3, Uncertainty.CHANCE, 2, kind.start()));
    assertThat(its).isEqualTo(ours);
  }

  @Test
  void theMiniHospitalIsTheOneDescribed() {
    MiniHospital hospital = new MiniHospital(EngineKind.HEADROOM, 1);
    hospital.run();
    double[] result = hospital.result();
    assertThat(result[1]).as("arrivals").isBetween(304_000.0, 309_000.0);
    assertThat(result[10] / 600).as("beds occupied").isBetween(0.89, 0.93);
    assertThat(result[11] / 60).as("virtual places occupied").isBetween(0.96, 1.0);
  }

  private static long hold(EngineKind kind) {
    Hold hold = new Hold(kind, 500);
    hold.turn(20_000);
    hold.turn(20_000);
    return hold.checksum();
  }

  private static double[] singleServer(EngineKind kind) {
    SingleServer server = new SingleServer(kind, 20_000);
    assertThat(server.run()).isEqualTo(40_000);
    return server.result();
  }

  private static double[] hospital(EngineKind kind) {
    MiniHospital hospital = new MiniHospital(kind, 3, HUNDRED_DAYS);
    assertThat(hospital.run()).isGreaterThan(70_000);
    return hospital.result();
  }
}
