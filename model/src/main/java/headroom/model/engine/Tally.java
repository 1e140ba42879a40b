package headroom.model.engine;

/**
 * Count, mean, variance and extremes of single values, kept by Welford's recurrence (1962), which
 * loses no digits to cancellation.
 */
public final class Tally {
  private long count;
  private double mean;
  private double squares;
  private double min = Double.POSITIVE_INFINITY;
  private double max = Double.NEGATIVE_INFINITY;

  /** Adds a value. */
  public void add(double value) {
    count++;
    double before = value - mean;
    mean += before / count;
    squares += before * (value - mean);
    min = Math.min(min, value);
    max = Math.max(max, value);
  }

  /** Forgets everything, at the start of a window. */
  public void reset() {
    count = 0;
    mean = 0;
    squares = 0;
    min = Double.POSITIVE_INFINITY;
    max = Double.NEGATIVE_INFINITY;
  }

  /** Values added. */
  public long count() {
    return count;
  }

  /** The mean; NaN without values. */
  public double mean() {
    return count == 0 ? Double.NaN : mean;
  }

  /** The sum, as count times mean. */
  public double sum() {
    return count * mean;
  }

  /** The sample variance, over n - 1; NaN with fewer than two values. */
  public double variance() {
    return count < 2 ? Double.NaN : squares / (count - 1);
  }

  /** The least value; positive infinity without values. */
  public double min() {
    return min;
  }

  /** The greatest value; negative infinity without values. */
  public double max() {
    return max;
  }
}
