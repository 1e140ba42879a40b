package headroom.cli.validation;

import headroom.cli.validation.Trial.Interval;
import java.util.Locale;

/** Figures as the page shows them. */
final class Words {
  private Words() {}

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f%%", share * 100);
  }

  static String number(double value) {
    return Math.abs(value) >= 100
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%.1f", value);
  }

  /** A figure of a few units, to two places. */
  static String plain(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }

  /** A difference with its sign and interval; of shares in percentage points. */
  static String signed(Interval difference, boolean points) {
    double scale = points ? 100 : 1;
    return sign(difference.mean() * scale)
        + " ("
        + sign(difference.low() * scale)
        + " to "
        + sign(difference.high() * scale)
        + ")";
  }

  private static String sign(double value) {
    String size = Math.abs(value) >= 100 ? "%.0f" : "%.1f";
    String text = String.format(Locale.ROOT, size, Math.abs(value));
    boolean zero = text.chars().noneMatch(c -> c >= '1' && c <= '9');
    return (zero ? "" : value < 0 ? "−" : "+") + text;
  }
}
