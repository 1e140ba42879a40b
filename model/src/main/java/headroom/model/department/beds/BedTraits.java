package headroom.model.department.beds;

import headroom.model.flow.Patients;
import java.util.Arrays;

/** What only this room knows of patients, by row: beside whom they may lie, and where they do. */
final class BedTraits {
  private static final int WOMAN = 1;
  private static final int NEEDS_SIDE_ROOM = 2;
  private static final int OUTLIES = 4;
  private static final int TRAIT_BITS = 3;

  // Traits in the three bits from the right, the bay above them.
  private int[] cells = new int[1024];

  private int cell(int row) {
    return row < cells.length ? cells[row] : 0;
  }

  private void trait(int row, int bit, boolean value) {
    if (row >= cells.length) {
      cells = Arrays.copyOf(cells, Math.max(row + 1, cells.length * 2));
    }
    cells[row] = value ? cells[row] | bit : cells[row] & ~bit;
  }

  /** Whether the patient may lie beside women, or else beside men. */
  boolean woman(int row) {
    return (cell(row) & WOMAN) != 0;
  }

  void woman(int row, boolean value) {
    trait(row, WOMAN, value);
  }

  /** Whether the patient has to be alone in a room. */
  boolean needsSideRoom(int row) {
    return (cell(row) & NEEDS_SIDE_ROOM) != 0;
  }

  void needsSideRoom(int row, boolean value) {
    trait(row, NEEDS_SIDE_ROOM, value);
  }

  /** Whether the patient lies in another pool than it belongs to, for want of beds there. */
  boolean outlies(int row) {
    return (cell(row) & OUTLIES) != 0;
  }

  void outlies(int row, boolean value) {
    trait(row, OUTLIES, value);
  }

  /** The bay whose bed the patient is in. */
  int bay(int row) {
    return cell(row) >> TRAIT_BITS;
  }

  void bay(int row, int value) {
    trait(row, 0, true);
    cells[row] = cells[row] & (1 << TRAIT_BITS) - 1 | value << TRAIT_BITS;
  }

  /** What kind of bay the patient needs: one of {@link Bays}'s kinds. */
  int kind(Patients patients, int row) {
    int woman = woman(row) ? 1 : 0;
    if (patients.covid(row) != Patients.NO_COVID) {
      return Bays.MEN_COVID + woman;
    }
    return (needsSideRoom(row) ? Bays.MEN_ALONE : Bays.MEN) + woman;
  }
}
