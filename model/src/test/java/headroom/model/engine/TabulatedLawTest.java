package headroom.model.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TabulatedLawTest {
  private static final int DRAWS = 1_000_000;

  @ParameterizedTest
  @ValueSource(doubles = {0.25, 0.5, 1.17, 1.5})
  void staysCloseToALognormalLaw(double sigma) {
    Sampler law = Samplers.lognormal(3, sigma);
    Sampler table = Samplers.tabulated(law);
    double before = 0;
    double worst = 0;
    double worstOfMiddleHalf = 0;
    boolean falls = false;
    double exact = 0;
    double tabulated = 0;
    for (int i = 0; i < DRAWS; i++) {
      double u = (i + 0.5) / DRAWS;
      double value = table.at(u);
      double error = Math.abs(value / law.at(u) - 1);
      worst = Math.max(worst, error);
      worstOfMiddleHalf =
          u > 0.25 && u < 0.75 ? Math.max(worstOfMiddleHalf, error) : worstOfMiddleHalf;
      falls |= value < before;
      before = value;
      exact += law.at(u);
      tabulated += value;
    }
    assertThat(worst).isLessThan(1e-3);
    assertThat(worstOfMiddleHalf).isLessThan(1e-5);
    assertThat(falls).as("a value falls as u rises").isFalse();
    assertThat(Math.abs(tabulated / exact - 1)).isLessThan(3e-5);
  }
}
