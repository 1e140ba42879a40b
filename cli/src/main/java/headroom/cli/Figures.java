package headroom.cli;

import headroom.model.result.Estimate;
import headroom.model.result.Measures;
import java.util.Locale;

/** Numbers as a terminal shows them. */
final class Figures {
  private Figures() {}

  /** A probability in whole per cent; never 0% or 100% by rounding alone. */
  static String probability(double share) {
    if (Double.isNaN(share)) {
      return "-";
    }
    double percent = share * 100;
    if (percent > 0 && percent < 1) {
      return "<1%";
    }
    return percent < 100 && percent > 99 ? ">99%" : Math.round(percent) + "%";
  }

  /** A figure in the unit of its measure. */
  static String figure(String measure, double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    if (isRatio(measure)) {
      return String.format(Locale.ROOT, "%.1f%%", value * 100);
    }
    return Math.abs(value) >= 100
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%.1f", value);
  }

  /** A difference with its sign; of ratios in percentage points. */
  static String difference(String measure, double value) {
    if (Double.isNaN(value)) {
      return "-";
    }
    String sign = value > 0 ? "+" : "";
    return isRatio(measure)
        ? sign + String.format(Locale.ROOT, "%.1f", value * 100)
        : sign + figure(measure, value);
  }

  /** What {@link #difference} counts in, where that needs saying. */
  static String differenceUnit(String measure) {
    return isRatio(measure) ? " points" : "";
  }

  /** A figure with where nine in ten replications lie. */
  static String spread(String measure, Estimate estimate) {
    return figure(measure, estimate.mean())
        + " ("
        + figure(measure, estimate.p05())
        + " to "
        + figure(measure, estimate.p95())
        + ")";
  }

  private static boolean isRatio(String measure) {
    return Measures.find(measure).map(found -> found.unit().equals("ratio")).orElse(false);
  }
}
