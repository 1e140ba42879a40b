package headroom.model.engine;

import java.util.Arrays;

/** Counts of values in bins of equal width, with the values below and above counted apart. */
public final class Histogram {
  private final double low;
  private final double width;
  private final long[] bins;
  private long below;
  private long above;
  private long count;

  /**
   * Empty bins.
   *
   * @param low the lower edge of the first bin
   * @param width width of a bin, above 0
   * @param bins how many, at least 1
   */
  public Histogram(double low, double width, int bins) {
    if (!(width > 0) || bins < 1) {
      throw new IllegalArgumentException("found " + bins + " bins of width " + width);
    }
    this.low = low;
    this.width = width;
    this.bins = new long[bins];
  }

  /** Counts a value; a value on an edge belongs to the bin above it. */
  public void add(double value) {
    count++;
    double place = (value - low) / width;
    if (place < 0) {
      below++;
    } else if (place < bins.length) {
      bins[(int) place]++;
    } else {
      above++;
    }
  }

  /** Forgets everything, at the start of a window. */
  public void reset() {
    Arrays.fill(bins, 0);
    below = 0;
    above = 0;
    count = 0;
  }

  /** Values counted, those outside the bins included. */
  public long count() {
    return count;
  }

  /** Values in one bin. */
  public long count(int bin) {
    return bins[bin];
  }

  /** Values below the first bin. */
  public long below() {
    return below;
  }

  /** Values at or above the upper edge of the last bin. */
  public long overflow() {
    return above;
  }

  /** How many bins there are. */
  public int bins() {
    return bins.length;
  }

  /**
   * The value that a share of the counts lies under, placed evenly within its bin.
   *
   * @param share 0 to 1
   * @return NaN without values; the lower edge when it lies below the bins; positive infinity when
   *     it lies in the overflow
   */
  public double quantile(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share: found " + share + ", expected 0 to 1");
    }
    if (count == 0) {
      return Double.NaN;
    }
    double rank = share * count - below;
    if (rank <= 0 && below > 0) {
      return low;
    }
    for (int bin = 0; bin < bins.length; bin++) {
      if (bins[bin] > 0 && rank <= bins[bin]) {
        return low + width * (bin + Math.max(0, rank) / bins[bin]);
      }
      rank -= bins[bin];
    }
    return Double.POSITIVE_INFINITY;
  }
}
