package headroom.model.department.theatre;

/**
 * Gives the lists of a cycle to specialties in the order of time: each goes to the specialty
 * furthest behind its share, up to the whole sessions of its share; what is left over is open.
 */
final class ScheduleShares {
  private static final double ROUNDING = 1e-9;

  private final int[] left;
  private final double[] rate;
  private final double[] behind;

  /**
   * @param share of each specialty, adding up to 1
   * @param sessions half days of the cycle
   */
  ScheduleShares(double[] share, int sessions) {
    int n = share.length;
    left = new int[n + 1];
    rate = new double[n + 1];
    behind = new double[n + 1];
    int given = 0;
    for (int s = 0; s < n; s++) {
      left[s] = (int) StrictMath.floor(share[s] * sessions + ROUNDING);
      rate[s] = (double) left[s] / sessions;
      given += left[s];
    }
    // The last one stands for the open lists, which may be as many as need be.
    left[n] = Integer.MAX_VALUE;
    rate[n] = (double) (sessions - given) / sessions;
  }

  /** Whose the next list is, of so many half days; {@link MasterSchedule#OPEN} for nobody's. */
  int next(int halfDays) {
    int best = left.length - 1;
    for (int s = 0; s < left.length; s++) {
      behind[s] += rate[s] * halfDays;
      if (left[s] >= halfDays && behind[s] > behind[best] + ROUNDING) {
        best = s;
      }
    }
    behind[best] -= halfDays;
    if (best == left.length - 1) {
      return MasterSchedule.OPEN;
    }
    left[best] -= halfDays;
    return best;
  }
}
