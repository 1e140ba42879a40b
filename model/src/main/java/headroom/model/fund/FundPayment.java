package headroom.model.fund;

import java.time.YearMonth;

/**
 * What one month is paid. Pounds are whole, each figure rounded by itself from its exact value, so
 * that they may differ by a pound from sums of each other.
 *
 * @param workingDays of the month
 * @param workingDaysBase of the same month of the base year
 * @param lowerThreshold activity above this is paid extra
 * @param upperThreshold activity above this is paid extra at the higher rate
 * @param between value between the thresholds
 * @param above value above the upper threshold
 * @param payment the value between at 100% and the value above at 120% of tariff
 */
public record FundPayment(
    YearMonth month,
    int workingDays,
    int workingDaysBase,
    long lowerThreshold,
    long upperThreshold,
    long between,
    long above,
    long payment) {}
