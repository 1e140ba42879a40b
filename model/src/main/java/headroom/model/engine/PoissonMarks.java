package headroom.model.engine;

/**
 * Poisson numbers by marks: candidate {@code j} has as its mark the sum of {@code j + 1} keyed
 * exponentials, and those with a mark within the expected number count. So a greater expectation
 * adds candidates behind the others, and renumbers nobody.
 *
 * <p>A sum of exponentials within the expected number is a product of uniforms above the
 * exponential of minus that number, which costs no logarithm a candidate.
 */
public final class PoissonMarks {
  /** A product of uniforms is begun again below this, far from underflow. */
  private static final double SMALL = 1e-100;

  private double product;
  private double left;
  private double least;

  /**
   * Begins before candidate 0.
   *
   * @param expected 0 or more
   */
  public void begin(double expected) {
    product = 1;
    left = expected;
    least = PortableMath.exp(-left);
  }

  /** Whether the next candidate counts; after the first that does not, none does. */
  public boolean counts(double uniform) {
    product *= uniform;
    if (product < SMALL) {
      left += PortableMath.log(product);
      least = PortableMath.exp(-left);
      product = 1;
    }
    return product >= least;
  }

  /**
   * The number at an address.
   *
   * @param expected 0 or more; occurrences 0 to the answer are used
   */
  public int count(Draws draws, int purpose, int source, long number, double expected) {
    begin(expected);
    int j = 0;
    while (counts(draws.uniform(purpose, source, number, j))) {
      j++;
    }
    return j;
  }
}
