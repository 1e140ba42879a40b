package headroom.scenarios.language;

import headroom.model.scenario.Unit;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers with units, as planners write them. Inside: seconds, events a day, fractions, pounds. A
 * bare 0 needs no unit.
 */
final class Quantity {
  /** Stands for {@code unlimited} beds, cubicles or places. */
  static final double UNLIMITED = 1e9;

  private static final int LONGEST = 60;
  private static final Pattern NUMBER =
      Pattern.compile(
          "([+\\-−]?)\\s?(£?)\\s?((?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?|\\.\\d+)"
              + "([eE][+-]?\\d{1,3})?\\s*(.*)");
  private static final Pattern PER = Pattern.compile("(%?)\\s*(?:/|per\\b|a\\b|an\\b)\\s*(\\w+)");

  /** Seconds in each unit of time, longest first where several would do. */
  private static final Map<String, BigDecimal> SECONDS = new TreeMap<>();

  static {
    name(1, "s", "sec", "secs", "second", "seconds");
    name(60, "min", "mins", "minute", "minutes");
    name(3600, "h", "hr", "hrs", "hour", "hours");
    name(86400, "d", "day", "days");
    name(604800, "w", "wk", "week", "weeks");
  }

  /** Days between events at one event for each of these; a month is a twelfth of 365.25 days. */
  private static final Map<String, Double> DAYS =
      Map.of("week", 7.0, "month", 30.4375, "year", 365.25, "day", 1.0);

  private Quantity() {}

  private static void name(int seconds, String... names) {
    for (String name : names) {
      SECONDS.put(name, BigDecimal.valueOf(seconds));
    }
  }

  /** The value in the record's unit; empty when the text is no such quantity. */
  static OptionalDouble parse(String text, Unit.Kind unit) {
    if (text.length() > LONGEST) {
      return OptionalDouble.empty();
    }
    Matcher matcher = NUMBER.matcher(text.strip());
    if (!matcher.matches() || matcher.group(2).isEmpty() == (unit == Unit.Kind.MONEY)) {
      return unit == Unit.Kind.MONEY && matcher.matches() && isZero(matcher)
          ? OptionalDouble.of(0)
          : OptionalDouble.empty();
    }
    String sign = matcher.group(1).isEmpty() || matcher.group(1).equals("+") ? "" : "-";
    String exponent = matcher.group(4) == null ? "" : matcher.group(4);
    BigDecimal number = new BigDecimal(sign + matcher.group(3).replace(",", "") + exponent);
    String rest = matcher.group(5).strip().toLowerCase(Locale.ROOT);
    double value = convert(number, rest, unit);
    return Double.isFinite(value) ? OptionalDouble.of(value + 0.0) : OptionalDouble.empty();
  }

  private static boolean isZero(Matcher matcher) {
    return matcher.group(5).isEmpty()
        && new BigDecimal(matcher.group(3).replace(",", "")).signum() == 0;
  }

  private static double convert(BigDecimal number, String rest, Unit.Kind unit) {
    if (rest.isEmpty() && number.signum() == 0) {
      return 0;
    }
    return switch (unit) {
      case COUNT -> rest.isEmpty() && isWhole(number) ? number.doubleValue() : Double.NaN;
      case NUMBER, SHARE -> fraction(number, rest);
      case MONEY -> rest.isEmpty() ? number.doubleValue() : Double.NaN;
      case DURATION -> {
        BigDecimal seconds = SECONDS.get(rest);
        yield seconds == null ? Double.NaN : number.multiply(seconds).doubleValue();
      }
      case GROWTH -> {
        Matcher per = PER.matcher(rest);
        boolean yearly = per.matches() && per.group(2).equals("year");
        yield yearly ? fraction(number, per.group(1)) : Double.NaN;
      }
      case RATE -> {
        Matcher per = PER.matcher(rest);
        boolean known = per.matches() && per.group(1).isEmpty();
        yield known ? perDay(number, per.group(2)) : Double.NaN;
      }
    };
  }

  private static double fraction(BigDecimal number, String rest) {
    return rest.isEmpty()
        ? number.doubleValue()
        : rest.equals("%") ? number.movePointLeft(2).doubleValue() : Double.NaN;
  }

  private static double perDay(BigDecimal number, String unit) {
    return switch (unit) {
      case "second", "s" -> number.doubleValue() * 86400;
      case "minute", "min" -> number.doubleValue() * 1440;
      case "hour", "h" -> number.doubleValue() * 24;
      default -> {
        Double days = DAYS.get(unit);
        yield days == null ? Double.NaN : number.doubleValue() / days;
      }
    };
  }

  private static boolean isWhole(BigDecimal number) {
    return number.signum() == 0
        || number.precision() - number.scale() < 20 && number.stripTrailingZeros().scale() <= 0;
  }

  /** What may be written, in words. */
  static String expected(Unit.Kind unit, double least, double most) {
    return switch (unit) {
      case COUNT -> "a whole number, " + bounds(least, most);
      case NUMBER -> least < -1e15 ? "a number" : "a number, " + bounds(least, most);
      case SHARE -> "a share between 0% and " + percent(most) + ", for example 85%";
      case GROWTH -> "growth a year, for example 1.5%/year";
      case RATE -> "a rate, for example 12/day, 120/week or 39000/month";
      case DURATION -> "a length of time, for example 30 min, 4 h or 6 d";
      case MONEY -> "pounds, for example £170";
    };
  }

  private static String percent(double most) {
    return most > 1e15 ? "100%" : Decimal.shortest(100 * most) + "%";
  }

  private static String bounds(double least, double most) {
    String low = Decimal.shortest(least);
    return most > 1e15 ? low + " or more" : "from " + low + " to " + Decimal.shortest(most);
  }
}
