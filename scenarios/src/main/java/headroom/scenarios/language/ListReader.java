package headroom.scenarios.language;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import headroom.model.scenario.Unit;
import headroom.model.scenario.WaitingList;
import headroom.scenarios.text.Nearest;
import headroom.scenarios.text.Place;
import headroom.scenarios.text.Problems;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads the rows of a waiting list from CSV, with the line and column of whatever is wrong. */
final class ListReader {
  static final List<String> COLUMNS =
      List.of("site", "specialty", "stage", "priority", "weeks_waiting", "choice", "count");

  private static final double MOST_WEEKS = 1000;

  private final String name;
  private final Complaints complaints;

  ListReader(String name, Complaints complaints) {
    this.name = name;
    this.complaints = complaints;
  }

  /** All rows of a file with a header line; empty when anything is wrong. */
  Optional<ListRows> read(String text) {
    int before = complaints.problems().count();
    Map<WaitingList.Row, Place> first = new LinkedHashMap<>();
    Map<WaitingList.Row, Integer> counts = new LinkedHashMap<>();
    String[] lines = text.split("\n", -1);
    List<String> header = null;
    try (CsvReader<CsvRecord> records =
        CsvReader.builder().allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
      for (CsvRecord fields : records) {
        int line = Math.toIntExact(fields.getStartingLineNumber());
        if (header == null) {
          header = header(fields.getFields(), line, lines[line - 1]);
          if (header.isEmpty()) {
            return Optional.empty();
          }
        } else {
          row(header, fields.getFields(), line, lines[line - 1])
              .ifPresent(row -> add(row, new Place(name, line, 1), first, counts));
        }
      }
    } catch (CsvParseException | java.io.IOException e) {
      String found =
          "text that is not CSV (" + Problems.quote(String.valueOf(e.getMessage())) + ")";
      complaints.wrong(new Place(name, 1, 1), found, "comma-separated values", "");
    }
    if (counts.size() > ListRows.MOST_ROWS) {
      String expected = "at most " + ListRows.MOST_ROWS + "; rows that are alike are counted once";
      complaints.wrong(
          new Place(name, 1, 1),
          counts.size() + " different rows",
          expected,
          "you can round weeks.");
    }
    if (complaints.problems().count() > before) {
      return Optional.empty();
    }
    List<WaitingList.Row> rows = new ArrayList<>();
    counts.forEach((row, count) -> rows.add(counted(row, count)));
    return Optional.of(new ListRows(List.copyOf(rows), List.copyOf(first.values())));
  }

  private static void add(
      WaitingList.Row row,
      Place place,
      Map<WaitingList.Row, Place> first,
      Map<WaitingList.Row, Integer> counts) {
    WaitingList.Row alike = counted(row, 0);
    first.putIfAbsent(alike, place);
    counts.merge(alike, row.count(), Integer::sum);
  }

  private static WaitingList.Row counted(WaitingList.Row row, int count) {
    return new WaitingList.Row(
        row.site(),
        row.specialty(),
        row.stage(),
        row.priority(),
        row.weeksWaiting(),
        row.choice(),
        count);
  }

  private List<String> header(List<String> fields, int line, String raw) {
    List<String> header = fields.stream().map(String::strip).toList();
    int before = complaints.problems().count();
    for (int i = 0; i < header.size(); i++) {
      String column = header.get(i);
      if (!COLUMNS.contains(column) || header.indexOf(column) != i) {
        String maybe =
            Nearest.to(column, COLUMNS).map(near -> "you meant " + near + ".").orElse("");
        String found = "the column " + Problems.quote(column);
        String expected = "each of " + String.join(",", COLUMNS) + " once";
        complaints.wrong(place(line, raw, i), found, expected, maybe);
      }
    }
    for (String column : COLUMNS) {
      if (!header.contains(column)) {
        complaints.wrong(
            new Place(name, line, 1), "no column " + column, String.join(",", COLUMNS), "");
      }
    }
    return complaints.problems().count() == before ? header : List.of();
  }

  /** One row as text, in the order of the columns. */
  Optional<WaitingList.Row> row(String text, Place place) {
    List<String> fields = List.of(text.split(",", -1));
    return row(COLUMNS, fields, i -> place);
  }

