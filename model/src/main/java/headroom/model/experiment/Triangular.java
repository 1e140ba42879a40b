package headroom.model.experiment;

import headroom.model.scenario.UncertainParameter;

/** The triangular law from which uncertain parameters are drawn, by inversion. */
public final class Triangular {
  private Triangular() {}

  /**
   * The value at a probability. Uses no more than a square root, which every processor rounds
   * alike. A range of no width gives its one value; a central value outside the range counts as the
   * nearer end.
   *
   * @param uniform between 0 and 1
   */
  public static double at(UncertainParameter parameter, double uniform) {
    double low = parameter.low();
    double high = parameter.high();
    if (!(high > low)) {
      return low;
    }
    double mode = Math.min(high, Math.max(low, parameter.central()));
    double width = high - low;
    double value =
        uniform * width < mode - low
            ? low + Math.sqrt(uniform * width * (mode - low))
            : high - Math.sqrt((1 - uniform) * width * (high - mode));
    return Math.min(high, Math.max(low, value));
  }
}
