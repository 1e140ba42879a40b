package headroom.model.experiment;

import headroom.model.result.Estimate;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.math3.distribution.TDistribution;

/** Estimates and intervals. Values that are NaN do not exist and are left out everywhere. */
public final class Statistics {
  /** The 97.5% point of the standard normal law. */
  private static final double Z = 1.959963984540054;

  private static final Map<Integer, Double> T = new ConcurrentHashMap<>();

  private Statistics() {}

  /** A mean or share with its 95% interval. */
  public record Interval(double mean, double low, double high, int number) {
    /** Half of the interval's width. */
    public double halfWidth() {
      return (high - low) / 2;
    }
  }

  /**
   * Mean with its Student interval, and percentiles over replications by linear interpolation
   * between order statistics (Hyndman and Fan's definition 7). One value has no interval: its ends
   * are NaN.
   */
  static Estimate estimate(double[] values) {
    double[] present = present(values);
    Interval interval = meanInterval(present);
    double[] sorted = present.clone();
    Arrays.sort(sorted);
    return new Estimate(
        interval.mean(),
        interval.low(),
        interval.high(),
        percentile(sorted, .05),
        percentile(sorted, .25),
        percentile(sorted, .50),
        percentile(sorted, .75),
        percentile(sorted, .95),
        present.length);
  }

  /** Mean and 95% interval by Student's t; the ends are NaN for fewer than two values. */
  public static Interval meanInterval(double[] values) {
    double[] present = present(values);
    int n = present.length;
    if (n == 0) {
      return new Interval(Double.NaN, Double.NaN, Double.NaN, 0);
    }
    double first = present[0];
    double shifted = 0;
    for (double value : present) {
      shifted += value - first;
    }
    double mean = first + shifted / n;
    if (n == 1) {
      return new Interval(mean, Double.NaN, Double.NaN, 1);
    }
    double squares = 0;
    for (double value : present) {
      squares += (value - mean) * (value - mean);
    }
    double half = t(n - 1) * Math.sqrt(squares / (n - 1) / n);
    return new Interval(mean, mean - half, mean + half, n);
  }

  /** Wilson's 95% interval of a share. */
  static Interval wilson(int successes, int number) {
    if (number == 0) {
      return new Interval(Double.NaN, Double.NaN, Double.NaN, 0);
    }
    double share = (double) successes / number;
    double z2 = Z * Z / number;
    double centre = (share + z2 / 2) / (1 + z2);
    double half = Z / (1 + z2) * Math.sqrt(share * (1 - share) / number + z2 / (4 * number));
    // The ends at none and all are exactly 0 and 1; rounding must not move them.
    double low = successes == 0 ? 0 : Math.max(0, centre - half);
    double high = successes == number ? 1 : Math.min(1, centre + half);
    return new Interval(share, low, high, number);
  }

  /** Percentile of ascending values; NaN when there are none. */
  static double percentile(double[] sorted, double p) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double position = p * (sorted.length - 1);
    int below = (int) Math.floor(position);
    if (below + 1 >= sorted.length) {
      return sorted[sorted.length - 1];
    }
    return sorted[below] + (position - below) * (sorted[below + 1] - sorted[below]);
  }

  static double mean(double[] values) {
    return meanInterval(values).mean();
  }

  static double[] present(double[] values) {
    return Arrays.stream(values).filter(value -> !Double.isNaN(value)).toArray();
  }

  /** The 97.5% point of Student's t; by FastMath, whose bits are the same on every processor. */
  private static double t(int degrees) {
    return T.computeIfAbsent(
        degrees, d -> new TDistribution(null, d).inverseCumulativeProbability(.975));
  }
}
