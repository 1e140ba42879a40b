package headroom.scenarios.language;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import headroom.scenarios.text.Nearest;
import headroom.scenarios.text.Node;
import headroom.scenarios.text.Place;
import headroom.scenarios.text.Problems;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one column of dated values from a CSV file: a header line, a column {@code date}, and one
 * column for each series. A blank cell says nothing about its date.
 */
final class SeriesReader {
  private static final String DATE = "date";
  private static final long MOST_BYTES = 2_000_000;
  private static final int MOST_ROWS = 5_000;

  private final Node.Scalar file;
  private final String column;
  private final Complaints complaints;

  SeriesReader(Node.Scalar file, String column, Complaints complaints) {
    this.file = file;
    this.column = column;
    this.complaints = complaints;
  }

  /**
   * The values by date, each with its place in the file; empty when the problem is noted.
   *
   * @param asked where the column is named, or where it would be
   */
  Optional<Map<String, Node.Entry>> read(Node asked) {
    return complaints.beside().text(file, MOST_BYTES, complaints).flatMap(t -> read(t, asked));
  }

  private Optional<Map<String, Node.Entry>> read(String text, Node asked) {
    Map<String, Node.Entry> values = new LinkedHashMap<>();
    int dates = -1;
    int series = -1;
    int before = complaints.problems().count();
    try (CsvReader<CsvRecord> records =
        CsvReader.builder().allowExtraFields(true).allowMissingFields(true).ofCsvRecord(text)) {
      for (CsvRecord row : records) {
        List<String> fields = row.getFields().stream().map(String::strip).toList();
        Place place = place(Math.toIntExact(row.getStartingLineNumber()));
        if (dates < 0) {
          dates = fields.indexOf(DATE);
          series = fields.indexOf(column);
          if (!header(fields, dates, series, place, asked)) {
            return Optional.empty();
          }
        } else if (fields.size() > Math.max(dates, series) && !fields.get(series).isEmpty()) {
          add(fields.get(dates), fields.get(series), place, values);
        }
        if (values.size() > MOST_ROWS) {
          complaints.wrong(place, "more rows", "at most " + MOST_ROWS + " dates", "");
          return Optional.empty();
        }
      }
    } catch (CsvParseException | IOException e) {
      String found =
          "text that is not CSV (" + Problems.quote(String.valueOf(e.getMessage())) + ")";
      complaints.wrong(place(1), found, "comma-separated values", "");
    }
    if (values.isEmpty() && complaints.problems().count() == before) {
      complaints.wrong(place(1), "no values in the column " + column, "dated values", "");
    }
    return complaints.problems().count() == before ? Optional.of(values) : Optional.empty();
  }

  private boolean header(List<String> fields, int dates, int series, Place place, Node asked) {
    if (dates < 0) {
      complaints.wrong(place, "no column " + DATE, "a header line with the column " + DATE, "");
    }
    if (series < 0) {
      String maybe = Nearest.to(column, fields).map(near -> "you meant " + near + ".").orElse("");
      String expected = "one of its columns: " + String.join(", ", fields);
      complaints.wrong(asked.place(), "the column " + Problems.quote(column), expected, maybe);
    }
    return dates >= 0 && series >= 0;
  }

  private void add(String date, String value, Place place, Map<String, Node.Entry> values) {
    if (DateLeaf.parse(date) == null) {
      complaints.wrong(place, Problems.quote(date), "a date such as 2022-12-01", "");
    } else if (values.containsKey(date)) {
      complaints.wrong(place, date + " again", "each date once", "");
    } else {
      Node.Scalar scalar = new Node.Scalar(place, value, true, null);
      values.put(date, new Node.Entry(place, scalar));
    }
  }

  private Place place(int line) {
    return new Place(file.text(), line, 1);
  }
}
