package headroom.reports.papers;

import headroom.model.result.ComparisonResult;
import headroom.model.result.ComparisonResult.Difference;
import headroom.model.result.Measure;
import headroom.model.result.Period;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How far a scenario's elective care lies from the first's, as each financial year ends. */
final class ElectiveDifferences {
  private static final List<String> FOLLOWED =
      List.of(
          "rtt-list",
          "rtt-over-104w-excluding-choice",
          "rtt-over-78w",
          "rtt-over-52w",
          "rtt-removed-other",
          "elective-completed-vs-1920",
          "elective-stops-vs-1920",
          "elective-value-vs-1920",
          "opfu-vs-1920",
          "theatre-cases",
          "theatre-utilisation-capped",
          "cancelled-on-day",
          "day-case-rate",
          "dm01-list",
          "dm01-within-6w",
          "cancer-treated-within-62d");

  private ElectiveDifferences() {}

  /** A table for each scenario beside the first; none without a waiting list or theatres. */
  static List<Table> of(ComparisonResult result) {
    List<Table> tables = new ArrayList<>();
    for (ComparisonResult.Compared other :
        result.scenarios().subList(1, result.scenarios().size())) {
      List<List<Difference>> ways =
          FOLLOWED.stream()
              .map(measure -> Differences.way(result, other.name(), measure))
              .filter(way -> !way.isEmpty())
              .toList();
      if (!ways.isEmpty()) {
        tables.add(table(result.base(), other.name(), ways));
      }
    }
    return List.copyOf(tables);
  }

  private static Table table(String base, String scenario, List<List<Difference>> ways) {
    List<Period> ends = ends(ways.get(0));
    List<String> columns = new ArrayList<>(List.of("Measure"));
    ends.forEach(end -> columns.add(">" + Wording.window(end)));
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (List<Difference> way : ways) {
      Measure measure = way.get(0).measure();
      List<Table.Cell> row = new ArrayList<>();
      row.add(Table.cell(title(measure), unit(measure)));
      ends.forEach(end -> row.add(cell(way, end)));
      rows.add(row);
    }
    return new Table(
        scenario
            + " less "
            + base
            + ", over the whole system, in the last period of each financial year. Beneath each its"
            + " 95% interval; not clear: the interval holds zero.",
        columns,
        rows);
  }

  private static String title(Measure measure) {
    return measure.id().equals("elective-stops-vs-1920")
        ? "Completed pathways alone against 2019/20"
        : measure.id().equals("elective-completed-vs-1920")
            ? "Completed pathways with advice and guidance against 2019/20"
            : measure.title();
  }

  private static String unit(Measure measure) {
    return Wording.isShare(measure.unit()) ? "percentage points" : measure.unit();
  }

  /** The last period of each financial year, and of the run. */
  private static List<Period> ends(List<Difference> way) {
    List<Period> ends = new ArrayList<>();
    for (int i = 0; i < way.size(); i++) {
      Period period = way.get(i).period();
      if (i == way.size() - 1 || year(period) != year(way.get(i + 1).period())) {
        ends.add(period);
      }
    }
    return ends;
  }

  private static int year(Period period) {
    LocalDate day = period.end();
    return day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() - 1 : day.getYear();
  }

  private static Table.Cell cell(List<Difference> way, Period end) {
    Optional<Difference> found = way.stream().filter(d -> d.period().equals(end)).findFirst();
    return found
        .map(
            d -> {
              String unit = d.measure().unit();
              boolean clear = d.low() > 0 || d.high() < 0;
              String interval = Wording.signedRange(d.low(), d.high(), unit);
              return Table.cell(
                  Wording.signed(d.difference(), unit).replace(" points", ""),
                  interval.replace(" points", "") + (clear ? "" : ", not clear"));
            })
        .orElse(Table.cell(Wording.NONE));
  }
}
