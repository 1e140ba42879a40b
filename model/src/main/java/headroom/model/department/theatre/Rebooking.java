package headroom.model.department.theatre;

import headroom.model.flow.DayNotes;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Ledger;
import headroom.model.flow.Pathways;

/**
 * Patients whom the hospital cancelled on the day: back on the list as urgent as P2, due within 28
 * days; on the day after that it is counted who is still waiting.
 */
final class Rebooking {
  /** A patient cancelled by the hospital is to be treated within this. */
  static final int DAYS = 28;

  private static final int NUMBER_FACTOR = 1_000_003;
  private static final int TRUST_SHIFT = 24;
  private static final int ROW = (1 << TRUST_SHIFT) - 1;

  private final Pathways pathways;
  private final TheatreQueues queues;
  private final Ledger ledger;
  private final DayNotes due;
  private final DayNotes.Reader reader = this::look;
  private final int endDay;
  private final int[] notRebooked;

  Rebooking(ElectiveRun run, TheatreQueues queues) {
    this.queues = queues;
    pathways = run.pathways();
    ledger = run.ledger();
    endDay = run.endDay();
    due = new DayNotes(run.startDay(), endDay);
    notRebooked = new int[pathways.trusts().size()];
    for (int trust = 0; trust < notRebooked.length; trust++) {
      notRebooked[trust] = ledger.count("cancelled-not-rebooked-28d", pathways.trusts().get(trust));
    }
  }

  /** Back on the list; told on the day or, stood down before, not counted as cancelled. */
  void rebook(int row, int day, boolean onTheDay) {
    int within = day + DAYS;
    boolean urgent = pathways.priority(row) == 2;
    pathways.setDue(row, urgent ? Math.min(pathways.due(row), within) : within);
    pathways.setPriority(row, 2);
    queues.add(row);
    if (onTheDay && within + 1 <= endDay) {
      due.write(within + 1, row | trust(row) << TRUST_SHIFT, identity(row));
    }
  }

  private int trust(int row) {
    return pathways.trustOf(pathways.list(row));
  }

  /** A row may be another patient's by then. */
  private int identity(int row) {
    return pathways.number(row) * NUMBER_FACTOR + pathways.source(row);
  }

  /** Looks at those cancelled 29 days ago. */
  void startOfDay(int day) {
    due.read(day, reader);
  }

  private void look(int trustAndRow, int identity) {
    int row = trustAndRow & ROW;
    boolean waits = pathways.stage(row) != Pathways.GONE && identity(row) == identity;
    ledger.add(notRebooked[trustAndRow >>> TRUST_SHIFT], waits ? 1 : 0, 1);
  }
}
