package headroom.model.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.special.Gamma;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GammaTableTest {
  /** The worst relative error over tails of 10^-9, judged by the probability of what came out. */
  @ParameterizedTest
  @ValueSource(doubles = {0.05, 0.07, 0.1, 0.15, 0.2, 0.35, 0.5, 0.8, 1, 1.5, 2, 5, 40, 1000, 1e5})
  void isAccurateToOnePartInAMillion(double shape) {
    GammaTable table = new GammaTable(shape);
    double worst = 0;
    for (int i = 0; i <= 3000; i++) {
      // From 10^-9 to one half in equal ratios, never on a node of the table.
      double v = 1e-9 * StrictMath.pow(5e8, i / 3000.0);
      double low = table.quantile(v);
      double p = Gamma.regularizedGammaP(shape, low, 1e-15, 100_000);
      worst = Math.max(worst, Math.abs(v - p) / slope(shape, low));
      double high = table.quantile(1 - v);
      double q = Gamma.regularizedGammaQ(shape, high, 1e-15, 100_000);
      // 1 - v is rounded, so compare with the tail it really has.
      worst = Math.max(worst, Math.abs(1 - (1 - v) - q) / slope(shape, high));
    }
    assertThat(worst).isLessThan(shape >= 0.5 ? 3e-8 : 1e-6);
  }

  /** The probability gained by a relative step of the value. */
  private static double slope(double shape, double x) {
    return StrictMath.exp(shape * StrictMath.log(x) - x - Gamma.logGamma(shape));
  }
}
