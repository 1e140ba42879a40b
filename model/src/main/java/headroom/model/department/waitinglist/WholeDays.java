package headroom.model.department.waitinglist;

import headroom.model.engine.Sampler;
import headroom.model.time.EnglishCalendar;

/**
 * A time in whole days, by inversion from a table of its distribution function: the model asks only
 * on which day, and so needs no logarithm a patient. A guide says where in the table to begin.
 */
final class WholeDays {
  /** Longer than any day of the table. */
  static final int BEYOND = 1 << 20;

  private static final int GUIDES = 1024;
  private static final double HALF_A_SECOND = 0.5;

  /** {@code upTo[d]}: the probability of fewer than d + 1 days. */
  private final double[] upTo;

  /** The probability of a day of the table. */
  private final double latest;

  private final short[] guide = new short[GUIDES];

  /**
   * @param law of the time, in seconds
   * @param days that are told apart; longer times are {@link #BEYOND}
   */
  WholeDays(Sampler law, int days) {
    upTo = new double[Math.min(days, Short.MAX_VALUE)];
    for (int d = 0; d < upTo.length; d++) {
      // Times are whole seconds: a day that is just complete counts.
      upTo[d] = law.cdf((d + 1.0) * EnglishCalendar.SECONDS_PER_DAY - HALF_A_SECOND);
    }
    latest = upTo.length == 0 ? 0 : upTo[upTo.length - 1];
    int d = 0;
    for (int g = 0; g < GUIDES; g++) {
      while (d < upTo.length && upTo[d] <= (double) g / GUIDES) {
        d++;
      }
      guide[g] = (short) d;
    }
  }

  /** The whole days at a uniform. */
  int at(double u) {
    if (u >= latest) {
      return BEYOND; // as most are who never leave by themselves: without a look at the guide
    }
    int d = guide[(int) (u * GUIDES)];
    while (upTo[d] <= u) {
      d++;
    }
    return d;
  }

  /** The probability of fewer than so many days. */
  double below(int days) {
    return days <= 0 ? 0 : upTo[Math.min(days, upTo.length) - 1];
  }
}
