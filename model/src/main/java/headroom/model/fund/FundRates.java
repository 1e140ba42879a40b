package headroom.model.fund;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a scheme pays.
 *
 * @param upper share of the baseline above which the higher rate is paid
 * @param between share of tariff paid between the thresholds
 * @param above share of tariff paid above the upper one
 * @param below share of tariff taken back for what falls short of the lower one
 */
public record FundRates(BigDecimal upper, BigDecimal between, BigDecimal above, BigDecimal below) {
  /** The Elective Recovery Fund of 2021/22: 100% of tariff, 120% above 85%, no downside. */
  public static final FundRates OF_2021_22 =
      new FundRates(new BigDecimal("0.85"), BigDecimal.ONE, new BigDecimal("1.2"), BigDecimal.ZERO);

  /**
   * @throws NullPointerException when a value is missing
   */
  public FundRates {
    Objects.requireNonNull(upper);
    Objects.requireNonNull(between);
    Objects.requireNonNull(above);
    Objects.requireNonNull(below);
  }
}
