package headroom.model.engine;

import org.apache.commons.math3.special.Gamma;

/**
 * Quantiles of the gamma distribution of one shape and unit scale, quick to look up.
 *
 * <p>Each tail, of probability v up to one half, is cut into octaves and each octave into equal
 * cells, so the cell and the place in it are read off the bits of v and no logarithm is needed.
 * Within a cell stands the cubic with the exact values and slopes at its ends. The relative error
 * is below 10^-6 for v from 2^-31 (beyond 10^-9), and below 3 × 10^-8 for shapes from one half;
 * further out the quantile is solved for. The nodes are solved for with commons-math's incomplete
 * gamma functions, which compute in plain Java, so the table has the same bits everywhere.
 */
final class GammaTable {
  /** The least shape: below it the lower quantiles leave the range of a double. */
  static final double LEAST_SHAPE = 0.05;

  /** The greatest shape, beyond which the solver would need too many terms. */
  static final double GREATEST_SHAPE = 1e5;

  private static final int OCTAVES = 30;
  private static final double EDGE = 0x1.0p-31;
  private static final double ACCURACY = 1e-15;
  private static final int TERMS = 100_000;

  private final double shape;
  private final double logGammaOfShape;
  private final int bits;
  private final int cells;
  private final long firstCell;
  private final long placeMask;
  private final double placeUnit;
  private final double[] lower;
  private final double[] upper;

  GammaTable(double shape) {
    this.shape = shape;
    this.logGammaOfShape = Gamma.logGamma(shape);
    this.bits = cellBits(shape);
    // One cell more than the octaves have, for v of exactly one half.
    this.cells = (OCTAVES << bits) + 1;
    this.firstCell = Double.doubleToRawLongBits(EDGE) >>> (52 - bits);
    this.placeMask = (1L << (52 - bits)) - 1;
    this.placeUnit = 1.0 / (1L << (52 - bits));
    double median = solveLower(0.5, firstGuess());
    this.lower = fill(true, median);
    this.upper = fill(false, median);
  }

  /** The lower tail of small shapes behaves as a high power of v and needs finer cells. */
  private static int cellBits(double shape) {
    if (shape >= 0.5) {
      return 5;
    }
    return shape >= 0.2 ? 6 : shape >= 0.1 ? 7 : 8;
  }

  /** The quantile at u, strictly between 0 and 1. */
  double quantile(double u) {
    if (u <= 0.5) {
      if (u < EDGE) {
        return solveLower(u, lower[0]);
      }
      long pattern = Double.doubleToRawLongBits(u);
      int cell = 4 * (int) ((pattern >>> (52 - bits)) - firstCell);
      return Math.min(cubic(lower, cell, pattern), lower[cell + 4]);
    }
    double v = 1 - u;
    if (v < EDGE) {
      return solveUpper(v, upper[0]);
    }
    long pattern = Double.doubleToRawLongBits(v);
    int cell = 4 * (int) ((pattern >>> (52 - bits)) - firstCell);
    return Math.max(cubic(upper, cell, pattern), upper[cell + 4]);
  }

  private double cubic(double[] table, int cell, long pattern) {
    double t = (pattern & placeMask) * placeUnit;
    return table[cell] + t * (table[cell + 1] + t * (table[cell + 2] + t * table[cell + 3]));
  }

  /** Solves every node from the middle outwards, each from its neighbour. */
  private double[] fill(boolean lowerTail, double median) {
    double[] values = new double[cells + 1];
    double[] slopes = new double[cells + 1];
    double x = median;
    for (int node = cells; node >= 0; node--) {
      double v = edge(node);
      x = lowerTail ? solveLower(v, x) : solveUpper(v, x);
      values[node] = x;
      slopes[node] = (lowerTail ? x : -x) / logDensity(x);
    }
    // The last entry holds only the value, as the bound of the last cell.
    double[] table = new double[4 * cells + 4];
    for (int cell = 0; cell < cells; cell++) {
      double width = edge(cell + 1) - edge(cell);
      double rise = values[cell + 1] - values[cell];
      double start = slopes[cell] * width;
      double end = slopes[cell + 1] * width;
      table[4 * cell] = values[cell];
      table[4 * cell + 1] = start;
      table[4 * cell + 2] = 3 * rise - 2 * start - end;
      table[4 * cell + 3] = start + end - 2 * rise;
    }
    table[4 * cells] = values[cells];
    return table;
  }

  private double edge(int node) {
    return Double.longBitsToDouble((firstCell + node) << (52 - bits));
  }

  /** Newton's method for log P(x) = log v in log x, where P is a straight line in the far tail. */
  private double solveLower(double v, double guess) {
    double x = guess;
    double logV = StrictMath.log(v);
    for (int step = 0; step < 60; step++) {
      double p = Gamma.regularizedGammaP(shape, x, ACCURACY, TERMS);
      double move = (logV - StrictMath.log(p)) * p / logDensity(x);
      x *= StrictMath.exp(Math.max(-2, Math.min(2, move)));
      if (Math.abs(move) < 1e-13) {
        break;
      }
    }
    return x;
  }

  /** Newton's method for log Q(x) = log v in log x. */
  private double solveUpper(double v, double guess) {
    double x = guess;
    double logV = StrictMath.log(v);
    for (int step = 0; step < 60; step++) {
      double q = Gamma.regularizedGammaQ(shape, x, ACCURACY, TERMS);
      double move = (StrictMath.log(q) - logV) * q / logDensity(x);
      x *= StrictMath.exp(Math.max(-2, Math.min(2, move)));
      if (Math.abs(move) < 1e-13) {
        break;
      }
    }
    return x;
  }

  /** The density of log x, which is x times the density of x. */
  private double logDensity(double x) {
    return StrictMath.exp(shape * StrictMath.log(x) - x - logGammaOfShape);
  }

  /** Wilson and Hilferty's median for larger shapes, the leading term for small ones. */
  private double firstGuess() {
    if (shape >= 0.5) {
      double root = 1 - 1 / (9 * shape);
      return shape * root * root * root;
    }
    return StrictMath.exp((StrictMath.log(0.5) + Gamma.logGamma(shape + 1)) / shape);
  }
}
