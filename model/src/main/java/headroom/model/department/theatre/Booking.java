package headroom.model.department.theatre;

import headroom.model.engine.Draws;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.flow.Purpose;
import headroom.model.scenario.Theatre;
import headroom.model.scenario.Theatre.Filling;

/**
 * Fills a session with patients, in this order: P2 and cancer by due day; a share of bookings for
 * those who would cross the wait limit; P3 who fall due; routine patients as they are called; then
 * by the clock. A patient too long for what is left of the session is passed over for a shorter one
 * close behind. By best fit a patient goes to the fullest session of the same list, among those
 * locked on that day, which still has room.
 */
final class Booking {
  /** How far a session has come. */
  enum Stage {
    /** In the look-ahead: for the urgent and the longest waits, others in part. */
    AHEAD,
    /** Being locked: for everybody. */
    LOCK,
    /** Locked, with a gap: for those who come at a few days' notice. */
    SHORT_NOTICE
  }

  /** How many patients may be passed over for one session. */
  private static final int PASSED_OVER = 10;

  /** P3 patients are booked when due within the week after the session. */
  private static final int SOON = 7;

  /** A declined date is offered again after a fortnight; one who chooses to wait, next quarter. */
  private static final int ASIDE_AFTER_DECLINE = 14;

  static final int ASIDE_BY_CHOICE = 91;

  private static final int LONG_WAIT = 364;
  private static final int DECLINES_TO_CHOOSE = 2;

  private final Draws draws;
  private final Pathways pathways;
  private final TheatreQueues queues;
  private final Suites suites;
  private final Sessions sessions;
  private final Room room;
  private final Outcomes outcomes;
  private final LongWaitQuota quota;
  private final double early;
  private final double shortNotice;
  private final boolean bestFit;
  private final double declines;
  private final Places places;
  private final int[] aside = new int[PASSED_OVER];

  Booking(
      ElectiveRun run,
      Theatre theatre,
      Suites suites,
      TheatreQueues queues,
      Sessions sessions,
      Room room,
      Outcomes outcomes) {
    this.suites = suites;
    this.queues = queues;
    this.sessions = sessions;
    this.room = room;
    this.outcomes = outcomes;
    draws = run.draws();
    pathways = run.pathways();
    quota = new LongWaitQuota(run, theatre, pathways.lists());
    early = 1 - theatre.keptUntilLock();
    shortNotice = theatre.shortNotice();
    bestFit = theatre.filling() == Filling.BEST_FIT;
    declines = run.scenario().waitingList().orElseThrow().declines();
    places = bestFit ? new Places(sessions, room, pathways.lists()) : null;
  }

  /** A meeting begins: places in sessions filled before are not offered any more. */
  void begin() {
    if (places != null) {
      places.clear();
    }
  }

  /** Books patients of the session's list; {@code today} is when they are asked. */
  void fill(int session, int today, Stage stage) {
    int list = claim(session);
    if (!queues.anybody(list)) {
      return;
    }
    int day = sessions.day(session);
    int passed = 0;
    while (passed < PASSED_OVER && room.left(session) > 0) {
      int row = next(session, list, day, stage);
      if (row < 0) {
        break;
      }
      queues.remove(row);
      int place = bestFit && stage == Stage.LOCK ? places.bestFor(session, row) : -1;
      place = place < 0 && room.fits(session, row) ? session : place;
      if (place < 0 || stage == Stage.SHORT_NOTICE && !comesSoon(row)) {
        aside[passed++] = row;
      } else if (declines(row)) {
        setAside(row, today);
      } else {
        sessions.book(place, row, pathways.priority(row) == 2);
        room.take(place, row);
        quota.count(list, row, sessions.day(place));
      }
    }
    if (bestFit && stage == Stage.LOCK) {
      places.offer(session);
    }
    for (int i = passed - 1; i >= 0; i--) {
      queues.putBack(aside[i]);
    }
  }

  /**
   * Whose list it is: an empty session goes to the next trust in turn that has somebody waiting.
   */
  private int claim(int session) {
    int list = sessions.list(session);
    boolean free = !sessions.claimed(session) || !queues.anybody(list);
    if (free && sessions.firstBooked(session) < 0) {
      list = suites.nextList(sessions.suite(session), pathways.specialtyOf(list), queues);
      sessions.claim(session, list);
    }
    return list;
  }

  private int next(int session, int list, int day, Stage stage) {
    int suite = sessions.suite(session);
    boolean simple = suites.independent(suite);
    int longest = queues.longest(list, simple);
    if (longest >= 0 && suites.onlyOver(suite) >= 0) {
      boolean over = pathways.waited(longest, day) > suites.onlyOver(suite);
      return over && takes(longest, simple) ? longest : -1;
    }
    int row = simple ? -1 : queues.urgent(list, false);
    if (row >= 0) {
      return row;
    }
    longest = longest >= 0 && takes(longest, simple) ? longest : -1;
    if (longest >= 0 && quota.takes(list, longest, day)) {
      return longest;
    }
    if (stage == Stage.AHEAD && !room.lessThan(session, early)) {
      return -1;
    }
    row = queues.soon(list, day + SOON, simple);
    row = row >= 0 ? row : queues.routine(list, simple);
    return row >= 0 ? row : longest;
  }

  /** An independent provider takes nobody who is P2. */
  private boolean takes(int row, boolean independent) {
    return !independent || pathways.priority(row) > 2;
  }

  private boolean comesSoon(int row) {
    return draws.uniform(
            Purpose.THEATRE_SHORT_NOTICE, pathways.source(row), pathways.number(row), 0)
        < shortNotice;
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
