package headroom.model.flow;

/**
 * Queues in the order of a day that each row brings along (a due date, a clock start), and of
 * joining within the day. Joining and leaving take constant time; finding the first reads one bit a
 * day, and remembers where it found it.
 *
 * <p>Days before the first count as the first. Days after the last are kept together and never come
 * up.
 */
public final class DayQueues {
  private final RowLists lists;
  private final int firstDay;
  private final int days;
  private final int words;
  private final long[] occupied;
  private final int[] lowest;

  /**
   * Empty queues.
   *
   * @param queues how many
   * @param firstDay first day kept apart
   * @param lastDay last day that can come up
   */
  public DayQueues(Links links, int queues, int firstDay, int lastDay) {
    this.firstDay = firstDay;
    this.days = lastDay - firstDay + 2;
    this.words = (days + 63) >>> 6;
    this.lists = new RowLists(links, queues * days);
    this.occupied = new long[queues * words];
    this.lowest = new int[queues];
  }

  /** Adds a row behind those of its day. */
  public void add(int queue, int day, int row) {
    int slot = slot(day);
    lists.add(queue * days + slot, row);
    mark(queue, slot);
  }

  /** Puts a row back in front of those of its day. */
  public void putBack(int queue, int day, int row) {
    int slot = slot(day);
    lists.addFirst(queue * days + slot, row);
    mark(queue, slot);
  }

  /** Takes a row out; {@code day} is the one it was added with. */
  public void remove(int queue, int day, int row) {
    int slot = slot(day);
    int list = queue * days + slot;
    lists.remove(list, row);
    if (lists.first(list) < 0) {
      occupied[queue * words + (slot >>> 6)] &= ~(1L << slot);
    }
  }

  /** The first row whose day is at most {@code upTo}, or -1. */
  public int first(int queue, int upTo) {
    int from = queue * words;
    int word = lowest[queue];
    while (word < words && occupied[from + word] == 0) {
      word++;
    }
    lowest[queue] = word;
    if (word == words) {
      return -1;
    }
    int slot = (word << 6) + Long.numberOfTrailingZeros(occupied[from + word]);
    boolean late = slot > upTo - firstDay || slot == days - 1;
    return late ? -1 : lists.first(queue * days + slot);
  }

  /** The row behind one of the same queue and day, or -1. */
  public int after(int row) {
    return lists.after(row);
  }

  private void mark(int queue, int slot) {
    int word = slot >>> 6;
    occupied[queue * words + word] |= 1L << slot;
    if (word < lowest[queue]) {
      lowest[queue] = word;
    }
  }

  private int slot(int day) {
    return Math.max(0, Math.min(days - 1, day - firstDay));
  }
}
