package headroom.model.department.theatre;

import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.scenario.Steps;
import headroom.model.scenario.Theatre;
import headroom.model.time.EnglishCalendar;
import java.time.LocalDate;

/**
 * The share of bookings kept, queue by queue, for patients who would cross the wait limit: those
 * who, still waiting, would be over it on the day before the limit's next date. After the last date
 * the quota looks a quarter ahead.
 */
final class LongWaitQuota {
  private static final int QUARTER = 91;
  private static final double MOST_OWED = 3;

  private final Pathways pathways;
  private final double share;
  private final int firstDay;

  /** By day of the run: whoever's clock started before this day is aimed at. */
  private final int[] before;

  private final double[] owed;

  LongWaitQuota(ElectiveRun run, Theatre theatre, int queues) {
    pathways = run.pathways();
    share = theatre.longWaitQuota();
    firstDay = run.startDay();
    before = new int[run.endDay() - firstDay + 1];
    Steps limit = theatre.waitLimit();
    for (int i = 0; i < before.length; i++) {
      LocalDate date = run.calendar().date(firstDay + i);
      int days = (int) (limit.on(date) / EnglishCalendar.SECONDS_PER_DAY);
      before[i] = firstDay + i + ahead(limit, date) - days;
    }
    owed = new double[queues];
  }

  /** Days from a date to the day before the limit's next one. */
  private static int ahead(Steps limit, LocalDate date) {
    for (LocalDate next : limit.dates()) {
      if (next.isAfter(date)) {
        return (int) (next.toEpochDay() - date.toEpochDay()) - 1;
      }
    }
    return QUARTER;
  }

  /** Whether the next booking of a queue is owed to this patient, for a date on that day. */
  boolean takes(int queue, int row, int day) {
    return owed[queue] >= 1 && wouldCross(row, day);
  }

  /** Counts a booking of a queue. */
  void count(int queue, int row, int day) {
    owed[queue] += share;
    if (wouldCross(row, day)) {
      owed[queue] -= 1;
    }
    owed[queue] = Math.max(0, Math.min(MOST_OWED, owed[queue]));
  }

  private boolean wouldCross(int row, int day) {
    return pathways.clockStart(row) < before[day - firstDay];
  }
}
