package headroom.scenarios;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import headroom.model.result.Measure;
import headroom.model.result.Measures;
import headroom.model.result.Observation;
import headroom.model.result.Series;
import headroom.model.scenario.Scenario;
import headroom.scenarios.text.Nearest;
import headroom.scenarios.text.Place;
import headroom.scenarios.text.Problems;
import headroom.scenarios.text.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
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
    String[] lines = text.split("\n", -1);
    List<String> header = null;
    try (CsvReader<CsvRecord> records =
        CsvReader.builder().allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
      for (CsvRecord fields : records) {
        int line = Math.toIntExact(fields.getStartingLineNumber());
        List<String> values = fields.getFields().stream().map(String::strip).toList();
        if (header == null) {
          header = values;
          if (!header(header, line, lines[line - 1])) {
            return;
          }
        } else if (values.size() > 1 || !values.get(0).isEmpty()) {
          row(new Row(header, values, line, lines[line - 1]));
        }
      }
    } catch (CsvParseException | IOException e) {
      problems.add(
          new Place(name, 1, 1),
          "",
          "text that is not CSV (" + Problems.quote(String.valueOf(e.getMessage())) + ")",
          "comma-separated values");
    }
  }

  private boolean header(List<String> header, int line, String raw) {
    List<String> known = new ArrayList<>(COLUMNS);
    known.addAll(MORE);
    for (int i = 0; i < header.size(); i++) {
      String column = header.get(i);
      if (!known.contains(column) || header.indexOf(column) != i) {
        problems.add(
            Place.ofField(name, line, raw, i),
            "",
            "the column " + Problems.quote(column),
            "each of " + String.join(",", COLUMNS) + " once, and where wanted period_end,source",
            Nearest.to(column, known).map(near -> "you meant " + near + ".").orElse(""));
      }
    }
    for (String column : COLUMNS) {
      if (!header.contains(column)) {
        problems.add(
            new Place(name, line, 1), "", "no column " + column, String.join(",", COLUMNS));
      }
    }
    return problems.none();
  }

  private void row(Row row) {
    if (row.values().size() != row.header().size()) {
      problems.add(
          new Place(name, row.line(), 1),
          "",
          row.values().size() + " fields",
          row.header().size() + ", as in the header");
      return;
    }
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

  /** One line, with its header. */
  private final class Row {
    private final List<String> header;
    private final List<String> values;
    private final int line;
    private final String raw;

    Row(List<String> header, List<String> values, int line, String raw) {
      this.header = header;
      this.values = values;
      this.line = line;
      this.raw = raw;
    }

    List<String> header() {
      return header;
    }

    List<String> values() {
      return values;
    }

    int line() {
      return line;
    }

    String text(String column) {
      int field = header.indexOf(column);
      return field < 0 ? "" : values.get(field);
    }

    Place place(String column) {
      return Place.ofField(name, line, raw, header.indexOf(column));
    }

    void wrong(String column, String expected, Collection<String> candidates) {
      String found = text(column).isEmpty() ? "nothing" : Problems.quote(text(column));
      String maybe =
          Nearest.to(text(column), candidates).map(near -> "you meant " + near + ".").orElse("");
      problems.add(place(column), column, found, expected, maybe);
    }
  }
}
