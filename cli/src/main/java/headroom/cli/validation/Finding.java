package headroom.cli.validation;

/**
 * A claim, what the simulation says of it, and whether that is so.
 *
 * @param claim what a good model must show
 * @param figures what this one shows
 * @param holds whether it does
 * @param why where it does not: why not; empty when nothing explains it
 */
public record Finding(String claim, String figures, boolean holds, String why) {
  static Finding of(String claim, boolean holds, String figures) {
    return new Finding(claim, figures, holds, "");
  }

  /** A figure that should lie between two bounds. */
  static Finding between(
      String claim, double value, double low, double high, String figures, String why) {
    return new Finding(claim, figures, low <= value && value <= high, why);
  }

  /** In one word. */
  public String verdict() {
    return holds ? "pass" : why.isEmpty() ? "**fail**" : "explained";
  }
}
