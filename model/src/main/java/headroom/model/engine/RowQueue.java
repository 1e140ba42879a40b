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
  private int[] next = new int[0];
  private int[] previous = new int[0];

  /** The priority each row waits at, or -1. */
  private byte[] priorityOf = new byte[0];

  /**
   * An empty queue.
   *
   * @param priorities how many priorities there are, 1 to 127
   */
  public RowQueue(int priorities) {
    if (priorities < 1 || priorities > Byte.MAX_VALUE) {
      throw new IllegalArgumentException("priorities: found " + priorities + ", expected 1 to 127");
    }
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
    if (row >= next.length) {
      grow(row);
    }
    if (priorityOf[row] != NONE) {
      throw new IllegalStateException("row " + row + " is in the queue already");
    }
    int tail = tails[priority];
    previous[row] = tail;
    next[row] = NONE;
    priorityOf[row] = (byte) priority;
    if (tail == NONE) {
      heads[priority] = row;
    } else {
      next[tail] = row;
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
    int row = peek();
    if (row != NONE) {
      remove(row);
    }
    return row;
  }

  /** Takes a row out wherever it stands; false when it did not wait. */
  public boolean remove(int row) {
    if (!contains(row)) {
      return false;
    }
    int priority = priorityOf[row];
    int before = previous[row];
    int behind = next[row];
    if (before == NONE) {
      heads[priority] = behind;
    } else {
      next[before] = behind;
    }
    if (behind == NONE) {
      tails[priority] = before;
    } else {
      previous[behind] = before;
    }
    priorityOf[row] = NONE;
    sizes[priority]--;
    size--;
    return true;
  }

  /** Whether a row waits. */
  public boolean contains(int row) {
    return row >= 0 && row < priorityOf.length && priorityOf[row] != NONE;
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
    return contains(row) ? priorityOf[row] : NONE;
  }

  /** The first row of one priority, or -1. */
  public int first(int priority) {
    return heads[priority];
  }

  /** The row behind a waiting row within its priority, or -1; ask before removing the row. */
  public int after(int row) {
    return next[row];
  }

  private void grow(int row) {
    int old = next.length;
    int length = Math.max(row + 1, Math.max(64, old + (old >> 1)));
    next = Arrays.copyOf(next, length);
    previous = Arrays.copyOf(previous, length);
    priorityOf = Arrays.copyOf(priorityOf, length);
    Arrays.fill(priorityOf, old, length, (byte) NONE);
  }
}
