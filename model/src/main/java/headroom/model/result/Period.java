package headroom.model.result;

import java.time.LocalDate;

/**
 * A reporting period, both days included.
 *
 * @param days number of days
 */
public record Period(LocalDate start, LocalDate end, int days) {
  /** A period from its first to its last day. */
  public static Period of(LocalDate start, LocalDate end) {
    return new Period(start, end, (int) (end.toEpochDay() - start.toEpochDay()) + 1);
  }
}
