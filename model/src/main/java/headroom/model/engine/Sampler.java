package headroom.model.engine;

/**
 * A distribution sampled by inversion: one uniform gives one value. So two scenarios that give a
 * patient the same uniform and slightly different distributions give nearly the same value.
 */
public interface Sampler {
  /**
   * The value at a uniform.
   *
   * @param u strictly between 0 and 1
   * @return the quantile: non-decreasing in u, up to rounding. A mixture is the exception: it is
   *     non-decreasing within each of its parts
   */
  double at(double u);

  /** The mean; infinite where the distribution has none. */
  double mean();

  /** The probability of a value of at most x. */
  double cdf(double x);
}
