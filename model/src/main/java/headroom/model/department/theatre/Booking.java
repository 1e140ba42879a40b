package headroom.model.department.theatre;

import headroom.model.engine.Draws;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.flow.Purpose;
import headroom.model.scenario.Theatre;

/**
 * Fills a session with patients, in this order: P2 by due day; a share of bookings for those who
 * would cross the wait limit; P3 who fall due; routine patients as they are called; then by the
 * clock. A patient too long for what is left of the session is passed over for a shorter one close
 * behind.
 */
final class Booking {
  /** How many patients may be passed over for one session. */
  private static final int PASSED_OVER = 10;

  /** P3 patients are booked when due within the week after the session. */
  private static final int SOON = 7;

  /** A declined date is offered again after a fortnight; one who chooses to wait, next quarter. */
  private static final int ASIDE_AFTER_DECLINE = 14;

  static final int ASIDE_BY_CHOICE = 91;

  private static final int LONG_WAIT = 364;
  private static final int DECLINES_TO_CHOOSE = 2;

  private final ElectiveRun run;
  private final Draws draws;
  private final Pathways pathways;
  private final TheatreQueues queues;
  private final Sessions sessions;
  private final Outcomes outcomes;
  private final double room;
  private final double turnaround;
  private final LongWaitQuota quota;
  private final double declines;
  private final int[] aside = new int[PASSED_OVER];

  Booking(
      ElectiveRun run,
      Theatre theatre,
      TheatreQueues queues,
      Sessions sessions,
      Outcomes outcomes,
      double meanTurnaround) {
    this.run = run;
    this.queues = queues;
    this.sessions = sessions;
    this.outcomes = outcomes;
    draws = run.draws();
    pathways = run.pathways();
    room = theatre.fill() * theatre.session();
    turnaround = meanTurnaround;
    quota = new LongWaitQuota(run, theatre, pathways.lists());
    declines = run.scenario().waitingList().orElseThrow().declines();
  }

  /** Books patients of the session's list; {@code today} is when they are asked. */
  void fill(int session, int day, int today) {
    int list = sessions.list(session);
    double load = 0;
    int passed = 0;
    while (passed < PASSED_OVER && load < room) {
      int row = next(list, day);
      if (row < 0) {
        break;
      }
      queues.remove(row);
      double needed = pathways.planned(row) + turnaround;
      // One long case may have a session to itself.
      if (load > 0 && load + needed > room) {
        aside[passed++] = row;
      } else if (declines(row)) {
        setAside(row, today);
      } else {
        sessions.book(session, row);
        load += needed;
        quota.count(list, row, day);
      }
    }
    for (int i = passed - 1; i >= 0; i--) {
      queues.putBack(aside[i]);
    }
  }

  private int next(int list, int day) {
    int row = queues.urgent(list);
    if (row >= 0) {
      return row;
    }
    int longest = queues.longest(list);
    if (longest >= 0 && quota.takes(list, longest, day)) {
      return longest;
    }
    row = queues.soon(list, day + SOON);
    row = row >= 0 ? row : queues.routine(list);
    return row >= 0 ? row : longest;
  }

  private boolean declines(int row) {
    return declines > 0
        && draws.uniform(
                Purpose.RTT_CHOICE, pathways.source(row), pathways.number(row), pathways.offer(row))
            < declines;
  }

  private void setAside(int row, int today) {
    int declined = pathways.decline(row) + 1;
    boolean chooses =
        pathways.choice(row)
            || (declined >= DECLINES_TO_CHOOSE && pathways.waited(row, today) > LONG_WAIT);
    if (chooses) {
      outcomes.choosesToWait(row);
    }
    queues.defer(row, today + (chooses ? ASIDE_BY_CHOICE : ASIDE_AFTER_DECLINE));
  }
}
