package headroom.model.engine;

/**
 * Stays of patients found in a bed: longer stays are found in proportion to their length (density
 * proportional to t f(t)).
 */
public final class LengthBiased {
  private static final int POINTS = 4000;

  private LengthBiased() {}

  /** The law of a stay found in progress, given the law of a stay. */
  public static Sampler of(Sampler stay) {
    double[] probabilities = new double[POINTS + 1];
    double[] quantiles = new double[POINTS + 1];
    double sum = 0;
    for (int i = 0; i < POINTS; i++) {
      double value = stay.at((i + 0.5) / POINTS);
      sum += value;
      probabilities[i + 1] = sum;
      quantiles[i + 1] = Math.max(value, quantiles[i]);
    }
    for (int i = 0; i <= POINTS; i++) {
      probabilities[i] /= sum;
    }
    probabilities[POINTS] = 1;
    return Samplers.empirical(probabilities, quantiles);
  }
}
