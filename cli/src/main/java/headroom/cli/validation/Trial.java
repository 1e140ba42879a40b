package headroom.cli.validation;

import headroom.model.experiment.Statistics;
import headroom.model.result.Measure.Kind;
import headroom.model.result.ReplicationResult;
import java.util.List;

/** Replications of one scenario, and what they say. */
record Trial(List<ReplicationResult> results) {
  private static final int ALL = Integer.MAX_VALUE;

  /** A mean with its 95% interval. */
  record Interval(double mean, double low, double high) {
    /** Whether zero lies outside. */
    boolean clear() {
      return low > 0 || high < 0;
    }
  }

  /** The figure of each replication over all periods. */
  double[] each(String measure, String site, String group) {
    return each(measure, site, group, 0, ALL);
  }

  /**
   * The figure of each replication over some periods: ratios and censuses from sums, a flow a
   * period, a stock at the last, the greatest of greatest values.
   *
   * @param last index of the last period; more than there are for the run's last
   */
  double[] each(String measure, String site, String group, int first, int last) {
    double[] figures = new double[results.size()];
    for (int r = 0; r < figures.length; r++) {
      figures[r] = figure(results.get(r), measure, site, group, first, last);
    }
    return figures;
  }

  double mean(String measure, String site, String group, int first, int last) {
    return interval(each(measure, site, group, first, last)).mean();
  }

  /** Over the whole system and run. */
  double mean(String measure) {
    return mean(measure, "", "", 0, ALL);
  }

  double mean(String measure, String group) {
    return mean(measure, "", group, 0, ALL);
  }

  /** What another run, of the same patients, has more of a measure, replication by replication. */
  Interval more(Trial other, String measure, String site, String group, int first, int last) {
    double[] here = each(measure, site, group, first, last);
    double[] there = other.each(measure, site, group, first, last);
    double[] differences = new double[Math.min(here.length, there.length)];
    for (int r = 0; r < differences.length; r++) {
      differences[r] = there[r] - here[r];
    }
    return interval(differences);
  }

  Interval more(Trial other, String measure, String group) {
    return more(other, measure, "", group, 0, ALL);
  }

  /** What later periods have more of a measure than earlier ones. */
  Interval drift(String measure, int[] earlier, int[] later) {
    double[] then = each(measure, "", "", earlier[0], earlier[1]);
    double[] now = each(measure, "", "", later[0], later[1]);
    for (int r = 0; r < now.length; r++) {
      now[r] -= then[r];
    }
    return interval(now);
  }

  private static Interval interval(double[] values) {
    Statistics.Interval found = Statistics.meanInterval(values);
    return new Interval(found.mean(), found.low(), found.high());
  }

  private static double figure(
      ReplicationResult result, String measure, String site, String group, int first, int last) {
    int series = result.layout().find(measure, site, "", group);
    if (series < 0) {
      return Double.NaN;
    }
    int end = Math.min(last, result.layout().periods().size() - 1);
    Kind kind = result.layout().series().get(series).measure().kind();
    double numerator = 0;
    double denominator = 0;
    double greatest = Double.NEGATIVE_INFINITY;
    for (int p = first; p <= end; p++) {
      double value = result.numerators()[series][p];
      numerator += value;
      greatest = Math.max(greatest, value);
      denominator +=
          switch (kind) {
            case RATIO -> result.denominators()[series][p];
            case CENSUS -> result.layout().periods().get(p).days();
            default -> 1;
          };
    }
    return switch (kind) {
      case STOCK -> result.numerators()[series][end];
      case MAX -> greatest;
      case RATIO, CENSUS, FLOW -> numerator / denominator;
    };
  }
}
