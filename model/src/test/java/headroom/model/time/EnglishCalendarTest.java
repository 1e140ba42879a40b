package headroom.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishCalendarTest {
  private static final LocalDate ORIGIN = LocalDate.of(2022, 4, 1);
  private static final int DAYS = 1096;

  private final EnglishCalendar calendar = new EnglishCalendar(ORIGIN, DAYS, BankHolidays.ENGLAND);

  @Test
  void everyDayAgreesWithTheCivilCalendar() {
    for (int day = 0; day < DAYS + EnglishCalendar.DAYS_PAST_END; day++) {
      LocalDate date = ORIGIN.plusDays(day);
      int weekday = date.getDayOfWeek().getValue() - 1;
      boolean holiday = BankHolidays.ENGLAND.contains(date);
      assertThat(calendar.date(day)).isEqualTo(date);
      assertThat(calendar.dayOf(date)).isEqualTo(day);
      assertThat(calendar.weekday(day)).isEqualTo(weekday);
      assertThat(calendar.month(day)).isEqualTo(date.getMonthValue() - 1);
      assertThat(calendar.isBankHoliday(day)).isEqualTo(holiday);
      assertThat(calendar.isWorkingDay(day)).isEqualTo(weekday < 5 && !holiday);
      assertThat(calendar.rateWeekday(day)).isEqualTo(holiday ? 6 : weekday);
    }
  }

  @Test
  void secondsFallIntoDaysAndHours() {
    long lastOfThird = calendar.startOf(3) - 1;
    assertThat(calendar.dayOf(lastOfThird)).isEqualTo(2);
    assertThat(calendar.hourOf(lastOfThird)).isEqualTo(23);
    assertThat(calendar.secondOfDay(lastOfThird)).isEqualTo(86_399);
    assertThat(calendar.dayOf(lastOfThird + 1)).isEqualTo(3);
    assertThat(calendar.hourOf(lastOfThird + 1)).isZero();
    assertThat(calendar.hourOf(calendar.startOf(3) + 8 * 3600)).isEqualTo(8);
  }

  @Test
  void daysBeforeTheOriginHaveDatesAndWeekdays() {
    assertThat(calendar.dayOf(-1L)).isEqualTo(-1);
    assertThat(calendar.hourOf(-1L)).isEqualTo(23);
    assertThat(calendar.date(-1)).isEqualTo("2022-03-31");
    assertThat(calendar.weekday(-1)).isEqualTo(3);
    assertThat(calendar.weekday(-8)).isEqualTo(3);
  }

  @Test
  void yearsHave365AndAQuarterDays() {
    assertThat(calendar.yearsSince(1461, 0)).isEqualTo(4.0);
    assertThat(calendar.yearsSince(0, 1461)).isEqualTo(-4.0);
  }

  @Test
  void aRunHasAtLeastADay() {
    assertThatThrownBy(() -> new EnglishCalendar(ORIGIN, 0, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("found 0, expected 1 or more");
  }
}
