package headroom.model.time;

import java.time.LocalDate;
import java.util.Collection;

/**
 * The civil calendar of England laid over whole seconds since 00:00 of a first day.
 *
 * <p>Every day has 24 hours: clocks are not put forward or back, so that an hour of the week is the
 * same cell all year. Queries read arrays made once and allocate nothing. Times and days are
 * answered from the origin to {@value #DAYS_PAST_END} days past the end; the pure arithmetic
 * ({@link #dayOf(long)}, {@link #hourOf}, {@link #weekday}, {@link #date}, {@link #startOf}) holds
 * for any day, also before the origin.
 */
public final class EnglishCalendar {
  /** Seconds in every day. */
  public static final int SECONDS_PER_DAY = 86_400;

  /** Seconds in every hour. */
  public static final int SECONDS_PER_HOUR = 3_600;

  /** How many days past the last one are still answered, for stays that outlast the run. */
  public static final int DAYS_PAST_END = 400;

  private static final int SUNDAY = 6;

  private final LocalDate origin;
  private final int days;
  private final int originWeekday;
  private final LocalDate[] dates;
  private final byte[] months;
  private final boolean[] bankHolidays;
  private final boolean[] workingDays;
  private final byte[] rateWeekdays;

  /**
   * A calendar.
   *
   * @param origin the day that starts at second 0
   * @param days length of the run in days, at least 1
   * @param bankHolidays England's bank holidays; dates outside the run are ignored
   */
  public EnglishCalendar(LocalDate origin, int days, Collection<LocalDate> bankHolidays) {
    if (days < 1) {
      throw new IllegalArgumentException("days: found " + days + ", expected 1 or more");
    }
    this.origin = origin;
    this.days = days;
    this.originWeekday = origin.getDayOfWeek().getValue() - 1;
    int known = days + DAYS_PAST_END;
    this.dates = new LocalDate[known];
    this.months = new byte[known];
    this.bankHolidays = new boolean[known];
    this.workingDays = new boolean[known];
    this.rateWeekdays = new byte[known];
    for (LocalDate holiday : bankHolidays) {
      long day = holiday.toEpochDay() - origin.toEpochDay();
      if (day >= 0 && day < known) {
        this.bankHolidays[(int) day] = true;
      }
    }
    for (int day = 0; day < known; day++) {
      dates[day] = origin.plusDays(day);
      months[day] = (byte) (dates[day].getMonthValue() - 1);
      int weekday = weekday(day);
      workingDays[day] = weekday < 5 && !this.bankHolidays[day];
      rateWeekdays[day] = (byte) (this.bankHolidays[day] ? SUNDAY : weekday);
    }
  }

  /** The day that starts at second 0. */
  public LocalDate origin() {
    return origin;
  }

  /** Length of the run in days. */
  public int days() {
    return days;
  }

  /** The day a second falls in, 0 for the first; negative before the origin. */
  public int dayOf(long seconds) {
    return (int) Math.floorDiv(seconds, (long) SECONDS_PER_DAY);
  }

  /** The day number of a date; negative before the origin. */
  public int dayOf(LocalDate date) {
    return Math.toIntExact(date.toEpochDay() - origin.toEpochDay());
  }

  /** Hour of the day, 0 to 23. */
  public int hourOf(long seconds) {
    return secondOfDay(seconds) / SECONDS_PER_HOUR;
  }

  /** Seconds since midnight, 0 to 86,399. */
  public int secondOfDay(long seconds) {
    return (int) Math.floorMod(seconds, (long) SECONDS_PER_DAY);
  }

  /** The second a day starts at. */
  public long startOf(int day) {
    return (long) day * SECONDS_PER_DAY;
  }

  /** Day of the week, 0 for Monday to 6 for Sunday. */
  public int weekday(int day) {
    return Math.floorMod(originWeekday + day, 7);
  }

  /** Whether the day is a bank holiday in England. */
  public boolean isBankHoliday(int day) {
    return bankHolidays[day];
  }

  /** Whether the day is Monday to Friday and no bank holiday. */
  public boolean isWorkingDay(int day) {
    return workingDays[day];
  }

  /** The weekday whose demand profile applies: a bank holiday counts as a Sunday, 6. */
  public int rateWeekday(int day) {
    return rateWeekdays[day];
  }

  /** Month of the year, 0 for January to 11 for December. */
  public int month(int day) {
    return months[day];
  }

  /** The date of a day. */
  public LocalDate date(int day) {
    return day >= 0 && day < dates.length ? dates[day] : origin.plusDays(day);
  }

  /** Years of 365.25 days from one day to another; negative when {@code day} comes first. */
  public double yearsSince(int day, int fromDay) {
    return (day - fromDay) / 365.25;
  }
}
