package headroom.bench.calendars;

import java.util.Arrays;

/** A growing list of keys, each with its payload behind it. */
final class Pairs {
  private static final int FEW = 24;

  /** Key i at 2i, its payload at 2i + 1. */
  long[] cells;

  int size;

  Pairs(int capacity) {
    cells = new long[2 * capacity];
  }

  void add(long key, long payload) {
    makeRoom();
    cells[2 * size] = key;
    cells[2 * size++ + 1] = payload;
  }

  private void makeRoom() {
    if (2 * size == cells.length) {
      cells = Arrays.copyOf(cells, Math.max(16, 4 * size));
    }
  }

  long key(int at) {
    return cells[2 * at];
  }

  long payload(int at) {
    return cells[2 * at + 1];
  }

  /** Adds to a list that descends, so that it still does. */
  void insertDescending(long key, long payload) {
    makeRoom();
    int low = 0;
    int high = size;
    while (high - low > 0) {
      int middle = (low + high) >>> 1;
      if (cells[2 * middle] > key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    System.arraycopy(cells, 2 * low, cells, 2 * low + 2, 2 * (size - low));
    cells[2 * low] = key;
    cells[2 * low + 1] = payload;
    size++;
  }

  long least() {
    long least = Long.MAX_VALUE;
    for (int i = 0; i < size; i++) {
      least = Math.min(least, cells[2 * i]);
    }
    return least;
  }

  void sortDescending() {
    sort(0, size - 1);
    for (int i = 1; i < size; i++) {
      long key = cells[2 * i];
      long payload = cells[2 * i + 1];
      int at = i;
      for (; at > 0 && cells[2 * at - 2] < key; at--) {
        cells[2 * at] = cells[2 * at - 2];
        cells[2 * at + 1] = cells[2 * at - 1];
      }
      cells[2 * at] = key;
      cells[2 * at + 1] = payload;
    }
  }

  /** Parts by the middle one of three until few are left, which the insertions settle. */
  private void sort(int from, int to) {
    int low = from;
    int high = to;
    while (high - low > FEW) {
      long a = key(low);
      long b = key((low + high) >>> 1);
      long c = key(high);
      long pivot = Math.max(Math.min(a, b), Math.min(Math.max(a, b), c));
      int i = low;
      int j = high;
      while (i <= j) {
        while (key(i) > pivot) {
          i++;
        }
        while (key(j) < pivot) {
          j--;
        }
        if (i <= j) {
          swap(i++, j--);
        }
      }
      if (j - low < high - i) {
        sort(low, j);
        low = i;
      } else {
        sort(i, high);
        high = j;
      }
    }
  }

  private void swap(int i, int j) {
    long key = cells[2 * i];
    long payload = cells[2 * i + 1];
    cells[2 * i] = cells[2 * j];
    cells[2 * i + 1] = cells[2 * j + 1];
    cells[2 * j] = key;
    cells[2 * j + 1] = payload;
  }
}
