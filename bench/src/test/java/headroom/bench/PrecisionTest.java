package headroom.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.result.Uncertainty;
import headroom.model.scenario.ScenarioFamily;
import headroom.scenarios.ScenarioReader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the technique must do on a small fixed case, and that it is measured rightly. */
class PrecisionTest {
  private static final Path SMALL = Path.of("../scenarios/theory/small-system.yaml");

  @Test
  void commonRandomNumbersSaveReplications() throws Exception {
    // The last quarter of 2023/24 is enough.
    ScenarioFamily base =
        ScenarioReader.read(SMALL, List.of("period.start=2024-01-01", "period.end=2024-03-31"));
    Laboratory laboratory = new Laboratory();
    int pairs = 10;
    double[][] same = laboratory.run(base, 1, Uncertainty.BOTH, pairs);
    double[][] other = laboratory.run(base, 2, Uncertainty.BOTH, pairs);
    double[][] more = laboratory.run(base.with("theatre-sessions", 68), 1, Uncertainty.BOTH, pairs);
    for (Headline headline : List.of(Headline.OVER_52_WEEKS, Headline.VALUE)) {
      double[] with = column(more, headline);
      Variance common = Variance.of(Variance.differences(with, column(same, headline)));
      Variance apart = Variance.of(Variance.differences(with, column(other, headline)));
      assertThat(apart.against(common).value()).as(headline.title()).isGreaterThan(5);
      assertThat(apart.against(common).low()).as(headline.title()).isGreaterThan(1);
    }
  }

  private static double[] column(double[][] rows, Headline headline) {
    return Variance.column(rows, headline.ordinal());
  }

  @Test
  void variancesAndTheirRatiosAreTheTextbooks() {
    Variance four = Variance.of(new double[] {1, 3, 5, 7, 9});
    assertThat(four.value()).isEqualTo(10);
    Variance one = new Variance(2.5, 4);
    assertThat(four.against(one).value()).isEqualTo(4);
    // F(4, 4) at 97.5% is 9.6045.
    assertThat(four.against(one).low()).isCloseTo(4 / 9.6045, within(1e-3));
    assertThat(four.against(one).high()).isCloseTo(4 * 9.6045, within(1e-2));
    assertThat(four.over(8).value()).isEqualTo(1.25);
  }
}
