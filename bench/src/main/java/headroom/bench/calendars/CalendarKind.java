package headroom.bench.calendars;

import headroom.model.engine.EventCalendar;
import java.util.function.Supplier;

/** The stores of events to choose from. */
public enum CalendarKind {
  /** The one that ships. */
  WHEEL(EventCalendar::new),
  /** Heaps for the near, the middling and the far. */
  LANES(() -> new EventCalendar(new LaneStore())),
  /** Two children to a node. */
  HEAP_2(() -> new EventCalendar(new HeapStore(2))),
  /** Four children to a node. */
  HEAP_4(() -> new EventCalendar(new HeapStore(4))),
  /** Eight children to a node. */
  HEAP_8(() -> new EventCalendar(new HeapStore(8))),
  /** A sorted buffer before buckets of adapting width. */
  TWO_TIER(() -> new EventCalendar(new TwoTierStore())),
  /** Rungs of ever finer buckets. */
  LADDER(() -> new EventCalendar(new LadderStore())),
  /** A year of sorted days. */
  CALENDAR_QUEUE(() -> new EventCalendar(new CalendarQueueStore())),
  /** A bucket for each day, ordered when the day comes. */
  DAYS(() -> new EventCalendar(new DayStore())),
  /** A monotone radix heap. */
  RADIX(() -> new EventCalendar(new RadixStore()));

  private final Supplier<EventCalendar> maker;

  CalendarKind(Supplier<EventCalendar> maker) {
    this.maker = maker;
  }

  /** An empty calendar. */
  public EventCalendar start() {
    return maker.get();
  }
}
