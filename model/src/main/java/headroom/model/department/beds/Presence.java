package headroom.model.department.beds;

import headroom.model.time.EnglishCalendar;

/**
 * Who is in a site's beds on which day, entered when a stay is planned and taken back when the plan
 * changes: it answers daily censuses without an event for each patient.
 */
final class Presence {
  private static final int EIGHT = 8 * 3600;
  private static final int DAY = EnglishCalendar.SECONDS_PER_DAY;

  /** Stays counted as long, days. */
  static final int[] LONG_STAYS = {7, 14, 21};

  private final int days;
  private final int[] fit;
  private final int[] fitRemaining;
  private final int[][] byPathway;
  private final int[] byPathwayNow;
  private final int[][] longStay = new int[LONG_STAYS.length][];
  private int fitNow;
  private int fitRemainingNow;
  private final int[] longStayNow = new int[LONG_STAYS.length];

  /**
   * Nobody yet.
   *
   * @param pathways how many discharge pathways are told apart
   */
  Presence(int days, int pathways) {
    this.days = days;
    fit = new int[days + 2];
    fitRemaining = new int[days + 2];
    byPathway = new int[pathways][days + 2];
    byPathwayNow = new int[pathways];
    for (int i = 0; i < longStay.length; i++) {
      longStay[i] = new int[days + 2];
    }
  }

  /**
   * Enters a stay (sign 1) or takes it back (sign -1).
   *
   * @param today the day being simulated; earlier days are closed
   * @param pathway discharge pathway as an index; another number when it has none
   */
  void mark(int sign, int today, long admitted, int fitDay, long departs, int pathway) {
    int departDay = (int) Math.min(departs / DAY, days + 1);
    int from = Math.max(fitDay, today);
    if (from <= departDay) {
      change(fit, from, sign);
      change(fit, departDay + 1, -sign);
    }
    if (from < departDay) {
      change(fitRemaining, from, sign);
      change(fitRemaining, departDay, -sign);
      if (pathway >= 0 && pathway < byPathway.length) {
        change(byPathway[pathway], from, sign);
        change(byPathway[pathway], departDay, -sign);
      }
    }
    long lastEight = Math.floorDiv(departs - 1 - EIGHT, DAY);
    for (int i = 0; i < LONG_STAYS.length; i++) {
      long due = admitted + (long) LONG_STAYS[i] * DAY;
      int first = (int) Math.max(Math.floorDiv(due - EIGHT + DAY - 1, DAY), today);
      if (first <= lastEight) {
        change(longStay[i], first, sign);
        change(longStay[i], (int) Math.min(lastEight + 1, days + 1), -sign);
      }
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
    fit[day] = 0;
    fitRemaining[day] = 0;
    for (int p = 0; p < byPathway.length; p++) {
      byPathwayNow[p] += byPathway[p][day];
      byPathway[p][day] = 0;
    }
    for (int i = 0; i < longStay.length; i++) {
      longStayNow[i] += longStay[i][day];
      longStay[i][day] = 0;
    }
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

  int fitRemaining(int day, int pathway) {
    settle(day);
    return byPathwayNow[pathway];
  }

  /** Patients in bed for a long stay, by position in {@link #LONG_STAYS}. */
  int longStay(int day, int which) {
    settle(day);
    return longStayNow[which];
  }
}
