package headroom.model.engine;

import org.apache.commons.math3.special.Gamma;

/** Weibull: the probability of more than x is exp(-(x / scale)^shape). */
record WeibullLaw(double shape, double scale) implements Sampler {
  @Override
  public double at(double u) {
    return scale * PortableMath.pow(-PortableMath.logOneMinus(u), 1 / shape);
  }

  @Override
  public double mean() {
    return scale * StrictMath.exp(Gamma.logGamma(1 + 1 / shape));
  }

  @Override
  public double cdf(double x) {
    return x <= 0 ? 0 : -StrictMath.expm1(-StrictMath.pow(x / scale, shape));
  }
}
