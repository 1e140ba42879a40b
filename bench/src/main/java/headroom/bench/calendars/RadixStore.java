package headroom.bench.calendars;

import headroom.model.engine.EventStore;

/**
 * A monotone radix heap (Ahuja, Mehlhorn, Orlin and Tarjan 1990): an event lies by the highest bit
 * in which its key differs from the one last taken; only the lowest list in use is ever looked
 * through.
 */
public final class RadixStore extends EventStore {
  private final Pairs[] lists = new Pairs[64];
  private long inUse;
  private int size;

  /** An empty one. */
  public RadixStore() {
    for (int i = 0; i < lists.length; i++) {
      lists[i] = new Pairs(16);
    }
  }

  @Override
  public void add(long key, long payload) {
    size++;
    put(key, payload);
  }

  private void put(long key, long payload) {
    // From the second's beginning: an event of this second may come before the one last taken.
    long second = takenKey >>> TIME_SHIFT << TIME_SHIFT;
    int list = 63 - Long.numberOfLeadingZeros(key ^ second | 1);
    lists[list].add(key, payload);
    inUse |= 1L << list;
  }

  @Override
  public boolean take() {
    if (size == 0) {
      return false;
    }
    int list = Long.numberOfTrailingZeros(inUse);
    Pairs from = lists[list];
    int first = 0;
    for (int i = 1; i < from.size; i++) {
      first = from.key(i) < from.key(first) ? i : first;
    }
    takenKey = from.key(first);
    takenPayload = from.payload(first);
    inUse &= ~(1L << list);
    int count = from.size;
    from.size = 0;
    for (int i = 0; i < count; i++) {
      if (i != first) {
        put(from.key(i), from.payload(i));
      }
    }
    size--;
    return true;
  }

  @Override
  public long look() {
    return size == 0 ? NONE : lists[Long.numberOfTrailingZeros(inUse)].least();
  }

  @Override
  public int size() {
    return size;
  }
}
