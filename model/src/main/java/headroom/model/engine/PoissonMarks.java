package headroom.model.engine;

/**
 * Poisson numbers by marks: candidate {@code j} has as its mark the sum of {@code j + 1} keyed
 * exponentials, and those with a mark within the expected number count. So a greater expectation
 * adds candidates behind the others, and renumbers nobody.
 */
public final class PoissonMarks {
  /** A product of uniforms is begun again below this, far from underflow. */
  private static final double SMALL = 1e-100;

  private PoissonMarks() {}

  /**
   * The number at an address.
   *
   * @param expected 0 or more; occurrences 0 to the answer are used
   */
  public static int count(Draws draws, int purpose, int source, long number, double expected) {
    // A sum of exponentials within the expected number is a product of uniforms above the
    // exponential of minus that number, which costs no logarithm a candidate.
    double product = 1;
    double left = expected;
    double least = StrictMath.exp(-left);
    for (int j = 0; ; j++) {
      product *= draws.uniform(purpose, source, number, j);
      if (product < SMALL) {
        left += StrictMath.log(product);
        least = StrictMath.exp(-left);
        product = 1;
      }
      if (product < least) {
        return j;
      }
    }
  }
}
