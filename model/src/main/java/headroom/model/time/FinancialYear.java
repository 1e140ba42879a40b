package headroom.model.time;

import java.time.LocalDate;
import java.time.Month;

/**
 * An English financial year, 1 April to 31 March.
 *
 * @param startYear the calendar year of its first day
 */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {
  /** The financial year a date falls in. */
  public static FinancialYear of(LocalDate date) {
    boolean beforeApril = date.getMonthValue() < Month.APRIL.getValue();
    return new FinancialYear(beforeApril ? date.getYear() - 1 : date.getYear());
  }

  /** 1 April. */
  public LocalDate first() {
    return LocalDate.of(startYear, Month.APRIL, 1);
  }

  /** 31 March of the next calendar year. */
  public LocalDate last() {
    return LocalDate.of(startYear + 1, Month.MARCH, 31);
  }

  /** The year after this one. */
  public FinancialYear next() {
    return new FinancialYear(startYear + 1);
  }

  @Override
  public int compareTo(FinancialYear other) {
    return Integer.compare(startYear, other.startYear);
  }

  /** As written in planning guidance: {@code 2019/20}. */
  @Override
  public String toString() {
    return String.format("%d/%02d", startYear, Math.floorMod(startYear + 1, 100));
  }
}
