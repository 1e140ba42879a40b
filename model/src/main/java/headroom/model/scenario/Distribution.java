package headroom.model.scenario;

/**
 * The description of a random quantity; times are in seconds. Written as a one-key map, for example
 * {@code {lognormal: {median: 75 min, mean: 105 min}}}, or as a plain value for a constant. Any
 * form may carry {@code at-most}, which truncates by redrawing within the same uniform number.
 */
public sealed interface Distribution {
  /** Always the same value. */
  record Deterministic(double value) implements Distribution {}

  /** Written {@code {exponential: {mean: 6 d}}}. */
  record Exponential(double mean) implements Distribution {}

  /**
   * Written by {@code mean} and {@code sd}, {@code median} and {@code mean}, {@code median} and
   * {@code sigma}, or {@code mu} and {@code sigma} (mu of the logarithm of days).
   *
   * @param mu mean of the natural logarithm of the value in seconds
   */
  record Lognormal(double mu, double sigma) implements Distribution {}

  /**
   * Written by {@code mean} and {@code sd}, {@code shape} and {@code mean}, or {@code shape} and
   * {@code scale}.
   */
  record Gamma(double shape, double scale) implements Distribution {}

  /** Written by {@code shape} and {@code scale}, or {@code mean} and {@code sd}. */
  record Weibull(double shape, double scale) implements Distribution {}

  /** Written by {@code shape} and {@code scale} (the median), or {@code mean} and {@code sd}. */
  record LogLogistic(double shape, double scale) implements Distribution {}

  /** Written by {@code low} and {@code high}, or {@code mean} and {@code sd}. */
  record Uniform(double low, double high) implements Distribution {}

  /**
   * Written by {@code low}, {@code mode} and {@code high}, or {@code mean} and {@code sd}
   * (symmetric).
   */
  record Triangular(double low, double mode, double high) implements Distribution {}

  /**
   * A quantile table with linear interpolation, written {@code {empirical: {0%: 0 d, 50%: 3 d,
   * 100%: 30 d}}}.
   *
   * @param probabilities ascending from 0 to 1
   * @param quantiles non-decreasing, one for each probability
   */
  record Empirical(double[] probabilities, double[] quantiles) implements Distribution {}

  /** Written {@code {mixture: [{weight: 60%, of: …}, …]}}; weights are normalised. */
  record Mixture(double[] weights, Distribution[] parts) implements Distribution {}

  /**
   * Written with {@code at-most} beside the distribution's own key: the law conditional on being at
   * most that.
   */
  record Truncated(Distribution of, double atMost) implements Distribution {}
}
