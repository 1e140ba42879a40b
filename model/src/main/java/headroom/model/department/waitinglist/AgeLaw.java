package headroom.model.department.waitinglist;

/**
 * How long those waiting at the start have waited, within each week band: exponential between the
 * counts at the band's ends, so that the law meets every count and has no jump at a band's edge
 * beyond what the counts themselves demand. Over 104 weeks the hazard of the band before goes on,
 * to 130 weeks. Where nobody waits beyond a band, the band is filled evenly.
 */
final class AgeLaw {
  private final double[] hazard = new double[OpeningCounts.BANDS];

  /**
   * @param counts people by band
   */
  AgeLaw(int[] counts) {
    double beyond = 0;
    for (int band = OpeningCounts.BANDS - 1; band >= 0; band--) {
      double reached = beyond + counts[band];
      if (beyond > 0 && counts[band] > 0) {
        hazard[band] = StrictMath.log(reached / beyond) / width(band);
      }
      beyond = reached;
    }
    int last = OpeningCounts.BANDS - 1;
    hazard[last] = hazard[last - 1];
  }

  /** Days waited at the start by the quantile u of a band. */
  int days(int band, double u) {
    double h = hazard[band];
    double width = width(band);
    double into = h == 0 ? u * width : -StrictMath.log1p(u * StrictMath.expm1(-h * width)) / h;
    return OpeningCounts.BAND_FROM[band] + (int) Math.min(into, width - 1);
  }

  private static double width(int band) {
    return OpeningCounts.BAND_FROM[band + 1] - OpeningCounts.BAND_FROM[band];
  }
}
