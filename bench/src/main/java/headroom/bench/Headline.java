package headroom.bench;

import headroom.model.result.Measure;
import headroom.model.result.Period;
import headroom.model.result.ReplicationResult;
import java.time.LocalDate;
import java.util.List;

/** The figures that the client's questions turn on, each one number of a replication. */
enum Headline {
  /** Occupied over available beds at 08:00, 2023/24. */
  OCCUPANCY("ga-occupancy-0800", "08:00 occupancy, 2023/24"),
  /** At the end of 2023/24. */
  OVER_52_WEEKS("rtt-over-52w", "people over 52 weeks, 31 March 2024"),
  /** At the end of 2023/24. */
  OVER_104_WEEKS("rtt-over-104w", "people over 104 weeks, 31 March 2024"),
  /** Against 2019/20. */
  VALUE("elective-value-vs-1920", "value of elective activity, 2023/24");

  private static final LocalDate FIRST = LocalDate.of(2023, 4, 1);
  private static final LocalDate LAST = LocalDate.of(2024, 3, 31);

  private final String measure;
  private final String title;

  Headline(String measure, String title) {
    this.measure = measure;
    this.title = title;
  }

  String title() {
    return title;
  }

  /** The figure of a replication: a ratio over the year, or a stock at its end. */
  double of(ReplicationResult result) {
    int series = result.layout().find(measure, "", "", "");
    boolean stock = result.layout().series().get(series).measure().kind() == Measure.Kind.STOCK;
    List<Period> periods = result.layout().periods();
    double numerator = 0;
    double denominator = 0;
    for (int p = 0; p < periods.size(); p++) {
      boolean inYear =
          !periods.get(p).start().isBefore(FIRST) && !periods.get(p).end().isAfter(LAST);
      if (stock && periods.get(p).end().equals(LAST)) {
        return result.value(series, p);
      } else if (!stock && inYear) {
        numerator += result.numerators()[series][p];
        denominator += result.denominators()[series][p];
      }
    }
    return numerator / denominator;
  }
}
