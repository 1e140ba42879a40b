package headroom.scenarios.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import headroom.scenarios.Committed;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidaysTest {
  @Test
  void theCommittedListIsTheHolidayLibrarysList() throws Exception {
    HolidayManager england =
        HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
    StringBuilder list =
        new StringBuilder("# Bank holidays in England as observed, by the library Jollyday.\n");
    for (int year = BankHolidays.FIRST_YEAR; year <= BankHolidays.LAST_YEAR; year++) {
      england.getHolidays(Year.of(year), "eng").stream()
          .sorted(Comparator.comparing(Holiday::getDate))
          .forEach(h -> list.append(h.getDate() + " " + h.getDescription(Locale.UK)).append('\n'));
    }
    Path file = Path.of("src/main/resources/headroom/scenarios/calendar/bank-holidays-england.txt");
    Committed.holds(file, list.toString());
  }

  @Test
  void knowsTheUnusualOnes() {
    assertThat(BankHolidays.england())
        .contains(
            LocalDate.of(2020, 5, 8),
            LocalDate.of(2022, 6, 2),
            LocalDate.of(2022, 6, 3),
            LocalDate.of(2022, 9, 19),
            LocalDate.of(2023, 5, 8))
        .doesNotContain(LocalDate.of(2020, 5, 4), LocalDate.of(2022, 5, 30))
        .isSorted();
  }

  @ParameterizedTest
  @CsvSource({"2019,254", "2020,253", "2021,253", "2022,251", "2023,250", "2024,254"})
  void givesTheWorkingDaysOfEachFinancialYear(int april, int workingDays) {
    List<LocalDate> holidays = BankHolidays.england();
    long counted =
        LocalDate.of(april, 4, 1)
            .datesUntil(LocalDate.of(april + 1, 4, 1))
            .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
            .filter(day -> !holidays.contains(day))
            .count();
    assertThat(counted).isEqualTo(workingDays);
  }
}
