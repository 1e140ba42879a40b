package headroom.model.flow;

import java.util.Arrays;
import java.util.List;

/**
 * People on a referral-to-treatment pathway, one row each, rows recycled. Their identity is the
 * source and the number within it, never the row. About 65 bytes a waiting patient.
 *
 * <p>A trust's patients of one specialty group share a <em>list</em>, numbered trust by trust. Days
 * are days of the calendar of the run; a wait in days is the date less the date of the clock start.
 */
public final class Pathways {
  /** Stages of a pathway. */
  public static final byte GONE = 0;

  public static final byte OUTPATIENTS = 1;
  public static final byte THEATRE = 2;
  public static final byte BOOKED = 3;
  public static final byte DEFERRED = 4;
  public static final byte PROCEDURE_ROOM = 5;

  /** A removal that does not come before the run ends. */
  public static final int NEVER = Integer.MAX_VALUE;

  private final List<String> trusts;
  private final List<String> specialties;
  private long[] number;
  private int[] source;
  private int[] clockStart;
  private int[] due;
  private int[] removal;
  private int[] since;
  private int[] planned;
  private int[] session;
  private short[] list;
  private short[] procedure;
  private byte[] stage;
  private byte[] priority;
  private byte[] offers;
  private byte[] declined;
  private byte[] attempts;
  private boolean[] dayCase;
  private boolean[] choice;
  private final Links order;
  private final Links clock;
  private final Links removals;
  private int firstFree = -1;
  private int rows;
  private int waiting;

  /**
   * An empty store.
   *
   * @param trusts codes, in the order of the lists
   * @param specialties ids of the specialty groups
   * @param room rows to make room for at first
   */
  public Pathways(List<String> trusts, List<String> specialties, int room) {
    this.trusts = List.copyOf(trusts);
    this.specialties = List.copyOf(specialties);
    int n = Math.max(64, room);
    number = new long[n];
    source = new int[n];
    clockStart = new int[n];
    due = new int[n];
    removal = new int[n];
    since = new int[n];
    planned = new int[n];
    session = new int[n];
    list = new short[n];
    procedure = new short[n];
    stage = new byte[n];
    priority = new byte[n];
    offers = new byte[n];
    declined = new byte[n];
    attempts = new byte[n];
    dayCase = new boolean[n];
    choice = new boolean[n];
    order = new Links(n);
    clock = new Links(n);
    removals = new Links(n);
  }

  /** Codes of the trusts (or ids of the sites) that keep lists. */
  public List<String> trusts() {
    return trusts;
  }

  /** Ids of the specialty groups. */
  public List<String> specialties() {
    return specialties;
  }

  /** How many lists: one for each trust and specialty group. */
  public int lists() {
    return trusts.size() * specialties.size();
  }

  /** The list of a trust and a specialty group. */
  public int list(int trust, int specialty) {
    return trust * specialties.size() + specialty;
  }

  /** The trust that keeps a list. */
  public int trustOf(int ofList) {
    return ofList / specialties.size();
  }

  /** The specialty group of a list. */
  public int specialtyOf(int ofList) {
    return ofList % specialties.size();
  }

  /** Adds a patient whose clock started that day; returns the row. */
  public int add(int onList, int fromSource, long withNumber, int clockStartDay) {
    int row = firstFree;
    if (row >= 0) {
      firstFree = session[row];
    } else {
      row = rows++;
      if (row == number.length) {
        grow(row + (row >> 1));
      }
    }
    waiting++;
    number[row] = withNumber;
    source[row] = fromSource;
    clockStart[row] = clockStartDay;
    due[row] = clockStartDay;
    removal[row] = NEVER;
    since[row] = clockStartDay;
    session[row] = -1;
    list[row] = (short) onList;
    stage[row] = OUTPATIENTS;
    priority[row] = 4;
    offers[row] = 0;
    declined[row] = 0;
    attempts[row] = 0;
    choice[row] = false;
    return row;
  }

  /** Lets a patient go whose clock has stopped and who is in no queue. */
  public void release(int row) {
    stage[row] = GONE;
    session[row] = firstFree;
    firstFree = row;
    waiting--;
  }

