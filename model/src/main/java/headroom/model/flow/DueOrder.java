package headroom.model.flow;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * People who wait at one stage in the order of their due days, and of joining within a day, queue
 * by queue. Entries are written one after another in small chunks, so that joining and being seen
 * touch no other patient; an entry whose patient waits no longer is dropped when met.
 *
 * <p>Due days before the first count as the first; those after the last never come up.
 */
public final class DueOrder {
  /** Cells of a chunk: the next chunk, one to spare, and 7 entries of a row and a number. */
  private static final int CHUNK = 16;

  private static final int ENTRIES = 2;

  private final Pathways pathways;
  private final int stage;
  private final IntUnaryOperator queueOf;
  private final int firstDay;
  private final int days;
  private final int words;

  /**
   * For each queue and day the cell to be read next and the cell to be written next, side by side;
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
   * Empty queues.
   *
   * @param stage where people wait
   * @param queues how many
   * @param queueOf the queue of a row, which does not change while it waits
   * @param firstDay first due day told apart
   * @param lastDay last due day that can come up
   */
  public DueOrder(
      Pathways pathways,
      int stage,
      int queues,
      IntUnaryOperator queueOf,
      int firstDay,
      int lastDay) {
    this.pathways = pathways;
    this.stage = stage;
    this.queueOf = queueOf;
    this.firstDay = firstDay;
    days = lastDay - firstDay + 1;
    words = (days + 63) >>> 6;
    ends = new int[2 * queues * days];
    occupied = new long[queues * words];
    lowest = new int[queues];
  }

  /** A patient joins its queue; its stage and due day are set. */
  public void add(int row) {
    int slot = Math.max(0, pathways.due(row) - firstDay);
    if (slot >= days) {
      return;
    }
    int queue = queueOf.applyAsInt(row);
    int end = 2 * (queue * days + slot);
    int cell = ends[end + 1];
    if (cell == 0) {
      cell = newChunk() + ENTRIES;
      ends[end] = cell;
      int word = slot >>> 6;
      occupied[queue * words + word] |= 1L << slot;
      lowest[queue] = Math.min(lowest[queue], word);
    } else if (cell % CHUNK == 0) {
      int chunk = newChunk();
      cells[cell - CHUNK] = chunk;
      cell = chunk + ENTRIES;
    }
    cells[cell] = row;
    cells[cell + 1] = pathways.number(row);
    ends[end + 1] = cell + 2;
  }

  /** The patient of a queue who is due first, when by a day; or -1. */
  public int first(int queue, int by) {
    while (true) {
      int word = lowest[queue];
      while (word < words && occupied[queue * words + word] == 0) {
        word++;
      }
      lowest[queue] = word;
      if (word == words) {
        return -1;
      }
      int slot = (word << 6) + Long.numberOfTrailingZeros(occupied[queue * words + word]);
      if (slot > by - firstDay) {
        return -1;
      }
      int row = firstOf(queue, slot);
      if (row >= 0) {
        return row;
      }
      occupied[queue * words + word] &= ~(1L << slot);
    }
  }

  /** Takes out the patient of a queue who is due first, when by a day; or -1. */
  public int take(int queue, int by) {
    int row = first(queue, by);
    if (row >= 0) {
      int slot = Math.max(0, pathways.due(row) - firstDay);
      ends[2 * (queue * days + slot)] += 2;
    }
    return row;
  }

  private int firstOf(int queue, int slot) {
    int end = 2 * (queue * days + slot);
    int cell = ends[end];
    int last = ends[end + 1];
    while (true) {
      if (cell % CHUNK == ENTRIES) {
        lookAhead(cell, last);
      }
      while (cell != last && cell % CHUNK != 0) {
        if (waits(cells[cell], cells[cell + 1], queue, slot)) {
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

  private boolean waits(int row, int number, int queue, int slot) {
    return pathways.stage(row) == stage
        && pathways.number(row) == number
        && Math.max(0, pathways.due(row) - firstDay) == slot
        && queueOf.applyAsInt(row) == queue;
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
