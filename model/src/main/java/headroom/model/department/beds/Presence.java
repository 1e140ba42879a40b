package headroom.model.department.beds;

import headroom.model.time.EnglishCalendar;

/**
 * Who is in a site's beds on which day, entered when a stay is planned and taken back when the plan
 * changes: it answers daily censuses without an event for each patient.
 */
final class Presence {
  private static final int EIGHT = 8 * 3600;
  private static final int DAY = EnglishCalendar.SECONDS_PER_DAY;
  private static final int LONG_STAY_DAYS = 21;

  private final int days;
  private final int[] fit;
  private final int[] fitRemaining;
  private final int[] longStay;
  private int fitNow;
  private int fitRemainingNow;
  private int longStayNow;

  Presence(int days) {
    this.days = days;
    fit = new int[days + 2];
    fitRemaining = new int[days + 2];
    longStay = new int[days + 2];
  }

  /**
   * Enters a stay (sign 1) or takes it back (sign -1).
   *
   * @param today the day being simulated; earlier days are closed
   */
  void mark(int sign, int today, long admitted, int fitDay, long departs) {
    int departDay = (int) Math.min(departs / DAY, days + 1);
    int from = Math.max(fitDay, today);
    if (from <= departDay) {
      change(fit, from, sign);
      change(fit, departDay + 1, -sign);
    }
    if (from < departDay) {
      change(fitRemaining, from, sign);
      change(fitRemaining, departDay, -sign);
    }
    long firstEight = Math.floorDiv(admitted + (long) LONG_STAY_DAYS * DAY - EIGHT + DAY - 1, DAY);
    long lastEight = Math.floorDiv(departs - 1 - EIGHT, DAY);
    int first = (int) Math.max(firstEight, today);
    if (first <= lastEight) {
      change(longStay, first, sign);
      change(longStay, (int) Math.min(lastEight + 1, days + 1), -sign);
    }
  }

  private void change(int[] changes, int day, int amount) {
    if (day <= days + 1) {
      changes[day] += amount;
    }
  }

  /** Moves on to the next day. */
  void startDay(int day) {
    fitNow += fit[day];
    fitRemainingNow += fitRemaining[day];
    longStayNow += longStay[day];
    fit[day] = 0;
    fitRemaining[day] = 0;
    longStay[day] = 0;
  }

  /** Takes up changes entered for the present day after it began. */
  private void settle(int day) {
    startDay(day);
  }

  int fit(int day) {
    settle(day);
    return fitNow;
  }

  int fitRemaining(int day) {
    settle(day);
    return fitRemainingNow;
  }

  int longStay(int day) {
    settle(day);
    return longStayNow;
  }
}
