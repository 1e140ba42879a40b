package headroom.model.flow;

import java.util.Arrays;

/**
 * Patients in urgent care and in beds, one row each, rows recycled. A patient's identity is the
 * source and the number within it, never the row.
 *
 * <p>Times are seconds since the start of the run. A stamp is renewed at every change of stage, so
 * that an event written for an earlier stage is stale.
 */
public final class Patients {
  /** Where a patient is. */
  public static final byte NOWHERE = 0;

  public static final byte IN_EMERGENCY = 1;
  public static final byte BOARDING = 2;
  public static final byte WAITING_FOR_BED = 3;
  public static final byte IN_BED = 4;
  public static final byte ON_VIRTUAL_WARD = 5;
  public static final byte IN_CRITICAL_CARE = 9;

  /** Not with COVID, in hospital for it, or with it. */
  public static final byte NO_COVID = 0;

  public static final byte FOR_COVID = 1;
  public static final byte WITH_COVID = 2;

  // A row is 16 cells of one array, 64 bytes: an event touches most of a patient, and nobody else.
  private static final int WIDTH = 16;
  private static final int SOURCE = 0;
  private static final int NUMBER = 1; // and 2: low half, high half
  private static final int STAMP = 3;
  private static final int TRAITS = 4;
  private static final int UNIT_AND_SITE = 5;
  private static final int SPECIALTY_AND_HOME = 6;
  private static final int POOL = 7;
  private static final int ARRIVED = 8;
  private static final int SINCE = 9;
  private static final int REQUESTED = 10;
  private static final int ADMITTED = 11;
  private static final int DEPARTS = 12;
  private static final int FIT = 13;
  private static final int NEED = 14; // and 15: the bits of a double, low half, high half

  // Who has no bed yet has no stay in it either: two cells serve the emergency department first.
  private static final int READY = ADMITTED;
  private static final int WORK_LEFT = DEPARTS;

  // The cell of traits, in bits from the right: place 4, acuity 4, COVID 2, then one each.
  private static final int PLACE_BITS = 0xf;
  private static final int ACUITY_SHIFT = 4;
  private static final int ACUITY_BITS = 0xf << ACUITY_SHIFT;
  private static final int COVID_SHIFT = 8;
  private static final int COVID_BITS = 0x3 << COVID_SHIFT;
  private static final int AMBULANCE = 1 << 10;
  private static final int ELECTIVE = 1 << 11;
  private static final int CUBICLE = 1 << 12;
  private static final int TO_BE_ADMITTED = 1 << 13;
  private static final int INVESTIGATED = 1 << 14;
  private static final int OVERNIGHT = 1 << 15;
  private static final int ZONE_SHIFT = 16;
  private static final int ZONE_BITS = 0xf << ZONE_SHIFT;

  /** The place of a row that is free. */
  private static final int GONE = PLACE_BITS;

  private static final long NO_NEED = Double.doubleToRawLongBits(Double.NaN);

  private int[] cells = new int[1024 * WIDTH];
  private int[] free = new int[64];
  private int freeRows;
  private int rows;

  /** Admits a patient to the store; returns the row. */
  public int add(int fromSource, long withNumber, long now) {
    int row;
    if (freeRows > 0) {
      row = free[--freeRows];
    } else {
      row = rows++;
      if (rows * WIDTH > cells.length) {
        cells = Arrays.copyOf(cells, cells.length * 2);
      }
    }
    int at = row * WIDTH;
    cells[at + SOURCE] = fromSource;
    cells[at + NUMBER] = (int) withNumber;
    cells[at + NUMBER + 1] = (int) (withNumber >>> 32);
    cells[at + STAMP] = Agenda.next(cells[at + STAMP]);
    cells[at + TRAITS] = NOWHERE;
    cells[at + ARRIVED] = (int) now;
    cells[at + SINCE] = (int) now;
    cells[at + REQUESTED] = (int) now;
    cells[at + WORK_LEFT] = 0;
    setNeed(at, NO_NEED);
    return row;
  }

  /** Lets a patient go; the row may be used again and every event for it is stale. */
  public void remove(int row) {
    int at = row * WIDTH;
    if ((cells[at + TRAITS] & PLACE_BITS) == GONE) {
      throw new IllegalStateException("patient row " + row + " removed twice");
    }
    cells[at + TRAITS] |= GONE;
    cells[at + STAMP] = Agenda.next(cells[at + STAMP]);
    if (freeRows == free.length) {
      free = Arrays.copyOf(free, free.length * 2);
    }
    free[freeRows++] = row;
  }

