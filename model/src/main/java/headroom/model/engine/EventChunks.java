package headroom.model.engine;

import java.util.Arrays;

/**
 * Unsorted lists of events, each in chunks of eight: adding writes behind the last one added to the
 * same list, and a list is read one cache line after the other.
 */
final class EventChunks {
  /** Cells of a chunk: eight keys, each with its payload behind it. */
  private static final int CELLS = 16;

  private static final int SHIFT = 4;

  /** Where each list writes next; 0 when it is empty, the end of a chunk when that is full. */
  private final int[] end;

  /** Chunk 0 is never used, so that 0 can say empty. */
  private long[] cells;

  /** The full chunk before each in its list, or the next free one; 0 for none. */
  private int[] before;

  private int free;
  private int made = 1;

  EventChunks(int lists, int capacity) {
    end = new int[lists];
    before = new int[2 + capacity / (CELLS / 2)];
    cells = new long[before.length << SHIFT];
  }

  void add(int list, long key, long payload) {
    int at = end[list];
    if ((at & CELLS - 1) == 0) {
      at = begin(at);
    }
    long[] to = cells;
    to[at] = key;
    to[at + 1] = payload;
    end[list] = at + 2;
  }

  private int begin(int full) {
    int chunk = free;
    if (chunk != 0) {
      free = before[chunk];
    } else {
      if (made == before.length) {
        before = Arrays.copyOf(before, 2 * made);
        cells = Arrays.copyOf(cells, 2 * made << SHIFT);
      }
      chunk = made++;
    }
    before[chunk] = full == 0 ? 0 : (full >> SHIFT) - 1;
    return chunk << SHIFT;
  }

  /** Empties a list; the end of its events, to be read downwards with {@link #back}. */
  int open(int list) {
    int at = end[list];
    end[list] = 0;
    return at;
  }

  /**
   * Steps down by one event: gives back a chunk that has been read.
   *
   * @param at the place of the event just read
   * @return the end of those still to be read, or 0
   */
  int back(int at) {
    if ((at & CELLS - 1) != 0) {
      return at;
    }
    int chunk = at >> SHIFT;
    int following = before[chunk];
    before[chunk] = free;
    free = chunk;
    return following == 0 ? 0 : following + 1 << SHIFT;
  }

  /** The key of the event that begins at a place, one event below an end. */
  long key(int at) {
    return cells[at];
  }

  long payload(int at) {
    return cells[at + 1];
  }

  /** The least key of a list. */
  long least(int list) {
    long least = EventStore.NONE;
    int at = end[list];
    while (at != 0) {
      at -= 2;
      least = Math.min(least, cells[at]);
      if ((at & CELLS - 1) == 0) {
        int following = before[at >> SHIFT];
        at = following == 0 ? 0 : following + 1 << SHIFT;
      }
    }
    return least;
  }
}
