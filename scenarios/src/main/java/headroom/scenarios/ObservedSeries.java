package headroom.scenarios;

import headroom.model.result.Observation;
import headroom.model.result.Period;
import headroom.model.result.Series;
import headroom.scenarios.text.Place;
import headroom.scenarios.text.Problems;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The observations of one series as they are read. Where no last day is given, the least distance
 * between two of them tells days, weeks, months, quarters and years apart; one alone is a month.
 */
final class ObservedSeries {
  private static final int LONGEST_MONTH = 31;
  private static final int LONGEST_QUARTER = 92;

  private record Row(LocalDate end, double value, Place place) {}

  private final Series series;
  private final TreeMap<LocalDate, Row> rows = new TreeMap<>();

  ObservedSeries(Series series) {
    this.series = series;
  }

  /**
   * Takes in a row; false when there is one for that day already.
   *
   * @param end null where none is given
   */
  boolean add(LocalDate start, LocalDate end, double value, Place place) {
    return rows.putIfAbsent(start, new Row(end, value, place)) == null;
  }

  /** All of them with their periods; starts that fit no such period are problems. */
  List<Observation> observations(Problems problems) {
    long least = Long.MAX_VALUE;
    LocalDate before = null;
    for (LocalDate start : rows.keySet()) {
      least = before == null ? least : Math.min(least, ChronoUnit.DAYS.between(before, start));
      before = start;
    }
    List<Observation> observations = new ArrayList<>();
    for (Map.Entry<LocalDate, Row> one : rows.entrySet()) {
      LocalDate start = one.getKey();
      Row row = one.getValue();
      LocalDate end = row.end() == null ? end(start, least) : row.end();
      if (row.end() == null && least > 7 && start.getDayOfMonth() != 1) {
        problems.add(
            row.place(),
            "period_start",
            start.toString(),
            "the first day of a month, or a period_end beside it");
      }
      observations.add(new Observation(series, Period.of(start, end), row.value()));
    }
    return observations;
  }

  private static LocalDate end(LocalDate start, long least) {
    if (least == 1) {
      return start;
    }
    if (least <= 7) {
      return start.plusDays(6);
    }
    int months = least <= LONGEST_MONTH || least == Long.MAX_VALUE ? 1 : 3;
    return start
        .plusMonths(least > LONGEST_QUARTER && least < Long.MAX_VALUE ? 12 : months)
        .minusDays(1);
  }
}
