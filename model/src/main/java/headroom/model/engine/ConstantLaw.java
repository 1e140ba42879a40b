package headroom.model.engine;

/** Always one value. */
record ConstantLaw(double value) implements Sampler {
  @Override
  public double at(double u) {
    return value;
  }

  @Override
  public double mean() {
    return value;
  }

  @Override
  public double cdf(double x) {
    return x >= value ? 1 : 0;
  }
}
