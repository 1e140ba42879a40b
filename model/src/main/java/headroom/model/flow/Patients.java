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

  /** Not with COVID, in hospital for it, or with it. */
  public static final byte NO_COVID = 0;

  public static final byte FOR_COVID = 1;
  public static final byte WITH_COVID = 2;

  private int[] source = new int[1024];
  private long[] number = new long[1024];
  private int[] stamp = new int[1024];
  private byte[] place = new byte[1024];
  private byte[] acuity = new byte[1024];
  private byte[] covid = new byte[1024];
  private boolean[] ambulance = new boolean[1024];
  private boolean[] elective = new boolean[1024];
  private boolean[] cubicle = new boolean[1024];
  private boolean[] toBeAdmitted = new boolean[1024];
  private boolean[] investigated = new boolean[1024];
  private short[] unit = new short[1024];
  private short[] site = new short[1024];
  private short[] specialty = new short[1024];
  private short[] home = new short[1024];
  private short[] pool = new short[1024];
  private int[] arrived = new int[1024];
  private int[] since = new int[1024];
  private int[] requested = new int[1024];
  private int[] admitted = new int[1024];
  private int[] departs = new int[1024];
  private int[] fit = new int[1024];
  private double[] need = new double[1024];
  private int[] nextFree = new int[1024];
  private int firstFree = -1;
  private int rows;
  private int present;

  /** Admits a patient to the store; returns the row. */
  public int add(int fromSource, long withNumber, long now) {
    int row = firstFree;
    if (row >= 0) {
      firstFree = nextFree[row];
    } else {
      row = rows++;
      if (row == source.length) {
        grow();
      }
    }
    present++;
    source[row] = fromSource;
    number[row] = withNumber;
    stamp[row] = Agenda.next(stamp[row]);
    place[row] = NOWHERE;
    acuity[row] = 0;
    covid[row] = NO_COVID;
    ambulance[row] = false;
    elective[row] = false;
    cubicle[row] = false;
    arrived[row] = (int) now;
    since[row] = (int) now;
    requested[row] = (int) now;
    need[row] = Double.NaN;
    return row;
  }

  /** Lets a patient go; the row may be used again and every event for it is stale. */
  public void remove(int row) {
    if (place[row] == Byte.MIN_VALUE) {
      throw new IllegalStateException("patient row " + row + " removed twice");
    }
    place[row] = Byte.MIN_VALUE;
    stamp[row] = Agenda.next(stamp[row]);
    nextFree[row] = firstFree;
    firstFree = row;
    present--;
  }

  /** Patients in the store. */
  public int present() {
    return present;
  }

  /** Rows ever used; patients stand in rows 0 to this, less the free ones. */
  public int rows() {
    return rows;
  }

  private void grow() {
    int size = rows * 2;
    source = Arrays.copyOf(source, size);
    number = Arrays.copyOf(number, size);
    stamp = Arrays.copyOf(stamp, size);
    place = Arrays.copyOf(place, size);
    acuity = Arrays.copyOf(acuity, size);
    covid = Arrays.copyOf(covid, size);
    ambulance = Arrays.copyOf(ambulance, size);
    elective = Arrays.copyOf(elective, size);
    cubicle = Arrays.copyOf(cubicle, size);
    toBeAdmitted = Arrays.copyOf(toBeAdmitted, size);
    investigated = Arrays.copyOf(investigated, size);
    unit = Arrays.copyOf(unit, size);
    site = Arrays.copyOf(site, size);
    specialty = Arrays.copyOf(specialty, size);
    home = Arrays.copyOf(home, size);
    pool = Arrays.copyOf(pool, size);
    arrived = Arrays.copyOf(arrived, size);
    since = Arrays.copyOf(since, size);
    requested = Arrays.copyOf(requested, size);
    admitted = Arrays.copyOf(admitted, size);
    departs = Arrays.copyOf(departs, size);
    fit = Arrays.copyOf(fit, size);
    need = Arrays.copyOf(need, size);
    nextFree = Arrays.copyOf(nextFree, size);
  }

  /** Source of the patient. */
  public int source(int row) {
    return source[row];
  }

  /** Number of the patient within the source. */
  public long number(int row) {
    return number[row];
  }

  /** Stamp of the present stage. */
  public int stamp(int row) {
    return stamp[row];
  }

  /** Whether an event with this stamp still concerns the patient's present stage. */
  public boolean current(int row, int eventStamp) {
    return stamp[row] == eventStamp;
  }

  /** Where the patient is. */
  public byte place(int row) {
    return place[row];
  }

  /** Moves the patient to another stage: earlier events for it become stale. */
  public void moveTo(int row, byte newPlace, long now) {
    place[row] = newPlace;
    since[row] = (int) now;
    stamp[row] = Agenda.next(stamp[row]);
  }

  /** Seconds since the patient came to the present stage. */
  public long sinceMove(int row, long now) {
    return now - since[row];
  }

  /** When the patient arrived. */
  public int arrived(int row) {
    return arrived[row];
  }

  /** Counts the wait from another moment, as for an ambulance handed over. */
  public void arrivedAt(int row, long time) {
    arrived[row] = (int) time;
  }

  /** Seconds since arrival. */
  public long sinceArrival(int row, long now) {
    return now - arrived[row];
  }

  /** Acuity from 0 (most urgent). */
  public int acuity(int row) {
    return acuity[row];
  }

  public void acuity(int row, int value) {
    acuity[row] = (byte) value;
  }

  /** {@link #NO_COVID}, {@link #FOR_COVID} or {@link #WITH_COVID}. */
  public byte covid(int row) {
    return covid[row];
  }

  public void covid(int row, byte value) {
    covid[row] = value;
  }

  public boolean byAmbulance(int row) {
    return ambulance[row];
  }

  public void byAmbulance(int row, boolean value) {
    ambulance[row] = value;
  }

  public boolean elective(int row) {
    return elective[row];
  }

  public void elective(int row, boolean value) {
    elective[row] = value;
  }

  public boolean holdsCubicle(int row) {
    return cubicle[row];
  }

  public void holdsCubicle(int row, boolean value) {
    cubicle[row] = value;
  }

  /** Whether the work-up will end in a decision to admit; a trait drawn at arrival. */
  public boolean toBeAdmitted(int row) {
    return toBeAdmitted[row];
  }

  public void toBeAdmitted(int row, boolean value) {
    toBeAdmitted[row] = value;
  }

  /** Whether the patient waits for investigations; a trait drawn when care begins. */
  public boolean investigated(int row) {
    return investigated[row];
  }

  public void investigated(int row, boolean value) {
    investigated[row] = value;
  }

  /** Emergency department, as an index. */
  public int unit(int row) {
    return unit[row];
  }

  public void unit(int row, int value) {
    unit[row] = (short) value;
  }

  /** Site, as an index. */
  public int site(int row) {
    return site[row];
  }

  public void site(int row, int value) {
    site[row] = (short) value;
  }

  /** Specialty of the emergency case mix, as an index; -1 when none. */
  public int specialty(int row) {
    return specialty[row];
  }

  public void specialty(int row, int value) {
    specialty[row] = (short) value;
  }

  /** The pool the patient belongs to. */
  public int homePool(int row) {
    return home[row];
  }

  public void homePool(int row, int value) {
    home[row] = (short) value;
  }

  /** The pool whose bed the patient is in. */
  public int pool(int row) {
    return pool[row];
  }

  public void pool(int row, int value) {
    pool[row] = (short) value;
  }

  /** When the bed was requested. */
  public int requested(int row) {
    return requested[row];
  }

  public void requested(int row, long time) {
    requested[row] = (int) time;
  }

  /** When the patient got the bed. */
  public int admitted(int row) {
    return admitted[row];
  }

  public void admitted(int row, long time) {
    admitted[row] = (int) time;
  }

  /** When the patient will leave the bed. */
  public int departs(int row) {
    return departs[row];
  }

  public void departs(int row, long time) {
    departs[row] = (int) Math.min(time, Integer.MAX_VALUE);
  }

  /** Day on which the patient is found to no longer meet the criteria to reside. */
  public int fitDay(int row) {
    return fit[row];
  }

  public void fitDay(int row, int day) {
    fit[row] = day;
  }

  /** Days of need in seconds, when already drawn; NaN otherwise. */
  public double need(int row) {
    return need[row];
  }

  public void need(int row, double seconds) {
    need[row] = seconds;
  }
}
