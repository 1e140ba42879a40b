package headroom.scenarios.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/**
 * A CSV table with a header line: its columns in any order, each once. Everything that is wrong
 * with it is noted at its place; blank lines are passed over.
 */
public final class CsvTable {
  private final String name;
  private final List<String> columns;
  private final List<String> more;
  private final Problems problems;

  /**
   * @param name of the file, as messages say it
   * @param columns that must be there
   * @param more columns that may be there
   */
  public CsvTable(String name, List<String> columns, List<String> more, Problems problems) {
    this.name = name;
    this.columns = List.copyOf(columns);
    this.more = List.copyOf(more);
    this.problems = problems;
  }

  /** Reads the table's text, row by row; a header with problems ends it. */
  public void read(String text, Consumer<Row> reader) {
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
          row(new Row(header, values, line, lines[line - 1]), reader);
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
    List<String> known = new ArrayList<>(columns);
    known.addAll(more);
    String wanted = String.join(",", columns);
    String expected =
        "each of "
            + wanted
            + " once"
            + (more.isEmpty() ? "" : ", and where wanted " + String.join(",", more));
    for (int i = 0; i < header.size(); i++) {
      String column = header.get(i);
      if (!known.contains(column) || header.indexOf(column) != i) {
        problems.add(
            Place.ofField(name, line, raw, i),
            "",
            "the column " + Problems.quote(column),
            expected,
            Nearest.to(column, known).map(near -> "you meant " + near + ".").orElse(""));
      }
    }
    for (String column : columns) {
      if (!header.contains(column)) {
        problems.add(new Place(name, line, 1), "", "no column " + column, wanted);
      }
    }
    return problems.none();
  }

  private void row(Row row, Consumer<Row> reader) {
    if (row.values.size() == row.header.size()) {
      reader.accept(row);
    } else {
      problems.add(
          new Place(name, row.line, 1),
          "",
          row.values.size() + " fields",
          row.header.size() + ", as in the header");
    }
  }

  /** One line, with its header. */
  public final class Row {
    private final List<String> header;
    private final List<String> values;
    private final int line;
    private final String raw;

    private Row(List<String> header, List<String> values, int line, String raw) {
      this.header = header;
      this.values = values;
      this.line = line;
      this.raw = raw;
    }

    /** What stands in a column; nothing where the table has no such column. */
    public String text(String column) {
      int field = header.indexOf(column);
      return field < 0 ? "" : values.get(field);
    }

    /** Where that stands. */
    public Place place(String column) {
      return Place.ofField(name, line, raw, header.indexOf(column));
    }

    /** Notes that what stands in a column is wrong. */
    public void wrong(String column, String expected, Collection<String> candidates) {
      String found = text(column).isEmpty() ? "nothing" : Problems.quote(text(column));
      String maybe =
          Nearest.to(text(column), candidates).map(near -> "you meant " + near + ".").orElse("");
      problems.add(place(column), column, found, expected, maybe);
    }
  }
}