  /** Patients in the store. */
  public int present() {
    return rows - freeRows;
  }

  /** Rows ever used; patients stand in rows 0 to this, less the free ones. */
  public int rows() {
    return rows;
  }

  private boolean trait(int row, int bit) {
    return (cells[row * WIDTH + TRAITS] & bit) != 0;
  }

  private void trait(int row, int bit, boolean value) {
    int at = row * WIDTH + TRAITS;
    cells[at] = value ? cells[at] | bit : cells[at] & ~bit;
  }

  private int lowHalf(int row, int cell) {
    return (short) cells[row * WIDTH + cell];
  }

  private void lowHalf(int row, int cell, int value) {
    int at = row * WIDTH + cell;
    cells[at] = cells[at] & 0xffff0000 | value & 0xffff;
  }

  private int highHalf(int row, int cell) {
    return cells[row * WIDTH + cell] >> 16;
  }

  private void highHalf(int row, int cell, int value) {
    int at = row * WIDTH + cell;
    cells[at] = cells[at] & 0xffff | value << 16;
  }

  private void setNeed(int at, long bits) {
    cells[at + NEED] = (int) bits;
    cells[at + NEED + 1] = (int) (bits >>> 32);
  }

  /** Source of the patient. */
  public int source(int row) {
    return cells[row * WIDTH + SOURCE];
  }

  /** Number of the patient within the source. */
  public long number(int row) {
    int at = row * WIDTH + NUMBER;
    return cells[at] & 0xffffffffL | (long) cells[at + 1] << 32;
  }

  /** Stamp of the present stage. */
  public int stamp(int row) {
    return cells[row * WIDTH + STAMP];
  }

  /** Whether an event with this stamp still concerns the patient's present stage. */
  public boolean current(int row, int eventStamp) {
    return cells[row * WIDTH + STAMP] == eventStamp;
  }

  /** Where the patient is. */
  public byte place(int row) {
    return (byte) (cells[row * WIDTH + TRAITS] & PLACE_BITS);
  }

  /** Moves the patient to another stage: earlier events for it become stale. */
  public void moveTo(int row, byte newPlace, long now) {
    int at = row * WIDTH;
    cells[at + TRAITS] = cells[at + TRAITS] & ~PLACE_BITS | newPlace;
    cells[at + SINCE] = (int) now;
    cells[at + STAMP] = Agenda.next(cells[at + STAMP]);
  }

  /** Seconds since the patient came to the present stage. */
  public long sinceMove(int row, long now) {
    return now - cells[row * WIDTH + SINCE];
  }

  /** When the patient arrived. */
  public int arrived(int row) {
    return cells[row * WIDTH + ARRIVED];
  }

  /** Counts the wait from another moment, as for an ambulance handed over. */
  public void arrivedAt(int row, long time) {
    cells[row * WIDTH + ARRIVED] = (int) time;
  }

  /** Seconds since arrival. */
  public long sinceArrival(int row, long now) {
    return now - cells[row * WIDTH + ARRIVED];
  }

  /** Acuity from 0 (most urgent). */
  public int acuity(int row) {
    return (cells[row * WIDTH + TRAITS] & ACUITY_BITS) >> ACUITY_SHIFT;
  }

  public void acuity(int row, int value) {
    int at = row * WIDTH + TRAITS;
    cells[at] = cells[at] & ~ACUITY_BITS | value << ACUITY_SHIFT;
  }

  /** {@link #NO_COVID}, {@link #FOR_COVID} or {@link #WITH_COVID}. */
  public byte covid(int row) {
    return (byte) ((cells[row * WIDTH + TRAITS] & COVID_BITS) >> COVID_SHIFT);
  }

  public void covid(int row, byte value) {
    int at = row * WIDTH + TRAITS;
    cells[at] = cells[at] & ~COVID_BITS | value << COVID_SHIFT;
  }

  public boolean byAmbulance(int row) {
    return trait(row, AMBULANCE);
  }

  public void byAmbulance(int row, boolean value) {
    trait(row, AMBULANCE, value);
  }

  public boolean elective(int row) {
    return trait(row, ELECTIVE);
  }

  public void elective(int row, boolean value) {
    trait(row, ELECTIVE, value);
  }

  public boolean holdsCubicle(int row) {
    return trait(row, CUBICLE);
  }

