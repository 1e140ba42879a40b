package headroom.model.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.result.Measure;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Uncertainty;
import org.junit.jupiter.api.Test;

/**
 * The front door's mechanisms on a whole small hospital, under common random numbers: what each
 * must not change, and which way it moves what it is for.
 */
class FrontDoorTest {
  private static ReplicationResult run(SmallHospital hospital) {
    return CareSystem.replicate(hospital.days(364).scenario(), 5, Uncertainty.CHANCE, 1);
  }

  private static double value(ReplicationResult result, String measure, String site, String group) {
    int series = result.layout().find(measure, site, "", group);
    double numerator = 0;
    double denominator = 0;
    for (int period = 0; period < result.layout().periods().size(); period++) {
      numerator += result.numerators()[series][period];
      denominator += result.denominators()[series][period];
    }
    Measure.Kind kind = result.layout().series().get(series).measure().kind();
    return kind == Measure.Kind.RATIO ? numerator / denominator : numerator;
  }

  private static double value(ReplicationResult result, String measure) {
    return value(result, measure, "", "");
  }

  @Test
  void streamingMovesMinorPatientsAndAdmitsNobodyMoreOrLess() {
    ReplicationResult without = run(new SmallHospital().streaming(1e-9));
    ReplicationResult with = run(new SmallHospital().streaming(0.6));
    assertThat(value(with, "ed-attendances")).isEqualTo(value(without, "ed-attendances"));
    assertThat(value(with, "emergency-admissions"))
        .isCloseTo(value(without, "emergency-admissions"), within(3.0));
    // 60 a day for 364 days, two thirds walk in, half of them acuity 3 of whom few are admitted.
    assertThat(value(with, "ed-streamed")).isBetween(3900.0, 4368.0);
    assertThat(value(with, "ed-within-4h")).isGreaterThan(value(without, "ed-within-4h"));
  }

  @Test
  void sameDayCareSparesCubiclesAndCountsEveryAdmissionOnce() {
    ReplicationResult without = run(new SmallHospital().cubicles(7));
    ReplicationResult with = run(new SmallHospital().cubicles(7).sameDayCare(6));
    assertThat(value(with, "sdec-patients")).isGreaterThan(300);
    assertThat(value(with, "ed-attendances")).isEqualTo(value(without, "ed-attendances"));
    // The same patients; only those in the department at either end of the year differ.
    assertThat(value(with, "emergency-admissions"))
        .isCloseTo(value(without, "emergency-admissions"), within(8.0));
    assertThat(value(with, "emergency-admissions-overnight"))
        .isCloseTo(value(without, "emergency-admissions-overnight"), within(8.0));
    assertThat(value(with, "handover-lost-minutes"))
        .isLessThan(value(without, "handover-lost-minutes"));
    assertThat(value(run(new SmallHospital().sameDayCare(1)), "sdec-full"))
        .isGreaterThan(value(with, "sdec-full"));
  }

  @Test
  void bookingKeepsAttendancesAsStatedWhoeverDoesNotCome() {
    ReplicationResult all = run(new SmallHospital().booking(0.7, 0.3));
    assertThat(value(all, "ed-111-booked")).isCloseTo(0.7, within(0.02));
    assertThat(value(all, "ed-attendances") / 364).isCloseTo(60, within(1.3));
  }

  @Test
  void interruptionsShortenTheWaitOfTheMostUrgentOnly() {
    ReplicationResult without = run(new SmallHospital().clinicians(3));
    ReplicationResult with = run(new SmallHospital().clinicians(3).interruptions());
    String wait = "ed-wait-clinician-mean-minutes";
    assertThat(value(with, wait, "", "acuity=1"))
        .isLessThan(0.5 * value(without, wait, "", "acuity=1"));
    assertThat(value(with, "ed-stay-mean-minutes", "", "acuity=3"))
        .isGreaterThan(value(without, "ed-stay-mean-minutes", "", "acuity=3"));
  }

  @Test
  void divertingRelievesTheFullSiteAndLosesNobody() {
    ReplicationResult without = run(new SmallHospital().cubicles(6).neighbour(false));
    ReplicationResult with = run(new SmallHospital().cubicles(6).neighbour(true));
    assertThat(value(with, "ambulance-diverted")).isGreaterThan(100);
    assertThat(value(with, "ed-attendances"))
        .isCloseTo(value(without, "ed-attendances"), within(2.0));
    assertThat(value(with, "handover-over-60m", "site", ""))
        .isLessThan(value(without, "handover-over-60m", "site", ""));
    assertThat(value(with, "handover-lost-hours"))
        .isLessThan(value(without, "handover-lost-hours"));
  }
}
