package headroom.model.fund;

import headroom.model.time.FinancialYear;
import headroom.model.time.WorkingDays;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;

/**
 * The rule of the Elective Recovery Fund, 2021/22: for each month alone, with baseline B, threshold
 * τ, working days w against w₀ of the base year, counting and coding adjustment K and actual value
 * A,
 *
 * <pre>
 *   L = B·τ·w/w₀ − K      U = B·0.85·w/w₀ − K
 *   payment = 1.0·max(0, min(A, U) − L) + 1.2·max(0, A − U)
 * </pre>
 *
 * <p>The fraction of working days is exact, never rounded, and K is taken off after it. A threshold
 * at or above 85% leaves nothing between. Nothing is paid, and nothing taken, below L. Later
 * schemes differ in their rates, see {@link FundRates}.
 *
 * <p>Source: NHS England, Implementation guidance 2021/22, Elective Recovery Fund, section 3.1 and
 * its worked example.
 */
public final class RecoveryFund {
  private final WorkingDays workingDays;
  private final FinancialYear baseYear;
  private final FundRates rates;

  /**
   * @param workingDays counts the working days of both years
   * @param baseYear the year of the baseline values
   */
  public RecoveryFund(WorkingDays workingDays, FinancialYear baseYear) {
    this(workingDays, baseYear, FundRates.OF_2021_22);
  }

  /**
   * A scheme with rates of its own.
   *
   * @param workingDays counts the working days of both years
   * @param baseYear the year of the baseline values
   */
  public RecoveryFund(WorkingDays workingDays, FinancialYear baseYear, FundRates rates) {
    this.workingDays = workingDays;
    this.baseYear = baseYear;
    this.rates = rates;
  }

  /** The payment of a month. */
  public FundPayment payment(FundMonth of) {
    int now = workingDays(of.month());
    int base = workingDays(inBaseYear(of.month()));
    // Every figure is kept as a multiple of one working day of the base month until it is rounded:
    // that keeps the fraction of working days exact.
    BigDecimal days = BigDecimal.valueOf(base);
    BigDecimal lower = threshold(of, of.threshold(), now, days);
    BigDecimal upper = threshold(of, rates.upper(), now, days).max(lower);
    BigDecimal actual = of.actualValue().multiply(days);
    BigDecimal between = actual.min(upper).subtract(lower).max(BigDecimal.ZERO);
    BigDecimal above = actual.subtract(upper).max(BigDecimal.ZERO);
    BigDecimal shortfall = lower.subtract(actual).max(BigDecimal.ZERO);
    BigDecimal payment =
        between
            .multiply(rates.between())
            .add(above.multiply(rates.above()))
            .subtract(shortfall.multiply(rates.below()));
    return new FundPayment(
        of.month(),
        now,
        base,
        pounds(lower, days),
        pounds(upper, days),
        pounds(between, days),
        pounds(above, days),
        pounds(payment, days));
  }

  private static BigDecimal threshold(
      FundMonth of, BigDecimal share, int workingDays, BigDecimal baseDays) {
    return of.baselineValue()
        .multiply(share)
        .multiply(BigDecimal.valueOf(workingDays))
        .subtract(of.countingAndCoding().multiply(baseDays));
  }

  private static long pounds(BigDecimal dayMultiple, BigDecimal days) {
    return dayMultiple.divide(days, 0, RoundingMode.HALF_UP).longValueExact();
  }

  private YearMonth inBaseYear(YearMonth month) {
    int year = month.getMonthValue() >= 4 ? baseYear.first().getYear() : baseYear.last().getYear();
    return YearMonth.of(year, month.getMonth());
  }

  private int workingDays(YearMonth month) {
    return workingDays.between(month.atDay(1), month.atEndOfMonth());
  }
}
