package headroom.reports.papers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;

/** Scenario values as planners write them: units inside are seconds, fractions, events a day. */
final class Units {
  private static final double MINUTE = 60;
  private static final double HOUR = 3600;
  private static final double DAY = 86400;

  private Units() {}

  static String text(double value, String unit) {
    if (Wording.isShare(unit)) {
      return percent(value) + "%";
    }
    if (unit.equals("seconds")) {
      return duration(value);
    }
    return unit.isEmpty() ? Wording.number(value) : Wording.number(value) + " " + unit;
  }

  static String range(double low, double high, String unit) {
    if (Wording.isShare(unit)) {
      return percent(low) + "–" + percent(high) + "%";
    }
    if (unit.equals("seconds")) {
      return duration(low) + " – " + duration(high);
    }
    return Wording.number(low) + "–" + Wording.number(high);
  }

  /** A share with at most two decimals, and none that are zero. */
  private static String percent(double share) {
    return BigDecimal.valueOf(share)
        .movePointRight(2)
        .setScale(2, RoundingMode.HALF_EVEN)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String duration(double seconds) {
    double size = Math.abs(seconds);
    if (size >= 2 * DAY) {
      return amount(seconds / DAY) + " days";
    }
    if (size >= 2 * HOUR) {
      return amount(seconds / HOUR) + " h";
    }
    return amount(seconds / MINUTE) + " min";
  }

  private static String amount(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.UK, "%,d", (long) value)
        : String.format(Locale.UK, "%,.1f", value);
  }
}
