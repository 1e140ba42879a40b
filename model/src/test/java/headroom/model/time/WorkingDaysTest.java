package headroom.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {
  private final WorkingDays england = new WorkingDays(BankHolidays.ENGLAND);

  @ParameterizedTest
  @CsvSource({
    "2019, 2019/20, 254", "2020, 2020/21, 253", "2021, 2021/22, 253",
    "2022, 2022/23, 251", "2023, 2023/24, 250", "2024, 2024/25, 254"
  })
  void financialYearsHaveTheirWorkingDays(int startYear, String name, int expected) {
    FinancialYear year = new FinancialYear(startYear);
    assertThat(england.in(year)).isEqualTo(expected);
    assertThat(year).hasToString(name);
  }

  @Test
  void countsWhatALongHandCountFinds() {
    SplittableRandom random = new SplittableRandom(7);
    LocalDate from = LocalDate.of(2017, 11, 1);
    for (int trial = 0; trial < 300; trial++) {
      LocalDate first = from.plusDays(random.nextInt(4700));
      LocalDate last = first.plusDays(random.nextInt(-3, 900));
      long expected =
          first.isAfter(last)
              ? 0
              : first
                  .datesUntil(last.plusDays(1))
                  .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0)
                  .filter(day -> !BankHolidays.ENGLAND.contains(day))
                  .count();
      assertThat(england.between(first, last))
          .as("%s to %s", first, last)
          .isEqualTo((int) expected);
    }
  }

  @Test
  void aHolidayGivenTwiceOrAtAWeekendCountsOnceOrNotAtAll() {
    LocalDate monday = LocalDate.of(1965, 3, 1);
    WorkingDays days = new WorkingDays(List.of(monday, monday, monday.plusDays(5)));
    assertThat(days.between(monday, monday.plusDays(6))).isEqualTo(4);
    assertThat(days.isWorkingDay(monday)).isFalse();
    assertThat(days.isWorkingDay(monday.plusDays(1))).isTrue();
    assertThat(days.isWorkingDay(monday.plusDays(5))).isFalse();
  }

  @Test
  void aFinancialYearRunsFromAprilToMarch() {
    FinancialYear year = FinancialYear.of(LocalDate.of(2022, 3, 31));
    assertThat(year).isEqualTo(new FinancialYear(2021));
    assertThat(FinancialYear.of(LocalDate.of(2022, 4, 1))).isEqualTo(year.next());
    assertThat(year.first()).isEqualTo("2021-04-01");
    assertThat(year.last()).isEqualTo("2022-03-31");
    assertThat(year).isLessThan(year.next());
    assertThat(new FinancialYear(1999)).hasToString("1999/00");
  }
}
