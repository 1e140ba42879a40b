package headroom.model.system;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.scenario.Bays;
import headroom.model.scenario.Distribution;
import headroom.model.scenario.Steps;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What infection control costs a ward, under common random numbers. */
class CohortTest {
  private static Ward ward(double norovirus) {
    Bays.Outbreaks outbreaks =
        new Bays.Outbreaks(
            Steps.constant(norovirus),
            Optional.empty(),
            0,
            new Distribution.Deterministic(6 * Ward.DAY));
    return new Ward()
        .beds(100)
        .stay(new Distribution.Exponential(5 * Ward.DAY))
        .days(60, 400)
        .admissions("all", 17, 3)
        .bays(new Bays(5, 0, 0.5, 0, Optional.empty(), Optional.of(outbreaks)));
  }

  @Test
  void closedBaysAreAsManyAsClosuresTimesTheirLength() {
    double closed = 0;
    for (int replication = 1; replication <= 4; replication++) {
      closed += Ward.ratio(ward(0.005).replicate(replication), "ga-beds-closed-ipc", "") / 4;
    }
    // Of the time a bay is open, 0.5% a day closes it, for six days: 2.9% of nearly all beds.
    assertThat(closed).isBetween(2.3, 3.2);
  }

  @Test
  void closedEmptyBedsLeaveTheDenominatorAndWaitsGrow() {
    var none = ward(0).replicate(1);
    var many = ward(0.02).replicate(1);
    assertThat(Ward.ratio(none, "ga-beds-open", "")).isEqualTo(100);
    double empty = Ward.ratio(many, "ga-beds-closed-ipc-empty", "");
    assertThat(empty).isGreaterThan(1);
    assertThat(Ward.ratio(many, "ga-beds-open", "")).isEqualTo(100 - empty);
    assertThat(Ward.ratio(many, "bed-wait-mean-hours", ""))
        .isGreaterThan(Ward.ratio(none, "bed-wait-mean-hours", ""));
  }
}
