package headroom.scenarios;

import headroom.model.result.Measure;
import headroom.model.result.Measures;
import headroom.model.result.Observation;
import headroom.model.result.Series;
import headroom.model.scenario.Scenario;
import headroom.scenarios.text.CsvTable;
import headroom.scenarios.text.CsvTable.Row;
import headroom.scenarios.text.Place;
import headroom.scenarios.text.Problems;
import headroom.scenarios.text.SourceText;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Reads what was observed from tidy CSV: {@code measure,site,specialty,group,period_start,value},
 * and where wanted {@code period_end} and {@code source}. A line without a value says that nothing
 * was published. Everything that is wrong is told at once, each with its line and column.
 */
public final class ObservedReader {
  private static final List<String> COLUMNS =
      List.of("measure", "site", "specialty", "group", "period_start", "value");
  private static final List<String> MORE = List.of("period_end", "source");
  private static final long MOST_BYTES = 20_000_000;

  private final String name;
  private final Set<String> places;
  private final Problems problems = new Problems();
  private final Map<Series, ObservedSeries> rows = new LinkedHashMap<>();

  private ObservedReader(String name, Set<String> places) {
    this.name = name;
    this.places = places;
  }

  /**
   * Reads a file.
   *
   * @param scenario says which sites and trusts there are
   * @throws ScenarioProblems when anything is wrong with it
   */
  public static List<Observation> read(Path file, String name, Scenario scenario)
      throws ScenarioProblems {
    Set<String> places = new TreeSet<>(scenario.sites().keySet());
    places.addAll(scenario.trusts().keySet());
    ObservedReader reader = new ObservedReader(name, places);
    SourceText.read(file, name, MOST_BYTES, reader.problems).ifPresent(reader::rows);
    List<Observation> observations = new ArrayList<>();
    reader.rows.values().forEach(s -> observations.addAll(s.observations(reader.problems)));
    if (reader.problems.none() && observations.isEmpty()) {
      reader.problems.add(new Place(name, 1, 1), "", "no values", "at least one line with a value");
    }
    if (!reader.problems.none()) {
      throw new ScenarioProblems(reader.problems.sorted());
    }
    return List.copyOf(observations);
  }

  private void rows(String text) {
    new CsvTable(name, COLUMNS, MORE, problems).read(text, this::row);
  }

  private void row(Row row) {
    int before = problems.count();
    Measure measure = measure(row);
    String site = row.text("site");
    if (!site.isEmpty() && !places.contains(site)) {
      row.wrong("site", "a site or trust of the scenario, or nothing for all", places);
    }
    LocalDate start = day(row, "period_start");
    LocalDate end = row.text("period_end").isEmpty() ? null : day(row, "period_end");
    if (start != null && end != null && end.isBefore(start)) {
      row.wrong("period_end", "no day before " + start, List.of());
    }
    double value = value(row);
    if (problems.count() == before && !Double.isNaN(value)) {
      Series series = new Series(measure, site, row.text("specialty"), row.text("group"));
      ObservedSeries all = rows.computeIfAbsent(series, ObservedSeries::new);
      if (!all.add(start, end, value, row.place("period_start"))) {
        row.wrong("period_start", "each period of a series once", List.of());
      }
    }
  }

  private Measure measure(Row row) {
    Optional<Measure> measure = Measures.find(row.text("measure"));
    if (measure.isEmpty()) {
      List<String> ids = Measures.all().stream().map(Measure::id).toList();
      row.wrong("measure", "a measure, as ./headroom measures lists them", ids);
    }
    return measure.orElse(null);
  }

  private static LocalDate day(Row row, String column) {
    try {
      return LocalDate.parse(row.text(column));
    } catch (DateTimeParseException notADay) {
      row.wrong(column, "a day as 2022-04-01", List.of());
      return null;
    }
  }

  private static double value(Row row) {
    String text = row.text("value");
    if (text.isEmpty()) {
      return Double.NaN;
    }
    if (text.matches("[0-9]{1,15}(\\.[0-9]{1,15})?")) {
      return Double.parseDouble(text);
    }
    row.wrong("value", "a number with a decimal point, shares as 0.795, or nothing", List.of());
    return Double.NaN;
  }
}