  public void holdsCubicle(int row, boolean value) {
    trait(row, CUBICLE, value);
  }

  /** Whether the work-up will end in a decision to admit; a trait drawn at arrival. */
  public boolean toBeAdmitted(int row) {
    return trait(row, TO_BE_ADMITTED);
  }

  public void toBeAdmitted(int row, boolean value) {
    trait(row, TO_BE_ADMITTED, value);
  }

  /** Whether the patient waits for investigations; a trait drawn when care begins. */
  public boolean investigated(int row) {
    return trait(row, INVESTIGATED);
  }

  public void investigated(int row, boolean value) {
    trait(row, INVESTIGATED, value);
  }

  /** Whether an admission would be to an adult overnight bed; a trait drawn at arrival. */
  public boolean overnight(int row) {
    return trait(row, OVERNIGHT);
  }

  public void overnight(int row, boolean value) {
    trait(row, OVERNIGHT, value);
  }

  /** The zone whose cubicle the patient holds, of up to 16. */
  public int zone(int row) {
    return (cells[row * WIDTH + TRAITS] & ZONE_BITS) >> ZONE_SHIFT;
  }

  public void zone(int row, int value) {
    int at = row * WIDTH + TRAITS;
    cells[at] = cells[at] & ~ZONE_BITS | value << ZONE_SHIFT;
  }

  /** When an emergency patient became clinically ready to proceed; lost once a bed is taken. */
  public int readyToProceed(int row) {
    return cells[row * WIDTH + READY];
  }

  public void readyToProceed(int row, long time) {
    cells[row * WIDTH + READY] = (int) time;
  }

  /** Seconds of clinician work left when care began or was interrupted; lost once in a bed. */
  public int workLeft(int row) {
    return cells[row * WIDTH + WORK_LEFT];
  }

  public void workLeft(int row, long seconds) {
    cells[row * WIDTH + WORK_LEFT] = (int) seconds;
  }

  /** Emergency department, as an index. */
  public int unit(int row) {
    return lowHalf(row, UNIT_AND_SITE);
  }

  public void unit(int row, int value) {
    lowHalf(row, UNIT_AND_SITE, value);
  }

  /** Site, as an index. */
  public int site(int row) {
    return highHalf(row, UNIT_AND_SITE);
  }

  public void site(int row, int value) {
    highHalf(row, UNIT_AND_SITE, value);
  }

  /** Specialty of the emergency case mix, as an index; -1 when none. */
  public int specialty(int row) {
    return lowHalf(row, SPECIALTY_AND_HOME);
  }

  public void specialty(int row, int value) {
    lowHalf(row, SPECIALTY_AND_HOME, value);
  }

  /** The pool the patient belongs to. */
  public int homePool(int row) {
    return highHalf(row, SPECIALTY_AND_HOME);
  }

  public void homePool(int row, int value) {
    highHalf(row, SPECIALTY_AND_HOME, value);
  }

  /** The pool whose bed the patient is in. */
  public int pool(int row) {
    return lowHalf(row, POOL);
  }

  public void pool(int row, int value) {
    lowHalf(row, POOL, value);
  }

  /** When the bed was requested. */
  public int requested(int row) {
    return cells[row * WIDTH + REQUESTED];
  }

  public void requested(int row, long time) {
    cells[row * WIDTH + REQUESTED] = (int) time;
  }

  /** When the patient got the bed. */
  public int admitted(int row) {
    return cells[row * WIDTH + ADMITTED];
  }

  public void admitted(int row, long time) {
    cells[row * WIDTH + ADMITTED] = (int) time;
  }

  /** When the patient will leave the bed. */
  public int departs(int row) {
    return cells[row * WIDTH + DEPARTS];
  }

  public void departs(int row, long time) {
    cells[row * WIDTH + DEPARTS] = (int) Math.min(time, Integer.MAX_VALUE);
  }

  /** Day on which the patient is found to no longer meet the criteria to reside. */
  public int fitDay(int row) {
    return cells[row * WIDTH + FIT];
  }

  public void fitDay(int row, int day) {
    cells[row * WIDTH + FIT] = day;
  }

  /** Days of need in seconds, when already drawn; NaN otherwise. */
  public double need(int row) {
    int at = row * WIDTH + NEED;
    return Double.longBitsToDouble(cells[at] & 0xffffffffL | (long) cells[at + 1] << 32);
  }

  public void need(int row, double seconds) {
    setNeed(row * WIDTH, Double.doubleToRawLongBits(seconds));
  }
}
