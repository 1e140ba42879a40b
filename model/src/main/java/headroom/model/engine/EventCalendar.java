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
 * <p>The order is that of the keys, and no store of events can change it: {@link EventWheel} is the
 * one that ships because it is the quickest (docs/decisions/0016-event-wheel.md), others stand
 * beside it in {@code bench}.
 */
public final class EventCalendar {
  /** The latest time that can be scheduled, in seconds. */
  public static final long LATEST_TIME = (1L << 28) - 1;

  /** The highest priority number, served last. */
  public static final int LAST_PRIORITY = 15;

  /** What {@link #nextTime} says when nothing is scheduled. */
  public static final long NEVER = Long.MAX_VALUE;

  private static final int SEQUENCE_BITS = 31;
  private static final int TIME_SHIFT = EventStore.TIME_SHIFT;
  private static final long SEQUENCES = 1L << SEQUENCE_BITS;

  private final EventStore store;
  private long sequence;

  /** An empty calendar at time 0. */
  public EventCalendar() {
    this(1024);
  }

  /** An empty calendar at time 0 with room for a number of pending events before it grows. */
  public EventCalendar(int capacity) {
    this(new EventWheel(capacity));
  }

  /** An empty calendar at time 0 that keeps its events in an empty store. */
  public EventCalendar(EventStore store) {
    this(store, 0);
  }

  /** For tests of the far end of the sequence, which no test could reach by counting. */
  EventCalendar(EventStore store, long firstSequence) {
    this.store = store;
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
    store.add(time << TIME_SHIFT | (long) priority << SEQUENCE_BITS | sequence++, payload);
  }

  /** Removes the earliest event into {@link #now} and {@link #payload}; false when none is left. */
  public boolean advance() {
    return store.take();
  }

  /** The time of the event last taken, in seconds; 0 at first. */
  public long now() {
    return store.takenKey >>> TIME_SHIFT;
  }

  /** The payload of the event last taken. */
  public long payload() {
    return store.takenPayload;
  }

  /** The priority of the event last taken. */
  public int priority() {
    return (int) (store.takenKey >>> SEQUENCE_BITS) & LAST_PRIORITY;
  }

  /** Events pending. */
  public int size() {
    return store.size();
  }

  /** How many events were ever scheduled. */
  public long scheduled() {
    return sequence;
  }

  /** The time of the earliest pending event, or {@link #NEVER}. */
  public long nextTime() {
    long first = store.look();
    return first == EventStore.NONE ? NEVER : first >>> TIME_SHIFT;
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
