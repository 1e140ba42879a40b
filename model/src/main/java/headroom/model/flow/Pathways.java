package headroom.model.flow;

import java.util.Arrays;
import java.util.List;

/**
 * People on a referral-to-treatment pathway, one row each, rows recycled. Their identity is the
 * source and the number within it, never the row.
 *
 * <p>A row is {@value #WIDTH} cells of one array, 32 bytes, and as many again of another for its
 * places in queues: patients are met in no order of memory, so all about one of them should lie
 * together, and little of it, for the lists of two replications to fit into a processor's cache.
 *
 * <p>A trust's patients of one specialty group share a <em>list</em>, numbered trust by trust. Days
 * are days of the calendar of the run; a wait in days is the date less the date of the clock start.
 */
public final class Pathways {
  /** Stages of a pathway. */
  public static final int GONE = 0;

  public static final int OUTPATIENTS = 1;
  public static final int THEATRE = 2;
  public static final int BOOKED = 3;
  public static final int DEFERRED = 4;
  public static final int PROCEDURE_ROOM = 5;

  /** Trusts times specialty groups: a list's number takes half a cell. */
  private static final int MOST_LISTS = Short.MAX_VALUE;

  /** A day that does not come before a run ends: the latest that is told apart. */
  public static final int NEVER = Short.MAX_VALUE;

  private static final int WIDTH = 8;
  private static final int NUMBER = 0;
  private static final int SOURCE = 1;
  private static final int LIST_AND_REMOVAL = 2;
  private static final int STAGE = 3;
  private static final int CLOCK_START_AND_DUE = 4;
  private static final int SINCE = 5; // in the low half; the other is free
  private static final int PLANNED = 6;
  private static final int SESSION = 7;

  /** Cells of a row's links: in the order of service, in the order of the clock. */
  private static final int LINKS = 4;

  // The cell of the stage also holds, in bits from the right: stage 3, priority 3, day case 1,
  // choice 1, procedure 10, declined 2, attempts 6, offers 6.
  private static final int STAGE_BITS = 0x7;
  private static final int PRIORITY_SHIFT = 3;
  private static final int DAY_CASE = 1 << 6;
  private static final int CHOICE = 1 << 7;
  private static final int PROCEDURE_SHIFT = 8;
  private static final int PROCEDURES = 0x3ff;
  private static final int DECLINED_SHIFT = 18;
  private static final int ATTEMPTS_SHIFT = 20;
  private static final int OFFERS_SHIFT = 26;

