package headroom.model.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.result.Measure;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Uncertainty;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What intermediate-care slots do to a whole hospital, for the same patients. */
class DischargeInteractionsTest {
  private static final int REPLICATIONS = 4;
  private static List<ReplicationResult> scarce;
  private static List<ReplicationResult> someMore;
  private static List<ReplicationResult> doubled;

  @BeforeAll
  static void simulate() {
    scarce = run(15);
    someMore = run(18);
    doubled = run(30);
  }

  private static List<ReplicationResult> run(double slots) {
    List<ReplicationResult> results = new ArrayList<>();
    for (int r = 1; r <= REPLICATIONS; r++) {
      results.add(
          CareSystem.replicate(
              new SmallHospital().beds(68).slots(slots).days(364).scenario(),
              5,
              Uncertainty.CHANCE,
              r));
    }
    return results;
  }

  private static double mean(List<ReplicationResult> results, String measure) {
    double above = 0;
    double below = 0;
    for (ReplicationResult result : results) {
      int series = result.layout().find(measure, "", "", "");
      Measure.Kind kind = result.layout().series().get(series).measure().kind();
      for (int period = 0; period < result.layout().periods().size(); period++) {
        above += result.numerators()[series][period];
        below +=
            kind == Measure.Kind.RATIO
                ? result.denominators()[series][period]
                : kind == Measure.Kind.CENSUS ? result.layout().periods().get(period).days() : 1;
      }
    }
    return above / below;
  }

  @Test
  void theSamePatientsComeHoweverManySlots() {
    assertThat(mean(doubled, "ed-attendances")).isEqualTo(mean(scarce, "ed-attendances"));
    assertThat(mean(doubled, "emergency-admissions-overnight"))
        .as("nobody is taken away by the lever")
        .isCloseTo(mean(scarce, "emergency-admissions-overnight"), within(1.0));
  }

  @Test
  void aFewMoreSlotsTakeMuchOfTheDelay() {
    assertThat(mean(someMore, "ic-waiting")).isLessThan(mean(scarce, "ic-waiting") * 0.7);
    assertThat(mean(someMore, "nctr-remaining")).isLessThan(mean(scarce, "nctr-remaining"));
    assertThat(mean(doubled, "ic-waiting")).isLessThan(0.3);
    assertThat(mean(doubled, "ic-slots-occupied")).isLessThan(mean(doubled, "ic-slots-open"));
  }

  @Test
  void freedBedsEaseTheWholeHospital() {
    assertThat(mean(doubled, "ga-occupancy-0800")).isLessThan(mean(scarce, "ga-occupancy-0800"));
    assertThat(mean(doubled, "bed-wait-mean-hours"))
        .isLessThan(mean(scarce, "bed-wait-mean-hours"));
    assertThat(mean(doubled, "ed-within-4h")).isGreaterThan(mean(scarce, "ed-within-4h"));
    assertThat(mean(doubled, "los-realised-mean-days"))
        .isLessThan(mean(scarce, "los-realised-mean-days"));
  }

  @Test
  void slotsAreInUseFromTheStart() {
    int series = scarce.get(0).layout().find("ic-slots-occupied", "", "", "");
    for (ReplicationResult result : scarce) {
      double first = result.numerators()[series][0] / result.layout().periods().get(0).days();
      assertThat(first).isBetween(13.0, 15.0);
    }
  }
}