  private Optional<WaitingList.Row> row(
      List<String> header, List<String> fields, int line, String raw) {
    if (fields.size() == 1 && fields.get(0).isBlank()) {
      return Optional.empty();
    }
    return row(header, fields, i -> place(line, raw, i));
  }

  private interface Places {
    Place of(int column);
  }

  private Optional<WaitingList.Row> row(List<String> header, List<String> fields, Places places) {
    if (fields.size() != header.size()) {
      String found = fields.size() + " fields";
      complaints.wrong(places.of(0), found, header.size() + ": " + String.join(",", header), "");
      return Optional.empty();
    }
    int before = complaints.problems().count();
    Fields row = new Fields(header, fields, places);
    WaitingList.Row read =
        new WaitingList.Row(
            row.word("site"),
            row.word("specialty"),
            row.stage(),
            (int) row.number("priority", row.raw("priority").replaceFirst("^P", ""), 4, 1, 4),
            row.number("weeks_waiting", row.raw("weeks_waiting"), Double.NaN, 0, MOST_WEEKS),
            row.yes("choice"),
            (int) row.number("count", row.raw("count"), 1, 0, 1_000_000));
    return complaints.problems().count() == before ? Optional.of(read) : Optional.empty();
  }

  /** The row as one line, which reads back to the same. */
  static String text(WaitingList.Row row) {
    return String.join(
        ",",
        row.site(),
        row.specialty(),
        Shapes.kebab(row.stage()),
        Integer.toString(row.priority()),
        Decimal.shortest(row.weeksWaiting()),
        row.choice() ? "yes" : "no",
        Integer.toString(row.count()));
  }

  /** One line's fields by column. */
  private final class Fields {
    private final List<String> header;
    private final List<String> fields;
    private final Places places;

    Fields(List<String> header, List<String> fields, Places places) {
      this.header = header;
      this.fields = fields;
      this.places = places;
    }

    String raw(String column) {
      return fields.get(header.indexOf(column)).strip();
    }

    private void wrong(String column, String expected, String maybe) {
      String found = raw(column).isEmpty() ? "nothing" : Problems.quote(raw(column));
      complaints.at("." + column).wrong(places.of(header.indexOf(column)), found, expected, maybe);
    }

    String word(String column) {
      if (raw(column).isEmpty() || raw(column).contains(",") || raw(column).contains("\n")) {
        wrong(column, "a name without commas", "");
      }
      return raw(column);
    }

    WaitingList.Stage stage() {
      List<String> known = new ArrayList<>();
      for (WaitingList.Stage stage : WaitingList.Stage.values()) {
        if (Shapes.kebab(stage).equals(raw("stage"))) {
          return stage;
        }
        known.add(Shapes.kebab(stage));
      }
      String maybe =
          Nearest.to(raw("stage"), known).map(near -> "you meant " + near + ".").orElse("");
      wrong("stage", "one of " + String.join(", ", known), maybe);
      return null;
    }

    boolean yes(String column) {
      String word = raw(column);
      if (!List.of("", "yes", "no").contains(word)) {
        wrong(column, "yes or no", "");
      }
      return word.equals("yes");
    }

    double number(String column, String text, double otherwise, double least, double most) {
      boolean whole = !column.equals("weeks_waiting");
      if (text.isEmpty() && !Double.isNaN(otherwise)) {
        return otherwise;
      }
      OptionalDouble value =
          text.endsWith("%")
              ? OptionalDouble.empty()
              : Quantity.parse(text, whole ? Unit.Kind.COUNT : Unit.Kind.NUMBER);
      if (value.isEmpty() || value.getAsDouble() < least || value.getAsDouble() > most) {
        String from = Decimal.shortest(least);
        String to = Decimal.shortest(most);
        wrong(column, (whole ? "a whole number" : "a number") + " from " + from + " to " + to, "");
        return 0;
      }
      return value.getAsDouble();
    }
  }

  private Place place(int line, String raw, int field) {
    return Place.ofField(name, line, raw, field);
  }
}
