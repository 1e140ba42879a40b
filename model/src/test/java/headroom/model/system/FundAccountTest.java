package headroom.model.system;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.flow.Ledger;
import headroom.model.result.Layout;
import headroom.model.result.Period;
import headroom.model.scenario.FundTerms;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.Steps;
import headroom.model.time.BankHolidays;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * The worked example of the implementation guidance for 2021/22, section 3.1, through the ledger of
 * a run: a baseline of £30m a month, a counting and coding adjustment of £500,000, 70% in April,
 * 75% in May, 80% in June and 85% in July.
 */
class FundAccountTest {
  private static final double BASELINE = 30_000_000;
  private static final int[] DAYS = {20, 19, 22, 22};
  private static final int[] DAYS_2019 = {20, 21, 20, 23};

  @Test
  void theSecondExampleIsPaidToThePound() {
    double[][] account = account(26_000_000, 26_000_000, 28_000_000, 25_000_000);
    assertThat(account[0]).containsExactly(20_500_000, 19_857_143, 25_900_000, 23_891_304);
    assertThat(account[1]).containsExactly(25_000_000, 22_571_429, 27_550_000, 23_891_304);
    assertThat(account[2]).containsExactly(5_700_000, 6_828_571, 2_190_000, 1_330_435);
  }

  @Test
  void mayOfTheFirstExampleIsPaidByTheRuleNotAsPrinted() {
    double[][] account = account(20_000_000, 20_000_000, 20_000_000, 20_000_000);
    assertThat(account[2]).containsExactly(0, 142_857, 0, 0);
  }

  @Test
  void aLaterSchemeTakesBackWhatFallsShort() {
    FundTerms terms = new FundTerms(Steps.constant(1.04), 1.04, .75, .75, .75, 0);
    double[][] account = account(terms, 33_200_000, 27_142_857, 0, 0);
    // April: 104% of £30m is £31.2m; three quarters of the £2m above are paid.
    assertThat(account[2][0]).isEqualTo(1_500_000);
    // May: 104% of £27.142857m; £1,085,714 short.
    assertThat(account[2][1]).isEqualTo(-814_286);
  }

  private static double[][] account(double... values) {
    LocalDate[] from = new LocalDate[4];
    for (int m = 0; m < from.length; m++) {
      from[m] = LocalDate.of(2021, 4 + m, 1);
    }
    Steps thresholds = new Steps(0, from, new double[] {.70, .75, .80, .85});
    return account(new FundTerms(thresholds, .85, 1, 1.2, 0, 500_000), values);
  }

  /** Lower and upper thresholds and payments by month. */
  private static double[][] account(FundTerms terms, double... values) {
    ElectiveTrial trial = ElectiveTrial.oneList(0, 0);
    trial.fund = Optional.of(terms);
    trial.bankHolidays = BankHolidays.ENGLAND;
    Scenario scenario = trial.scenario();
    Ledger ledger = new Ledger(place -> "");
    int inTheatre = ledger.count("elective-value-vs-1920", "a");
    int inClinics = ledger.count("elective-value-vs-1920", "b");
    FundAccount account = FundAccount.of(scenario, ledger);
    List<Period> periods = new ArrayList<>();
    for (int m = 0; m < values.length; m++) {
      YearMonth month = YearMonth.of(2021, 4 + m);
      ledger.add(inTheatre, values[m] * .8, BASELINE * DAYS[m] / DAYS_2019[m]);
      ledger.add(inClinics, values[m] * .2, 0);
      periods.add(Period.of(month.atDay(1), month.atEndOfMonth()));
      account.endOfPeriod(periods.get(m));
      ledger.closePeriod();
    }
    Ledger.Account drawn = ledger.drawUp(periods);
    return new double[][] {
      row(drawn, "erf-lower-threshold"),
      row(drawn, "erf-upper-threshold"),
      row(drawn, "erf-payment")
    };
  }

  private static double[] row(Ledger.Account account, String measure) {
    Layout layout = account.layout();
    return account.numerators()[layout.find(measure, "", "", "")];
  }
}
