package headroom.model.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Scores against numbers worked by hand. */
class ScoringTest {
  private static final double NONE = Double.NaN;

  @Test
  void errorsOfPairs() {
    double[] forecast = {10, 12, 9, 50};
    double[] observed = {8, 12, 12, NONE};
    // Errors +2, 0, −3.
    assertThat(Scoring.bias(forecast, observed)).isEqualTo(-1.0 / 3, within(1e-12));
    assertThat(Scoring.mae(forecast, observed)).isEqualTo(5.0 / 3, within(1e-12));
    assertThat(Scoring.mape(forecast, observed)).isEqualTo((0.25 + 0 + 0.25) / 3, within(1e-12));
    assertThat(Scoring.pairs(forecast, observed)).isEqualTo(3);
    // An observed zero has no relative error, but an absolute one.
    assertThat(Scoring.mape(new double[] {3, 5}, new double[] {0, 4})).isEqualTo(0.25);
    assertThat(Scoring.mae(new double[] {3, 5}, new double[] {0, 4})).isEqualTo(2.0);
  }

  @Test
  void rankedProbabilityScore() {
    // One member: the absolute error.
    assertThat(Scoring.crps(new double[] {3}, 5)).isEqualTo(2);
    // {1, 2, 4} and 3: E|X − y| = (2 + 1 + 1)/3; pairs 1, 3, 2 apart: ½E|X − X′| = 6/9.
    assertThat(Scoring.crps(new double[] {4, 1, 2}, 3)).isEqualTo(4.0 / 3 - 6.0 / 9, within(1e-12));
    // The integral itself: F is 1/3 over 1 to 2, 2/3 over 2 to 3, then 1 − F = 1/3 over 3 to 4.
    assertThat(Scoring.crps(new double[] {1, 2, 4}, 3))
        .isEqualTo(1.0 / 9 + 4.0 / 9 + 1.0 / 9, within(1e-12));
    assertThat(Scoring.crps(new double[] {NONE, 1, 2, 4}, 3)).isEqualTo(6.0 / 9, within(1e-12));
    assertThat(Scoring.crps(new double[0], 3)).isNaN();
    // Moving everything moves nothing.
    assertThat(Scoring.crps(new double[] {1e6 + 1, 1e6 + 2, 1e6 + 4}, 1e6 + 3))
        .isEqualTo(6.0 / 9, within(1e-9));
  }

  @Test
  void coverageIsByInterpolatedPercentiles() {
    double[] ensemble = {0, 10, 20, 30, 40};
    // 25th and 75th percentiles are 10 and 30; the 5th is 2 and the 95th 38.
    assertThat(Scoring.within(ensemble, .25, .75, 10)).isTrue();
    assertThat(Scoring.within(ensemble, .25, .75, 9.9)).isFalse();
    assertThat(Scoring.within(ensemble, .05, .95, 2)).isTrue();
    assertThat(Scoring.within(ensemble, .05, .95, 38.1)).isFalse();
  }
}
