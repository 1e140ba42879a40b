package headroom.model.department.theatre;

import headroom.model.department.theatre.Booking.Stage;
import headroom.model.flow.ElectiveRun;
import headroom.model.scenario.Theatre;
import headroom.model.time.EnglishCalendar;

/**
 * Books week by week. On Mondays the sessions of the look-ahead are laid out and looked at in the
 * order of their days: those up to the lock, and of the week after it, are filled; later ones take
 * the urgent, the longest waits, and others in part. On every day gaps that patients have left in
 * locked sessions are offered at short notice.
 */
final class BookingOffice {
  private static final int WEEK = MasterSchedule.DAYS;

  /** Preparing somebody for an operation takes this long at least. */
  private static final int LEAST_NOTICE = 3;

  private final ElectiveRun run;
  private final Layout layout;
  private final Sessions sessions;
  private final Booking booking;
  private final int lock;
  private final int lookAhead;
  private final boolean shortNotice;
  private final int[] gaps;
  private int noted;
  private int laidOut;
  private int locked;

  BookingOffice(
      ElectiveRun run, Theatre theatre, Layout layout, Sessions sessions, Booking booking) {
    this.run = run;
    this.layout = layout;
    this.sessions = sessions;
    this.booking = booking;
    lock = days(theatre.notice());
    lookAhead = lookAhead(theatre);
    shortNotice = theatre.shortNotice() > 0;
    gaps = new int[sessions.most()];
    laidOut = run.startDay();
    locked = run.startDay();
  }

  private static int days(long seconds) {
    return (int) (seconds / EnglishCalendar.SECONDS_PER_DAY);
  }

  private static int lookAhead(Theatre theatre) {
    return days(Math.max(theatre.notice(), theatre.lookAhead().orElse(0L)));
  }

  /** Days whose sessions are held at one time. */
  static int daysHeld(Theatre theatre) {
    return lookAhead(theatre) + 2 * WEEK;
  }

  /** Books the weeks ahead; on a Monday, or as the scenario starts. */
  void meet(int today) {
    int nextMonday = today - run.calendar().weekday(today) + WEEK;
    int layOutTo = Math.min(nextMonday + lookAhead, run.endDay() + 1);
    for (; laidOut < layOutTo; laidOut++) {
      layout.day(laidOut);
    }
    booking.begin();
    int lockTo = Math.min(nextMonday + lock, run.endDay() + 1);
    for (; locked < lockTo; locked++) {
      fill(locked, today, Stage.LOCK);
    }
    for (int day = locked; day < laidOut; day++) {
      fill(day, today, Stage.AHEAD);
    }
  }

  private void fill(int day, int today, Stage stage) {
    for (int session = sessions.first(day); session < sessions.end(day); session++) {
      if (sessions.staffed(session)) {
        booking.fill(session, today, stage);
      }
    }
  }

  /** Somebody who was booked on a session will not come. */
  void withdrawn(int session) {
    if (shortNotice && sessions.day(session) < locked && sessions.open(session)) {
      gaps[noted++] = session;
    }
  }

  void startOfDay(int today) {
    for (int i = 0; i < noted; i++) {
      sessions.close(gaps[i]);
      if (sessions.day(gaps[i]) >= today + LEAST_NOTICE) {
        booking.fill(gaps[i], today, Stage.SHORT_NOTICE);
      }
    }
    noted = 0;
    if (run.calendar().weekday(today) == 0) {
      meet(today);
    }
  }
}
