package headroom.model.system;

import static headroom.model.system.WardTrial.pool;
import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.result.ReplicationResult;
import headroom.model.scenario.CriticalCare;
import headroom.model.scenario.Distribution;
import headroom.model.scenario.Steps;
import headroom.model.system.WardTrial.CriticalCareRules;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Critical care: its rules as patients' days, and its queue against theory. */
class CriticalCareTest {
  private static final double HOUR = 3600;

  private static WardTrial trial(double wardBeds, double criticalCareBeds, double hours) {
    return new WardTrial(
        WardTrial.scenario(
            Map.of("ward", pool(wardBeds)),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new CriticalCareRules(criticalCareBeds, hours))));
  }

  @Test
  void aFullWardBlocksStepDownAndABlockedBedKeepsTheNextWaiting() {
    WardTrial trial = trial(1, 1, 48);
    trial.comes("A", "ward", 60);
    trial.needsCriticalCare("B", "ward", 24);
    trial.until(10);
    trial.needsCriticalCare("C", "ward", 5);
    trial.comes("D", "ward", 5);
    trial.until(200);
    assertThat(trial.diary)
        .containsExactly(
            "0h A in ward",
            "0h B in critical care",
            "10h C waits",
            "10h D waits",
            // B's need ends at 48 h; the ward has a bed at 60 h, and B comes before D.
            "60h A gone",
            "60h B in ward",
            "60h C in critical care",
            "84h B gone",
            "84h D in ward",
            "89h D gone",
            "108h C in ward",
            "113h C gone");
    assertThat(trial.counted("cc-step-down-blocked-days")).isEqualTo(0.5);
    assertThat(trial.counted("cc-wait-mean-hours")).as("C's, B's was none").isEqualTo(50);
    assertThat(trial.counted("cc-admissions")).isEqualTo(2);
  }

  @Test
  void anOperationNeedsABedThatNobodyWaitsFor() {
    WardTrial trial = trial(5, 1, 24);
    assertThat(trial.criticalCare.hasRoom(0)).isTrue();
    trial.needsCriticalCare("A", "ward", 5);
    assertThat(trial.criticalCare.hasRoom(0)).isFalse();
    trial.until(25);
    assertThat(trial.criticalCare.hasRoom(0)).isTrue();
  }

  private static CriticalCare rules(double beds, double onAdmission, double fromWard) {
    return new CriticalCare(
        new Distribution.Exponential(3 * HOUR),
        0,
        onAdmission,
        fromWard,
        0,
        Map.of("site", new CriticalCare.Place(Steps.constant(beds), 1)));
  }

  /** M/M/c with c = 10 and a load of 0.9: every patient goes through critical care to many beds. */
  @Test
  void tenBedsAtNinetyPercentKeepWaitingAsErlangSays() {
    Ward ward =
        new Ward()
            .beds(1e6)
            .stay(new Distribution.Deterministic(HOUR))
            .days(100, 1500)
            .admissions("all", 72, 3)
            .criticalCare(rules(10, 1, 0));
    BedTheoryTest.covers(ward, "cc-wait-probability", "", 0.66873);
    BedTheoryTest.covers(ward, "cc-wait-mean-hours", "", 0.66873 * 3);
    BedTheoryTest.covers(ward, "cc-occupancy", "", 0.9);
  }

  /** Little's law with ample beds: a share of patients, for as long as they need it. */
  @Test
  void occupancyIsAdmissionsTimesStay() {
    Ward ward =
        new Ward()
            .beds(1e6)
            .stay(new Distribution.Exponential(86_400))
            .days(20, 600)
            .admissions("all", 480, 3)
            .criticalCare(rules(1e6, 0.2, 0.1));
    // 96 a day on admission and 38.4 of the 384 others, each for an eighth of a day.
    BedTheoryTest.covers(ward, "cc-occupied", "", (96 + 38.4) / 8);
    ReplicationResult result = ward.replicate(1);
    int from = result.layout().find("cc-admissions", "", "", "source=ward");
    double sum = 0;
    for (double value : result.numerators()[from]) {
      sum += value;
    }
    assertThat(sum / 600).isBetween(37.4, 39.4);
  }

  @Test
  void criticalCareTakesNoneOfTheWardNeedAway() {
    Distribution stay = new Distribution.Exponential(86_400);
    Ward without = new Ward().beds(1e6).stay(stay).days(20, 600).admissions("all", 480, 3);
    Ward with =
        new Ward()
            .beds(1e6)
            .stay(stay)
            .days(20, 600)
            .admissions("all", 480, 3)
            .criticalCare(rules(1e6, 0.2, 0.1));
    double bare = Ward.ratio(without.replicate(1), "ga-beds-occupied-mean", "");
    double through = Ward.ratio(with.replicate(1), "ga-beds-occupied-mean", "");
    assertThat(through / bare).isBetween(0.998, 1.002);
  }
}
