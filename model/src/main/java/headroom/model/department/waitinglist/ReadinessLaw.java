package headroom.model.department.waitinglist;

import headroom.model.engine.Sampler;
import headroom.model.time.EnglishCalendar;

/**
 * When a patient is ready for the outpatient decision: clock start plus the pathway's own time.
 *
 * <p>Those waiting at the start have not had their decision yet, and how far that is their own
 * pathway's doing or the clinics' is not published. The law assumes a list in balance with its
 * clock starts: what the list holds beyond what the pathway's time accounts for is a lag of the
 * clinics behind their patients, the same for all. A patient who has waited {@code a} days was not
 * ready by {@code a - lag}, and the time is drawn on that condition. For an exponential time and no
 * lag this is the memoryless law: the remaining time is a fresh draw.
 */
final class ReadinessLaw {
  private static final double SECONDS_PER_DAY = EnglishCalendar.SECONDS_PER_DAY;
  private static final int LONGEST_LAG = 1 << 20;
  private static final double BELOW_ONE = 1 - 0x1.0p-53;
  private static final int QUANTILES = 512;

  private final Sampler pathway;
  private final WholeDays wholeDays;

  /**
   * @param pathway the pathway's own time, seconds
   * @param days that matter, from the oldest clock start to the run's end
   */
  ReadinessLaw(Sampler pathway, int days) {
    this.pathway = pathway;
    wholeDays = new WholeDays(pathway, days);
  }

  /** Whole days from clock start to readiness. */
  int days(double u) {
    return wholeDays.at(u);
  }

  /** The same for a patient of the opening list. */
  int daysGiven(int waited, int lag, double u) {
    double known = wholeDays.below(waited - lag);
    return wholeDays.at(Math.min(BELOW_ONE, 1 - (1 - known) * (1 - u)));
  }

  /**
   * Days that clinics are behind at the start.
   *
   * @param people waiting for the decision
   * @param startsPerDay clock starts a day
   * @param removalPerDay chance a day of removal
   */
  int lag(double people, double startsPerDay, double removalPerDay) {
    if (startsPerDay <= 0) {
      return 0;
    }
    double daysOfStarts = people / startsPerDay;
    double lag;
    if (removalPerDay <= 0) {
      lag = daysOfStarts - pathway.mean() / SECONDS_PER_DAY;
    } else {
      // starts x E[integral of exp(-r a) over the first lag + V days] = people
      double remaining = 1 - removalPerDay * daysOfStarts;
      lag =
          remaining <= 0
              ? LONGEST_LAG
              : -StrictMath.log(remaining / meanSurvival(removalPerDay)) / removalPerDay;
    }
    return (int) Math.max(0, Math.min(LONGEST_LAG, lag));
  }

  private double meanSurvival(double removalPerDay) {
    double sum = 0;
    for (int i = 0; i < QUANTILES; i++) {
      double days = pathway.at((i + 0.5) / QUANTILES) / SECONDS_PER_DAY;
      sum += StrictMath.exp(-removalPerDay * days);
    }
    return sum / QUANTILES;
  }
}
