package headroom.model.experiment;

import java.util.Arrays;

/** How good forecasts were. Pairs in which either value is NaN are left out everywhere. */
final class Scoring {
  private Scoring() {}

  /** Mean of forecast minus observed. */
  static double bias(double[] forecast, double[] observed) {
    return mean(forecast, observed, (f, o) -> f - o);
  }

  /** Mean absolute error. */
  static double mae(double[] forecast, double[] observed) {
    return mean(forecast, observed, (f, o) -> Math.abs(f - o));
  }

  /** Mean absolute error as a share of the observed value; observed zeroes are left out. */
  static double mape(double[] forecast, double[] observed) {
    return mean(forecast, observed, (f, o) -> o == 0 ? Double.NaN : Math.abs(f - o) / Math.abs(o));
  }

  /** Pairs in which both values exist. */
  static int pairs(double[] forecast, double[] observed) {
    return count(forecast, observed, (f, o) -> f - o);
  }

  /**
   * Continuous ranked probability score of an ensemble, the integral of the squared distance
   * between its distribution function and the step at the observation: E|X − y| − ½E|X − X′|, X and
   * X′ drawn from the ensemble with replacement (Gneiting and Raftery 2007, equation 21). For one
   * member it is the absolute error.
   */
  static double crps(double[] ensemble, double observed) {
    double[] sorted = Statistics.present(ensemble);
    int n = sorted.length;
    if (n == 0 || Double.isNaN(observed)) {
      return Double.NaN;
    }
    Arrays.sort(sorted);
    double error = 0;
    double spread = 0;
    for (int i = 0; i < n; i++) {
      error += Math.abs(sorted[i] - observed);
      // Over ordered pairs i < j the sum of x(j) − x(i) is the sum of (2i − n + 1) x(i).
      spread += (2.0 * i - n + 1) * (sorted[i] - sorted[0]);
    }
    return error / n - spread / n / n;
  }

  /** Whether a value lies between two percentiles of an ensemble, both ends included. */
  static boolean within(double[] ensemble, double low, double high, double observed) {
    double[] sorted = Statistics.present(ensemble);
    Arrays.sort(sorted);
    return Statistics.percentile(sorted, low) <= observed
        && observed <= Statistics.percentile(sorted, high);
  }

  private interface Error {
    double of(double forecast, double observed);
  }

  private static double mean(double[] forecast, double[] observed, Error error) {
    double sum = 0;
    for (int i = 0; i < observed.length; i++) {
      double one = error.of(forecast[i], observed[i]);
      sum += Double.isNaN(one) ? 0 : one;
    }
    return sum / count(forecast, observed, error);
  }

  private static int count(double[] forecast, double[] observed, Error error) {
    int number = 0;
    for (int i = 0; i < observed.length; i++) {
      number += Double.isNaN(error.of(forecast[i], observed[i])) ? 0 : 1;
    }
    return number;
  }
}
