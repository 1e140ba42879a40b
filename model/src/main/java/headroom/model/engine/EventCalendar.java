package headroom.model.engine;

import java.util.Arrays;

/**
 * The events still to come, in one total order: earlier time, then lower priority number, then
 * first scheduled.
 *
 * <p>The order is packed into one {@code long}: 28 bits of seconds (8.5 years), 4 of priority, 31
 * of sequence. The caller's payload, usually a packed row, stamp and kind, rides in a second one.
 * The two lie side by side in one array, an implicit heap with four children to a node, so that a
 * sift touches few cache lines; there are no event objects, and nothing is allocated except when
 * the array grows. Stale events are not removed: whoever takes one recognises it by its stamp.
 *
 * <p>Taking an event leaves a gap at the top that the next one scheduled fills, which halves the
 * work of the commonest pattern: an event that schedules one other.
 */
public final class EventCalendar {
  /** The latest time that can be scheduled, in seconds. */
  public static final long LATEST_TIME = (1L << 28) - 1;

  /** The highest priority number, served last. */
  public static final int LAST_PRIORITY = 15;

  /** What {@link #nextTime} says when nothing is scheduled. */
  public static final long NEVER = Long.MAX_VALUE;

  private static final int SEQUENCE_BITS = 31;
  private static final int TIME_SHIFT = SEQUENCE_BITS + 4;
  private static final long SEQUENCES = 1L << SEQUENCE_BITS;

  /**
   * Node i has its key at 2i and its payload at 2i + 1; its children are nodes 4i + 1 to 4i + 4.
   */
  private long[] heap;

  /** Nodes in use, the gap at the top included. */
  private int nodes;

  /** 1 while the top node has been taken and not yet replaced, else 0. */
  private int gap;

  private long sequence;
  private long nowKey;
  private long nowPayload;

  /** An empty calendar at time 0. */
  public EventCalendar() {
    this(1024);
  }

  /** An empty calendar at time 0 with room for a number of pending events before it grows. */
  public EventCalendar(int capacity) {
    this(capacity, 0);
  }

  /** For tests of the far end of the sequence, which no test could reach by counting. */
  EventCalendar(int capacity, long firstSequence) {
    heap = new long[2 * Math.max(capacity, 4)];
    sequence = firstSequence;
  }

  /**
   * Adds an event.
   *
   * @param time seconds, from now to {@link #LATEST_TIME}
   * @param priority 0, served first, to 15
   * @param payload the caller's own
   * @throws IllegalArgumentException for a time in the past or too late, or a priority out of range
   * @throws IllegalStateException after 2^31 events
   */
  public void schedule(long time, int priority, long payload) {
    if (time < now() || time > LATEST_TIME || (priority & ~LAST_PRIORITY) != 0) {
      throw unschedulable(time, priority);
    }
    if (sequence == SEQUENCES) {
      throw new IllegalStateException("more than " + SEQUENCES + " events in one calendar");
    }
    long key = time << TIME_SHIFT | (long) priority << SEQUENCE_BITS | sequence++;
    if (gap != 0) {
      gap = 0;
      siftDown(key, payload);
    } else {
      if (2 * nodes == heap.length) {
        heap = Arrays.copyOf(heap, 2 * heap.length);
      }
      siftUp(nodes++, key, payload);
    }
  }

  /** Removes the earliest event into {@link #now} and {@link #payload}; false when none is left. */
  public boolean advance() {
    closeGap();
    if (nodes == 0) {
      return false;
    }
    nowKey = heap[0];
    nowPayload = heap[1];
    gap = 1;
    return true;
  }

  /** The time of the event last taken, in seconds; 0 at first. */
  public long now() {
    return nowKey >>> TIME_SHIFT;
  }

  /** The payload of the event last taken. */
  public long payload() {
    return nowPayload;
  }

  /** The priority of the event last taken. */
  public int priority() {
    return (int) (nowKey >>> SEQUENCE_BITS) & LAST_PRIORITY;
  }

  /** Events pending. */
  public int size() {
    return nodes - gap;
  }

  /** How many events were ever scheduled. */
  public long scheduled() {
    return sequence;
  }

  /** The time of the earliest pending event, or {@link #NEVER}. */
  public long nextTime() {
    if (size() == 0) {
      return NEVER;
    }
    if (gap == 0) {
      return heap[0] >>> TIME_SHIFT;
    }
    // The gap is left for the next event to fill; the earliest is one of the top's children.
    long least = NEVER;
    for (int child = 1, end = Math.min(5, nodes); child < end; child++) {
      least = Math.min(least, heap[2 * child]);
    }
    return least >>> TIME_SHIFT;
  }

  private void closeGap() {
    if (gap != 0) {
      gap = 0;
      nodes--;
      if (nodes > 0) {
        siftDown(heap[2 * nodes], heap[2 * nodes + 1]);
      }
    }
  }

  private void siftUp(int from, long key, long payload) {
    long[] h = heap;
    int node = from;
    while (node > 0) {
      int parent = (node - 1) >>> 2;
      long parentKey = h[2 * parent];
      if (parentKey < key) {
        break;
      }
      h[2 * node] = parentKey;
      h[2 * node + 1] = h[2 * parent + 1];
      node = parent;
    }
    h[2 * node] = key;
    h[2 * node + 1] = payload;
  }

  /** Puts an event into the gap at the top and lets it sink. */
  private void siftDown(long key, long payload) {
    long[] h = heap;
    int count = nodes;
    int node = 0;
    int child = 1;
    while (child < count) {
      int least = child;
      long leastKey = h[2 * child];
      int end = Math.min(child + 4, count);
      for (int other = child + 1; other < end; other++) {
        long otherKey = h[2 * other];
        if (otherKey < leastKey) {
          leastKey = otherKey;
          least = other;
        }
      }
      if (key < leastKey) {
        break;
      }
      h[2 * node] = leastKey;
      h[2 * node + 1] = h[2 * least + 1];
      node = least;
      child = 4 * node + 1;
    }
    h[2 * node] = key;
    h[2 * node + 1] = payload;
  }

  private IllegalArgumentException unschedulable(long time, int priority) {
    if ((priority & ~LAST_PRIORITY) != 0) {
      return new IllegalArgumentException(
          "priority: found " + priority + ", expected 0 to " + LAST_PRIORITY);
    }
    return new IllegalArgumentException(
        "time: found " + time + " s, expected now (" + now() + " s) to " + LATEST_TIME + " s");
  }
}
