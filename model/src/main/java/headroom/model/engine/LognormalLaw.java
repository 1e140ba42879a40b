package headroom.model.engine;

/** The exponential of a normal value with mean {@code mu} and standard deviation {@code sigma}. */
record LognormalLaw(double mu, double sigma) implements Sampler {
  @Override
  public double at(double u) {
    return PortableMath.exp(mu + sigma * Normal.quantile(u));
  }

  @Override
  public double mean() {
    return StrictMath.exp(mu + sigma * sigma / 2);
  }

  @Override
  public double cdf(double x) {
    if (x <= 0) {
      return 0;
    }
    double above = StrictMath.log(x) - mu;
    return sigma == 0 ? (above >= 0 ? 1 : 0) : Normal.cdf(above / sigma);
  }
}
