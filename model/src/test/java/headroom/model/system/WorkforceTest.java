package headroom.model.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.result.ReplicationResult;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.Distribution;
import headroom.model.scenario.Steps;
import headroom.model.scenario.Workforce;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What staff who are away take from a ward and from a whole hospital. */
class WorkforceTest {
  private static final Optional<Workforce.Loss> ALL = Optional.of(new Workforce.Loss(1, 0));
  private static final Optional<Workforce.Loss> NONE = Optional.empty();

  private static Workforce away(
      LocalDate from,
      double share,
      Optional<Workforce.Loss> beds,
      Optional<Workforce.Loss> clinicians) {
    return new Workforce(
        Optional.empty(),
        new Steps(0, new LocalDate[] {from}, new double[] {share}),
        beds,
        clinicians,
        NONE,
        NONE);
  }

  private static double value(ReplicationResult result, String measure, int month) {
    return result.value(result.layout().find(measure, "", "", ""), month);
  }

  @Test
  void bedsCloseAsTheyEmptyAndTheDenominatorFollows() {
    // 100 beds, 75 patients; two fifths of the staff leave on 1 June 2022.
    Ward ward =
        new Ward()
            .beds(100)
            .stay(new Distribution.Exponential(10 * Ward.DAY))
            .admissions("all", 7.5, 3)
            .workforce(away(LocalDate.of(2022, 6, 1), 0.4, ALL, NONE))
            .days(50, 183);
    ReplicationResult result = ward.replicate(1);
    assertThat(value(result, "ga-beds-open", 1)).as("May").isEqualTo(100);
    assertThat(value(result, "ga-beds-open", 2)).as("June: beds close").isBetween(60.0, 75.0);
    assertThat(value(result, "ga-beds-open", 4)).as("August").isCloseTo(60, within(0.5));
    for (int month = 0; month < 6; month++) {
      assertThat(value(result, "ga-occupancy-0800", month)).isLessThanOrEqualTo(1);
    }
    assertThat(value(result, "bed-queue-mean", 5)).isGreaterThan(5);
    assertThat(value(result, "staff-redeployed", 2)).isCloseTo(0.4, within(1e-12));
  }

  @Test
  void fewerCliniciansKeepPatientsLonger() {
    LocalDate start = LocalDate.of(2022, 4, 4);
    SmallHospital all = new SmallHospital().beds(200).clinicians(3).days(90);
    double usual = value(all, "ed-within-4h");
    double few =
        value(
            new SmallHospital()
                .beds(200)
                .clinicians(3)
                .days(90)
                .workforce(away(start, 0.3, NONE, ALL)),
            "ed-within-4h");
    assertThat(few).isLessThan(usual - 0.02);
  }

  private static double value(SmallHospital hospital, String measure) {
    ReplicationResult result = CareSystem.replicate(hospital.scenario(), 3, Uncertainty.CHANCE, 1);
    int series = result.layout().find(measure, "", "", "");
    double above = 0;
    double below = 0;
    for (int p = 0; p < result.layout().periods().size(); p++) {
      above += result.numerators()[series][p];
      below += result.denominators()[series][p];
    }
    return above / below;
  }
}
