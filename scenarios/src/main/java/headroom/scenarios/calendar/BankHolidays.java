package headroom.scenarios.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Bank holidays in England, 2018 to 2030: a committed list, because asking the holiday library at
 * every start takes seconds. A test holds the list against the library.
 */
public final class BankHolidays {
  /** First year of the list. */
  public static final int FIRST_YEAR = 2018;

  /** Last year of the list. */
  public static final int LAST_YEAR = 2030;

  private static final List<LocalDate> ENGLAND = read();

  private BankHolidays() {}

  /** Every bank holiday of the list's years, in order; the day it is observed. */
  public static List<LocalDate> england() {
    return ENGLAND;
  }

  private static List<LocalDate> read() {
    String name = "bank-holidays-england.txt";
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(BankHolidays.class.getResourceAsStream(name)),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> LocalDate.parse(line.substring(0, line.indexOf(' '))))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
