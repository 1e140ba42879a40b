package headroom.model.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

class SamplersTest {
  /** Goodness of fit: a right sampler is rejected once in a thousand; seeds are fixed. */
  private static final double LEVEL = 1e-3;

  private static final int SAMPLE = 20_000;

  static final List<SamplerCase> ALL = SamplerCase.all();
  static final List<SamplerCase> WITH_REFERENCE =
      ALL.stream().filter(law -> law.ssj() != null).toList();

  @ParameterizedTest
  @FieldSource("WITH_REFERENCE")
  void quantilesAgreeWithSsj(SamplerCase law) {
    for (double u : grid()) {
      double expected = law.ssj().inverseF(u);
      double scale = Math.max(Math.abs(expected), 1e-9);
      assertThat(law.sampler().at(u))
          .as("u = %s", u)
          .isCloseTo(expected, within(law.accuracy() * scale));
    }
  }

  @ParameterizedTest
  @FieldSource("WITH_REFERENCE")
  void distributionFunctionsAndMeansAgreeWithSsj(SamplerCase law) {
    for (double u : grid()) {
      double x = law.sampler().at(u);
      assertThat(law.sampler().cdf(x)).as("x = %s", x).isCloseTo(law.ssj().cdf(x), within(1e-12));
    }
    assertThat(law.sampler().cdf(-1e9)).isZero();
    assertThat(law.sampler().cdf(1e30)).isCloseTo(1, within(1e-9));
    if (!law.name().contains("at most")) {
      double mean = law.ssj().getMean();
      assertThat(law.sampler().mean()).isCloseTo(mean, within(1e-12 * Math.abs(mean)));
    }
  }

  @ParameterizedTest
  @FieldSource("WITH_REFERENCE")
  void samplesFitSsjsDistributions(SamplerCase law) {
    double[] values = new double[SAMPLE];
    Draws draws = new Draws(1948, 0);
    for (int i = 0; i < SAMPLE; i++) {
      values[i] = law.ssj().cdf(law.sampler().at(draws.uniform(1, 1, i, 0)));
    }
    assertThat(Battery.andersonDarling(values.clone())).isGreaterThan(LEVEL);
    assertThat(Battery.kolmogorovSmirnov(values)).isGreaterThan(LEVEL);
  }

  /** What the goodness of fit is worth: a mean that is 5% out does not pass. */
  @Test
  void aSamplerALittleOutIsRejected() {
    double[] values = new double[SAMPLE];
    Draws draws = new Draws(1948, 0);
    Sampler out = Samplers.exponential(1.05);
    for (int i = 0; i < SAMPLE; i++) {
      values[i] = Samplers.exponential(1).cdf(out.at(draws.uniform(1, 1, i, 0)));
    }
    assertThat(Battery.andersonDarling(values.clone())).isLessThan(LEVEL);
    assertThat(Battery.kolmogorovSmirnov(values)).isLessThan(LEVEL);
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void meansAgreeWithTheAreaUnderTheQuantiles(SamplerCase law) {
    double sum = 0;
    int cells = 400_000;
    for (int i = 0; i < cells; i++) {
      sum += law.sampler().at((i + 0.5) / cells);
    }
    double mean = law.sampler().mean();
    // The rule cuts off the far tail, which matters most to the widest law.
    double accuracy = law.name().contains("wide") ? 0.05 : 2e-3;
    assertThat(sum / cells).isCloseTo(mean, within(accuracy * Math.abs(mean)));
  }

  @ParameterizedTest
  @FieldSource("ALL")
  void valuesRiseWithTheUniform(SamplerCase law) {
    double before = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < 100_000; i++) {
      double value = law.sampler().at((i + 0.5) / 100_000);
      boolean newPart = law.name().equals("mixture") && value < before;
      assertThat(newPart || value >= before).isTrue();
      before = value;
    }
  }

  /** The same bits on every processor and JDK: run on 17 and 25, these are the same numbers. */
  @ParameterizedTest
  @FieldSource("ALL")
  void bitsAreTheSameEverywhere(SamplerCase law) {
    long hash = 0xCBF29CE484222325L;
    for (double u : grid()) {
      hash = (hash ^ Double.doubleToLongBits(law.sampler().at(u))) * 0x100000001B3L;
    }
    for (int i = 0; i < 20_000; i++) {
      double value = law.sampler().at((i + 0.5) / 20_000);
      hash = (hash ^ Double.doubleToLongBits(value)) * 0x100000001B3L;
    }
    assertThat(hash).isEqualTo(law.golden());
  }

  @Test
  void anEmpiricalTableIsReadOnStraightLines() {
    Sampler table = Samplers.empirical(new double[] {0, 0.25, 0.5, 1}, new double[] {0, 1, 1, 11});
    assertThat(table.at(0.125)).isEqualTo(0.5);
    assertThat(table.at(0.3)).isEqualTo(1);
    assertThat(table.at(0.75)).isEqualTo(6);
    assertThat(table.mean()).isEqualTo(0.25 * 0.5 + 0.25 * 1 + 0.5 * 6);
    assertThat(table.cdf(0.5)).isEqualTo(0.125);
    assertThat(table.cdf(1)).as("a step takes its whole height").isEqualTo(0.5);
    assertThat(table.cdf(6)).isEqualTo(0.75);
    assertThat(table.cdf(-0.1)).isZero();
    assertThat(table.cdf(11)).isEqualTo(1);
  }

