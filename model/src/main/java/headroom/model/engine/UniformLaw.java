package headroom.model.engine;

/** Evenly spread from low to high. */
record UniformLaw(double low, double high) implements Sampler {
  @Override
  public double at(double u) {
    return low + u * (high - low);
  }

  @Override
  public double mean() {
    return low + (high - low) / 2;
  }

  @Override
  public double cdf(double x) {
    if (x < low) {
      return 0;
    }
    return x >= high ? 1 : (x - low) / (high - low);
  }
}
