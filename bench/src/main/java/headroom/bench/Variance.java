package headroom.bench;

import java.util.Arrays;
import org.apache.commons.math3.distribution.FDistribution;

/**
 * A variance with what is needed to compare it.
 *
 * @param degrees degrees of freedom
 */
record Variance(double value, int degrees) {
  /** Of independent values. */
  static Variance of(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    double squares = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum();
    return new Variance(squares / (values.length - 1), values.length - 1);
  }

  /** One headline of replications, as a row of values. */
  static double[] column(double[][] rows, int column) {
    return Arrays.stream(rows).mapToDouble(row -> row[column]).toArray();
  }

  static double[] differences(double[] a, double[] b) {
    double[] all = new double[a.length];
    for (int i = 0; i < all.length; i++) {
      all[i] = a[i] - b[i];
    }
    return all;
  }

  Variance over(double number) {
    return new Variance(value / number, degrees);
  }

  /** How many times larger than another. */
  Ratio against(Variance other) {
    double ratio = value / other.value;
    FDistribution f = new FDistribution(degrees, other.degrees);
    FDistribution turned = new FDistribution(other.degrees, degrees);
    return new Ratio(
        ratio,
        ratio / f.inverseCumulativeProbability(.975),
        ratio * turned.inverseCumulativeProbability(.975));
  }

  /** A ratio of variances with its 95% interval, exact for normal values. */
  record Ratio(double value, double low, double high) {}
}
