package headroom.model.engine;

/**
 * The events still to come, in one total order: earlier time, then lower priority number, then
 * first scheduled.
 *
 * <p>The order is packed into one {@code long}: 28 bits of seconds (8.5 years), 4 of priority, 31
 * of sequence. The caller's payload, usually a packed row, stamp and kind, rides in a second one.
 * There are no event objects, and nothing is allocated except when an array grows. Stale events are
 * not removed: whoever takes one recognises it by its stamp.
 *
 * <p>Events may be kept in several lanes, a heap each, which changes no order, only the work: where
 * those that come and go by the minute do not lie among thousands that wait for days, a small heap
 * answers for most.
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

  private final EventHeap[] lanes;
  private long sequence;
  private long nowKey;
  private long nowPayload;

  /** An empty calendar at time 0. */
  public EventCalendar() {
    this(1024);
  }

  /** An empty calendar at time 0 with room for a number of pending events before it grows. */
  public EventCalendar(int capacity) {
    this(1, capacity, 0);
  }

  /** An empty calendar at time 0 with several lanes, each with room before it grows. */
  public static EventCalendar withLanes(int lanes, int capacity) {
    return new EventCalendar(lanes, capacity, 0);
  }

  /** For tests of the far end of the sequence, which no test could reach by counting. */
  EventCalendar(int lanes, int capacity, long firstSequence) {
    this.lanes = new EventHeap[lanes];
    for (int lane = 0; lane < lanes; lane++) {
      this.lanes[lane] = new EventHeap(capacity);
    }
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
    schedule(0, time, priority, payload);
  }

  /**
   * Adds an event to a lane; otherwise as {@link #schedule(long, int, long)}.
   *
   * @param lane 0 to one less than the lanes of this calendar
   */
  public void schedule(int lane, long time, int priority, long payload) {
    if (time < now() || time > LATEST_TIME || (priority & ~LAST_PRIORITY) != 0) {
      throw unschedulable(time, priority);
    }
    if (sequence == SEQUENCES) {
      throw new IllegalStateException("more than " + SEQUENCES + " events in one calendar");
    }
    long key = time << TIME_SHIFT | (long) priority << SEQUENCE_BITS | sequence++;
    lanes[lane].add(key, payload);
  }

  /** Removes the earliest event into {@link #now} and {@link #payload}; false when none is left. */
  public boolean advance() {
    EventHeap earliest = lanes[0];
    long least = earliest.first();
    for (int lane = 1; lane < lanes.length; lane++) {
      long key = lanes[lane].first();
      if (key < least) {
        least = key;
        earliest = lanes[lane];
      }
    }
    if (least == EventHeap.NONE) {
      return false;
    }
    nowKey = least;
    nowPayload = earliest.take();
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
    int size = 0;
    for (EventHeap lane : lanes) {
      size += lane.size();
    }
    return size;
  }

  /** How many events were ever scheduled. */
  public long scheduled() {
    return sequence;
  }

  /** The time of the earliest pending event, or {@link #NEVER}. */
  public long nextTime() {
    long least = EventHeap.NONE;
    for (EventHeap lane : lanes) {
      least = Math.min(least, lane.look());
    }
    return least == EventHeap.NONE ? NEVER : least >>> TIME_SHIFT;
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