  private void grow(int n) {
    number = Arrays.copyOf(number, n);
    source = Arrays.copyOf(source, n);
    clockStart = Arrays.copyOf(clockStart, n);
    due = Arrays.copyOf(due, n);
    removal = Arrays.copyOf(removal, n);
    since = Arrays.copyOf(since, n);
    planned = Arrays.copyOf(planned, n);
    session = Arrays.copyOf(session, n);
    list = Arrays.copyOf(list, n);
    procedure = Arrays.copyOf(procedure, n);
    stage = Arrays.copyOf(stage, n);
    priority = Arrays.copyOf(priority, n);
    offers = Arrays.copyOf(offers, n);
    declined = Arrays.copyOf(declined, n);
    attempts = Arrays.copyOf(attempts, n);
    dayCase = Arrays.copyOf(dayCase, n);
    choice = Arrays.copyOf(choice, n);
    order.grow(n);
    clock.grow(n);
    removals.grow(n);
  }

  /** People on the lists. */
  public int waiting() {
    return waiting;
  }

  /** Rows in use or free: every row is below this. */
  public int rows() {
    return rows;
  }

  /** Links of queues in the order of service, and of sessions' bookings. */
  public Links order() {
    return order;
  }

  /** Links of queues in the order of the clock. */
  public Links clock() {
    return clock;
  }

  /** Links of the days on which patients are removed untreated. */
  public Links removals() {
    return removals;
  }

  /** The number within the source. */
  public long number(int row) {
    return number[row];
  }

  /** The source whose numbering it is. */
  public int source(int row) {
    return source[row];
  }

  /** The list the patient is on. */
  public int list(int row) {
    return list[row];
  }

  /** The day the clock started; negative before the run. */
  public int clockStart(int row) {
    return clockStart[row];
  }

  /** Days waited on a day. */
  public int waited(int row, int day) {
    return day - clockStart[row];
  }

  /** The stage. */
  public byte stage(int row) {
    return stage[row];
  }

  /** Enters a stage on a day. */
  public void enter(int row, byte newStage, int day) {
    stage[row] = newStage;
    since[row] = day;
  }

  /** Moves within a stage: waiting, booked, deferred. */
  public void move(int row, byte newStage) {
    stage[row] = newStage;
  }

  /** The day the stage was entered. */
  public int since(int row) {
    return since[row];
  }

  /** The day the patient is due at the present stage. */
  public int due(int row) {
    return due[row];
  }

  /** Sets the day the patient is due. */
  public void setDue(int row, int day) {
    due[row] = day;
  }

  /** The day on which the patient is removed if still waiting, or {@link #NEVER}. */
  public int removal(int row) {
    return removal[row];
  }

  /** Sets the day of removal. */
  public void setRemoval(int row, int day) {
    removal[row] = day;
  }

  /** Clinical priority: 2 within 28 days, 3 within 84, 4 later. */
  public int priority(int row) {
    return priority[row];
  }

  /** Sets the clinical priority. */
  public void setPriority(int row, int p) {
    priority[row] = (byte) p;
  }

  /** The procedure group. */
  public int procedure(int row) {
    return procedure[row];
  }

  /** Whether a day case. */
  public boolean dayCase(int row) {
    return dayCase[row];
  }

  /** Planned touch time, seconds. */
  public int planned(int row) {
    return planned[row];
  }

  /** Says what will be done. */
  public void plan(int row, int procedureGroup, boolean asDayCase, int seconds) {
    procedure[row] = (short) procedureGroup;
    dayCase[row] = asDayCase;
    planned[row] = seconds;
  }

  /** Whether the patient waits by choice. */
  public boolean choice(int row) {
    return choice[row];
  }

  /** Codes the patient as waiting by choice. */
  public void codeChoice(int row) {
    choice[row] = true;
  }

  /** The booked session. */
  public int session(int row) {
    return session[row];
  }

  /** The day on which one who is kept aside returns to the queue; never booked meanwhile. */
  public int returnDay(int row) {
    return session[row];
  }

  /** Sets the day of return. */
  public void setReturnDay(int row, int day) {
    session[row] = day;
  }

  /** Books a session. */
  public void book(int row, int ofSession) {
    session[row] = ofSession;
    stage[row] = BOOKED;
  }

  /** Counts an offer of a date; returns how many came before it. */
  public int offer(int row) {
    return offers[row] == Byte.MAX_VALUE ? Byte.MAX_VALUE : offers[row]++;
  }

  /** Counts a declined offer; returns how many that makes. */
  public int decline(int row) {
    return declined[row] == Byte.MAX_VALUE ? Byte.MAX_VALUE : ++declined[row];
  }

  /** Counts an attempt to operate; returns how many came before it. */
  public int attempt(int row) {
    return attempts[row] == Byte.MAX_VALUE ? Byte.MAX_VALUE : attempts[row]++;
  }
}
