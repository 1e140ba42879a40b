package headroom.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.scenario.FundTerms;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The terms of the recovery fund, whose thresholds may lie above the base year. */
class RecoveryFundTest {
  @TempDir Path folder;

  private static String terms(String threshold) {
    return Texts.TOP
        + "recovery-fund: {threshold: {2022-04-01: "
        + threshold
        + "}, upper: 104%, between: 0.75, above: 0.75, below: 0.75}\n";
  }

  @Test
  void aThresholdMayBeMoreThanTheBaseYear() {
    FundTerms fund = new Texts(folder).read(terms("104%")).central().recoveryFund().orElseThrow();
    assertThat(fund.threshold().on(LocalDate.of(2022, 4, 1))).isEqualTo(1.04);
    assertThat(fund.upper()).isEqualTo(1.04);
  }

  @Test
  void butNotMoreThanTwice() {
    assertThat(new Texts(folder).problems(terms("250%")))
        .contains("found 250%, expected a share between 0% and 200%");
  }
}
