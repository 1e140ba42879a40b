package headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.result.Measure;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.Scenario;
import headroom.model.system.CareSystem;
import headroom.scenarios.ScenarioProblems;
import headroom.scenarios.ScenarioReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Does the shipped base look like the Black Country of April 2022? Central values, chance only,
 * demand held at its level of the start. The bounds are those of the conceptual model.
 */
class FaceValidityTest {
  private static final int REPLICATIONS = 8;
  private static final List<ReplicationResult> RESULTS = new ArrayList<>();

  @BeforeAll
  static void simulateFifteenMonths() throws ScenarioProblems {
    Scenario scenario =
        ScenarioReader.read(
                Path.of("..", "scenarios", "black-country-2022.yaml"),
                List.of(
                    "period.end=2023-06-30",
                    "emergency.arrivals.growth=0%/year",
                    "beds.growth=0%/year"))
            .central();
    for (int r = 1; r <= REPLICATIONS; r++) {
      RESULTS.add(CareSystem.replicate(scenario, 2022, Uncertainty.CHANCE, r));
    }
  }

  /** Mean over replications of a system measure over some periods, from the first to the last. */
  private static double mean(String measure, int first, int last) {
    return mean(measure, "", first, last);
  }

  private static double mean(String measure, String group, int first, int last) {
    double sum = 0;
    for (ReplicationResult result : RESULTS) {
      int series = result.layout().find(measure, "", "", group);
      Measure.Kind kind = result.layout().series().get(series).measure().kind();
      double numerator = 0;
      double denominator = 0;
      for (int period = first; period <= last; period++) {
        numerator += result.numerators()[series][period];
        denominator +=
            switch (kind) {
              case RATIO -> result.denominators()[series][period];
              case CENSUS -> result.layout().periods().get(period).days();
              default -> 1;
            };
      }
      sum += numerator / denominator;
    }
    return sum / REPLICATIONS;
  }

  @Test
  void occupancyInAprilIsWithinTwoPointsOfThePublished() {
    assertThat(mean("ga-occupancy-0800", 0, 0)).isBetween(0.925, 0.965);
  }

  @Test
  void occupancyDriftsAtMostAPointInAYearOfConstantDemand() {
    double start = mean("ga-occupancy-0800", 0, 2);
    double yearLater = mean("ga-occupancy-0800", 12, 14);
    assertThat(Math.abs(yearLater - start)).isLessThan(0.01);
  }

  @Test
  void theFourHourShareIsThatOfTheYearBefore() {
    assertThat(mean("ed-within-4h", 0, 11)).isBetween(0.75, 0.82);
  }

  @Test
  void theListGrowsAsItDid() {
    assertThat((mean("rtt-list", 5, 5) - mean("rtt-list-opening", 0, 0)) / 6)
        .isBetween(2800.0, 4800.0);
  }

  @Test
  void bedsAreFullerAtEightInTheMorningThanAtSixInTheEvening() {
    assertThat(mean("ga-beds-occupied-0800", 0, 11))
        .isGreaterThan(mean("ga-beds-occupied-1800", 0, 11));
  }

  @Test
  void patientsWhoNoLongerNeedABedAreAsManyAsPublished() {
    assertThat(mean("nctr-remaining", 0, 11)).isBetween(280.0, 340.0);
    assertThat(mean("nctr-patients", 0, 11) / mean("ga-beds-occupied-0800", 0, 11))
        .isBetween(0.20, 0.26);
  }

  @Test
  void staysAreAsLongAsPublishedWhichNeedAloneIsNot() {
    assertThat(mean("los-realised-mean-days", 0, 11)).isBetween(8.8, 9.4);
  }

  @Test
  void twiceAsManyLeaveOnFridaysAsOnSundaysAndMostBeforeFive() {
    double fridays = mean("discharges-weekday", "weekday=5", 0, 11);
    assertThat(fridays / mean("discharges-weekday", "weekday=7", 0, 11)).isBetween(1.8, 2.2);
    assertThat(mean("discharges-by-1700-share", 0, 11)).isBetween(0.58, 0.65);
  }

  @Test
  void intermediateCareIsFullAndWaitedFor() {
    assertThat(mean("ic-slots-occupied", 0, 11) / mean("ic-slots-open", 0, 11))
        .isBetween(0.95, 1.0);
    assertThat(mean("ic-left-without", 0, 11) / mean("ic-starts", 0, 11)).isLessThan(0.15);
  }

  @Test
  void oneInFiveOrSixBedsHoldsAStayOfThreeWeeks() {
    assertThat(mean("los-21-plus", 0, 11) / mean("ga-beds-occupied-0800", 0, 11))
        .isBetween(0.15, 0.22);
  }
}
