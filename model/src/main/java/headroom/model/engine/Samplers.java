package headroom.model.engine;

/**
 * The samplers, by inversion. All compute with {@link PortableMath}, or with tables and special
 * functions in plain Java, so that a uniform gives the same bits on every platform.
 *
 * <p>Parameters out of range are an {@link IllegalArgumentException}. Samplers are immutable and
 * may be shared by threads. A gamma sampler makes a table, which takes milliseconds: make samplers
 * once, not in the event loop.
 */
public final class Samplers {
  private Samplers() {}

  /** Always {@code value}. */
  public static Sampler constant(double value) {
    return new ConstantLaw(finite("value", value));
  }

  /** Exponential; a mean of 0 is always 0. */
  public static Sampler exponential(double mean) {
    if (mean == 0) {
      return constant(0);
    }
    return new ExponentialLaw(positive("mean", mean));
  }

  /**
   * Lognormal.
   *
   * @param mu mean of the natural logarithm
   * @param sigma standard deviation of the natural logarithm, 0 or more
   */
  public static Sampler lognormal(double mu, double sigma) {
    if (!(sigma >= 0) || sigma == Double.POSITIVE_INFINITY) {
      throw wrong("sigma", sigma, "0 or more");
    }
    return new LognormalLaw(finite("mu", mu), sigma);
  }

  /**
   * Gamma; mean shape × scale. The relative error of a value is below 10^-6 from u = 10^-9 to 1 -
   * 10^-9.
   *
   * @param shape 0.05 to 100,000
   * @param scale above 0
   */
  public static Sampler gamma(double shape, double scale) {
    if (!(shape >= GammaTable.LEAST_SHAPE && shape <= GammaTable.GREATEST_SHAPE)) {
      throw wrong("shape", shape, "0.05 to 100000");
    }
    return new GammaLaw(shape, positive("scale", scale));
  }

  /** Weibull: more than x has probability exp(-(x / scale)^shape). */
  public static Sampler weibull(double shape, double scale) {
    return new WeibullLaw(positive("shape", shape), positive("scale", scale));
  }

  /** Log-logistic with {@code scale} as its median; the mean is infinite for shapes up to 1. */
  public static Sampler logLogistic(double shape, double scale) {
    return new LogLogisticLaw(positive("shape", shape), positive("scale", scale));
  }

  /** Uniform from low to high; equal bounds are a constant. */
  public static Sampler uniform(double low, double high) {
    finite("low", low);
    if (finite("high", high) < low) {
      throw wrong("high", high, "low (" + low + ") or more");
    }
    return low == high ? constant(low) : new UniformLaw(low, high);
  }

  /** Triangular; low ≤ mode ≤ high, and equal bounds are a constant. */
  public static Sampler triangular(double low, double mode, double high) {
    finite("low", low);
    if (finite("mode", mode) < low) {
      throw wrong("mode", mode, "low (" + low + ") or more");
    }
    if (finite("high", high) < mode) {
      throw wrong("high", high, "mode (" + mode + ") or more");
    }
    return low == high ? constant(low) : new TriangularLaw(low, mode, high);
  }

  /**
   * A table of quantiles with straight lines between them.
   *
   * @param p probabilities, strictly ascending from 0 to 1
   * @param q their quantiles, non-decreasing
   */
  public static Sampler empirical(double[] p, double[] q) {
    if (p.length != q.length || p.length < 2) {
      throw new IllegalArgumentException(
          p.length + " probabilities and " + q.length + " quantiles, expected as many, at least 2");
    }
    for (int i = 0; i < p.length; i++) {
      finite("quantile", q[i]);
      if (i > 0 && !(p[i] > p[i - 1])) {
        throw wrong("probability", p[i], "more than " + p[i - 1]);
      }
      if (i > 0 && q[i] < q[i - 1]) {
        throw wrong("quantile", q[i], q[i - 1] + " or more");
      }
    }
    if (p[0] != 0 || p[p.length - 1] != 1) {
      throw new IllegalArgumentException(
          "probabilities: found " + p[0] + " to " + p[p.length - 1] + ", expected 0 to 1");
    }
    return new EmpiricalLaw(p, q);
  }

  /**
   * A mixture from a single uniform, which chooses the part and, rescaled, is the part's own.
   *
   * @param weights 0 or more, not all 0; normalised here
   */
  public static Sampler mixture(double[] weights, Sampler[] parts) {
    if (weights.length != parts.length || parts.length == 0) {
      throw new IllegalArgumentException(
          weights.length + " weights and " + parts.length + " parts, expected as many, at least 1");
    }
    double sum = 0;
    for (double weight : weights) {
      if (!(weight >= 0)) {
        throw wrong("weight", weight, "0 or more");
      }
      sum += weight;
    }
    positive("sum of the weights", sum);
    double[] shares = new double[weights.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = weights[i] / sum;
    }
    return new MixtureLaw(shares, parts.clone());
  }

  /**
   * A distribution conditional on being at most a limit, still from one uniform.
   *
   * @throws IllegalArgumentException when no value is that small
   */
  public static Sampler truncated(Sampler whole, double atMost) {
    double share = whole.cdf(atMost);
    if (!(share > 0)) {
      throw wrong("limit", atMost, "one that some value lies under");
    }
    if (share >= 1) {
      return whole;
    }
    return whole instanceof MixtureLaw mixture
        ? mixture.truncated(atMost)
        : new TruncatedLaw(whole, atMost, share);
  }

  private static double finite(String what, double value) {
    if (!Double.isFinite(value)) {
      throw wrong(what, value, "a finite number");
    }
    return value;
  }

  private static double positive(String what, double value) {
    if (!(value > 0) || value == Double.POSITIVE_INFINITY) {
      throw wrong(what, value, "more than 0");
    }
    return value;
  }

  private static IllegalArgumentException wrong(String what, double found, String expected) {
    return new IllegalArgumentException(what + ": found " + found + ", expected " + expected);
  }

  /**
   * A smooth law drawn from a table of its quantiles: within a thousandth of the law's own values
   * (see {@link TabulatedLaw}), at the cost of a look-up. Non-decreasing like the law itself.
   */
  public static Sampler tabulated(Sampler smooth) {
    return new TabulatedLaw(smooth);
  }
}
