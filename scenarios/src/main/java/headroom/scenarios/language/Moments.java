package headroom.scenarios.language;

import headroom.model.scenario.Distribution;
import java.util.Optional;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.analysis.solvers.BrentSolver;
import org.apache.commons.math3.exception.NoBracketingException;
import org.apache.commons.math3.special.Gamma;

/**
 * Distributions from their mean and standard deviation. Empty where no such law exists. Only
 * functions that give the same bits on every processor are used.
 */
final class Moments {
  private static final double PRECISION = 1e-15;
  private static final int MOST_STEPS = 500;

  private Moments() {}

  /** sigma² = ln(1 + cv²), mu = ln mean − sigma²/2. */
  static Optional<Distribution> lognormal(double mean, double sd) {
    double variance = StrictMath.log1p(square(sd / mean));
    return law(
        new Distribution.Lognormal(StrictMath.log(mean) - variance / 2, Math.sqrt(variance)));
  }

  /** sigma² = 2 ln(mean ÷ median). */
  static Optional<Distribution> lognormalByMedian(double median, double mean) {
    if (mean <= median) {
      return Optional.empty();
    }
    double sigma = Math.sqrt(2 * StrictMath.log(mean / median));
    return law(new Distribution.Lognormal(StrictMath.log(median), sigma));
  }

  static Optional<Distribution> gamma(double mean, double sd) {
    return law(new Distribution.Gamma(square(mean / sd), sd * sd / mean));
  }

  /** Solves 1 + cv² = Γ(1 + 2/k) ÷ Γ(1 + 1/k)² for the shape k. */
  static Optional<Distribution> weibull(double mean, double sd) {
    double target = StrictMath.log1p(square(sd / mean));
    UnivariateFunction gap =
        k -> Gamma.logGamma(1 + 2 / k) - 2 * Gamma.logGamma(1 + 1 / k) - target;
    return root(gap, 0.05, 1000)
        .flatMap(
            k ->
                law(
                    new Distribution.Weibull(
                        k, mean * StrictMath.exp(-Gamma.logGamma(1 + 1 / k)))));
  }

  /** With b = π/shape: 1 + cv² = tan(b)/b, and the mean is scale × b/sin(b). */
  static Optional<Distribution> logLogistic(double mean, double sd) {
    double target = 1 + square(sd / mean);
    UnivariateFunction gap = b -> StrictMath.tan(b) / b - target;
    return root(gap, 1e-3, Math.PI / 2 - 1e-9)
        .flatMap(b -> law(new Distribution.LogLogistic(Math.PI / b, mean * StrictMath.sin(b) / b)));
  }

  static Optional<Distribution> uniform(double mean, double sd) {
    double half = sd * Math.sqrt(3);
    return half > mean ? Optional.empty() : law(new Distribution.Uniform(mean - half, mean + half));
  }

  static Optional<Distribution> triangular(double mean, double sd) {
    double half = sd * Math.sqrt(6);
    return half > mean
        ? Optional.empty()
        : law(new Distribution.Triangular(mean - half, mean, mean + half));
  }

  private static Optional<Double> root(UnivariateFunction gap, double low, double high) {
    try {
      return Optional.of(new BrentSolver(PRECISION, PRECISION).solve(MOST_STEPS, gap, low, high));
    } catch (NoBracketingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Distribution> law(Distribution law) {
    return Optional.of(law);
  }

  private static double square(double x) {
    return x * x;
  }
}
