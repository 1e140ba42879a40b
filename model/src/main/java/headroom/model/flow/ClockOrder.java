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
  private final boolean[] inOrder;

  /** Empty lists. */
  public ClockOrder(Pathways pathways) {
    this.pathways = pathways;
    entries = new int[pathways.lists()][64 * WIDTH];
    head = new int[entries.length];
    end = new int[entries.length];
    inOrder = new boolean[entries.length];
    Arrays.fill(inOrder, true);
  }

  /** A patient joins its list. */
  public void add(int row) {
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

  /** The patient of a list with the earliest clock start, when it is at most a day; or -1. */
  public int first(int list, int upTo) {
    if (!inOrder[list]) {
      sort(list);
    }
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
