package headroom.model.experiment;

import headroom.model.result.Layout;
import headroom.model.result.Measure.Kind;
import headroom.model.result.Period;
import headroom.model.result.ReplicationResult;
import headroom.model.scenario.TargetTest.Test;
import java.time.LocalDate;
import java.util.List;

/**
 * Consecutive reporting periods, and how a series becomes one figure over them.
 *
 * @param first index of the first period
 * @param last index of the last one, included
 */
record Window(int first, int last) {
  /** The periods that lie wholly between two days, or null when none does. */
  static Window between(Layout layout, LocalDate from, LocalDate to) {
    List<Period> periods = layout.periods();
    int first = -1;
    int last = -1;
    for (int p = 0; p < periods.size(); p++) {
      Period period = periods.get(p);
      if (!period.start().isBefore(from) && !period.end().isAfter(to)) {
        first = first < 0 ? p : first;
        last = p;
      }
    }
    return first < 0 ? null : new Window(first, last);
  }

  /** The figure of one replication; NaN when there is none. */
  double figure(ReplicationResult result, int series, Test test) {
    return switch (test) {
      case WINDOW -> whole(result, series);
      case LAST -> result.value(series, last);
      case WORST_HIGH -> worst(result, series, 1);
      case WORST_LOW -> -worst(result, series, -1);
      case MEAN -> mean(result, series);
    };
  }

  /**
   * A year's figure: like {@link Test#WINDOW}, but a stock is the one at the end of the year's last
   * period.
   */
  double yearly(ReplicationResult result, int series) {
    boolean stock = kind(result, series) == Kind.STOCK;
    return stock ? result.value(series, last) : whole(result, series);
  }

  private double whole(ReplicationResult result, int series) {
    double[] numerators = result.numerators()[series];
    return switch (kind(result, series)) {
      case FLOW -> sum(numerators);
      case STOCK -> mean(result, series);
      case CENSUS -> sum(numerators) / days(result.layout());
      case RATIO -> {
        double denominator = sum(result.denominators()[series]);
        yield denominator == 0 ? Double.NaN : sum(numerators) / denominator;
      }
      case MAX -> worst(result, series, 1);
    };
  }

  private static Kind kind(ReplicationResult result, int series) {
    return result.layout().series().get(series).measure().kind();
  }

  private double sum(double[] values) {
    double sum = 0;
    for (int p = first; p <= last; p++) {
      sum += values[p];
    }
    return sum;
  }

  private int days(Layout layout) {
    int days = 0;
    for (int p = first; p <= last; p++) {
      days += layout.periods().get(p).days();
    }
    return days;
  }

  /** Greatest of sign × value over the periods that have one. */
  private double worst(ReplicationResult result, int series, int sign) {
    double worst = Double.NaN;
    for (int p = first; p <= last; p++) {
      double value = sign * result.value(series, p);
      if (!Double.isNaN(value) && !(worst >= value)) {
        worst = value;
      }
    }
    return worst;
  }

  private double mean(ReplicationResult result, int series) {
    double sum = 0;
    int number = 0;
    for (int p = first; p <= last; p++) {
      double value = result.value(series, p);
      if (!Double.isNaN(value)) {
        sum += value;
        number++;
      }
    }
    return number == 0 ? Double.NaN : sum / number;
  }
}
