package headroom.model.engine;

/**
 * A smooth law drawn from a table of its quantiles and their slopes: cubic between the edges of
 * {@value #CELLS} cells of equal probability, and the law itself in the outermost cells, where
 * quantiles bend. The table is small, so that the laws of a whole system fit into a processor's
 * cache beside each other.
 *
 * <p>For lognormal laws with sigma up to 1.5 a value is within a thousandth of the law's own,
 * within a hundred-thousandth in the middle half, and the mean within three hundred-thousandths.
 */
final class TabulatedLaw implements Sampler {
  private static final int CELLS = 128;
  private static final int EXACT = 2;

  /** Half the width, in probability, of the differences that slopes are taken from. */
  private static final double STEP = 1e-6;

  private final Sampler law;

  /** Of each edge the value, and the slope times the width of a cell. */
  private final double[] edges = new double[2 * (CELLS + 1)];

  TabulatedLaw(Sampler law) {
    this.law = law;
    for (int i = EXACT; i <= CELLS - EXACT; i++) {
      double u = (double) i / CELLS;
      edges[2 * i] = law.at(u);
      edges[2 * i + 1] = (law.at(u + STEP) - law.at(u - STEP)) / (2 * STEP * CELLS);
    }
  }

  @Override
  public double at(double u) {
    double position = u * CELLS;
    int cell = (int) position;
    if (cell < EXACT || cell >= CELLS - EXACT) {
      return law.at(u);
    }
    double t = position - cell;
    double from = edges[2 * cell];
    double slope = edges[2 * cell + 1];
    double rise = edges[2 * cell + 2] - from;
    double slopeAfter = edges[2 * cell + 3];
    double bend = slope + slopeAfter - 2 * rise;
    return from + t * (slope + t * (rise - slope - bend + t * bend));
  }

  @Override
  public double mean() {
    return law.mean();
  }

  @Override
  public double cdf(double x) {
    return law.cdf(x);
  }
}
