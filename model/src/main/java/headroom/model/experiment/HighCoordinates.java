package headroom.model.experiment;

import headroom.model.scenario.ScenarioFamily;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import umontreal.ssj.rng.RandomStream;

/**
 * Coordinates of a Sobol sequence beyond those of SSJ's table, from the table of Joe and Kuo in
 * Commons Math, scrambled in the same way: a random lower triangular matrix for each coordinate,
 * then a random digital shift. Together they are one digital sequence in base 2.
 */
final class HighCoordinates {
  /** What the table of Commons Math holds. */
  static final int DIMENSIONS = ScenarioFamily.MOST_PARAMETERS;

  private static final int BITS = 31;

  private final int first;
  private final SobolSequenceGenerator points = new SobolSequenceGenerator(DIMENSIONS);
  private final int[][] matrix;
  private final int[] shift;

  /**
   * @param first the first coordinate of the table that is used
   */
  HighCoordinates(int first, RandomStream random) {
    this.first = first;
    int n = DIMENSIONS - first;
    matrix = new int[n][BITS];
    shift = new int[n];
    for (int k = 0; k < n; k++) {
      for (int bit = 0; bit < BITS; bit++) {
        // A digit of the result is this digit and any of the more significant ones.
        int own = 1 << (BITS - 1 - bit);
        int above = bit == 0 ? 0 : random.nextInt(0, (1 << bit) - 1) << (BITS - bit);
        matrix[k][bit] = own | above;
      }
      shift[k] = random.nextInt(0, Integer.MAX_VALUE);
    }
  }

  /** The coordinates of a point, from 0; strictly between 0 and 1. */
  double[] of(int point) {
    double[] raw = points.skipTo(point);
    double[] scrambled = new double[matrix.length];
    for (int k = 0; k < scrambled.length; k++) {
      int digits = (int) (raw[first + k] * (1L << BITS));
      int result = 0;
      for (int bit = 0; bit < BITS; bit++) {
        result = result << 1 | Integer.bitCount(digits & matrix[k][bit]) & 1;
      }
      scrambled[k] = ((result ^ shift[k]) + 0.5) / (1L << BITS);
    }
    return scrambled;
  }
}
