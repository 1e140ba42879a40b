package headroom.model.fund;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Objects;

/**
 * What one month is judged on.
 *
 * @param baselineValue value of elective activity in the same month of the base year, pounds
 * @param threshold share of the baseline above which work is paid extra, for example 0.70
 * @param countingAndCoding taken off both thresholds, after they are adjusted to working days,
 *     pounds
 * @param actualValue value of the month's elective activity, pounds
 */
public record FundMonth(
    YearMonth month,
    BigDecimal baselineValue,
    BigDecimal threshold,
    BigDecimal countingAndCoding,
    BigDecimal actualValue) {
  /**
   * @throws NullPointerException when a value is missing
   */
  public FundMonth {
    Objects.requireNonNull(month);
    Objects.requireNonNull(baselineValue);
    Objects.requireNonNull(threshold);
    Objects.requireNonNull(countingAndCoding);
    Objects.requireNonNull(actualValue);
  }
}
