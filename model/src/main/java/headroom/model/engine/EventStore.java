package headroom.model.engine;

/**
 * Where pending events lie: a priority queue of keys that are all different, each with a payload.
 *
 * <p>{@link EventCalendar} makes the keys and checks them, so that every store gives the same order
 * and differs from another only in speed. The second of a key that is added is never before that of
 * the key last taken, and a store may count on that; within the second it may come first. Nothing
 * is allocated except when a store grows.
 */
public abstract class EventStore {
  /** The key of an empty store's first event: after every other. */
  public static final long NONE = Long.MAX_VALUE;

  /** The bits of a key below its whole second: priority and sequence. */
  public static final int TIME_SHIFT = 35;

  /** The key last taken; 0 at first. */
  protected long takenKey;

  /** Its payload. */
  protected long takenPayload;

  /**
   * Adds an event.
   *
   * @param key 0 or more, different from all others, of no second before that last taken from
   */
  public abstract void add(long key, long payload);

  /** Takes the first into {@link #takenKey} and {@link #takenPayload}; false when there is none. */
  public abstract boolean take();

  /** The first key, or {@link #NONE}. */
  public abstract long look();

  /** Events in the store. */
  public abstract int size();
}
