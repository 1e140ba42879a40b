package headroom.model.department.theatre;

import headroom.model.department.theatre.MasterSchedule.Cell;
import headroom.model.flow.ElectiveRun;
import headroom.model.scenario.Steps;
import headroom.model.scenario.Theatre.Suite;
import headroom.model.time.EnglishCalendar;

/**
 * A suite's master schedule through the run: which of its lists are planned on a day, which of them
 * have staff, and whose the open ones are.
 */
final class Timetable {
  /** Fractional parts of their multiples fill an interval evenly: lists miss different weeks. */
  private static final double GOLDEN = 0.6180339887498949;

  private static final double PLASTIC = 0.7548776662466927;
  private static final double ROUNDING = 1e-9;
  private static final Cell[] NONE = {};

  private final EnglishCalendar calendar;
  private final int firstMonday;
  private final double standsFor;
  private final boolean everyDay;
  private final double staffed;
  private final MasterSchedule schedule;
  private final Steps sessions;
  private final double[] share;
  private final double[] open;
  private final double[] owed;
  private final double[] plannedUpTo;
  private final double[] staffedUpTo;

  /**
   * @param days weekdays on which it runs, 0 for Monday
   * @param shares of specialties; filled in from the schedule when that is written
   */
  Timetable(Suite suite, ElectiveRun run, double staffed, int[] days, double[] shares) {
    this.staffed = staffed;
    calendar = run.calendar();
    standsFor = run.standsFor();
    everyDay = suite.everyDay();
    firstMonday = run.startDay() - calendar.weekday(run.startDay());
    sessions = suite.sessions().map(s -> s.times(MasterSchedule.DAYS)).orElse(null);
    share = shares;
    boolean written = !suite.timetable().isEmpty();
    schedule =
        written
            ? MasterSchedule.written(suite.timetable().values(), run.pathways().specialties())
            : MasterSchedule.byRule(
                (int) StrictMath.ceil(most() - ROUNDING), suite.allDay(), days, shares);
    double cycle = MasterSchedule.WEEKS * schedule.sessionsPerWeek();
    open = new double[share.length];
    owed = new double[share.length];
    double left = 0;
    for (int s = 0; s < share.length; s++) {
      double fixed = schedule.sessionsOf(s);
      share[s] = written ? fixed / Math.max(1, cycle) : share[s];
      open[s] = Math.max(0, share[s] * cycle - fixed);
      left += open[s];
    }
    for (int s = 0; s < share.length && left > 0; s++) {
      open[s] /= left;
    }
    plannedUpTo = new double[schedule.slots()];
    staffedUpTo = new double[schedule.slots()];
    for (int slot = 0; slot < schedule.slots(); slot++) {
      plannedUpTo[slot] = slot * GOLDEN % 1;
      staffedUpTo[slot] = slot * PLASTIC % 1;
    }
  }

  private double most() {
    double most = sessions.before();
    for (double value : sessions.values()) {
      most = Math.max(most, value);
    }
    return most;
  }

  /** The most lists of one day, staffed or not. */
  int mostOnADay() {
    double held = schedule.sessionsPerWeek();
    double repeats = sessions == null || held == 0 ? 1 : Math.max(1, most() / held);
    return schedule.mostOnADay() * (int) StrictMath.ceil(repeats);
  }

  /** Half-day sessions a week that have staff, as things stand on a day. */
  double sessionsPerWeek(int day) {
    return schedule.sessionsPerWeek() * running(day) * staffed;
  }

  /**
   * The share of the schedule that is planned on a day; above 1 lists are repeated. For simulated
   * people who stand for many, each list takes turns with the others it stands for.
   */
  private double running(int day) {
    double held = schedule.sessionsPerWeek();
    return sessions == null || held == 0
        ? 1 / standsFor
        : sessions.on(calendar.date(day)) / (held * standsFor);
  }

  /** The lists of the schedule on a day, planned or not. */
  Cell[] lists(int day) {
    if (!everyDay && calendar.isBankHoliday(day)) {
      return NONE;
    }
    int week = Math.floorDiv(day - firstMonday, MasterSchedule.DAYS);
    return schedule.on(Math.floorMod(week, MasterSchedule.WEEKS), calendar.weekday(day));
  }

  /** How often a list of the schedule is planned on a day; ask once for each, in order of days. */
  int planned(int slot, int day) {
    return whole(plannedUpTo, slot, running(day));
  }

  /** Whether a planned list has staff; ask once for each. */
  boolean staffed(int slot) {
    return whole(staffedUpTo, slot, staffed) > 0;
  }

  private static int whole(double[] upTo, int slot, double more) {
    upTo[slot] += more;
    int whole = (int) StrictMath.floor(upTo[slot] + ROUNDING);
    upTo[slot] -= whole;
    return whole;
  }

  /** Whose an open list of some half days is: the specialty most owed. */
  int mostOwed(int halfDays) {
    int best = 0;
    for (int s = 0; s < owed.length; s++) {
      owed[s] += open[s] * halfDays;
      if (owed[s] > owed[best] + ROUNDING) {
        best = s;
      }
    }
    owed[best] -= halfDays;
    return best;
  }
}
