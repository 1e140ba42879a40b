package headroom.model.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.result.Estimate;
import org.junit.jupiter.api.Test;

class StatisticsTest {
  @Test
  void anEstimateByHand() {
    // Mean 3, standard deviation sqrt(2.5), t(4, .975) = 2.776445.
    Estimate estimate = Statistics.estimate(new double[] {5, 1, 3, 2, 4});
    double half = 2.7764451052 * Math.sqrt(2.5 / 5);
    assertThat(estimate.mean()).isEqualTo(3);
    assertThat(estimate.meanLow()).isCloseTo(3 - half, within(1e-9));
    assertThat(estimate.meanHigh()).isCloseTo(3 + half, within(1e-9));
    assertThat(estimate.p05()).isCloseTo(1.2, within(1e-12));
    assertThat(estimate.p25()).isEqualTo(2);
    assertThat(estimate.p50()).isEqualTo(3);
    assertThat(estimate.p95()).isCloseTo(4.8, within(1e-12));
    assertThat(estimate.replications()).isEqualTo(5);
  }

  @Test
  void valuesThatDoNotExistAreLeftOut() {
    Estimate estimate = Statistics.estimate(new double[] {Double.NaN, 2, Double.NaN, 4});
    assertThat(estimate.mean()).isEqualTo(3);
    assertThat(estimate.p50()).isEqualTo(3);
    assertThat(estimate.replications()).isEqualTo(2);
    assertThat(Statistics.estimate(new double[] {Double.NaN}).mean()).isNaN();
  }

  @Test
  void equalValuesHaveAnIntervalWithoutWidth() {
    Estimate estimate = Statistics.estimate(new double[] {0.1, 0.1, 0.1});
    assertThat(estimate.meanLow()).isEqualTo(0.1);
    assertThat(estimate.meanHigh()).isEqualTo(0.1);
  }

  @Test
  void oneValueHasNoInterval() {
    Estimate estimate = Statistics.estimate(new double[] {8});
    assertThat(estimate.mean()).isEqualTo(8);
    assertThat(estimate.p95()).isEqualTo(8);
    assertThat(estimate.meanLow()).isNaN();
  }

  @Test
  void wilsonsIntervalByHand() {
    // 15 of 30: centre 0.5, half-width 1.96 sqrt(.25/30 + 1.96^2/3600) / (1 + 1.96^2/30).
    Statistics.Interval half = Statistics.wilson(15, 30);
    assertThat(half.low()).isCloseTo(0.331539, within(1e-5));
    assertThat(half.high()).isCloseTo(0.668461, within(1e-5));
    Statistics.Interval none = Statistics.wilson(0, 30);
    assertThat(none.low()).isZero();
    assertThat(none.high()).isCloseTo(0.113513, within(1e-5));
    assertThat(Statistics.wilson(30, 30).high()).isEqualTo(1);
    assertThat(Statistics.wilson(0, 0).mean()).isNaN();
  }
}
