package headroom.model.scenario;

import java.time.LocalDate;

/**
 * A value that changes on stated dates. Written as one value, or as a map from dates to values;
 * before the first date the value is the baseline's, or zero where there is none.
 *
 * @param before the value before the first date
 * @param dates ascending first days on which each of {@code values} holds
 * @param values one for each date
 */
public record Steps(double before, LocalDate[] dates, double[] values) {
  /** A value that never changes. */
  public static Steps constant(double value) {
    return new Steps(value, new LocalDate[0], new double[0]);
  }

  /** The value that holds on a day. */
  public double on(LocalDate day) {
    double value = before;
    for (int i = 0; i < dates.length && !dates[i].isAfter(day); i++) {
      value = values[i];
    }
    return value;
  }

  /** The value on a day of a straight line between dates; at the ends, the nearest date's value. */
  public double between(LocalDate day) {
    int next = 0;
    while (next < dates.length && !dates[next].isAfter(day)) {
      next++;
    }
    if (dates.length == 0) {
      return before;
    }
    if (next == 0 || next == dates.length) {
      return values[next == 0 ? 0 : next - 1];
    }
    double span = dates[next].toEpochDay() - dates[next - 1].toEpochDay();
    double along = (day.toEpochDay() - dates[next - 1].toEpochDay()) / span;
    return values[next - 1] * (1 - along) + values[next] * along;
  }

  /** Whether a day lies between the first date and the last, both included. */
  public boolean covers(LocalDate day) {
    return dates.length > 0 && !day.isBefore(dates[0]) && !day.isAfter(dates[dates.length - 1]);
  }

  /** The same steps with every value multiplied. */
  public Steps times(double factor) {
    double[] scaled = values.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= factor;
    }
    return new Steps(before * factor, dates, scaled);
  }
}
