package headroom.model.department.workforce;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.scenario.Steps;
import headroom.model.scenario.Workforce;
import headroom.model.time.EnglishCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Staff away, and what is left without them, reckoned by hand. */
class StaffingTest {
  private static final LocalDate START = LocalDate.of(2022, 4, 1);
  private static final EnglishCalendar CALENDAR = new EnglishCalendar(START, 100, List.of());

  private static Optional<Workforce.Loss> loss(double elasticity, double above) {
    return Optional.of(new Workforce.Loss(elasticity, above));
  }

  /** A share of the beds; absence as COVID's own rule has it, 6%, where the workforce asks. */
  private static Illness covid(IntToDoubleFunction share) {
    return new Illness() {
      @Override
      public double covidShare(int day) {
        return share.applyAsDouble(day);
      }

      @Override
      public double absent(int day) {
        return 0.06;
      }
    };
  }

  private static Staffing staffing(Optional<Steps> published, IntToDoubleFunction share) {
    return staffing(
        Optional.of(new Workforce.Absence(0.048, 0.26, 5 * 86_400L, published)), covid(share));
  }

  private static Staffing staffing(Optional<Workforce.Absence> absence, Illness illness) {
    Steps vaccinating = new Steps(0, new LocalDate[] {START.plusDays(50)}, new double[] {0.01});
    return new Staffing(
        new Workforce(
            absence,
            vaccinating,
            loss(0.3, 0.048),
            loss(0.5, 0.05),
            loss(1, 0.07),
            Optional.empty()),
        CALENDAR,
        illness);
  }

  @Test
  void absenceFollowsCovidLaterAndTakesWhatTheElasticitySays() {
    // A tenth of the beds from day 20 on.
    Staffing staffing = staffing(Optional.<Steps>empty(), day -> day >= 20 ? 0.1 : 0);
    assertThat(staffing.absent(24)).isEqualTo(0.048);
    assertThat(staffing.beds(24)).as("usual absence costs nothing").isEqualTo(1);
    assertThat(staffing.clinicians(24)).isEqualTo(1);
    assertThat(staffing.absent(25)).isCloseTo(0.048 + 0.026, within(1e-12));
    assertThat(staffing.beds(25)).isCloseTo(1 - 0.3 * 0.026, within(1e-12));
    assertThat(staffing.clinicians(25)).isCloseTo(1 - 0.5 * 0.024, within(1e-12));
    assertThat(staffing.sessions(25)).isCloseTo(1 - 0.004, within(1e-12));
    assertThat(staffing.intermediateCare(25)).isEqualTo(1);
  }

  @Test
  void redeployedStaffAreAwayToo() {
    Staffing staffing = staffing(Optional.<Steps>empty(), day -> 0);
    assertThat(staffing.redeployed(49)).isZero();
    assertThat(staffing.redeployed(50)).isEqualTo(0.01);
    assertThat(staffing.absent(50)).isEqualTo(0.048);
    assertThat(staffing.beds(50)).isCloseTo(1 - 0.3 * 0.01, within(1e-12));
    assertThat(staffing.sessions(50)).as("5.8% away is below 7%").isEqualTo(1);
  }

  @Test
  void withoutAbsenceOfItsOwnTheWorkforceTakesWhatCovidSays() {
    Staffing staffing = staffing(Optional.<Workforce.Absence>empty(), covid(day -> 0));
    assertThat(staffing.absent(7)).isEqualTo(0.06);
    assertThat(staffing.beds(7)).isCloseTo(1 - 0.3 * 0.012, within(1e-12));
  }

  @Test
  void publishedAbsenceTakesThePlaceOfWhatFollowsFromCovid() {
    Steps published =
        new Steps(0, new LocalDate[] {START, START.plusDays(10)}, new double[] {0.05, 0.09});
    Staffing staffing = staffing(Optional.of(published), day -> 0.5);
    assertThat(staffing.absent(5)).isCloseTo(0.07, within(1e-12));
    assertThat(staffing.sessions(5)).isCloseTo(1, within(1e-12));
    assertThat(staffing.absent(10)).isCloseTo(0.09, within(1e-12));
    assertThat(staffing.absent(20)).as("past its end").isCloseTo(0.048 + 0.13, within(1e-12));
  }
}
