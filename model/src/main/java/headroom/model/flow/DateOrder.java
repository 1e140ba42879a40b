package headroom.model.flow;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * People who wait at one stage in the order of a date of theirs, and of joining within a day, queue
 * by queue. Who joins leaves a note for the day, and is put into the queue when the day has come;
 * so joining touches little memory, whatever the number of queues and days, and those who have left
 * by then are never queued. An entry whose patient waits no longer is dropped when met.
 *
 * <p>Dates after the last day never come up.
 */
public final class DateOrder {
  /** Cells of an entry: row, number, date. */
  private static final int WIDTH = 3;

  /** So many entries are looked at ahead of the one that is met. */
  private static final int AHEAD = 8 * WIDTH;

  private static final int BY_DUE_DAY = Integer.MIN_VALUE;

  private final Pathways pathways;
  private final int stage;
  private final IntUnaryOperator queueOf;

  /** Days from the clock start to the date; or {@link #BY_DUE_DAY}. */
  private final int afterClockStart;

  private final int firstDay;
  private final int lastDay;
  private final DayNotes toCome;
  private final DayNotes.Reader reader = this::hasCome;
  private int today;
  private final int[][] entries;
  private final int[] head;
  private final int[] end;
  private final int[] seenTo;
  private final boolean[] inOrder;
  private int seen;

  private DateOrder(
      Pathways pathways,
      int stage,
      int queues,
      IntUnaryOperator queueOf,
      int afterClockStart,
      int firstDay,
      int lastDay) {
    this.pathways = pathways;
    this.stage = stage;
    this.queueOf = queueOf;
    this.afterClockStart = afterClockStart;
    this.firstDay = firstDay;
    this.lastDay = lastDay;
    toCome = new DayNotes(firstDay, lastDay, pathways);
    today = firstDay - 1;
    entries = new int[queues][8 * WIDTH];
    head = new int[queues];
    end = new int[queues];
    seenTo = new int[queues];
    inOrder = new boolean[queues];
    Arrays.fill(inOrder, true);
  }

  /**
   * Empty queues in the order of due days; those before the first day count as the first.
   *
   * @param stage where people wait
   * @param queues how many
   * @param queueOf the queue of a row, which does not change while it waits
   * @param firstDay first due day told apart
   * @param lastDay last day that is asked for
   */
  public static DateOrder byDueDay(
      Pathways pathways,
      int stage,
      int queues,
      IntUnaryOperator queueOf,
      int firstDay,
      int lastDay) {
    return new DateOrder(pathways, stage, queues, queueOf, BY_DUE_DAY, firstDay, lastDay);
  }

  /**
   * Empty queues, one for each list, of those who have waited long, in the order of clock starts.
   *
   * @param stage where people wait
   * @param longWait days since the clock start after which a wait is long
   * @param firstDay first day that is asked for
   * @param lastDay last day that is asked for
   */
  public static DateOrder byClock(
      Pathways pathways, int stage, int longWait, int firstDay, int lastDay) {
    return new DateOrder(
        pathways, stage, pathways.lists(), pathways::list, longWait, firstDay, lastDay);
  }

  private int date(int row) {
    return afterClockStart == BY_DUE_DAY
        ? Math.max(pathways.due(row), firstDay)
        : pathways.clockStart(row) + afterClockStart;
  }

  /** A patient joins; stage, queue and date are set. */
  public void add(int row) {
    int date = date(row);
    if (date <= today) {
      append(row, date);
    } else if (date <= lastDay) {
      toCome.write(date, row, pathways.number(row));
    }
  }

  /** A note of today: does it still hold, the row is the same patient's, who has waited on. */
  private void hasCome(int row, int number) {
    if (pathways.stage(row) == stage && pathways.number(row) == number) {
      int date = date(row);
      if (date == today) {
        append(row, date);
      }
    }
  }

  private void append(int row, int date) {
    int queue = queueOf.applyAsInt(row);
    if (end[queue] + WIDTH > entries[queue].length) {
      makeRoom(queue);
    }
    int[] of = entries[queue];
    int at = end[queue];
    of[at] = row;
    of[at + 1] = pathways.number(row);
    of[at + 2] = date;
    inOrder[queue] &= at == head[queue] || of[at - 1] <= date;
    end[queue] = at + WIDTH;
  }

  /** The patient of a queue whose date is first, when it has come by a day; or -1. */
  public int first(int queue, int by) {
    while (today < Math.min(by, lastDay)) {
      today++;
      toCome.read(today, reader);
    }
    if (!inOrder[queue]) {
      sort(queue);
    }
    int[] of = entries[queue];
    for (int at = head[queue]; at < end[queue] && of[at + 2] <= by; at += WIDTH) {
      if (at >= seenTo[queue]) {
        lookAhead(queue, at);
      }
      if (holds(of, at, queue)) {
        head[queue] = at;
        return of[at];
      }
      head[queue] = at + WIDTH;
    }
    return -1;
  }

  /** Takes out the patient of a queue whose date is first, when it has come by a day; or -1. */
  public int take(int queue, int by) {
    int row = first(queue, by);
    if (row >= 0) {
      head[queue] += WIDTH;
    }
    return row;
  }

  /**
   * Reads something of several patients at once: they lie scattered in memory, and waiting for them
   * one by one would take several times as long.
   */
  private void lookAhead(int queue, int from) {
    int[] of = entries[queue];
    int to = Math.min(end[queue], from + AHEAD);
    int sum = 0;
    for (int at = from; at < to; at += WIDTH) {
      sum += pathways.glance(of[at]);
    }
    seen += sum; // kept, or the compiler would leave the reading out
    seenTo[queue] = to;
  }

  private boolean holds(int[] of, int at, int queue) {
    int row = of[at];
    return pathways.stage(row) == stage
        && pathways.number(row) == of[at + 1]
        && date(row) == of[at + 2]
        && queueOf.applyAsInt(row) == queue;
  }

  /** By date, then as they joined; the opening list does not come in order. */
  private void sort(int queue) {
    int[] of = entries[queue];
    int count = (end[queue] - head[queue]) / WIDTH;
    long[] keys = new long[count];
    for (int i = 0; i < count; i++) {
      keys[i] = (long) of[head[queue] + i * WIDTH + 2] << 32 | i;
    }
    Arrays.sort(keys);
    int[] sorted = new int[of.length];
    for (int i = 0; i < count; i++) {
      System.arraycopy(of, head[queue] + (int) keys[i] * WIDTH, sorted, i * WIDTH, WIDTH);
    }
    entries[queue] = sorted;
    head[queue] = 0;
    end[queue] = count * WIDTH;
    seenTo[queue] = 0;
    inOrder[queue] = true;
  }

  /**
   * Drops what has been passed when that frees half of the room; doubles it otherwise. Entries that
   * hold no longer are not looked for: each would cost a look at its patient.
   */
  private void makeRoom(int queue) {
    int[] of = entries[queue];
    int kept = end[queue] - head[queue];
    if (kept > of.length / 2) {
      entries[queue] = Arrays.copyOf(of, of.length * 2);
    } else {
      System.arraycopy(of, head[queue], of, 0, kept);
      seenTo[queue] = Math.max(0, seenTo[queue] - head[queue]);
      head[queue] = 0;
      end[queue] = kept;
    }
  }
}
