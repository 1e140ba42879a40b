package headroom.model.department.theatre;

import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.scenario.Steps;
import headroom.model.scenario.Theatre;
import headroom.model.time.EnglishCalendar;

/** The share of bookings kept, queue by queue, for patients who would cross the wait limit. */
final class LongWaitQuota {
  /** The quota looks a quarter ahead of the wait limit. */
  private static final int LIMIT_AHEAD = 91;

  private static final double MOST_OWED = 3;

  private final ElectiveRun run;
  private final Pathways pathways;
  private final double share;
  private final Steps limit;
  private final double[] owed;

  LongWaitQuota(ElectiveRun run, Theatre theatre, int queues) {
    this.run = run;
    pathways = run.pathways();
    share = theatre.longWaitQuota();
    limit = theatre.waitLimit();
    owed = new double[queues];
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
    int days = (int) (limit.on(run.calendar().date(day)) / EnglishCalendar.SECONDS_PER_DAY);
    return pathways.waited(row, day) + LIMIT_AHEAD > days;
  }
}
