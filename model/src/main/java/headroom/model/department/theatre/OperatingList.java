package headroom.model.department.theatre;

import headroom.model.engine.Draws;
import headroom.model.engine.Sampler;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.flow.Purpose;
import headroom.model.flow.Sampling;
import headroom.model.scenario.Theatre;

/**
 * One session, from late start to last case: a sum of times, so that no case needs an event. The
 * patients are called in the order of booking, the urgent first. Infection control's precautions
 * lengthen cases and gaps alike.
 */
final class OperatingList {
  /** What befalls each patient on the list. */
  interface Fate {
    void operated(int row, int session, int day);

    void cancelled(int row, int session, int day, Cancellation cause);
  }

  private final Draws draws;
  private final Pathways pathways;
  private final Theatre theatre;
  private final Suites suites;
  private final Sessions sessions;
  private final CaseMix mix;
  private final SessionStaffing staffing;
  private final ElectiveBeds beds;
  private final Fate fate;
  private final Sampler[] lateStart;
  private final Sampler turnaround;
  private final int[] source;
  private double late;
  private double end;
  private double touch;
  private double touchInside;

  OperatingList(
      ElectiveRun run,
      Theatre theatre,
      Suites suites,
      Sessions sessions,
      CaseMix mix,
      SessionStaffing staffing,
      ElectiveBeds beds,
      Fate fate) {
    this.theatre = theatre;
    this.suites = suites;
    this.sessions = sessions;
    this.mix = mix;
    this.staffing = staffing;
    this.beds = beds;
    this.fate = fate;
    draws = run.draws();
    pathways = run.pathways();
    lateStart = new Sampler[suites.count()];
    turnaround = Sampling.of(theatre.turnaround());
    source = new int[suites.count()];
    for (int suite = 0; suite < source.length; suite++) {
      lateStart[suite] = Sampling.of(suites.lateStart(suite));
      source[suite] = run.sources().number("suite/" + suites.ids().get(suite));
    }
  }

  /** Runs a session; afterwards nobody is booked on it. */
  void run(int session, int day) {
    int suite = sessions.suite(session);
    long number = (long) day << 16 | sessions.key(session);
    double length = length(session);
    boolean timed = sessions.places(session) == 0;
    double productivity = staffing.productivity(day);
    late = lateStart[suite].at(draws.uniform(Purpose.THEATRE_SESSION, source[suite], number, 0));
    double clock = late;
    int done = 0;
    touch = 0;
    touchInside = 0;
    for (int row = sessions.firstBooked(session); row >= 0; row = sessions.firstBooked(session)) {
      sessions.unbook(row);
      int attempt = pathways.attempt(row);
      double start = clock + (done > 0 ? gap(suite, number, done) / productivity : 0);
      Cancellation cause = obstacle(row, attempt, suite);
      if (cause == null && timed && done > 0) {
        // The first case goes ahead however late the list starts.
        double ends = start + pathways.planned(row) / productivity;
        boolean tooLate = ends > length + theatre.overrunLimit();
        cause = tooLate ? Cancellation.TIME : null;
      }
      cause = cause == null ? bed(row, suite) : cause;
      if (cause != null) {
        fate.cancelled(row, session, day, cause);
        continue;
      }
      double actual = mix.actual(row, attempt) / productivity;
      clock = start + actual;
      touch += actual;
      touchInside += Math.max(0, Math.min(clock, length) - start);
      done++;
      fate.operated(row, session, day);
    }
    end = done == 0 ? 0 : clock;
  }

  /** Between two cases. */
  private double gap(int suite, long number, int done) {
    return turnaround.at(draws.uniform(Purpose.THEATRE_TURNAROUND, source[suite], number, done));
  }

  /** What the patient's own state puts in the way of an operation, or null. */
  private Cancellation obstacle(int row, int attempt, int suite) {
    double cancels =
        pathways.dayCase(row) ? theatre.patientCancelsDayCase() : theatre.patientCancelsOrdinary();
    boolean unfit =
        cancels > 0
            && draws.uniform(
                    Purpose.THEATRE_CANCELLATION,
                    pathways.source(row),
                    pathways.number(row),
                    attempt)
                < cancels;
    return unfit ? Cancellation.PATIENT : null;
  }

  /** What the wards put in the way, or null: then the patient is in a bed, or has the promise. */
  private Cancellation bed(int row, int suite) {
    if (pathways.dayCase(row) || !suites.needsBed(suite)) {
      return null;
    }
    boolean urgent = pathways.priority(row) == 2;
    return switch (beds.admit(suite, pathways.source(row), pathways.number(row), urgent)) {
      case ADMITTED -> null;
      case NO_BED -> Cancellation.BED;
      case NO_CRITICAL_CARE_BED -> Cancellation.CRITICAL_CARE;
    };
  }

  /** Planned length of a session, seconds. */
  double length(int session) {
    return (double) theatre.session() * sessions.halfDays(session);
  }

  /** How late the last session run began, seconds. */
  double late() {
    return late;
  }

  /**
   * When its last patient was out, seconds from its planned start; 0 when nobody was operated on.
   */
  double end() {
    return end;
  }

  /** Its touch time, seconds. */
  double touch() {
    return touch;
  }

  /** Of this, inside the planned session. */
  double touchInside() {
    return touchInside;
  }
}
