package headroom.model.department.virtualward;

import java.util.Arrays;

/** Who is on the virtual wards, by site, and how each episode goes; columns by patient row. */
final class Roster {
  private final int[][] rows;
  private final int[] present;
  private int[] position = new int[0];
  private int[] ends = new int[0];
  private int[] since = new int[0];
  private double[] withstands = new double[0];
  private byte[] missed = new byte[0];

  Roster(int sites) {
    rows = new int[sites][16];
    present = new int[sites];
  }

  int present(int site) {
    return present[site];
  }

  int all() {
    int sum = 0;
    for (int here : present) {
      sum += here;
    }
    return sum;
  }

  /** The patients of a site are those numbered 0 to {@link #present} - 1, in no stated order. */
  int row(int site, int number) {
    return rows[site][number];
  }

  void add(int site, int row, long end) {
    if (row >= position.length) {
      int size = Math.max(1024, 2 * row);
      position = Arrays.copyOf(position, size);
      ends = Arrays.copyOf(ends, size);
      since = Arrays.copyOf(since, size);
      withstands = Arrays.copyOf(withstands, size);
      missed = Arrays.copyOf(missed, size);
    }
    if (present[site] == rows[site].length) {
      rows[site] = Arrays.copyOf(rows[site], 2 * present[site]);
    }
    position[row] = present[site];
    rows[site][present[site]++] = row;
    ends[row] = (int) Math.min(end, Integer.MAX_VALUE);
    missed[row] = 0;
  }

  void remove(int site, int row) {
    int last = rows[site][--present[site]];
    rows[site][position[row]] = last;
    position[last] = position[row];
  }

  /** When the stay ends if nothing happens. */
  long ends(int row) {
    return ends[row];
  }

  /** Visits missed running. */
  int missed(int row) {
    return missed[row];
  }

  void missed(int row, int visits) {
    missed[row] = (byte) Math.min(visits, Byte.MAX_VALUE);
  }

  /** What the patient still withstood when that was last worked out. */
  double withstands(int row) {
    return withstands[row];
  }

  long since(int row) {
    return since[row];
  }

  void withstands(int row, double left, long now) {
    withstands[row] = left;
    since[row] = (int) now;
  }
}
