package headroom.scenarios;

import headroom.model.fund.FundMonth;
import headroom.scenarios.calendar.BankHolidays;
import headroom.scenarios.text.CsvTable;
import headroom.scenarios.text.CsvTable.Row;
import headroom.scenarios.text.Place;
import headroom.scenarios.text.Problems;
import headroom.scenarios.text.SourceText;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads months of the Elective Recovery Fund from CSV: {@code
 * month,baseline_value,threshold,counting_and_coding,actual_value}, pounds, the threshold as a
 * share. Everything that is wrong is told at once, each with its line and column.
 */
public final class FundReader {
  private static final List<String> COLUMNS =
      List.of("month", "baseline_value", "threshold", "counting_and_coding", "actual_value");
  private static final long MOST_BYTES = 1_000_000;

  private final Problems problems = new Problems();
  private final List<FundMonth> months = new ArrayList<>();

  private FundReader() {}

  /**
   * Reads a file.
   *
   * @param name as messages say it
   * @throws ScenarioProblems when anything is wrong with it
   */
  public static List<FundMonth> read(Path file, String name) throws ScenarioProblems {
    FundReader reader = new FundReader();
    SourceText.read(file, name, MOST_BYTES, reader.problems)
        .ifPresent(
            text ->
                new CsvTable(name, COLUMNS, List.of(), reader.problems).read(text, reader::row));
    if (reader.problems.none() && reader.months.isEmpty()) {
      reader.problems.add(new Place(name, 1, 1), "", "no months", "at least one line");
    }
    if (!reader.problems.none()) {
      throw new ScenarioProblems(reader.problems.sorted());
    }
    return List.copyOf(reader.months);
  }

  private void row(Row row) {
    int before = problems.count();
    YearMonth month = month(row);
    BigDecimal baseline = number(row, "baseline_value", "pounds, as 30000000");
    BigDecimal threshold = number(row, "threshold", "a share from 0 to 2, as 0.70");
    if (threshold != null && threshold.doubleValue() > 2) {
      row.wrong("threshold", "a share from 0 to 2, as 0.70", List.of());
    }
    BigDecimal adjustment = number(row, "counting_and_coding", "pounds, as 500000");
    BigDecimal actual = number(row, "actual_value", "pounds, as 26000000");
    if (month != null && months.stream().anyMatch(m -> m.month().equals(month))) {
      row.wrong("month", "each month once", List.of());
    }
    if (problems.count() == before) {
      months.add(new FundMonth(month, baseline, threshold, adjustment, actual));
    }
  }

  private static YearMonth month(Row row) {
    try {
      YearMonth month = YearMonth.parse(row.text("month"));
      if (month.getYear() >= BankHolidays.FIRST_YEAR && month.getYear() <= BankHolidays.LAST_YEAR) {
        return month;
      }
    } catch (DateTimeParseException notAMonth) {
      // Said below, as for a month whose bank holidays are not known.
    }
    row.wrong(
        "month",
        "a month as 2021-04, of the years "
            + BankHolidays.FIRST_YEAR
            + " to "
            + BankHolidays.LAST_YEAR,
        List.of());
    return null;
  }

  private static BigDecimal number(Row row, String column, String expected) {
    if (row.text(column).matches("[0-9]{1,15}(\\.[0-9]{1,6})?")) {
      return new BigDecimal(row.text(column));
    }
    row.wrong(column, expected, List.of());
    return null;
  }
}
