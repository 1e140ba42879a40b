package headroom.model.engine;

/** A density that rises evenly from low to the mode and falls evenly to high; low is below high. */
record TriangularLaw(double low, double mode, double high) implements Sampler {
  @Override
  public double at(double u) {
    double width = high - low;
    if (u * width <= mode - low) {
      return low + StrictMath.sqrt(u * width * (mode - low));
    }
    return high - StrictMath.sqrt((1 - u) * width * (high - mode));
  }

  @Override
  public double mean() {
    return (low + mode + high) / 3;
  }

  @Override
  public double cdf(double x) {
    if (x <= low) {
      return 0;
    }
    if (x >= high) {
      return 1;
    }
    double width = high - low;
    return x <= mode
        ? (x - low) * (x - low) / (width * (mode - low))
        : 1 - (high - x) * (high - x) / (width * (high - mode));
  }
}
