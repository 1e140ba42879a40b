package headroom.model.engine;

import java.util.Arrays;

/**
 * A waiting queue over patient rows: lowest priority number first, first come first served within a
 * priority.
 *
 * <p>Intrusive doubly linked lists in arrays indexed by row, so that adding, taking and leaving
 * from the middle cost the same however long the queue is, and nothing is allocated once the
 * highest row has been seen. A row is in the queue at most once.
 */
public final class RowQueue {
  private static final int NONE = -1;

  private final int[] heads;
  private final int[] tails;
  private final int[] sizes;
  private int size;
  private final Links links;

  /**
   * Where rows stand, four cells a row: next, previous, priority plus one. Queues of which a row is
   * only ever in one may share their links, so that what is read lies close together.
   */
  public static final class Links {
    private static final int SHIFT = 2;
    private static final int NEXT = 0;
    private static final int PREVIOUS = 1;
    private static final int PRIORITY = 2;

    private int[] cells = new int[64 << SHIFT];

    private void hold(int row) {
      if (row << SHIFT >= cells.length) {
        cells = Arrays.copyOf(cells, Math.max((row + 1) << SHIFT, cells.length * 2));
      }
    }
  }

  /**
   * An empty queue.
   *
   * @param priorities how many priorities there are, 1 to 127
   */
  public RowQueue(int priorities) {
    this(priorities, new Links());
  }

  /**
   * An empty queue that shares its links with others; a row may be in only one of them at a time.
   *
   * @param priorities how many priorities there are, 1 to 127
   */
  public RowQueue(int priorities, Links links) {
    if (priorities < 1 || priorities > Byte.MAX_VALUE) {
      throw new IllegalArgumentException("priorities: found " + priorities + ", expected 1 to 127");
    }
    this.links = links;
    heads = new int[priorities];
    tails = new int[priorities];
    sizes = new int[priorities];
    Arrays.fill(heads, NONE);
    Arrays.fill(tails, NONE);
  }

  /**
   * Adds a row behind all others of its priority.
   *
   * @throws IllegalStateException when the row waits already
   */
  public void add(int row, int priority) {
    links.hold(row);
    int[] cells = links.cells;
    int at = row << Links.SHIFT;
    if (cells[at + Links.PRIORITY] != 0) {
      throw new IllegalStateException("row " + row + " is in the queue already");
    }
    int tail = tails[priority];
    cells[at + Links.PREVIOUS] = tail;
    cells[at + Links.NEXT] = NONE;
    cells[at + Links.PRIORITY] = priority + 1;
    if (tail == NONE) {
      heads[priority] = row;
    } else {
      cells[(tail << Links.SHIFT) + Links.NEXT] = row;
    }
    tails[priority] = row;
    sizes[priority]++;
    size++;
  }

  /** The row to be served next, or -1. */
  public int peek() {
    if (size > 0) {
      for (int head : heads) {
        if (head != NONE) {
          return head;
        }
      }
    }
    return NONE;
  }

  /** Takes the row to be served next; -1 when nobody waits. */
  public int poll() {
    if (size > 0) {
      for (int priority = 0; priority < heads.length; priority++) {
        int row = heads[priority];
        if (row != NONE) {
          unlink(row, priority);
          return row;
        }
      }
    }
    return NONE;
  }

  /** Takes a row out wherever it stands; false when it did not wait. */
  public boolean remove(int row) {
    if (!contains(row)) {
      return false;
    }
    unlink(row, links.cells[(row << Links.SHIFT) + Links.PRIORITY] - 1);
    return true;
  }

  private void unlink(int row, int priority) {
    int[] cells = links.cells;
    int at = row << Links.SHIFT;
    int before = cells[at + Links.PREVIOUS];
    int behind = cells[at + Links.NEXT];
    if (before == NONE) {
      heads[priority] = behind;
    } else {
      cells[(before << Links.SHIFT) + Links.NEXT] = behind;
    }
    if (behind == NONE) {
      tails[priority] = before;
    } else {
      cells[(behind << Links.SHIFT) + Links.PREVIOUS] = before;
    }
    cells[at + Links.PRIORITY] = 0;
    sizes[priority]--;
    size--;
  }

  /** Whether a row waits, in this queue or in one that shares its links. */
  public boolean contains(int row) {
    int at = row << Links.SHIFT;
    return row >= 0 && at < links.cells.length && links.cells[at + Links.PRIORITY] != 0;
  }

  /** How many priorities there are. */
  public int priorities() {
    return heads.length;
  }

  /** Rows waiting. */
  public int size() {
    return size;
  }

  /** Rows waiting at one priority. */
  public int size(int priority) {
    return sizes[priority];
  }

  /** Whether nobody waits. */
  public boolean isEmpty() {
    return size == 0;
  }

  /** The priority a waiting row waits at, or -1 when it does not wait. */
  public int priorityOf(int row) {
    return contains(row) ? links.cells[(row << Links.SHIFT) + Links.PRIORITY] - 1 : NONE;
  }

  /** The first row of one priority, or -1. */
  public int first(int priority) {
    return heads[priority];
  }

  /** The row behind a waiting row within its priority, or -1; ask before removing the row. */
  public int after(int row) {
    return links.cells[(row << Links.SHIFT) + Links.NEXT];
  }
}
