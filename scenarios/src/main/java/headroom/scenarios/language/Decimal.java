package headroom.scenarios.language;

import headroom.model.scenario.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalDouble;

/**
 * Numbers as text: the fewest digits that read back to the same bits. {@code Double.toString} is
 * not used because its digits differ between Java 17 and later ones, and run ids are made from this
 * text.
 */
final class Decimal {
  private static final int MOST_DIGITS = 17;
  private static final int FEW_DIGITS = 9;

  private Decimal() {}

  /** The shortest decimal that reads back exactly. */
  static String shortest(double value) {
    if (value == 0) {
      return "0";
    }
    // Seventeen digits first: all further roundings are then of a number that fits a long.
    BigDecimal exact = new BigDecimal(value).round(digits(MOST_DIGITS));
    for (int digits = 1; digits <= MOST_DIGITS; digits++) {
      BigDecimal rounded = exact.round(digits(digits));
      if (rounded.doubleValue() == value) {
        return plain(rounded);
      }
    }
    throw new AssertionError("17 digits identify any double");
  }

  private static String plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    int magnitude = stripped.precision() - stripped.scale();
    return magnitude > 15 || magnitude < -5 ? stripped.toString() : stripped.toPlainString();
  }

  /** A quantity in the unit that gives the shortest text which reads back exactly. */
  static String write(double value, Unit.Kind unit) {
    if (value == Quantity.UNLIMITED && unit == Unit.Kind.COUNT) {
      return "unlimited";
    }
    return switch (unit) {
      case COUNT, NUMBER -> shortest(value);
      case SHARE -> best(value, unit, List.of(new Form(100, "%"), new Form(1, "")));
      case GROWTH -> best(value, unit, List.of(new Form(100, "%/year"), new Form(1, "/year")));
      case MONEY -> value < 0 ? "-£" + shortest(-value) : "£" + shortest(value);
      case RATE ->
          best(
              value,
              unit,
              List.of(
                  new Form(1, "/day"),
                  new Form(7, "/week"),
                  new Form(365.25, "/year"),
                  new Form(30.4375, "/month"),
                  new Form(1 / 24.0, "/hour")));
      case DURATION ->
          best(
              value,
              unit,
              List.of(
                  new Form(1 / 86400.0, " d"),
                  new Form(1 / 3600.0, " h"),
                  new Form(1 / 60.0, " min"),
                  new Form(1, " s")));
    };
  }

  private record Form(double factor, String after) {}

  private static String best(double value, Unit.Kind unit, List<Form> forms) {
    // Nine digits first: the factor's own rounding must not leave a tail of digits.
    String few = best(value, unit, forms, FEW_DIGITS);
    String best = few == null ? best(value, unit, forms, MOST_DIGITS) : few;
    if (best == null) {
      throw new AssertionError("no form of " + unit + " reads back to " + value);
    }
    return best;
  }

  private static String best(double value, Unit.Kind unit, List<Form> forms, int digits) {
    String best = null;
    int fewest = Integer.MAX_VALUE;
    for (Form form : forms) {
      double candidate = value * form.factor();
      String number =
          digits == MOST_DIGITS
              ? shortest(candidate)
              : plain(new BigDecimal(candidate).round(digits(digits)));
      String text = number + form.after();
      OptionalDouble back = Quantity.parse(text, unit);
      boolean exact = back.isPresent() && back.getAsDouble() == value;
      if (exact && number.length() < fewest) {
        best = text;
        fewest = number.length();
      }
    }
    return best;
  }

  private static MathContext digits(int digits) {
    return new MathContext(digits, RoundingMode.HALF_EVEN);
  }
}
