package headroom.bench.calendars;

import headroom.model.engine.EventStore;
import java.util.Arrays;

/**
 * An implicit heap with two, four or eight children to a node (Johnson 1975), key and payload side
 * by side. Taking the first leaves a gap that the next one added fills.
 */
public final class HeapStore extends EventStore {
  private final int shift;
  private long[] heap = new long[128];
  private int nodes;
  private int gap;

  /**
   * @param children of a node: 2, 4 or 8
   */
  public HeapStore(int children) {
    shift = Integer.numberOfTrailingZeros(children);
  }

  @Override
  public void add(long key, long payload) {
    if (gap != 0) {
      gap = 0;
      sink(key, payload);
      return;
    }
    if (2 * nodes == heap.length) {
      heap = Arrays.copyOf(heap, 4 * nodes);
    }
    long[] h = heap;
    int node = nodes++;
    while (node > 0) {
      int parent = (node - 1) >>> shift;
      if (h[2 * parent] < key) {
        break;
      }
      h[2 * node] = h[2 * parent];
      h[2 * node + 1] = h[2 * parent + 1];
      node = parent;
    }
    h[2 * node] = key;
    h[2 * node + 1] = payload;
  }

  @Override
  public boolean take() {
    close();
    if (nodes == 0) {
      return false;
    }
    takenKey = heap[0];
    takenPayload = heap[1];
    gap = 1;
    return true;
  }

  private void close() {
    if (gap != 0) {
      gap = 0;
      if (--nodes > 0) {
        sink(heap[2 * nodes], heap[2 * nodes + 1]);
      }
    }
  }

  private void sink(long key, long payload) {
    long[] h = heap;
    int count = nodes;
    int node = 0;
    int child = 1;
    while (child < count) {
      int least = child;
      long leastKey = h[2 * child];
      int end = Math.min(child + (1 << shift), count);
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
      child = (node << shift) + 1;
    }
    h[2 * node] = key;
    h[2 * node + 1] = payload;
  }

  @Override
  public long look() {
    close();
    return nodes == 0 ? NONE : heap[0];
  }

  long lastKey() {
    return takenKey;
  }

  long lastPayload() {
    return takenPayload;
  }

  @Override
  public int size() {
    return nodes - gap;
  }
}
