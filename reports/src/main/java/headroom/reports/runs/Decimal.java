package headroom.reports.runs;

import com.fasterxml.jackson.core.io.schubfach.DoubleToDecimal;
import java.math.BigDecimal;

/**
 * Numbers as result files spell them: the shortest decimal that reads back as the same double, a
 * point, no exponent, no thousands separator; nothing at all for NaN.
 *
 * <p>Not {@code Double.toString}: before Java 19 it sometimes gives a longer text, and result files
 * must be the same on every Java.
 */
final class Decimal {
  private static final double EXACT_INTEGERS = 1L << 53;

  private Decimal() {}

  /** The text of a number; empty for NaN. */
  static String text(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    if (Double.isInfinite(value)) {
      throw new IllegalArgumentException("an infinite value has no place in a result file");
    }
    if (value == Math.rint(value) && Math.abs(value) < EXACT_INTEGERS) {
      return Long.toString((long) value);
    }
    String shortest = DoubleToDecimal.toString(value);
    return shortest.indexOf('E') < 0
        ? shortest
        : new BigDecimal(shortest.replace(".0E", "E")).toPlainString();
  }
}
