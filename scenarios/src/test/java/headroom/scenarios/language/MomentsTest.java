package headroom.scenarios.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.scenario.Distribution;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.TriangularDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.distribution.WeibullDistribution;
import org.junit.jupiter.api.Test;

/** Parameters worked out from mean and standard deviation give back that mean and deviation. */
class MomentsTest {
  private static final double CLOSE = 1e-9;

  private static void givesBack(
      BiFunction<Double, Double, Optional<Distribution>> law, List<Double> variations) {
    for (double mean : List.of(60.0, 7.15 * 86400)) {
      for (double variation : variations) {
        Distribution made = law.apply(mean, mean * variation).orElseThrow();
        double[] moments = moments(made);
        assertThat(moments[0] / mean).as("%s", made).isCloseTo(1, within(CLOSE));
        assertThat(moments[1] / (mean * variation)).as("%s", made).isCloseTo(1, within(CLOSE));
      }
    }
  }

  private static double[] moments(Distribution law) {
    if (law instanceof Distribution.LogLogistic d) {
      double b = Math.PI / d.shape();
      double mean = d.scale() * b / Math.sin(b);
      double second = d.scale() * d.scale() * 2 * b / Math.sin(2 * b);
      return new double[] {mean, Math.sqrt(second - mean * mean)};
    }
    RealDistribution known = known(law);
    return new double[] {known.getNumericalMean(), Math.sqrt(known.getNumericalVariance())};
  }

  private static RealDistribution known(Distribution law) {
    if (law instanceof Distribution.Lognormal d) {
      return new LogNormalDistribution(null, d.mu(), d.sigma());
    } else if (law instanceof Distribution.Gamma d) {
      return new GammaDistribution(null, d.shape(), d.scale());
    } else if (law instanceof Distribution.Weibull d) {
      return new WeibullDistribution(null, d.shape(), d.scale());
    } else if (law instanceof Distribution.Uniform d) {
      return new UniformRealDistribution(null, d.low(), d.high());
    }
    Distribution.Triangular d = (Distribution.Triangular) law;
    return new TriangularDistribution(null, d.low(), d.mode(), d.high());
  }

  @Test
  void everyFormGivesBackItsMoments() {
    givesBack(Moments::lognormal, List.of(0.1, 1.0, 3.0));
    givesBack(Moments::gamma, List.of(0.1, 1.0, 3.0));
    givesBack(Moments::weibull, List.of(0.05, 0.5, 1.0, 2.0, 5.0));
    givesBack(Moments::logLogistic, List.of(0.05, 0.5, 1.0, 3.0));
    givesBack(Moments::uniform, List.of(0.1, 0.5));
    givesBack(Moments::triangular, List.of(0.1, 0.4));
  }

  @Test
  void aMedianAndAMeanMakeALognormal() {
    Distribution.Lognormal law =
        (Distribution.Lognormal) Moments.lognormalByMedian(75 * 60, 105 * 60).orElseThrow();
    assertThat(Math.exp(law.mu())).isCloseTo(75 * 60, within(1e-6));
    assertThat(Math.exp(law.mu() + law.sigma() * law.sigma() / 2))
        .isCloseTo(105 * 60, within(1e-6));
  }

  @Test
  void whatCannotBeIsEmpty() {
    assertThat(Moments.uniform(1, 1)).isEmpty();
    assertThat(Moments.triangular(1, 1)).isEmpty();
    assertThat(Moments.lognormalByMedian(2, 1)).isEmpty();
    assertThat(Moments.weibull(1, 1e9)).isEmpty();
    assertThat(Moments.logLogistic(1, 1e-9)).isEmpty();
  }
}
