package headroom.model.system;

import headroom.model.flow.Ledger;
import headroom.model.fund.FundMonth;
import headroom.model.fund.FundPayment;
import headroom.model.fund.FundRates;
import headroom.model.fund.RecoveryFund;
import headroom.model.result.Period;
import headroom.model.scenario.FundTerms;
import headroom.model.scenario.Scenario;
import headroom.model.time.FinancialYear;
import headroom.model.time.WorkingDays;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;

/**
 * The recovery fund's account of the system: at the end of each month the value of what all
 * departments did, against 2019/20's, by {@link RecoveryFund}.
 */
final class FundAccount {
  private static final FinancialYear BASE = new FinancialYear(2019);
  private static final String VALUE = "elective-value-vs-1920";

  private final FundTerms terms;
  private final Ledger ledger;
  private final WorkingDays working;
  private final RecoveryFund fund;
  private final int value;
  private final int lower;
  private final int upper;
  private final int payment;

  private FundAccount(FundTerms terms, Scenario scenario, Ledger ledger) {
    this.terms = terms;
    this.ledger = ledger;
    working = new WorkingDays(scenario.bankHolidays());
    FundRates rates =
        new FundRates(
            BigDecimal.valueOf(terms.upper()),
            BigDecimal.valueOf(terms.between()),
            BigDecimal.valueOf(terms.above()),
            BigDecimal.valueOf(terms.below()));
    fund = new RecoveryFund(working, BASE, rates);
    ledger.standsFor(1);
    value = ledger.count("erf-value", "");
    lower = ledger.count("erf-lower-threshold", "");
    upper = ledger.count("erf-upper-threshold", "");
    payment = ledger.count("erf-payment", "");
  }

  /** The account of a scenario, or null when it has no fund. */
  static FundAccount of(Scenario scenario, Ledger ledger) {
    return scenario
        .recoveryFund()
        .map(terms -> new FundAccount(terms, scenario, ledger))
        .orElse(null);
  }

  /** Closes the account of a month; the period is a whole one. */
  void endOfPeriod(Period period) {
    YearMonth month = YearMonth.from(period.start());
    // Both sides of the ratio are of this month; the base is stated for its working days.
    double[] counted = ledger.countedSoFar(VALUE, "");
    int days = working.between(period.start(), period.end());
    double baseDays = working.between(inBaseYear(month).atDay(1), inBaseYear(month).atEndOfMonth());
    ledger.add(value, counted[0]);
    double threshold = terms.threshold().on(period.start());
    if (threshold == 0) {
      return;
    }
    FundPayment paid =
        fund.payment(
            new FundMonth(
                month,
                pence(days == 0 ? 0 : counted[1] * baseDays / days),
                BigDecimal.valueOf(threshold),
                pence(terms.countingAndCoding()),
                pence(counted[0])));
    ledger.add(lower, paid.lowerThreshold());
    ledger.add(upper, paid.upperThreshold());
    ledger.add(payment, paid.payment());
  }

  private static YearMonth inBaseYear(YearMonth month) {
    int year = month.getMonthValue() >= 4 ? BASE.first().getYear() : BASE.last().getYear();
    return YearMonth.of(year, month.getMonth());
  }

  private static BigDecimal pence(double pounds) {
    return BigDecimal.valueOf(pounds).setScale(2, RoundingMode.HALF_UP);
  }
}
