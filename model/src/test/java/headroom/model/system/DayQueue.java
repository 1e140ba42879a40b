package headroom.model.system;

/**
 * The exact queue of a day-by-day server: Q' = max(Q + A - c, 0) with Poisson arrivals A and c
 * served a day, in balance. Iterated on a wide grid until it no longer moves.
 */
final class DayQueue {
  private static final int WIDEST = 2_000;

  private DayQueue() {}

  /** Mean number left at a day's end. */
  static double mean(double arrivals, int served) {
    double[] chance = new double[200];
    double p = Math.exp(-arrivals);
    for (int n = 0; n < chance.length; n++) {
      chance[n] = p;
      p *= arrivals / (n + 1);
    }
    double[] queue = new double[WIDEST];
    queue[0] = 1;
    double mean = 0;
    for (int day = 0; day < 20_000; day++) {
      double[] next = new double[WIDEST];
      int widest = Math.min(WIDEST, 20 + day * 5);
      for (int q = 0; q < widest; q++) {
        for (int n = 0; n < chance.length && queue[q] > 1e-18; n++) {
          int left = Math.min(WIDEST - 1, Math.max(0, q + n - served));
          next[left] += queue[q] * chance[n];
        }
      }
      double after = 0;
      for (int q = 0; q < WIDEST; q++) {
        after += q * next[q];
      }
      queue = next;
      if (day > 50 && Math.abs(after - mean) < 1e-9) {
        return after;
      }
      mean = after;
    }
    throw new AssertionError("not in balance: " + arrivals + " a day, " + served + " served");
  }
}
