package headroom.model.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import umontreal.ssj.probdist.NormalDist;

class NormalTest {
  @Test
  void quantilesAgreeWithSsjInAllThreeRegions() {
    for (int i = 0; i <= 4000; i++) {
      // From 10^-300 to one half in equal ratios: the far, the near and the central region.
      double u = 1e-300 * StrictMath.pow(5e299, i / 4000.0);
      double expected = NormalDist.inverseF01(u);
      assertThat(Normal.quantile(u)).as("u = %s", u).isCloseTo(expected, within(2e-14 * 40));
      if (u > 1e-9) {
        assertThat(Normal.quantile(1 - u)).isEqualTo(-Normal.quantile(1 - (1 - u)));
      }
    }
  }

  @Test
  void quantilesGiveTheirProbabilityBack() {
    for (int i = 1; i < 1000; i++) {
      double u = i / 1000.0;
      assertThat(Normal.cdf(Normal.quantile(u))).isCloseTo(u, within(1e-14));
    }
    assertThat(Normal.quantile(0.5)).isZero();
    assertThat(Normal.quantile(0.25)).isCloseTo(-0.6744897501960817, within(1e-16));
    assertThat(Normal.quantile(0.001)).isCloseTo(-3.090232306167814, within(1e-15));
    assertThat(Normal.quantile(1e-20)).isCloseTo(-9.262340089798408, within(1e-14));
  }
}
