package headroom.bench.calendars;

import headroom.model.engine.EventStore;
import java.util.Arrays;

/**
 * Near events in a sorted buffer, far ones in unsorted buckets of equal width, those beyond the
 * buckets in one heap of their own; the width adapts itself to how many events a bucket turned out
 * to hold.
 */
public final class TwoTierStore extends EventStore {
  private static final int BUCKETS = 4096;
  private static final int MASK = BUCKETS - 1;
  private static final int WATCHED = 256;
  private static final int MOST_SHIFT = 17;

  private final Nodes nodes = new Nodes();
  private final int[] heads = new int[BUCKETS];
  private final long[] inUse = new long[BUCKETS >> 6];
  private final Pairs near = new Pairs(64);
  private final HeapStore beyond = new HeapStore(4);
  private final Pairs all = new Pairs(64);
  private int shift = 4;

  /** The bucket, counted from time 0, that lies in the near buffer. */
  private int current;

  private int bucketed;
  private int opened;
  private int found;

  /** With buckets of 16 seconds to begin with. */
  public TwoTierStore() {
    Arrays.fill(heads, Nodes.NONE);
  }

  @Override
  public void add(long key, long payload) {
    int bucket = (int) (key >>> TIME_SHIFT + shift);
    if (bucket <= current) {
      near.insertDescending(key, payload);
    } else if (bucket - current < BUCKETS) {
      put(bucket & MASK, key, payload);
    } else {
      beyond.add(key, payload);
    }
  }

  private void put(int at, long key, long payload) {
    heads[at] = nodes.push(heads[at], key, payload);
    inUse[at >> 6] |= 1L << at;
    bucketed++;
  }

  @Override
  public boolean take() {
    if (near.size == 0 && !open()) {
      return false;
    }
    near.size--;
    takenKey = near.key(near.size);
    takenPayload = near.payload(near.size);
    return true;
  }

  private boolean open() {
    if (bucketed == 0) {
      long first = beyond.look();
      if (first == NONE) {
        return false;
      }
      current = (int) (first >>> TIME_SHIFT + shift) - 1;
    } else {
      current = nextBucket() - 1;
    }
    current++;
    fetchFromBeyond();
    int at = current & MASK;
    int node = heads[at];
    heads[at] = Nodes.NONE;
    inUse[at >> 6] &= ~(1L << at);
    while (node != Nodes.NONE) {
      near.add(nodes.key(node), nodes.payload(node));
      node = nodes.release(node);
      bucketed--;
    }
    near.sortDescending();
    found += near.size;
    if (++opened == WATCHED) {
      adapt();
    }
    return true;
  }

  private int nextBucket() {
    int from = current + 1 & MASK;
    int word = from >> 6;
    long bits = inUse[word] & -1L << from;
    while (bits == 0) {
      word = word + 1 & (BUCKETS >> 6) - 1;
      bits = inUse[word];
    }
    int at = (word << 6) + Long.numberOfTrailingZeros(bits);
    return current + 1 + (at - from & MASK);
  }

  private void fetchFromBeyond() {
    while (beyond.size() > 0) {
      long key = beyond.look();
      int bucket = (int) (key >>> TIME_SHIFT + shift);
      if (bucket - current >= BUCKETS) {
        return;
      }
      beyond.take();
      put(bucket & MASK, key, beyond.lastPayload());
    }
  }

  /** Twice or half the width when buckets hold too few or too many. */
  private void adapt() {
    int wider = found > 16 * WATCHED && shift > 0 ? -1 : found < 4 * WATCHED ? 1 : 0;
    opened = 0;
    found = 0;
    if (wider != 0 && shift + wider <= MOST_SHIFT) {
      long end = current + 1L << shift;
      collect();
      shift += wider;
      // What is in the near buffer stays there; nothing in a bucket may come before it.
      current = (int) ((end - 1) >> shift);
      for (int i = 0; i < all.size; i++) {
        add(all.key(i), all.payload(i));
      }
      all.size = 0;
    }
  }

  private void collect() {
    for (int at = 0; at < BUCKETS; at++) {
      for (int node = heads[at]; node != Nodes.NONE; node = nodes.release(node)) {
        all.add(nodes.key(node), nodes.payload(node));
      }
      heads[at] = Nodes.NONE;
    }
    Arrays.fill(inUse, 0);
    bucketed = 0;
    while (beyond.take()) {
      all.add(beyond.lastKey(), beyond.lastPayload());
    }
  }

  @Override
  public long look() {
    if (near.size > 0) {
      return near.key(near.size - 1);
    }
    return bucketed > 0
        ? Math.min(beyond.look(), nodes.least(heads[nextBucket() & MASK]))
        : beyond.look();
  }

  @Override
  public int size() {
    return near.size + bucketed + beyond.size();
  }
}
