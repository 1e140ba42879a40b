package headroom.model.system;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.result.ReplicationResult;
import headroom.model.scenario.Bays;
import headroom.model.scenario.Distribution;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The beds against exact results of queueing theory; 99% intervals over replications. */
class BedTheoryTest {
  private static final int REPLICATIONS = 12;
  private static final double T99 = 3.106;
  private static final Distribution EXPONENTIAL = new Distribution.Exponential(3 * 3600);

  static void covers(Ward ward, String measure, String group, double exact) {
    double sum = 0;
    double squares = 0;
    for (int r = 1; r <= REPLICATIONS; r++) {
      double value = Ward.ratio(ward.replicate(r), measure, group);
      sum += value;
      squares += value * value;
    }
    double mean = sum / REPLICATIONS;
    double variance = (squares - REPLICATIONS * mean * mean) / (REPLICATIONS - 1);
    double half = T99 * StrictMath.sqrt(variance / REPLICATIONS);
    assertThat(exact).as(measure + " " + group).isBetween(mean - half, mean + half);
    assertThat(half).as("half-width of " + measure).isLessThan(0.25 * exact);
  }

  @Test
  void tenServersAtNinetyPercent() {
    Ward ward = new Ward().beds(10).stay(EXPONENTIAL).days(100, 1500).admissions("all", 72, 3);
    covers(ward, "bed-wait-probability", "", 0.66873);
    covers(ward, "bed-wait-mean-hours", "", 0.66873 * 3);
    covers(ward, "bed-queue-mean", "", 6.0186);
  }

  @Test
  void erlangLossTurnsAwayTheExactShare() {
    covers(
        new Ward().beds(10).diverting().days(100, 2000).admissions("all", 8, 3),
        "bed-diverted-share",
        "",
        0.12166);
    covers(
        new Ward().beds(120).diverting().days(100, 2000).admissions("all", 110, 3),
        "bed-diverted-share",
        "",
        0.02781);
  }

  @Test
  void unlimitedBedsHoldWhatComesAndHowLongItStays() {
    Distribution stay = new Distribution.Lognormal(StrictMath.log(2 * Ward.DAY), 0.5);
    double mean = 2 * StrictMath.exp(0.125);
    covers(
        new Ward().beds(1e9).stay(stay).days(100, 1000).admissions("all", 50, 3),
        "ga-beds-occupied-mean",
        "",
        50 * mean);
  }

  @Test
  void urgentPatientsAreServedFirstAsCobhamSays() {
    Ward ward =
        new Ward()
            .beds(1)
            .stay(EXPONENTIAL)
            .days(100, 2900)
            .admissions("urgent", 0.3 * 8, 1)
            .admissions("other", 0.5 * 8, 2);
    covers(ward, "bed-wait-mean-hours", "priority=1", 1.142857 * 3);
    covers(ward, "bed-wait-mean-hours", "priority=2", 5.714286 * 3);
  }

  /** One pool, and the same split into bays in which only women lie: nothing may differ. */
  @Test
  void baysOfOneSexAreOnePoolExactly() {
    Bays bays = new Bays(5, 0.25, 1, 0, Optional.empty(), Optional.empty());
    ReplicationResult pool = oneWard().replicate(1);
    ReplicationResult split = oneWard().bays(bays).replicate(1);
    for (int series = 0; series < pool.layout().series().size(); series++) {
      var each = pool.layout().series().get(series);
      int there =
          split.layout().find(each.measure().id(), each.site(), each.specialty(), each.group());
      assertThat(split.numerators()[there])
          .as(each.toString())
          .containsExactly(pool.numerators()[series]);
    }
  }

  /** Men and women who may not share bays wait longer than those who may lie anywhere. */
  @Test
  void twoSexesInBaysWaitLongerThanOne() {
    Bays both = new Bays(5, 0, 0.5, 0, Optional.empty(), Optional.empty());
    double one = Ward.ratio(oneWard().replicate(1), "bed-wait-mean-hours", "");
    double two = Ward.ratio(oneWard().bays(both).replicate(1), "bed-wait-mean-hours", "");
    assertThat(two).isGreaterThan(1.1 * one);
  }

  private static Ward oneWard() {
    return new Ward()
        .beds(50)
        .stay(new Distribution.Lognormal(StrictMath.log(3 * Ward.DAY), 1))
        .days(60, 600)
        .admissions("urgent", 1, 1)
        .admissions("usual", 8, 3);
  }
}
