package headroom.reports.papers;

import headroom.model.result.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Figures and dates as an English reader expects them. */
final class Wording {
  static final String NONE = "–";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter SHORT_MONTH =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);

  private Wording() {}

  /** A figure with its unit: {@code 94.6%}, {@code 5,139 patients}, {@code 3.2 hours}. */
  static String figure(double value, String unit) {
    if (Double.isNaN(value)) {
      return NONE;
    }
    return isShare(unit) || isMoney(unit) ? bare(value, unit) : bare(value, unit) + " " + unit;
  }

  /** A figure without its unit, but with the per cent sign of a share. */
  static String bare(double value, String unit) {
    if (Double.isNaN(value)) {
      return NONE;
    }
    if (isMoney(unit)) {
      return (value < 0 ? "−" : "") + pounds(Math.abs(value));
    }
    return isShare(unit) ? decimals(value * 100, 1) + "%" : number(value);
  }

  /** Two ends of a range: {@code 93.9–96.0%}. */
  static String range(double low, double high, String unit) {
    if (Double.isNaN(low) || Double.isNaN(high)) {
      return NONE;
    }
    String between = low < 0 ? " to " : "–";
    if (isMoney(unit)) {
      return bare(low, unit) + between + bare(high, unit);
    }
    return isShare(unit)
        ? decimals(low * 100, 1) + between + decimals(high * 100, 1) + "%"
        : number(low) + between + number(high);
  }

  /** A difference with its sign; of shares in percentage points. */
  static String signed(double value, String unit) {
    if (Double.isNaN(value)) {
      return NONE;
    }
    double amount = Math.abs(value);
    String size =
        isShare(unit) ? decimals(amount * 100, 1) : isMoney(unit) ? pounds(amount) : number(amount);
    boolean zero = size.chars().noneMatch(c -> c >= '1' && c <= '9');
    String sign = zero ? "" : value < 0 ? "−" : "+";
    return sign + size + (isShare(unit) ? " points" : "");
  }

  /** Two ends of a difference: {@code −0.5 to −0.3 points}. */
  static String signedRange(double low, double high, String unit) {
    if (Double.isNaN(low) || Double.isNaN(high)) {
      return NONE;
    }
    return signed(low, unit).replace(" points", "") + " to " + signed(high, unit);
  }

  /** A difference in words: {@code 1.2 points lower}. */
  static String moved(double value, String unit) {
    return signed(value, unit).replaceFirst("^[+−]", "") + (value < 0 ? " lower" : " higher");
  }

  /** A target's threshold: no more decimals than it was set with. */
  static String threshold(double value, String unit) {
    if (isShare(unit)) {
      return BigDecimal.valueOf(value).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
    return value == Math.rint(value)
        ? String.format(Locale.UK, "%,d", (long) value)
        : Double.toString(value);
  }

  /** A probability in whole per cent; never 0% or 100% unless it is. */
  static String percent(double probability) {
    if (Double.isNaN(probability)) {
      return NONE;
    }
    double rounded = Math.rint(probability * 100);
    if (rounded == 0 && probability > 0) {
      return "under 1%";
    }
    return rounded == 100 && probability < 1 ? "over 99%" : (long) rounded + "%";
  }

  /** Two probabilities: {@code 5–30%}. */
  static String percents(double low, double high) {
    return (long) Math.rint(low * 100) + "–" + (long) Math.rint(high * 100) + "%";
  }

  /** The digits that count, four at most: the rest is noise between replications. */
  static String number(double value) {
    double size = Math.abs(value);
    if (size >= 1000) {
      double step = size >= 10_000 ? 100 : 10;
      return String.format(Locale.UK, "%,d", (long) (Math.rint(value / step) * step));
    }
    if (value == Math.rint(value) || size >= 100) {
      return String.format(Locale.UK, "%,d", (long) Math.rint(value));
    }
    if (size >= 1) {
      return decimals(value, 1);
    }
    BigDecimal two =
        new BigDecimal(value).round(new java.math.MathContext(2, RoundingMode.HALF_EVEN));
    return two.stripTrailingZeros().toPlainString();
  }

  /** {@code £61.2m}, {@code £840,000}. */
  private static String pounds(double value) {
    return value >= 1e6 ? "£" + decimals(value / 1e6, 1) + "m" : "£" + number(value);
  }

  private static String decimals(double value, int places) {
    return String.format(Locale.UK, "%,." + places + "f", value).replace('-', '−');
  }

  static boolean isShare(String unit) {
    return unit.equals("ratio") || unit.equals("share");
  }

  static boolean isMoney(String unit) {
    return unit.equals("£");
  }

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  static String month(LocalDate date) {
    return MONTH.format(date);
  }

  static String shortMonth(LocalDate date) {
    return SHORT_MONTH.format(date);
  }

  /** A window as people call it: {@code 2023/24}, {@code March 2024}, or from day to day. */
  static String window(LocalDate start, LocalDate end) {
    if (start == null || end == null) {
      return "";
    }
    boolean fromFirst = start.getDayOfMonth() == 1;
    if (fromFirst && end.equals(start.withDayOfMonth(start.lengthOfMonth()))) {
      return month(start);
    }
    if (fromFirst
        && start.getMonth() == Month.APRIL
        && end.equals(start.plusYears(1).minusDays(1))) {
      return String.format(Locale.ROOT, "%d/%02d", start.getYear(), (start.getYear() + 1) % 100);
    }
    return day(start) + " to " + day(end);
  }

  /** To begin a sentence: {@code In 2023/24}, {@code From 1 April 2023 to 30 June 2023}. */
  static String in(Period period) {
    String window = window(period);
    return (window.contains(" to ") ? "From " : "In ") + window;
  }

  static String window(Period period) {
    return window(period.start(), period.end());
  }

  /**
   * A sentence fitted into another: its first letter small, unless its first word is an acronym.
   */
  static String inner(String sentence) {
    if (sentence.length() < 2 || !Character.isLowerCase(sentence.charAt(1))) {
      return sentence;
    }
    return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /** {@code virtual-ward.step-down} as words. */
  static String words(String kebab) {
    return kebab.replace('-', ' ').replace('_', ' ');
  }

  /** With a capital to begin a sentence. */
  static String outer(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** {@code a, b and c}. */
  static String join(List<String> parts) {
    int last = parts.size() - 1;
    return last <= 0
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }

  /** How many wait: {@code nobody waits}, {@code 1 waits}, {@code 5,140 wait}. */
  static String waiting(double count) {
    String number = number(count);
    return number.equals("0") ? "nobody waits" : number + (number.equals("1") ? " waits" : " wait");
  }

  static String plural(long count, String one, String many) {
    return String.format(Locale.UK, "%,d", count) + " " + (count == 1 ? one : many);
  }
}
