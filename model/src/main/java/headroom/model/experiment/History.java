package headroom.model.experiment;

import headroom.model.result.BacktestResult.Naive;
import headroom.model.result.Measure.Kind;
import headroom.model.result.Observation;
import headroom.model.result.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;

/** What was known of one series before the start, and what anyone could have forecast from it. */
final class History {
  /** Neither a forecast nor a yardstick is taken from the lockdown year. */
  private static final LocalDate LOCKDOWN = LocalDate.of(2020, 4, 1);

  private static final LocalDate LOCKDOWN_END = LocalDate.of(2021, 3, 31);

  private static final int EARLIEST = 5;
  private static final double MONTH = 365.25 / 12;

  private final TreeMap<LocalDate, Observation> known = new TreeMap<>();
  private final boolean stock;

  /** The observations of one series, of which those that end before {@code from} are known. */
  History(List<Observation> observations, LocalDate from) {
    for (Observation observation : observations) {
      if (observation.period().end().isBefore(from)) {
        known.put(observation.period().start(), observation);
      }
    }
    stock = !observations.isEmpty() && observations.get(0).series().measure().kind() == Kind.STOCK;
  }

  /** A forecast for a period; NaN when it cannot be made. */
  double forecast(Naive naive, Period period) {
    return switch (naive) {
      case LAST -> known.isEmpty() ? Double.NaN : known.lastEntry().getValue().value();
      case SAME_PERIOD -> samePeriod(period);
      case NET_FLOW -> netFlow(period);
    };
  }

  /**
   * Mean absolute change from the same period of the year before, over the history with the
   * lockdown year left out; NaN when there is no such pair, or none that changed.
   */
  double scale() {
    double sum = 0;
    int pairs = 0;
    for (Observation one : known.values()) {
      Observation before = known.get(one.period().start().minusYears(1));
      if (before != null && !inLockdown(one.period()) && !inLockdown(before.period())) {
        sum += Math.abs(one.value() - before.value());
        pairs++;
      }
    }
    return sum == 0 ? Double.NaN : sum / pairs;
  }

  private double samePeriod(Period period) {
    for (int years = 1; years <= EARLIEST; years++) {
      Observation before = known.get(period.start().minusYears(years));
      if (before != null && !inLockdown(before.period())) {
        return before.value();
      }
    }
    return Double.NaN;
  }

  private double netFlow(Period period) {
    if (!stock || known.isEmpty()) {
      return Double.NaN;
    }
    Observation last = known.lastEntry().getValue();
    Observation before = known.get(last.period().start().minusYears(1));
    if (before == null) {
      return Double.NaN;
    }
    double months = ChronoUnit.DAYS.between(last.period().end(), period.end()) / MONTH;
    return last.value() + (last.value() - before.value()) / 12 * months;
  }

  private static boolean inLockdown(Period period) {
    return !period.start().isBefore(LOCKDOWN) && !period.end().isAfter(LOCKDOWN_END);
  }
}
