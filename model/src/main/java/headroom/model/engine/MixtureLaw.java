package headroom.model.engine;

/**
 * One of several distributions. The uniform first chooses the part; its place within the part's
 * share is then the part's own uniform.
 */
final class MixtureLaw implements Sampler {
  private static final double LEAST = 0x1.0p-54;
  private static final double MOST = 1 - 0x1.0p-53;

  private final double[] weights;
  private final double[] upTo;
  private final Sampler[] parts;

  /** Weights that add up to 1, none negative. */
  MixtureLaw(double[] weights, Sampler[] parts) {
    this.weights = weights;
    this.parts = parts;
    this.upTo = new double[weights.length];
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i];
      upTo[i] = sum;
    }
  }

  @Override
  public double at(double u) {
    int part = 0;
    int last = parts.length - 1;
    // Rounding may leave the last sum a little under 1: what is left belongs to the last part.
    while (part < last && (u >= upTo[part] || weights[part] == 0)) {
      part++;
    }
    while (weights[part] == 0) {
      part--;
    }
    double within = (u - (upTo[part] - weights[part])) / weights[part];
    return parts[part].at(Math.min(Math.max(within, LEAST), MOST));
  }

  @Override
  public double mean() {
    double sum = 0;
    for (int i = 0; i < parts.length; i++) {
      sum += weights[i] == 0 ? 0 : weights[i] * parts[i].mean();
    }
    return sum;
  }

  @Override
  public double cdf(double x) {
    double sum = 0;
    for (int i = 0; i < parts.length; i++) {
      sum += weights[i] * parts[i].cdf(x);
    }
    return Math.min(1, sum);
  }

  /** Each part cut at the same value, and weighted by what is left of it. */
  Sampler truncated(double atMost) {
    double[] left = new double[parts.length];
    Sampler[] cut = new Sampler[parts.length];
    for (int i = 0; i < parts.length; i++) {
      left[i] = weights[i] * parts[i].cdf(atMost);
      cut[i] = left[i] > 0 ? Samplers.truncated(parts[i], atMost) : parts[i];
    }
    return Samplers.mixture(left, cut);
  }
}
