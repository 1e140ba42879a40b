package headroom.model.department.theatre;

import headroom.model.engine.Normal;
import headroom.model.flow.Pathways;
import headroom.model.scenario.Theatre;
import headroom.model.scenario.Theatre.Filling;

/**
 * How much of each session is taken, and whether one more fits. By expected times, a case fits
 * while it and the gaps between cases stay within {@code fill} of the session; there is none behind
 * the last. By the newsvendor's rule, while the whole list, late start included, ends in time with
 * a probability of at least the cost of running over divided by the sum of both costs.
 */
final class Room {
  private final Suites suites;
  private final Sessions sessions;
  private final Pathways pathways;
  private final CaseMix mix;
  private final SessionStaffing staffing;
  private final Moments gap;
  private final Moments[] late;
  private final boolean newsvendor;
  private final double slack;
  private final double[] load;
  private final double[] spread;

  Room(
      Theatre theatre,
      Suites suites,
      Sessions sessions,
      Pathways pathways,
      CaseMix mix,
      SessionStaffing staffing) {
    this.suites = suites;
    this.sessions = sessions;
    this.pathways = pathways;
    this.mix = mix;
    this.staffing = staffing;
    gap = Moments.of(theatre.turnaround());
    late = new Moments[suites.count()];
    for (int suite = 0; suite < late.length; suite++) {
      late[suite] = Moments.of(suites.lateStart(suite));
    }
    newsvendor = theatre.filling() == Filling.NEWSVENDOR;
    slack = Normal.quantile(theatre.overrunCost() / (theatre.overrunCost() + 1));
    load = new double[sessions.most()];
    spread = new double[sessions.most()];
  }

  /** A session has been laid out and is empty. */
  void empty(int at) {
    load[at] = 0;
    spread[at] = 0;
  }

  /** Seconds that a patient takes of a session, gap included; 1 where cases are counted. */
  double need(int at, int row) {
    return sessions.places(at) > 0
        ? 1
        : (pathways.planned(row) + gap.mean()) / staffing.productivity(sessions.day(at));
  }

  void take(int at, int row) {
    load[at] += need(at, row);
    spread[at] += mix.spread(row) + gap.variance();
  }

  void give(int at, int row) {
    load[at] -= need(at, row);
    spread[at] -= mix.spread(row) + gap.variance();
    if (sessions.firstBooked(at) < 0) {
      empty(at);
    }
  }

  private double whole(int at) {
    return sessions.places(at) > 0
        ? sessions.places(at)
        : suites.filled(sessions.suite(at)) * sessions.halfDays(at);
  }

  /** What is left of a session by expected times; may be below 0. */
  double left(int at) {
    return whole(at) - (newsvendor && sessions.places(at) == 0 ? ends(at, 0, 0) : load[at]);
  }

  /** When the list ends, with the slack for what is not known. */
  private double ends(int at, double more, double moreSpread) {
    Moments begins = late[sessions.suite(at)];
    double variance = Math.max(0, begins.variance() + spread[at] + moreSpread);
    return begins.mean() + load[at] + more - gap.mean() + slack * StrictMath.sqrt(variance);
  }

  /** Whether a patient fits; one long case may have a session to itself. */
  boolean fits(int at, int row) {
    if (sessions.firstBooked(at) < 0) {
      return true;
    }
    double more = need(at, row);
    return newsvendor && sessions.places(at) == 0
        ? ends(at, more, mix.spread(row) + gap.variance()) <= whole(at)
        : load[at] + more - lastGap(at) <= whole(at);
  }

  /** Nobody waits for the gap behind the last case. */
  private double lastGap(int at) {
    return sessions.places(at) > 0 ? 0 : gap.mean();
  }

  /** Whether less than a share of a session is taken. */
  boolean lessThan(int at, double share) {
    return load[at] < share * whole(at);
  }
}
