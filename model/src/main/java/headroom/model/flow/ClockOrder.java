package headroom.model.flow;

import java.util.Arrays;

/**
 * People waiting for an outpatient decision in the order of their clock starts, list by list.
 * Leaving costs nothing: an entry whose patient waits no longer is dropped when it is met. People
 * join nearly in order, so joining is an append.
 */
public final class ClockOrder {
  private static final int WIDTH = 3;

  private final Pathways pathways;
  private final int[][] entries;
  private final int[] head;
  private final int[] end;

  /** Empty lists. */
  public ClockOrder(Pathways pathways) {
    this.pathways = pathways;
    entries = new int[pathways.lists()][64 * WIDTH];
    head = new int[entries.length];
    end = new int[entries.length];
  }

  /** A patient joins its list. */
  public void add(int row) {
    int list = pathways.list(row);
    if (end[list] + WIDTH > entries[list].length) {
      makeRoom(list);
    }
    int[] of = entries[list];
    int at = end[list];
    int clockStart = pathways.clockStart(row);
    while (at > head[list] && of[at - 1] > clockStart) {
      System.arraycopy(of, at - WIDTH, of, at, WIDTH);
      at -= WIDTH;
    }
    of[at] = row;
    of[at + 1] = pathways.number(row);
    of[at + 2] = clockStart;
    end[list] += WIDTH;
  }

  /** The patient of a list with the earliest clock start, when it is at most a day; or -1. */
  public int first(int list, int upTo) {
    int[] of = entries[list];
    while (head[list] < end[list]) {
      int at = head[list];
      if (waits(of, at, list)) {
        return of[at + 2] <= upTo ? of[at] : -1;
      }
      head[list] += WIDTH;
    }
    return -1;
  }

  private boolean waits(int[] of, int at, int list) {
    int row = of[at];
    return pathways.stage(row) == Pathways.OUTPATIENTS
        && pathways.number(row) == of[at + 1]
        && pathways.clockStart(row) == of[at + 2]
        && pathways.list(row) == list;
  }

  /** Drops entries that hold no longer; doubles the room when that frees less than half of it. */
  private void makeRoom(int list) {
    int[] of = entries[list];
    int kept = 0;
    for (int at = head[list]; at < end[list]; at += WIDTH) {
      if (waits(of, at, list)) {
        System.arraycopy(of, at, of, kept, WIDTH);
        kept += WIDTH;
      }
    }
    head[list] = 0;
    end[list] = kept;
    if (kept > of.length / 2) {
      entries[list] = Arrays.copyOf(of, of.length * 2);
    }
  }
}