  @Test
  void aMixtureGivesEachPartItsShareAndItsOwnUniform() {
    Sampler low = Samplers.uniform(0, 1);
    Sampler high = Samplers.uniform(10, 11);
    Sampler both = Samplers.mixture(new double[] {1, 3}, new Sampler[] {low, high});
    assertThat(both.at(0.1)).isCloseTo(0.4, within(1e-15));
    assertThat(both.at(0.25)).isCloseTo(10, within(1e-12));
    assertThat(both.at(0.625)).isCloseTo(10.5, within(1e-12));
    assertThat(both.at(0x1.0p-53)).isBetween(0.0, 1e-12);
    assertThat(both.at(1 - 0x1.0p-53)).isBetween(11 - 1e-12, 11.0);
    assertThat(both.mean()).isEqualTo(0.25 * 0.5 + 0.75 * 10.5);
    assertThat(both.cdf(5)).isEqualTo(0.25);
  }

  @Test
  void aTruncatedMixtureIsTheMixtureBelowTheLimit() {
    Sampler both =
        Samplers.mixture(
            new double[] {0.5, 0.5},
            new Sampler[] {Samplers.uniform(0, 1), Samplers.uniform(0, 4)});
    Sampler cut = Samplers.truncated(both, 2);
    // Below 2 lie all of the first and half of the second: two thirds and one third.
    assertThat(cut.mean()).isCloseTo((2 * 0.5 + 1) / 3, within(1e-6));
    assertThat(cut.cdf(1)).isCloseTo((2 + 0.5) / 3, within(1e-12));
    Sampler first =
        Samplers.truncated(
            Samplers.mixture(
                new double[] {0.5, 0.5},
                new Sampler[] {Samplers.uniform(0, 1), Samplers.constant(9)}),
            3);
    assertThat(first.at(0.99)).isLessThan(1);
    assertThat(first.mean()).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void degenerateLawsAreConstants() {
    for (double u : grid()) {
      assertThat(Samplers.constant(7).at(u)).isEqualTo(7);
      assertThat(Samplers.exponential(0).at(u)).isZero();
      assertThat(Samplers.uniform(2, 2).at(u)).isEqualTo(2);
      assertThat(Samplers.triangular(2, 2, 2).at(u)).isEqualTo(2);
      assertThat(Samplers.lognormal(0, 0).at(u)).isEqualTo(1);
    }
    assertThat(Samplers.constant(7).mean()).isEqualTo(7);
    assertThat(Samplers.constant(7).cdf(6.9)).isZero();
    assertThat(Samplers.constant(7).cdf(7)).isEqualTo(1);
    assertThat(Samplers.lognormal(0, 0).cdf(1)).isEqualTo(1);
    assertThat(Samplers.logLogistic(1, 5).mean()).isInfinite();
  }

  @Test
  void aLimitThatCutsNothingChangesNothing() {
    Sampler uniform = Samplers.uniform(0, 1);
    assertThat(Samplers.truncated(uniform, 1)).isSameAs(uniform);
  }

  static Stream<ThrowingCallable> wrongParameters() {
    double[] zeroToOne = {0, 1};
    Sampler[] one = {Samplers.constant(1)};
    return Stream.of(
        () -> Samplers.constant(Double.NaN),
        () -> Samplers.exponential(-1),
        () -> Samplers.exponential(Double.POSITIVE_INFINITY),
        () -> Samplers.lognormal(0, -1),
        () -> Samplers.lognormal(Double.NaN, 1),
        () -> Samplers.lognormal(0, Double.POSITIVE_INFINITY),
        () -> Samplers.gamma(0.01, 1),
        () -> Samplers.gamma(1e6, 1),
        () -> Samplers.gamma(1, 0),
        () -> Samplers.weibull(0, 1),
        () -> Samplers.weibull(1, -1),
        () -> Samplers.logLogistic(1, Double.NaN),
        () -> Samplers.uniform(2, 1),
        () -> Samplers.triangular(2, 1, 3),
        () -> Samplers.triangular(1, 3, 2),
        () -> Samplers.empirical(zeroToOne, new double[] {2, 1}),
        () -> Samplers.empirical(new double[] {0, 0.9}, zeroToOne),
        () -> Samplers.empirical(new double[] {0, 0.5, 0.5, 1}, new double[4]),
        () -> Samplers.empirical(new double[1], new double[1]),
        () -> Samplers.empirical(zeroToOne, new double[3]),
        () -> Samplers.mixture(zeroToOne, one),
        () -> Samplers.mixture(new double[] {0}, one),
        () -> Samplers.mixture(new double[] {-1}, one),
        () -> Samplers.truncated(Samplers.uniform(1, 2), 1));
  }

  @ParameterizedTest
  @MethodSource("wrongParameters")
  void refusesParametersOutOfRange(ThrowingCallable wrong) {
    assertThatThrownBy(wrong)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageMatching(".*(found|expected).*");
  }

  /** Both tails to 10^-9 in equal ratios. */
  private static double[] grid() {
    double[] grid = new double[402];
    for (int i = 0; i < 201; i++) {
      double v = 1e-9 * StrictMath.pow(5e8, i / 200.0);
      grid[i] = v;
      grid[201 + i] = 1 - v;
    }
    return grid;
  }
}
