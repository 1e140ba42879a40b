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
 * patients are called in the order of booking.
 */
final class OperatingList {
  /** Why a case is cancelled on the day. */
  enum Cause {
    BED,
    PATIENT,
    TIME,
    CRITICAL_CARE
  }

  /** What befalls each patient on the list. */
  interface Fate {
    void operated(int row, int session, int day);

    void cancelled(int row, int session, int day, Cause cause);
  }

  private final Draws draws;
  private final Pathways pathways;
  private final Theatre theatre;
  private final Suites suites;
  private final Sessions sessions;
  private final CaseMix mix;
  private final ElectiveBeds beds;
  private final Fate fate;
  private final Sampler lateStart;
  private final Sampler turnaround;
  private final int[] source;
  private double touch;
  private double touchInside;

  OperatingList(
      ElectiveRun run,
      Theatre theatre,
      Suites suites,
      Sessions sessions,
      CaseMix mix,
      ElectiveBeds beds,
      Fate fate) {
    this.theatre = theatre;
    this.suites = suites;
    this.sessions = sessions;
    this.mix = mix;
    this.beds = beds;
    this.fate = fate;
    draws = run.draws();
    pathways = run.pathways();
    lateStart = Sampling.of(theatre.lateStart());
    turnaround = Sampling.of(theatre.turnaround());
    source = new int[suites.count()];
    for (int suite = 0; suite < source.length; suite++) {
      source[suite] = run.sources().number("suite/" + suites.ids().get(suite));
    }
  }

  double meanTurnaround() {
    return turnaround.mean();
  }

  /** Runs a session; afterwards nobody is booked on it. */
  void run(int session, int day) {
    int suite = sessions.suite(session);
    long number = (long) day << 16 | sessions.ordinal(session);
    double clock = lateStart.at(draws.uniform(Purpose.THEATRE_SESSION, source[suite], number, 0));
    int done = 0;
    touch = 0;
    touchInside = 0;
    for (int row = sessions.firstBooked(session); row >= 0; row = sessions.firstBooked(session)) {
      sessions.unbook(row);
      int attempt = pathways.attempt(row);
      double start = clock;
      if (done > 0) {
        start +=
            turnaround.at(draws.uniform(Purpose.THEATRE_TURNAROUND, source[suite], number, done));
      }
      Cause cause = obstacle(row, attempt, start, done, suite);
      if (cause != null) {
        fate.cancelled(row, session, day, cause);
        continue;
      }
      double actual = mix.actual(row, attempt);
      clock = start + actual;
      touch += actual;
      touchInside += Math.max(0, Math.min(clock, theatre.session()) - start);
      done++;
      fate.operated(row, session, day);
    }
  }

  /** What stands in the way of an operation, or null. */
  private Cause obstacle(int row, int attempt, double start, int done, int suite) {
    double cancels =
        pathways.dayCase(row) ? theatre.patientCancelsDayCase() : theatre.patientCancelsOrdinary();
    int patientSource = pathways.source(row);
    long number = pathways.number(row);
    if (cancels > 0
        && draws.uniform(Purpose.THEATRE_CANCELLATION, patientSource, number, attempt) < cancels) {
      return Cause.PATIENT;
    }
    // The first case goes ahead however late the list starts.
    double end = start + pathways.planned(row);
    if (done > 0 && end > theatre.session() + theatre.overrunLimit()) {
      return Cause.TIME;
    }
    boolean stays = !pathways.dayCase(row) && suites.needsBed(suite);
    if (!stays) {
      return null;
    }
    boolean urgent = pathways.priority(row) == 2;
    return switch (beds.admit(suite, patientSource, number, urgent)) {
      case ADMITTED -> null;
      case NO_BED -> Cause.BED;
      case NO_CRITICAL_CARE_BED -> Cause.CRITICAL_CARE;
    };
  }

  /** Touch time of the last session run, seconds. */
  double touch() {
    return touch;
  }

  /** Of this, inside the planned session. */
  double touchInside() {
    return touchInside;
  }
}
