package headroom.model.engine;

/** A distribution conditional on a value of at most a limit; {@code share} is the limit's cdf. */
record TruncatedLaw(Sampler whole, double atMost, double share) implements Sampler {
  private static final int PANELS = 2000;
  private static final double GAUSS_NODE = 0.5773502691896257;

  @Override
  public double at(double u) {
    return Math.min(atMost, whole.at(u * share));
  }

  /** The limit less the area under the cdf up to it, by Gauss's rule: about 1 part in 10^5. */
  @Override
  public double mean() {
    double low = Math.min(atMost, whole.at(0x1.0p-53));
    double half = (atMost - low) / PANELS / 2;
    double area = 0;
    for (int panel = 0; panel < PANELS; panel++) {
      double middle = low + (2 * panel + 1) * half;
      area += whole.cdf(middle - half * GAUSS_NODE) + whole.cdf(middle + half * GAUSS_NODE);
    }
    return atMost - half * area / share;
  }

  @Override
  public double cdf(double x) {
    return x >= atMost ? 1 : Math.min(1, whole.cdf(x) / share);
  }
}
