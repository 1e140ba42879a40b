package headroom.model.flow;

import headroom.model.engine.EventCalendar;

/**
 * What happens next. Departments write here; the loop in {@code system} reads.
 *
 * <p>The payload of an event packs the kind (6 bits), the row of the patient or place it concerns
 * (28 bits) and a stamp (30 bits): an event whose stamp is no longer the patient's is stale and is
 * dropped by whoever receives it.
 */
public final class Agenda {
  /** The last second a run can hold: about eight and a half years. */
  public static final long LATEST = (1L << 28) - 1;

  private static final int ROW_BITS = 28;
  private static final int STAMP_BITS = 30;
  private static final int ROW_MASK = (1 << ROW_BITS) - 1;
  private static final int STAMP_MASK = (1 << STAMP_BITS) - 1;

  private final EventCalendar calendar;
  private final int[] priorities = new int[EventKind.count()];
  private final long end;
  private long now;
  private long payload;

  /**
   * @param end nothing after this second is scheduled
   */
  public Agenda(long end) {
    this(end, new EventCalendar());
  }

  /**
   * @param end nothing after this second is scheduled
   * @param calendar an empty one
   */
  public Agenda(long end, EventCalendar calendar) {
    if (end > LATEST) {
      throw new IllegalArgumentException(
          "a run of " + end / 86_400 + " days is longer than the clock's " + LATEST / 86_400);
    }
    this.end = end;
    this.calendar = calendar;
    for (int i = 0; i < priorities.length; i++) {
      priorities[i] = EventKind.of(i).priority();
    }
  }

  /** Writes an event for a row without a stamp. */
  public void at(long time, EventKind kind, int row) {
    at(time, kind, row, 0);
  }

  /** Writes an event; one beyond the run's end is not kept. */
  public void at(long time, EventKind kind, int row, int stamp) {
    if (time > end) {
      return;
    }
    long payload =
        ((long) kind.ordinal() << (ROW_BITS + STAMP_BITS))
            | ((long) row << STAMP_BITS)
            | (stamp & STAMP_MASK);
    calendar.schedule(time, priorities[kind.ordinal()], payload);
  }

  /** Takes the earliest event; false when nothing is left. */
  public boolean advance() {
    if (!calendar.advance()) {
      return false;
    }
    now = calendar.now();
    payload = calendar.payload();
    return true;
  }

  /** The present second. */
  public long now() {
    return now;
  }

  /** Kind of the event just taken, as an ordinal of {@link EventKind}. */
  public int kind() {
    return (int) (payload >>> (ROW_BITS + STAMP_BITS));
  }

  /** Row of the event just taken. */
  public int row() {
    return (int) (payload >>> STAMP_BITS) & ROW_MASK;
  }

  /** Stamp of the event just taken. */
  public int stamp() {
    return (int) payload & STAMP_MASK;
  }

  /** The next stamp after one, wrapping. */
  public static int next(int stamp) {
    return (stamp + 1) & STAMP_MASK;
  }

  /** Events waiting to happen. */
  public int pending() {
    return calendar.size();
  }
}
