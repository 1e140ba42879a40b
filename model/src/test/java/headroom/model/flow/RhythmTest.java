package headroom.model.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.scenario.Emergency.ArrivalPattern;
import headroom.model.scenario.Steps;
import headroom.model.time.EnglishCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When patients come: hour of the week, month, growth and bank holidays. */
class RhythmTest {
  private static final LocalDate FRIDAY = LocalDate.of(2022, 4, 1);
  private static final Steps DAILY_24 = Steps.constant(24);

  private final double[] flat = filled(24, 1);
  private final double[] monday = filled(24, 1);
  private final double[] week = {1.3, 1, 1, 1, 1, 1, 0.7};
  private final double[] months = filled(12, 1);
  private Optional<double[]> admissions = Optional.empty();

  private static double[] filled(int length, double value) {
    double[] array = new double[length];
    java.util.Arrays.fill(array, value);
    return array;
  }

  private Rhythm rhythm(double growth) {
    // Easter Monday, 18 April 2022.
    EnglishCalendar calendar = new EnglishCalendar(FRIDAY, 800, List.of(LocalDate.of(2022, 4, 18)));
    return new Rhythm(
        new ArrivalPattern(
            Optional.of(flat),
            Optional.of(monday),
            Optional.of(week),
            Optional.of(months),
            admissions,
            growth),
        growth,
        calendar,
        0);
  }

  private static int hour(LocalDate date, int hour) {
    return (int) (date.toEpochDay() - FRIDAY.toEpochDay()) * 24 + hour;
  }

  @Test
  void mondaysHaveHoursOfTheirOwn() {
    monday[11] = 25;
    Rhythm rhythm = rhythm(0);
    LocalDate day = LocalDate.of(2022, 4, 4);
    // 25 of 48 in all: 24 x 1.3 x 25/48 in that hour; the same day's sum stays 24 x 1.3.
    assertThat(rhythm.expected(DAILY_24, hour(day, 11))).isCloseTo(16.25, within(1e-12));
    double sum = 0;
    for (int h = 0; h < 24; h++) {
      sum += rhythm.expected(DAILY_24, hour(day, h));
    }
    assertThat(sum).isCloseTo(24 * 1.3, within(1e-9));
    assertThat(rhythm.expected(DAILY_24, hour(day.plusDays(1), 11))).isCloseTo(1, within(1e-12));
  }

  @Test
  void aBankHolidayMondayIsASundayInHoursAndInNumber() {
    monday[11] = 25;
    assertThat(rhythm(0).expected(DAILY_24, hour(LocalDate.of(2022, 4, 18), 11)))
        .isCloseTo(0.7, within(1e-12));
  }

  @Test
  void admissionsMayHaveMonthsOfTheirOwn() {
    assertThat(rhythm(0).admittedFactor(100)).isEqualTo(1);
    double[] winter = filled(12, 1);
    winter[0] = 2;
    months[0] = 0.5;
    admissions = Optional.of(winter);
    // January 2023 is day 280: 2/13 of admissions with 0.5/11.5 of attendances.
    int january = (int) (LocalDate.of(2023, 1, 6).toEpochDay() - FRIDAY.toEpochDay());
    assertThat(rhythm(0).admittedFactor(january))
        .isCloseTo((2 / 13.0) / (0.5 / 11.5), within(1e-12));
  }

  @Test
  void monthsAndGrowthMultiply() {
    months[6] = 13;
    // July is 13 of 24: 6.5 times the mean month; two years from the start at 10% a year.
    LocalDate wednesday = LocalDate.of(2023, 7, 5);
    double years = (wednesday.toEpochDay() - FRIDAY.toEpochDay()) / 365.25;
    assertThat(rhythm(0.1).expected(DAILY_24, hour(wednesday, 3)))
        .isCloseTo(6.5 * StrictMath.pow(1.1, years), within(1e-9));
  }
}
