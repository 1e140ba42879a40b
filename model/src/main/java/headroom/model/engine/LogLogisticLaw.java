package headroom.model.engine;

/** Log-logistic: the odds of at most x are (x / scale)^shape, so the scale is the median. */
record LogLogisticLaw(double shape, double scale) implements Sampler {
  @Override
  public double at(double u) {
    return scale * PortableMath.pow(u / (1 - u), 1 / shape);
  }

  @Override
  public double mean() {
    if (shape <= 1) {
      return Double.POSITIVE_INFINITY;
    }
    double angle = StrictMath.PI / shape;
    return scale * angle / StrictMath.sin(angle);
  }

  @Override
  public double cdf(double x) {
    return x <= 0 ? 0 : 1 / (1 + StrictMath.pow(x / scale, -shape));
  }
}
