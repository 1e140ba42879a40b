package headroom.model.flow;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * People on a referral-to-treatment pathway, one row each, rows recycled. Their identity is the
 * source and the number within it, never the row.
 *
 * <p>A row is {@value #WIDTH} cells of one array, 32 bytes, and half as many of another for its
 * places in queues: patients are met in no order of memory, so all about one of them should lie
 * together, and little of it, for the lists of two replications to fit into a processor's cache.
 *
 * <p>A trust's patients of one specialty group share a <em>list</em>, numbered trust by trust. Days
 * are days of the calendar of the run; a wait in days is the date less the date of the clock start.
 */
public final class Pathways extends PathwayFields {
  /** Trusts times specialty groups: a list's number takes half a cell. */
  private static final int MOST_LISTS = Short.MAX_VALUE;

  /** Bits of the stages with a day from which a patient may be served. */
  private static final int WITH_DUE_DAY =
      1 << FIRST_APPOINTMENT | 1 << DIAGNOSTICS | 1 << FOLLOW_UP;

  /** Cells of a row's links: in the order of service, in the order of the clock. */
  private static final int LINKS = 4;

  private final List<String> trusts;
  private final List<String> specialties;

  /** By list; a division each time would cost more. */
  private final int[] trustOf;

  private final int[] specialtyOf;
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
    trustOf = new int[lists()];
    specialtyOf = new int[lists()];
    for (int list = 0; list < trustOf.length; list++) {
      trustOf[list] = list / specialties.size();
      specialtyOf[list] = list % specialties.size();
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
    return trustOf[ofList];
  }

  /** The specialty group of a list. */
  public int specialtyOf(int ofList) {
    return specialtyOf[ofList];
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
    cells[at + STAGE] = FIRST_APPOINTMENT | 4 << PRIORITY_SHIFT;
    cells[at + CLOCK_START_AND_DUE] = halves(clockStartDay, clockStartDay);
    cells[at + SINCE_AND_PERSON] = clockStartDay & 0xffff;
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
   * @param each told the row of everybody met, in no order that means anything
   */
  public StageCensus census(int day, int startDay, IntConsumer each) {
    int[] counts = new int[lists() * StageCensus.CELLS];
    long daysWaited = 0;
    for (int at = 0; at < rows * WIDTH; at += WIDTH) {
      int stage = cells[at + STAGE] & STAGE_BITS;
      if (stage != GONE) {
        int days = cells[at + CLOCK_START_AND_DUE];
        // Those who are not due yet take the cell of a stage that nobody has. Without branches:
        // half
        // of them would go the way that the processor does not expect.
        int notDueYet = WITH_DUE_DAY >>> stage & day - (days >> 16) >>> 31;
        int cell = stage & notDueYet - 1;
        counts[(short) cells[at + LIST_AND_REMOVAL] * StageCensus.CELLS + cell]++;
        daysWaited += day + 1 - Math.max(startDay, (short) days);
        each.accept(at / WIDTH);
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
}