  private final List<String> trusts;
  private final List<String> specialties;
  private int[] cells = {};
  private final Links order = new Links(LINKS, 0);
  private final Links clock = new Links(LINKS, 2);
  private int[] free = {};
  private int freeRows;
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
    if (lists() > MOST_LISTS) {
      throw new IllegalArgumentException(
          "lists: found " + lists() + ", expected at most " + MOST_LISTS);
    }
    hold(Math.max(64, room));
  }

  private void hold(int newRows) {
    cells = Arrays.copyOf(cells, newRows * WIDTH);
    free = Arrays.copyOf(free, newRows);
    int[] links = Arrays.copyOf(order.cells, newRows * LINKS);
    order.cells = links;
    clock.cells = links;
  }

  private static int halves(int low, int high) {
    return low & 0xffff | high << 16;
  }

  private int lowHalf(int row, int cell) {
    return (short) cells[row * WIDTH + cell];
  }

  private int highHalf(int row, int cell) {
    return cells[row * WIDTH + cell] >> 16;
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

  /** Adds a patient whose clock started that day, waiting for a decision; returns the row. */
  public int add(int onList, int fromSource, int withNumber, int clockStartDay) {
    if (clockStartDay != (short) clockStartDay) {
      throw new IllegalArgumentException(
          "clock start: found day " + clockStartDay + ", expected within 89 years of the start");
    }
    int row;
    if (freeRows > 0) {
      // Free rows stand in an array of their own, so that taking one reads nobody's cells.
      row = free[--freeRows];
    } else {
      row = rows++;
      if (rows * WIDTH > cells.length) {
        hold(row + (row >> 1));
      }
    }
    waiting++;
    int at = row * WIDTH;
    cells[at + NUMBER] = withNumber;
    cells[at + SOURCE] = fromSource;
    cells[at + LIST_AND_REMOVAL] = halves(onList, NEVER);
    cells[at + STAGE] = OUTPATIENTS | 4 << PRIORITY_SHIFT;
    cells[at + CLOCK_START_AND_DUE] = halves(clockStartDay, clockStartDay);
    cells[at + SINCE] = clockStartDay & 0xffff;
    return row;
  }

  /** Lets a patient go whose clock has stopped and who is in no queue. */
  public void release(int row) {
    cells[row * WIDTH + STAGE] = GONE;
    free[freeRows++] = row;
    waiting--;
  }

  /** People on the lists. */
  public int waiting() {
    return waiting;
  }

  /** Rows in use or free: every row is below this. */
  public int rows() {
    return rows;
  }

  /**
   * Counts everybody.
   *
   * @param day a day's end
   * @param startDay the first day whose end is counted
   */
  public StageCensus census(int day, int startDay) {
    int[] counts = new int[lists() * StageCensus.CELLS];
    long daysWaited = 0;
    for (int at = 0; at < rows * WIDTH; at += WIDTH) {
      int stage = cells[at + STAGE] & STAGE_BITS;
      if (stage != GONE) {
        int days = cells[at + CLOCK_START_AND_DUE];
        // Those whose decision is not due yet take the cell of a stage that nobody has.
        int cell = stage == OUTPATIENTS && days >> 16 > day ? GONE : stage;
        counts[(short) cells[at + LIST_AND_REMOVAL] * StageCensus.CELLS + cell]++;
        daysWaited += day + 1 - Math.max(startDay, (short) days);
      }
    }
    return new StageCensus(day, counts, daysWaited);
  }

  /** Links of queues in the order of service, and of sessions' bookings. */
  public Links order() {
    return order;
  }

  /** Links of queues in the order of the clock. */
  public Links clock() {
    return clock;
  }

  /** The number within the source. */
  public int number(int row) {
    return cells[row * WIDTH + NUMBER];
  }

  /** The source whose numbering it is. */
  public int source(int row) {
    return cells[row * WIDTH + SOURCE];
  }

  /** The list the patient is on. */
  public int list(int row) {
    return lowHalf(row, LIST_AND_REMOVAL);
  }

  /** The day the clock started; negative before the run. */
  public int clockStart(int row) {
    return lowHalf(row, CLOCK_START_AND_DUE);
  }

  /** Days waited on a day. */
  public int waited(int row, int day) {
    return day - clockStart(row);
  }

  /** The stage. */
  public int stage(int row) {
    return cells[row * WIDTH + STAGE] & STAGE_BITS;
  }

  /** Enters a stage on a day. */
  public void enter(int row, int newStage, int day) {
    move(row, newStage);
    cells[row * WIDTH + SINCE] = day & 0xffff;
  }

  /** Moves within a stage: waiting, booked, deferred. */
  public void move(int row, int newStage) {
    int at = row * WIDTH + STAGE;
    cells[at] = cells[at] & ~STAGE_BITS | newStage;
  }

  /** The day the stage was entered. */
  public int since(int row) {
    return lowHalf(row, SINCE);
  }

  /** The day the patient is due at the present stage. */
  public int due(int row) {
    return highHalf(row, CLOCK_START_AND_DUE);
  }

  /** Sets the day the patient is due; one later than {@link #NEVER} is never. */
  public void setDue(int row, int day) {
    int at = row * WIDTH + CLOCK_START_AND_DUE;
    cells[at] = halves(cells[at], Math.min(day, NEVER));
  }

  /** The day on which the patient is removed if still waiting, or {@link #NEVER}. */
  public int removal(int row) {
    return highHalf(row, LIST_AND_REMOVAL);
  }

  /** Sets the day of removal. */
  public void setRemoval(int row, int day) {
    int at = row * WIDTH + LIST_AND_REMOVAL;
    cells[at] = halves(cells[at], Math.min(day, NEVER));
  }

  /** Clinical priority: 2 within 28 days, 3 within 84, 4 later. */
  public int priority(int row) {
    return cells[row * WIDTH + STAGE] >> PRIORITY_SHIFT & 0x7;
  }

  /** Sets the clinical priority. */
  public void setPriority(int row, int priority) {
    int at = row * WIDTH + STAGE;
    cells[at] = cells[at] & ~(0x7 << PRIORITY_SHIFT) | priority << PRIORITY_SHIFT;
  }

  /** The procedure group within the specialty. */
  public int procedure(int row) {
    return cells[row * WIDTH + STAGE] >> PROCEDURE_SHIFT & PROCEDURES;
  }

  /** Whether a day case. */
  public boolean dayCase(int row) {
    return (cells[row * WIDTH + STAGE] & DAY_CASE) != 0;
  }

  /** Planned touch time, seconds. */
  public int planned(int row) {
    return cells[row * WIDTH + PLANNED];
  }

  /** Says what will be done. */
  public void plan(int row, int procedure, boolean asDayCase, int seconds) {
    int at = row * WIDTH;
    cells[at + STAGE] |= procedure << PROCEDURE_SHIFT | (asDayCase ? DAY_CASE : 0);
    cells[at + PLANNED] = seconds;
  }

  /** Whether the patient waits by choice. */
  public boolean choice(int row) {
    return (cells[row * WIDTH + STAGE] & CHOICE) != 0;
  }

  /** Codes the patient as waiting by choice. */
  public void codeChoice(int row) {
    cells[row * WIDTH + STAGE] |= CHOICE;
  }

  /** The day on which one who is kept aside returns to the queue; never booked meanwhile. */
  public int returnDay(int row) {
    return cells[row * WIDTH + SESSION];
  }

  /** Sets the day of return. */
  public void setReturnDay(int row, int day) {
    cells[row * WIDTH + SESSION] = day;
  }

  /** The booked session. */
  public int session(int row) {
    return cells[row * WIDTH + SESSION];
  }

  /** Books a session. */
  public void book(int row, int ofSession) {
    move(row, BOOKED);
    cells[row * WIDTH + SESSION] = ofSession;
  }

  /** Counts an offer of a date; returns how many came before it, at most 63. */
  public int offer(int row) {
    return count(row, OFFERS_SHIFT, 0x3f);
  }

  /** Counts an attempt to operate; returns how many came before it, at most 63. */
  public int attempt(int row) {
    return count(row, ATTEMPTS_SHIFT, 0x3f);
  }

  /** Counts a declined offer; returns how many came before it, at most 3. */
  public int decline(int row) {
    return count(row, DECLINED_SHIFT, 0x3);
  }

  private int count(int row, int shift, int most) {
    int at = row * WIDTH + STAGE;
    int before = cells[at] >>> shift & most;
    if (before < most) {
      cells[at] += 1 << shift;
    }
    return before;
  }
}
