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
  /** Cells of a chunk: the next chunk, one to spare, and 7 entries of a row and a number. */
  private static final int CHUNK = 16;

  private static final int ENTRIES = 2;

  private final Pathways pathways;
  private final int firstDay;
  private final int days;
  private final int words;

  /**
   * For each list and day the cell to be read next and the cell to be written next, side by side;
   * both 0 when nobody is due. At a multiple of a chunk's size, the chunk before it has ended.
   */
  private final int[] ends;

  private final long[] occupied;
  private final int[] lowest;
  private int[] cells = new int[CHUNK * 1024];
  private int used = CHUNK;
  private int[] free = new int[1024];
  private int freeChunks;
  private int seenAhead;

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
    ends = new int[2 * pathways.lists() * days];
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
    int end = 2 * (list * days + slot);
    int cell = ends[end + 1];
    if (cell == 0) {
      cell = newChunk() + ENTRIES;
      ends[end] = cell;
      int word = slot >>> 6;
      occupied[list * words + word] |= 1L << slot;
      lowest[list] = Math.min(lowest[list], word);
    } else if (cell % CHUNK == 0) {
      int chunk = newChunk();
      cells[cell - CHUNK] = chunk;
      cell = chunk + ENTRIES;
    }
    cells[cell] = row;
    cells[cell + 1] = pathways.number(row);
    ends[end + 1] = cell + 2;
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
    int end = 2 * (list * days + slot);
    int cell = ends[end];
    int last = ends[end + 1];
    while (true) {
      if (cell % CHUNK == ENTRIES) {
        lookAhead(cell, last);
      }
      while (cell != last && cell % CHUNK != 0) {
        if (waits(cells[cell], cells[cell + 1], list, slot)) {
          ends[end] = cell;
          return cells[cell];
        }
        cell += 2;
      }
      int chunk = cell - 1 & -CHUNK;
      int next = cells[chunk];
      release(chunk);
      if (cell == last) {
        ends[end] = 0;
        ends[end + 1] = 0;
        return -1;
      }
      cell = next + ENTRIES;
    }
  }

  /**
   * Reads something of everybody in a chunk at once: they lie scattered in memory, and waiting for
   * them one by one would take several times as long.
   */
  private void lookAhead(int from, int last) {
    int seen = 0;
    int end = from - ENTRIES + CHUNK;
    for (int cell = from; cell < end && cell != last; cell += 2) {
      seen += pathways.stage(cells[cell]);
    }
    seenAhead += seen; // kept, or the compiler would leave the reading out
  }

  private boolean waits(int row, int number, int list, int slot) {
    return pathways.stage(row) == Pathways.FIRST_APPOINTMENT
        && pathways.number(row) == number
        && Math.max(0, pathways.due(row) - firstDay) == slot
        && pathways.list(row) == list;
  }

  private int newChunk() {
    if (freeChunks > 0) {
      return free[--freeChunks];
    }
    int chunk = used;
    used += CHUNK;
    if (used > cells.length) {
      cells = Arrays.copyOf(cells, cells.length * 2);
      free = Arrays.copyOf(free, free.length * 2);
    }
    return chunk;
  }

  private void release(int chunk) {
    free[freeChunks++] = chunk;
  }
}
