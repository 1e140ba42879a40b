package headroom.scenarios.language;

import headroom.model.scenario.WaitingList;
import headroom.scenarios.text.Place;
import java.util.List;

/**
 * The rows of a waiting list and where each stands. Rows that are alike are one row, with their
 * counts added, at the place of the first.
 *
 * @param rows in file order
 * @param places one for each row
 */
public record ListRows(List<WaitingList.Row> rows, List<Place> places) {
  /** A list above this size is refused unread. */
  public static final long MOST_BYTES = 20_000_000;

  /** Rows that differ in more than their count; so many still fit into a resolved scenario. */
  public static final int MOST_ROWS = 30_000;
}
