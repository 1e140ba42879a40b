package headroom.reports.papers;

import headroom.model.result.Estimate;
import headroom.model.result.ExperimentResult;
import headroom.model.result.Period;
import headroom.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** What each trust can expect: the last year side by side, then every year for each measure. */
final class TrustTables {
  private static final Map<String, String> MEASURES = measures();

  private final ExperimentResult result;
  private final Map<String, String> places;
  private final Set<String> codes;
  private final String heading;

  private TrustTables(ExperimentResult result, Scenario scenario) {
    this.result = result;
    this.places = Names.places(scenario);
    boolean divided = !scenario.systems().isEmpty();
    this.codes = divided ? scenario.systems().keySet() : scenario.trusts().keySet();
    this.heading = divided ? "System" : "Trust or site";
  }

  private static Map<String, String> measures() {
    Map<String, String> m = new LinkedHashMap<>();
    m.put("ga-occupancy-0800", "Adult G&A occupancy, 08:00");
    m.put("ed-within-4h", "Within four hours");
    m.put("rtt-over-52w", "Over 52 weeks, year end");
    m.put("rtt-over-104w-excluding-choice", "Over 104 weeks other than by choice, year end");
    m.put("elective-completed-vs-1920", "Pathways against 2019/20");
    m.put("elective-value-vs-1920", "Value against 2019/20");
    return m;
  }

  /**
   * First the last year over every measure, then a table for each measure; empty without places.
   */
  static List<Table> of(ExperimentResult result, Scenario scenario) {
    TrustTables tables = new TrustTables(result, scenario);
    Map<String, String> present = new LinkedHashMap<>();
    MEASURES.forEach(
        (id, name) -> {
          if (tables.places.keySet().stream().anyMatch(place -> tables.series(id, place) >= 0)) {
            present.put(id, name);
          }
        });
    if (present.isEmpty() || result.years().isEmpty()) {
      return List.of();
    }
    List<Table> all = new ArrayList<>();
    all.add(tables.lastYear(present));
    present.forEach((id, name) -> all.add(tables.everyYear(id, name)));
    return List.copyOf(all);
  }

  private Table lastYear(Map<String, String> measures) {
    int year = result.years().size() - 1;
    List<String> columns = new ArrayList<>(List.of(heading));
    measures.values().forEach(name -> columns.add(">" + name));
    List<String> ids = List.copyOf(measures.keySet());
    return table(
        Wording.window(result.years().get(year))
            + ": the mean, and beneath it the 5th to 95th percentile over the replications.",
        columns,
        ids.size(),
        (place, column) -> cell(ids.get(column), place, year),
        true);
  }

  private Table everyYear(String measure, String name) {
    List<String> columns = new ArrayList<>(List.of(heading));
    for (Period year : result.years()) {
      columns.add(">" + Wording.window(year));
    }
    return table(
        name + ", each year of the run: the mean, and beneath it the 5th to 95th percentile.",
        columns,
        result.years().size(),
        (place, column) -> cell(measure, place, column),
        false);
  }

  private Table table(
      String caption,
      List<String> columns,
      int figures,
      BiFunction<String, Integer, Table.Cell> cell,
      boolean codes) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    places.forEach(
        (place, name) -> {
          List<Table.Cell> row =
              new ArrayList<>(List.of(Table.cell(name, codes ? code(place) : "")));
          for (int c = 0; c < figures; c++) {
            row.add(cell.apply(place, c));
          }
          if (row.stream().skip(1).anyMatch(c -> !c.text().equals(Wording.NONE))) {
            rows.add(row);
          }
        });
    return new Table(caption, columns, rows);
  }

  /** Trusts and systems are known by code as much as by name; sites are not. */
  private String code(String place) {
    return codes.contains(place) ? place : "";
  }

  private Table.Cell cell(String measure, String place, int year) {
    int series = series(measure, place);
    if (series < 0) {
      return Table.cell(Wording.NONE);
    }
    Estimate e = result.yearly()[series][year];
    String unit = result.layout().series().get(series).measure().unit();
    return Double.isNaN(e.mean())
        ? Table.cell(Wording.NONE)
        : Table.cell(Wording.bare(e.mean(), unit), Wording.range(e.p05(), e.p95(), unit));
  }

  private int series(String measure, String place) {
    return result.layout().find(measure, place, "", "");
  }
}
