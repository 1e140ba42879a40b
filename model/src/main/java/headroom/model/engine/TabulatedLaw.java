package headroom.model.engine;

/**
 * A smooth law drawn from a table of its quantiles: linear between the edges of {@value #CELLS}
 * cells of equal probability, and the law itself in the outermost cells, where quantiles bend.
 *
 * <p>For lognormal laws with sigma up to 1.5 a value is within a thousandth of the law's own,
 * within a hundred-thousandth in the middle half, and the mean within three hundred-thousandths.
 */
final class TabulatedLaw implements Sampler {
  private static final int CELLS = 1024;
  private static final int EXACT = 16;

  private final Sampler law;
  private final double[] edges = new double[CELLS + 1];

  TabulatedLaw(Sampler law) {
    this.law = law;
    for (int i = EXACT; i <= CELLS - EXACT; i++) {
      edges[i] = law.at((double) i / CELLS);
    }
  }

  @Override
  public double at(double u) {
    double position = u * CELLS;
    int cell = (int) position;
    if (cell < EXACT || cell >= CELLS - EXACT) {
      return law.at(u);
    }
    double edge = edges[cell];
    return edge + (position - cell) * (edges[cell + 1] - edge);
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
