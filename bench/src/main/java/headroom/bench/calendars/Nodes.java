package headroom.bench.calendars;

import java.util.Arrays;

/**
 * Events in linked lists whose heads their owner keeps; nodes that are given back are used again.
 */
final class Nodes {
  static final int NONE = -1;

  /** Node i has its key at 2i and its payload at 2i + 1. */
  private long[] cells = new long[2 * 64];

  private int[] behind = new int[64];
  private int free = NONE;
  private int made;

  /** A node before a list; returns the new head. */
  int push(int head, long key, long payload) {
    int node = free;
    if (node != NONE) {
      free = behind[node];
    } else {
      if (made == behind.length) {
        behind = Arrays.copyOf(behind, 2 * made);
        cells = Arrays.copyOf(cells, 4 * made);
      }
      node = made++;
    }
    cells[2 * node] = key;
    cells[2 * node + 1] = payload;
    behind[node] = head;
    return node;
  }

  /** Puts a node behind another, or before all when that is none; returns the head. */
  int insert(int head, int before, int node) {
    if (before == NONE) {
      behind[node] = head;
      return node;
    }
    behind[node] = behind[before];
    behind[before] = node;
    return head;
  }

  long key(int node) {
    return cells[2 * node];
  }

  long payload(int node) {
    return cells[2 * node + 1];
  }

  int behind(int node) {
    return behind[node];
  }

  /** Gives a node back; returns the one that was behind it. */
  int release(int node) {
    int following = behind[node];
    behind[node] = free;
    free = node;
    return following;
  }

  long least(int head) {
    long least = Long.MAX_VALUE;
    for (int node = head; node != NONE; node = behind[node]) {
      least = Math.min(least, cells[2 * node]);
    }
    return least;
  }
}
