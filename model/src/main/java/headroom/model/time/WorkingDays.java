package headroom.model.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;

/** Counts working days: Monday to Friday less the bank holidays given. */
public final class WorkingDays {
  /** Epoch days of bank holidays that fall on Monday to Friday, ascending, each once. */
  private final long[] weekdayHolidays;

  /** A count that leaves out these bank holidays; those on a weekend make no difference. */
  public WorkingDays(Collection<LocalDate> bankHolidays) {
    weekdayHolidays =
        bankHolidays.stream()
            .mapToLong(LocalDate::toEpochDay)
            .filter(day -> weekdaysBefore(day + 1) > weekdaysBefore(day))
            .sorted()
            .distinct()
            .toArray();
  }

  /**
   * Working days from {@code first} to {@code last}, both included; 0 when last is before first.
   */
  public int between(LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      return 0;
    }
    long from = first.toEpochDay();
    long past = last.toEpochDay() + 1;
    long weekdays = weekdaysBefore(past) - weekdaysBefore(from);
    return Math.toIntExact(weekdays - (holidaysBefore(past) - holidaysBefore(from)));
  }

  /** Working days of a financial year. */
  public int in(FinancialYear year) {
    return between(year.first(), year.last());
  }

  /** Whether a date is Monday to Friday and no bank holiday. */
  public boolean isWorkingDay(LocalDate date) {
    return between(date, date) == 1;
  }

  private int holidaysBefore(long epochDay) {
    int found = Arrays.binarySearch(weekdayHolidays, epochDay);
    return found >= 0 ? found : -found - 1;
  }

  /** Mondays to Fridays from a fixed Monday up to, not including, an epoch day. */
  private static long weekdaysBefore(long epochDay) {
    // 1 January 1970 was a Thursday, so the epoch day of a Monday is 4 modulo 7.
    long sinceMonday = epochDay - 4;
    return 5 * Math.floorDiv(sinceMonday, 7L) + Math.min(5, Math.floorMod(sinceMonday, 7L));
  }
}
