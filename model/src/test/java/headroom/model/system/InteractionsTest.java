package headroom.model.system;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.result.Measure;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Uncertainty;
import org.junit.jupiter.api.Test;

/**
 * What must emerge and is never coded: signs of effects on a whole hospital, under common random
 * numbers.
 */
class InteractionsTest {
  private static final int REPLICATIONS = 3;

  /** Mean over replications and the run of a measure of the whole system. */
  private static double mean(SmallHospital hospital, String measure, String group) {
    double sum = 0;
    for (int r = 1; r <= REPLICATIONS; r++) {
      ReplicationResult result =
          CareSystem.replicate(hospital.days(364).scenario(), 3, Uncertainty.CHANCE, r);
      int series = result.layout().find(measure, "", "", group);
      double numerator = 0;
      double denominator = 0;
      boolean census = result.layout().series().get(series).measure().kind() == Measure.Kind.CENSUS;
      for (int period = 0; period < result.layout().periods().size(); period++) {
        numerator += result.numerators()[series][period];
        denominator +=
            census
                ? result.layout().periods().get(period).days()
                : result.denominators()[series][period];
      }
      sum += numerator / denominator;
    }
    return sum / REPLICATIONS;
  }

  private static double mean(SmallHospital hospital, String measure) {
    return mean(hospital, measure, "");
  }

  @Test
  void theLastFewBedsCostTheMostWaiting() {
    double ample = mean(new SmallHospital().beds(84), "bed-wait-mean-hours");
    double tight = mean(new SmallHospital().beds(72), "bed-wait-mean-hours");
    double full = mean(new SmallHospital().beds(66), "bed-wait-mean-hours");
    assertThat(tight).isGreaterThan(ample);
    assertThat((full - tight) / 6).as("hours a bed").isGreaterThan((tight - ample) / 12);
  }

  @Test
  void boardingDelaysPatientsWhoGoHome() {
    SmallHospital ample = new SmallHospital().beds(120).cubicles(9);
    SmallHospital full = new SmallHospital().beds(66).cubicles(9);
    double seenSoon = mean(ample, "ed-wait-clinician-mean-minutes", "acuity=2");
    double seenLate = mean(full, "ed-wait-clinician-mean-minutes", "acuity=2");
    assertThat(seenLate).isGreaterThan(seenSoon * 1.2);
    assertThat(mean(full, "handover-within-15m")).isLessThan(mean(ample, "handover-within-15m"));
    assertThat(mean(full, "ed-within-4h")).isLessThan(mean(ample, "ed-within-4h"));
  }

  @Test
  void bedsAreFullerInTheMorningThanInTheEvening() {
    assertThat(mean(new SmallHospital(), "ga-beds-occupied-0800"))
        .isGreaterThan(mean(new SmallHospital(), "ga-beds-occupied-1800"));
  }

  @Test
  void separatePoolsWaitLongerThanSharedOnes() {
    assertThat(mean(new SmallHospital().beds(72).withoutOverflow(), "bed-wait-mean-hours"))
        .isGreaterThan(mean(new SmallHospital().beds(72), "bed-wait-mean-hours"));
  }

  @Test
  void shorterDelaysFreeBedsAndLowerEveryWait() {
    SmallHospital halved = new SmallHospital().beds(66).delays(0.5);
    SmallHospital usual = new SmallHospital().beds(66);
    assertThat(mean(halved, "nctr-remaining")).isLessThan(mean(usual, "nctr-remaining") * 0.85);
    assertThat(mean(halved, "ga-occupancy-0800")).isLessThan(mean(usual, "ga-occupancy-0800"));
    assertThat(mean(halved, "bed-wait-mean-hours")).isLessThan(mean(usual, "bed-wait-mean-hours"));
  }

  @Test
  void aVirtualWardFreesBedsOnlyAsFarAsItReplacesThem() {
    double without = mean(new SmallHospital().beds(90), "ga-beds-occupied-0800");
    double replacing =
        mean(new SmallHospital().beds(90).virtualWard(20, 0.9), "ga-beds-occupied-0800");
    double extra = mean(new SmallHospital().beds(90).virtualWard(20, 0.0), "ga-beds-occupied-0800");
    assertThat(replacing).isLessThan(without - 1);
    assertThat(extra).as("care that replaces nothing").isGreaterThan(without - 1);
  }

  @Test
  void withoutABedShortageClinicianNumbersLimitTheFourHourShare() {
    double few = mean(new SmallHospital().beds(200).clinicians(3), "ed-within-4h");
    double many = mean(new SmallHospital().beds(200).clinicians(8), "ed-within-4h");
    assertThat(many).isGreaterThan(few);
    assertThat(many).isGreaterThan(0.85);
  }
}
