package headroom.model.flow;

import java.util.Arrays;

/**
 * People who have waited long for an outpatient decision in the order of their clock starts, list
 * by list. Everybody joins with a note for the day on which the wait becomes long; most have left
 * by then, and are never looked at. Leaving costs nothing: an entry whose patient waits no longer
 * is dropped when it is met.
 */
public final class ClockOrder {
  private static final int WIDTH = 3;

  private final Pathways pathways;
  private final int longWait;
  private final int lastDay;
  private final DayNotes becoming;
  private final DayNotes.Reader reader = this::waitsLong;
  private int today;
  private final int[][] entries;
  private final int[] head;
  private final int[] end;
  private final boolean[] inOrder;

  /**
   * Empty lists.
   *
   * @param longWait days after which a wait is long
   * @param startDay first day that is asked for
   * @param lastDay last day that is asked for
   */
  public ClockOrder(Pathways pathways, int longWait, int startDay, int lastDay) {
    this.pathways = pathways;
    this.longWait = longWait;
    this.lastDay = lastDay;
    becoming = new DayNotes(startDay, lastDay);
    today = startDay;
    entries = new int[pathways.lists()][64 * WIDTH];
    head = new int[entries.length];
    end = new int[entries.length];
    inOrder = new boolean[entries.length];
    Arrays.fill(inOrder, true);
  }

  /** A patient joins its list; its clock start is set. */
  public void add(int row) {
    int day = pathways.clockStart(row) + longWait;
    if (day <= today) {
      append(row);
    } else if (day <= lastDay) {
      becoming.write(day, row, pathways.number(row));
    }
  }

  /** A note of today: does it still hold, the row is the same patient's, who has waited on. */
  private void waitsLong(int row, int number) {
    if (pathways.stage(row) == Pathways.FIRST_APPOINTMENT
        && pathways.number(row) == number
        && pathways.clockStart(row) == today - longWait) {
      append(row);
    }
  }

  private void append(int row) {
    int list = pathways.list(row);
    if (end[list] + WIDTH > entries[list].length) {
      makeRoom(list);
    }
    int[] of = entries[list];
    int at = end[list];
    of[at] = row;
    of[at + 1] = pathways.number(row);
    of[at + 2] = pathways.clockStart(row);
    inOrder[list] &= at == head[list] || of[at - 1] <= of[at + 2];
    end[list] += WIDTH;
  }

  /** The patient of a list with the earliest clock start, when waiting long by a day; or -1. */
  public int first(int list, int day) {
    while (today < day) {
      today++;
      becoming.read(today, reader);
    }
    if (!inOrder[list]) {
      sort(list);
    }
    int[] of = entries[list];
    while (head[list] < end[list]) {
      int at = head[list];
      if (waits(of, at, list)) {
        return of[at];
      }
      head[list] += WIDTH;
    }
    return -1;
  }

  /** By clock start, then as they joined; the opening list does not come in order. */
  private void sort(int list) {
    int[] of = entries[list];
    int count = (end[list] - head[list]) / WIDTH;
    long[] keys = new long[count];
    for (int i = 0; i < count; i++) {
      keys[i] = (long) of[head[list] + i * WIDTH + 2] << 32 | i;
    }
    Arrays.sort(keys);
    int[] sorted = new int[of.length];
    for (int i = 0; i < count; i++) {
      System.arraycopy(of, head[list] + (int) keys[i] * WIDTH, sorted, i * WIDTH, WIDTH);
    }
    entries[list] = sorted;
    head[list] = 0;
    end[list] = count * WIDTH;
    inOrder[list] = true;
  }

  private boolean waits(int[] of, int at, int list) {
    int row = of[at];
    return pathways.stage(row) == Pathways.FIRST_APPOINTMENT
        && pathways.number(row) == of[at + 1]
        && pathways.clockStart(row) == of[at + 2]
        && pathways.list(row) == list;
  }

  /**
   * Drops what has been passed when that frees half of the room; doubles it otherwise. Entries that
   * hold no longer are not looked for: each would cost a look at its patient.
   */
  private void makeRoom(int list) {
    int[] of = entries[list];
    int kept = end[list] - head[list];
    if (kept > of.length / 2) {
      entries[list] = Arrays.copyOf(of, of.length * 2);
    } else {
      System.arraycopy(of, head[list], of, 0, kept);
      head[list] = 0;
      end[list] = kept;
    }
  }
}
