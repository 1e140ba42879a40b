package headroom.model.engine;

import java.util.Arrays;

/**
 * Events in the order of their keys: an implicit heap with four children to a node, key and payload
 * side by side in one array, so that a sift touches few cache lines.
 *
 * <p>Taking the first leaves a gap at the top that the next one added fills, which halves the work
 * of the commonest pattern: an event that schedules one other.
 */
final class EventHeap {
  /** The key of an empty heap's first event: after every other. */
  static final long NONE = Long.MAX_VALUE;

  /**
   * Node i has its key at 2i and its payload at 2i + 1; its children are nodes 4i + 1 to 4i + 4.
   */
  private long[] heap;

  /** Nodes in use, the gap at the top included. */
  private int nodes;

  /** 1 while the top node has been taken and not yet replaced, else 0. */
  private int gap;

  EventHeap(int capacity) {
    heap = new long[2 * Math.max(capacity, 4)];
  }

  void add(long key, long payload) {
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

  /** The first key, or {@link #NONE}; closes the gap. */
  long first() {
    if (gap != 0) {
      closeGap();
    }
    return nodes == 0 ? NONE : heap[0];
  }

  /** Takes the first, after {@link #first} has named it; returns its payload. */
  long take() {
    gap = 1;
    return heap[1];
  }

  /** The first key, or {@link #NONE}; leaves the gap for the next event to fill. */
  long look() {
    if (gap == 0) {
      return nodes == 0 ? NONE : heap[0];
    }
    long least = NONE;
    for (int child = 1, end = Math.min(5, nodes); child < end; child++) {
      least = Math.min(least, heap[2 * child]);
    }
    return least;
  }

  int size() {
    return nodes - gap;
  }

  private void closeGap() {
    gap = 0;
    nodes--;
    if (nodes > 0) {
      siftDown(heap[2 * nodes], heap[2 * nodes + 1]);
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
}
