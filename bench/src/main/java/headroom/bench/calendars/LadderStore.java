package headroom.bench.calendars;

import headroom.model.engine.EventStore;
import java.util.Arrays;

/**
 * A ladder queue (Tang, Goh and Thng 2005): far events unsorted on top, near ones sorted at the
 * bottom, between them rungs of buckets, each rung one crowded bucket of the rung above.
 */
public final class LadderStore extends EventStore {
  private static final int CROWD = 50;
  private static final int RUNGS = 8;

  private final Nodes nodes = new Nodes();
  private final Pairs top = new Pairs(64);
  private final Pairs bottom = new Pairs(64);
  private final Rung[] rungs = new Rung[RUNGS];
  private int depth;
  private long topStart;
  private long topMost;
  private long topLeast = Long.MAX_VALUE;
  private int inRungs;

  /** Times of a rung are whole seconds. */
  private static final class Rung {
    private int[] heads = new int[64];
    private int[] sizes = new int[64];
    private long start;
    private long width;
    private int current;
    private int count;

    private void open(long from, long itsWidth, int buckets) {
      if (heads.length < buckets) {
        int length = Integer.highestOneBit(buckets) * 2;
        heads = new int[length];
        sizes = new int[length];
      }
      Arrays.fill(heads, 0, buckets, Nodes.NONE);
      Arrays.fill(sizes, 0, buckets, 0);
      start = from;
      width = itsWidth;
      current = 0;
      count = buckets;
    }

    private long currentStart() {
      return start + current * width;
    }
  }

  /** An empty one. */
  public LadderStore() {
    for (int i = 0; i < RUNGS; i++) {
      rungs[i] = new Rung();
    }
  }

  @Override
  public void add(long key, long payload) {
    long time = key >>> TIME_SHIFT;
    if (time >= topStart) {
      top.add(key, payload);
      topMost = Math.max(topMost, time);
      topLeast = Math.min(topLeast, time);
      return;
    }
    for (int i = 0; i < depth; i++) {
      if (time >= rungs[i].currentStart()) {
        put(rungs[i], time, key, payload);
        return;
      }
    }
    bottom.insertDescending(key, payload);
    if (bottom.size > CROWD && depth < RUNGS) {
      lowerBottom();
    }
  }

  private void put(Rung rung, long time, long key, long payload) {
    int bucket = (int) ((time - rung.start) / rung.width);
    rung.heads[bucket] = nodes.push(rung.heads[bucket], key, payload);
    rung.sizes[bucket]++;
    inRungs++;
  }

  /** A crowded bottom becomes the lowest rung, so that adding to it stays cheap. */
  private void lowerBottom() {
    long least = bottom.key(bottom.size - 1) >>> TIME_SHIFT;
    long most = bottom.key(0) >>> TIME_SHIFT;
    if (most - least < CROWD) {
      return;
    }
    long end = depth == 0 ? topStart : rungs[depth - 1].currentStart();
    Rung rung = rungs[depth];
    long width = Math.max(1, (most - least) / bottom.size);
    // What is due at once stays: an event of this second may still come before it.
    rung.open(least + 1, width, (int) ((end - least - 1 + width - 1) / width));
    if (rung.count <= 0 || rung.count > 64 * CROWD) {
      return;
    }
    depth++;
    int kept = bottom.size;
    while (kept > 0 && bottom.key(kept - 1) >>> TIME_SHIFT == least) {
      kept--;
    }
    for (int i = 0; i < kept; i++) {
      put(rung, bottom.key(i) >>> TIME_SHIFT, bottom.key(i), bottom.payload(i));
    }
    bottom.size -= kept;
    System.arraycopy(bottom.cells, 2 * kept, bottom.cells, 0, 2 * bottom.size);
  }

  @Override
  public boolean take() {
    if (bottom.size == 0 && !fillBottom()) {
      return false;
    }
    bottom.size--;
    takenKey = bottom.key(bottom.size);
    takenPayload = bottom.payload(bottom.size);
    return true;
  }

  private boolean fillBottom() {
    if (inRungs == 0 && top.size == 0) {
      return false;
    }
    while (true) {
      if (inRungs == 0) {
        depth = 0;
        toRung();
      }
      Rung rung = rungs[depth - 1];
      while (rung.current < rung.count && rung.sizes[rung.current] == 0) {
        rung.current++;
      }
      if (rung.current == rung.count) {
        depth--;
        continue;
      }
      int at = rung.current++;
      int head = rung.heads[at];
      int size = rung.sizes[at];
      inRungs -= size;
      if (size <= CROWD || rung.width == 1 || depth == RUNGS) {
        for (int node = head; node != Nodes.NONE; node = nodes.release(node)) {
          bottom.add(nodes.key(node), nodes.payload(node));
        }
        bottom.sortDescending();
        return true;
      }
      Rung finer = rungs[depth++];
      long width = Math.max(1, rung.width / size);
      finer.open(rung.start + at * rung.width, width, (int) ((rung.width + width - 1) / width));
      for (int node = head; node != Nodes.NONE; ) {
        long key = nodes.key(node);
        long payload = nodes.payload(node);
        node = nodes.release(node);
        put(finer, key >>> TIME_SHIFT, key, payload);
      }
    }
  }

  private void toRung() {
    long width = Math.max(1, (topMost - topLeast) / top.size);
    Rung rung = rungs[depth++];
    int buckets = (int) ((topMost - topLeast) / width) + 1;
    rung.open(topLeast, width, buckets);
    topStart = topLeast + buckets * width;
    for (int i = 0; i < top.size; i++) {
      put(rung, top.key(i) >>> TIME_SHIFT, top.key(i), top.payload(i));
    }
    top.size = 0;
    topMost = 0;
    topLeast = Long.MAX_VALUE;
  }

  @Override
  public long look() {
    if (bottom.size > 0) {
      return bottom.key(bottom.size - 1);
    }
    for (int i = depth - 1; i >= 0; i--) {
      Rung rung = rungs[i];
      for (int at = rung.current; at < rung.count; at++) {
        if (rung.sizes[at] > 0) {
          return nodes.least(rung.heads[at]);
        }
      }
    }
    return top.size == 0 ? NONE : top.least();
  }

  @Override
  public int size() {
    return bottom.size + inRungs + top.size;
  }
}
