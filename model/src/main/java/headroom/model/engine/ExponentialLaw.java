package headroom.model.engine;

/** Exponential with a mean. */
record ExponentialLaw(double mean) implements Sampler {
  @Override
  public double at(double u) {
    return -mean * PortableMath.logOneMinus(u);
  }

  @Override
  public double cdf(double x) {
    return x <= 0 ? 0 : -StrictMath.expm1(-x / mean);
  }
}
