package headroom.model.department.theatre;

import headroom.model.flow.DayQueues;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;

/** Who waits for a date, list by list: each priority by due day, everyone by the clock. */
final class TheatreQueues {
  /** Due days lie at most this far past the run. */
  private static final int DUE_PAST_END = 120;

  private static final int PRIORITIES = 3;

  private final Pathways pathways;
  private final DayQueues due;
  private final DayQueues byClock;
  private final DayQueues deferred;
  private final int never;

  TheatreQueues(ElectiveRun run) {
    pathways = run.pathways();
    never = run.endDay() + DUE_PAST_END;
    due = new DayQueues(pathways.order(), PRIORITIES * pathways.lists(), run.firstDay(), never);
    byClock = new DayQueues(pathways.clock(), pathways.lists(), run.firstDay(), run.endDay());
    deferred = new DayQueues(pathways.order(), 1, run.startDay(), run.endDay());
  }

  private int dueQueue(int row) {
    return PRIORITIES * pathways.list(row) + pathways.priority(row) - 2;
  }

  void add(int row) {
    pathways.move(row, Pathways.THEATRE);
    due.add(dueQueue(row), pathways.due(row), row);
    byClock.add(pathways.list(row), pathways.clockStart(row), row);
  }

  void putBack(int row) {
    due.putBack(dueQueue(row), pathways.due(row), row);
    byClock.putBack(pathways.list(row), pathways.clockStart(row), row);
  }

  void remove(int row) {
    due.remove(dueQueue(row), pathways.due(row), row);
    byClock.remove(pathways.list(row), pathways.clockStart(row), row);
  }

  /** First P2 patient by due day, or -1. */
  int urgent(int list) {
    return due.first(PRIORITIES * list, never);
  }

  /** First P3 patient due by a day, or -1. */
  int soon(int list, int by) {
    return due.first(PRIORITIES * list + 1, by);
  }

  /** The routine patient called first, or -1. */
  int routine(int list) {
    return due.first(PRIORITIES * list + 2, never);
  }

  /** The patient with the earliest clock start, or -1. */
  int longest(int list) {
    return byClock.first(list, never);
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
