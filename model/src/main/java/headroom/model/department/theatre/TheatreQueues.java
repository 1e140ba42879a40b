package headroom.model.department.theatre;

import headroom.model.flow.DayQueues;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;

/**
 * Who waits for a date, list by list: each priority by due day, everyone by the clock. Simple cases
 * stand in queues of their own when an independent provider looks for them.
 */
final class TheatreQueues {
  /** Due days lie at most this far past the run. */
  private static final int DUE_PAST_END = 120;

  private static final int PRIORITIES = 3;

  /** Who is not deprived of anything that is known: behind every quintile. */
  private static final int NOT_KNOWN = 6;

  private final Pathways pathways;
  private final DayQueues due;
  private final DayQueues byClock;
  private final DayQueues deferred;
  private final int kinds;
  private final boolean mostDeprivedFirst;
  private final int never;

  /**
   * @param simpleApart whether somebody asks for simple cases only
   * @param mostDeprivedFirst among those of the same day
   */
  TheatreQueues(ElectiveRun run, boolean simpleApart, boolean mostDeprivedFirst) {
    pathways = run.pathways();
    this.mostDeprivedFirst = mostDeprivedFirst;
    kinds = simpleApart ? 2 : 1;
    never = run.endDay() + DUE_PAST_END;
    int queues = kinds * pathways.lists();
    due = new DayQueues(pathways.order(), PRIORITIES * queues, run.firstDay(), never);
    byClock = new DayQueues(pathways.clock(), queues, run.firstDay(), run.endDay());
    deferred = new DayQueues(pathways.order(), 1, run.startDay(), run.endDay());
  }

  private int clockQueue(int row) {
    return kinds * pathways.list(row) + (kinds == 2 && pathways.simple(row) ? 1 : 0);
  }

  private int dueQueue(int row) {
    return PRIORITIES * clockQueue(row) + pathways.priority(row) - 2;
  }

  void add(int row) {
    pathways.move(row, Pathways.THEATRE);
    due.add(dueQueue(row), pathways.due(row), row);
    byClock.add(clockQueue(row), pathways.clockStart(row), row);
  }

  void putBack(int row) {
    due.putBack(dueQueue(row), pathways.due(row), row);
    byClock.putBack(clockQueue(row), pathways.clockStart(row), row);
  }

  void remove(int row) {
    due.remove(dueQueue(row), pathways.due(row), row);
    byClock.remove(clockQueue(row), pathways.clockStart(row), row);
  }

  /** First P2 patient by due day, or -1. */
  int urgent(int list, boolean simpleOnly) {
    return due(list, 2, never, simpleOnly);
  }

  /** First P3 patient due by a day, or -1. */
  int soon(int list, int by, boolean simpleOnly) {
    return due(list, 3, by, simpleOnly);
  }

  /** The routine patient called first, or -1. */
  int routine(int list, boolean simpleOnly) {
    return due(list, 4, never, simpleOnly);
  }

  private int due(int list, int priority, int by, boolean simpleOnly) {
    int queue = kinds * list;
    if (kinds == 1) {
      return head(due, PRIORITIES * queue + priority - 2, by);
    }
    int simple = head(due, PRIORITIES * (queue + 1) + priority - 2, by);
    int other = simpleOnly ? -1 : head(due, PRIORITIES * queue + priority - 2, by);
    // On the same day those go first whom nobody else takes.
    return other < 0
            || simple >= 0 && before(pathways.due(simple), simple, pathways.due(other), other)
        ? simple
        : other;
  }

  /** The patient with the earliest clock start, or -1. */
  int longest(int list, boolean simpleOnly) {
    int queue = kinds * list;
    if (kinds == 1) {
      return head(byClock, queue, never);
    }
    int simple = head(byClock, queue + 1, never);
    int other = simpleOnly ? -1 : head(byClock, queue, never);
    return other < 0
            || simple >= 0
                && before(pathways.clockStart(simple), simple, pathways.clockStart(other), other)
        ? simple
        : other;
  }

  private boolean before(int day, int row, int otherDay, int other) {
    return day < otherDay
        || day == otherDay && mostDeprivedFirst && deprivation(row) < deprivation(other);
  }

  /** The first of a queue, or of those of its day the most deprived. */
  private int head(DayQueues queues, int queue, int by) {
    int head = queues.first(queue, by);
    if (mostDeprivedFirst && head >= 0) {
      for (int row = queues.after(head); row >= 0; row = queues.after(row)) {
        head = deprivation(row) < deprivation(head) ? row : head;
      }
    }
    return head;
  }

  private int deprivation(int row) {
    int quintile = pathways.deprivation(row);
    return quintile == 0 ? NOT_KNOWN : quintile;
  }

  /** Whether anybody of a list waits for a date. */
  boolean anybody(int list) {
    return byClock.first(kinds * list, never) >= 0
        || kinds == 2 && byClock.first(kinds * list + 1, never) >= 0;
  }

  /** Keeps a patient aside until a day. */
  void defer(int row, int until) {
    pathways.move(row, Pathways.DEFERRED);
    pathways.setReturnDay(row, until);
    deferred.add(0, until, row);
  }

  void removeDeferred(int row) {
    deferred.remove(0, pathways.returnDay(row), row);
  }

  /** A patient whose time aside has ended by a day, now out of the queue of the deferred; or -1. */
  int returning(int day) {
    int row = deferred.first(0, day);
    if (row >= 0) {
      removeDeferred(row);
    }
    return row;
  }
}
