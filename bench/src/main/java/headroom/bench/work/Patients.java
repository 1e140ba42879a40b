package headroom.bench.work;

import java.util.Arrays;

/** Patients as rows of columns; the row of one who has left is used again. */
final class Patients {
  /** The arrival number, by which draws are keyed. */
  long[] number = new long[1024];

  /** When the patient came, and since when they wait for what they wait for. */
  long[] arrived = new long[1024];

  long[] since = new long[1024];

  /** Changes whenever events scheduled earlier for this row no longer hold. */
  int[] stamp = new int[1024];

  private int[] free = new int[1024];
  private int freeRows;
  private int rows;

  int admit(long itsNumber, long now) {
    if (freeRows == 0 && rows == number.length) {
      int longer = 2 * rows;
      number = Arrays.copyOf(number, longer);
      arrived = Arrays.copyOf(arrived, longer);
      since = Arrays.copyOf(since, longer);
      stamp = Arrays.copyOf(stamp, longer);
      free = Arrays.copyOf(free, longer);
    }
    int row = freeRows > 0 ? free[--freeRows] : rows++;
    number[row] = itsNumber;
    arrived[row] = now;
    return row;
  }

  void discharge(int row) {
    stamp[row]++;
    free[freeRows++] = row;
  }
}
