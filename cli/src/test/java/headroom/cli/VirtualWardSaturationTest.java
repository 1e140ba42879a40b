package headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.result.ReplicationResult;
import headroom.model.result.Uncertainty;
import headroom.model.system.CareSystem;
import headroom.scenarios.ScenarioProblems;
import headroom.scenarios.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Places alone do not make a virtual ward: with 45 for every 100,000 people, the staff that could
 * be recruited and the patients who are sent run out first. It emerges; nothing sets it.
 */
class VirtualWardSaturationTest {
  private static ReplicationResult fortyFive(String... more) throws ScenarioProblems {
    List<String> sets =
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of(
                    "period.start=2023-10-01",
                    "period.end=2024-03-31",
                    "run-in=60 d",
                    "waiting-list=none",
                    "outpatients=none",
                    "diagnostics=none",
                    "theatre=none",
                    "elective-baseline=none",
                    "checks=none"),
                java.util.stream.Stream.of(more))
            .toList();
    Path file = Path.of("..", "scenarios", "what-if", "virtual-wards-45.yaml");
    return CareSystem.replicate(
        ScenarioReader.read(file, sets).central(), 2022, Uncertainty.CHANCE, 1);
  }

  /** The last three months, January to March 2024, of a total or of a ratio. */
  private static double lately(
      ReplicationResult result, String measure, String group, boolean ratio) {
    int series = result.layout().find(measure, "", "", group);
    double numerator = 0;
    double denominator = 0;
    for (int period = 3; period < 6; period++) {
      numerator += result.numerators()[series][period];
      denominator += result.denominators()[series][period];
    }
    return ratio ? numerator / denominator : numerator;
  }

  @Test
  void staffRoundsOrReferralsRunOutBeforePlaces() throws ScenarioProblems {
    ReplicationResult result = fortyFive();
    assertThat(lately(result, "vw-places-per-100k", "", true)).isCloseTo(45, within(0.1));
    double used = lately(result, "vw-occupancy", "", true);
    assertThat(used).as("places used").isBetween(0.2, 0.8);
    double noPlace = lately(result, "vw-refused", "reason=places", false);
    double noStaff =
        lately(result, "vw-refused", "reason=staff", false)
            + lately(result, "vw-refused", "reason=routes", false);
    assertThat(noPlace).as("refused for want of a place").isLessThanOrEqualTo(noStaff);
    assertThat(lately(result, "ucr-within-2h", "", true)).isBetween(0.5, 1.0);
  }

  @Test
  void theAnswerSwingsWithTheSubstitutionThatIsAssumed() throws ScenarioProblems {
    double low =
        lately(fortyFive("virtual-ward.substitution=40%"), "vw-bed-equivalents", "", false);
    double high =
        lately(fortyFive("virtual-ward.substitution=90%"), "vw-bed-equivalents", "", false);
    assertThat(high / low).isBetween(1.9, 2.6);
  }
}
