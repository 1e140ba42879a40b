package headroom.bench.engines;

import headroom.bench.calendars.CalendarKind;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import umontreal.ssj.simevents.eventlist.Henriksen;
import umontreal.ssj.simevents.eventlist.SplayTree;

/** The engines in the field. */
public enum EngineKind {
  /** Ours. */
  HEADROOM(() -> new CalendarEngine(CalendarKind.WHEEL.start())),

  /** SSJ's simulator with the event list that is quickest here. */
  SSJ_HENRIKSEN(() -> new SsjEngine(new Henriksen())),
  /** SSJ's simulator with its default event list. */
  SSJ_SPLAY_TREE(() -> new SsjEngine(new SplayTree())),
  /** Event objects in the JDK's binary heap: what most people write first. */
  PRIORITY_QUEUE(PriorityQueueEngine::new),
  /** DSOL with its default event list, a red-black tree. */
  DSOL(DsolEngine::new),

  /** Our loop over other stores of events: see {@link CalendarKind}. */
  LANES(CalendarKind.LANES),
  /** A binary heap. */
  HEAP_2(CalendarKind.HEAP_2),
  /** A heap with four children to a node. */
  HEAP_4(CalendarKind.HEAP_4),
  /** A heap with eight children to a node. */
  HEAP_8(CalendarKind.HEAP_8),
  /** A two-tier calendar. */
  TWO_TIER(CalendarKind.TWO_TIER),
  /** A ladder queue. */
  LADDER(CalendarKind.LADDER),
  /** A calendar queue. */
  CALENDAR_QUEUE(CalendarKind.CALENDAR_QUEUE),
  /** Buckets of days. */
  DAYS(CalendarKind.DAYS),
  /** A radix heap. */
  RADIX(CalendarKind.RADIX);

  private final Supplier<Engine> maker;

  EngineKind(CalendarKind calendar) {
    this(() -> new CalendarEngine(calendar.start()));
  }

  EngineKind(Supplier<Engine> maker) {
    this.maker = maker;
  }

  /** A new engine at time 0. */
  public Engine start() {
    return maker.get();
  }

  /** Ours and those of others. */
  public static List<EngineKind> field() {
    return List.of(HEADROOM, SSJ_HENRIKSEN, SSJ_SPLAY_TREE, PRIORITY_QUEUE, DSOL);
  }

  /** Ours and the stores that could stand in its place. */
  public static List<EngineKind> stores() {
    return Arrays.stream(values())
        .filter(kind -> kind == HEADROOM || kind.compareTo(DSOL) > 0)
        .toList();
  }
}
