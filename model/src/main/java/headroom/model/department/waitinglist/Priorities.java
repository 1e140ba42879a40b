package headroom.model.department.waitinglist;

/** Clinical priorities of decisions to admit: P2 within 28 days, P3 within 84, P4 later. */
final class Priorities {
  private static final int P2_DAYS = 28;
  private static final int P3_DAYS = 84;

  private final double p2;
  private final double p3;

  /**
   * @param shares of P2, P3, P4; normalised here
   */
  Priorities(double[] shares) {
    double sum = shares[0] + shares[1] + shares[2];
    p2 = sum > 0 ? shares[0] / sum : 0;
    p3 = sum > 0 ? shares[1] / sum : 0;
  }

  /** Priority of a new decision. */
  int of(double u) {
    return u < p2 ? 2 : u < p2 + p3 ? 3 : 4;
  }

  /**
   * Priority of one who still waits so many days after the decision: past their 28 days, those left
   * are the less urgent.
   */
  int ofWaiting(double u, int daysSinceDecision) {
    return of(daysSinceDecision <= P2_DAYS ? u : p2 + u * (1 - p2));
  }

  /** The nearest of P2 to P4: emergencies are on no list, and P5 and P6 wait like P4. */
  static int known(int priority) {
    return Math.max(2, Math.min(4, priority));
  }

  /** The day by which to admit. */
  static int due(int priority, int decisionDay) {
    return decisionDay + (priority == 2 ? P2_DAYS : P3_DAYS);
  }
}
