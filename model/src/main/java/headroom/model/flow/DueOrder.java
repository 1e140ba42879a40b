package headroom.model.flow;

import java.util.Arrays;

/**
 * People waiting for an outpatient decision in the order of their due days, and of joining within a
 * day, list by list. Entries are written one after another in small chunks, so that joining and
 * being seen touch no other patient; an entry whose patient waits no longer is dropped when met.
 *
 * <p>Due days before the first count as the first; those after the last never come up.
 */
public final class DueOrder {
  private static final int CHUNK = 16;
  private static final int READ = 0;
  private static final int COUNT = 1;
  private static final int NEXT = 2;
  private static final int ENTRIES = 4;
  private static final int FULL = (CHUNK - ENTRIES) / 2;

  private final Pathways pathways;
  private final int firstDay;
  private final int days;
  private final int words;
  private final int[] head;
  private final int[] tail;
  private final long[] occupied;
  private final int[] lowest;
  private int[] cells = new int[CHUNK * 1024];
  private int used = CHUNK;
  private int free;

  /**
   * Empty lists.
   *
   * @param firstDay first due day told apart
   * @param lastDay last due day that can come up
   */
  public DueOrder(Pathways pathways, int firstDay, int lastDay) {
    this.pathways = pathways;
    this.firstDay = firstDay;
    days = lastDay - firstDay + 1;
    words = (days + 63) >>> 6;
    head = new int[pathways.lists() * days];
    tail = new int[head.length];
    occupied = new long[pathways.lists() * words];
    lowest = new int[pathways.lists()];
  }

  /** A patient joins its list; its due day is set. */
  public void add(int row) {
    int slot = Math.max(0, pathways.due(row) - firstDay);
    if (slot >= days) {
      return;
    }
    int list = pathways.list(row);
    int at = list * days + slot;
    int chunk = tail[at];
    if (head[at] == 0) {
      chunk = newChunk();
      head[at] = chunk;
      tail[at] = chunk;
      int word = slot >>> 6;
      occupied[list * words + word] |= 1L << slot;
      lowest[list] = Math.min(lowest[list], word);
    } else if (cells[chunk + COUNT] == FULL) {
      int next = newChunk();
      cells[chunk + NEXT] = next;
      tail[at] = next;
      chunk = next;
    }
    int entry = chunk + ENTRIES + 2 * cells[chunk + COUNT]++;
    cells[entry] = row;
    cells[entry + 1] = pathways.number(row);
  }

  /** The patient of a list who is due first, when by a day; or -1. */
  public int first(int list, int by) {
    while (true) {
      int word = lowest[list];
      while (word < words && occupied[list * words + word] == 0) {
        word++;
      }
      lowest[list] = word;
      if (word == words) {
        return -1;
      }
      int slot = (word << 6) + Long.numberOfTrailingZeros(occupied[list * words + word]);
      if (slot > by - firstDay) {
        return -1;
      }
      int row = firstOf(list, slot);
      if (row >= 0) {
        return row;
      }
      occupied[list * words + word] &= ~(1L << slot);
    }
  }

  private int firstOf(int list, int slot) {
    int at = list * days + slot;
    int chunk = head[at];
    while (chunk != 0) {
      while (cells[chunk + READ] < cells[chunk + COUNT]) {
        int entry = chunk + ENTRIES + 2 * cells[chunk + READ];
        if (waits(cells[entry], cells[entry + 1], list, slot)) {
          return cells[entry];
        }
        cells[chunk + READ]++;
      }
      int next = cells[chunk + NEXT];
      cells[chunk + NEXT] = free;
      free = chunk;
      chunk = next;
      head[at] = chunk;
    }
    return -1;
  }

  private boolean waits(int row, int number, int list, int slot) {
    return pathways.stage(row) == Pathways.OUTPATIENTS
        && pathways.number(row) == number
        && Math.max(0, pathways.due(row) - firstDay) == slot
        && pathways.list(row) == list;
  }

  private int newChunk() {
    int chunk = free;
    if (chunk != 0) {
      free = cells[chunk + NEXT];
    } else {
      chunk = used;
      used += CHUNK;
      if (used > cells.length) {
        cells = Arrays.copyOf(cells, cells.length * 2);
      }
    }
    cells[chunk + READ] = 0;
    cells[chunk + COUNT] = 0;
    cells[chunk + NEXT] = 0;
    return chunk;
  }
}
