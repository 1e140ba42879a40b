package headroom.model.department.discharge;

import headroom.model.flow.Ledger;

/** What one trust's slots of one pathway count: for the pathway, and for all together. */
final class SlotCounts {
  private final Ledger ledger;
  private final int[] open;
  private final int[] occupied;
  private final int[] waiting;
  private final int[] wait;
  private final int[] waited;
  private final int[] started;
  private final int[] without;

  SlotCounts(Ledger ledger, String trust, String pathway) {
    this.ledger = ledger;
    open = both("ic-slots-open", trust, pathway);
    occupied = both("ic-slots-occupied", trust, pathway);
    waiting = both("ic-waiting", trust, pathway);
    wait = both("ic-wait-mean-days", trust, pathway);
    waited = both("ic-wait-probability", trust, pathway);
    started = both("ic-starts", trust, pathway);
    without = both("ic-left-without", trust, pathway);
  }

  private int[] both(String measure, String trust, String pathway) {
    return new int[] {
      ledger.count(measure, trust), ledger.count(measure, trust, "", "pathway=" + pathway)
    };
  }

  private void add(int[] handles, double value) {
    ledger.add(handles[0], value);
    ledger.add(handles[1], value);
  }

  private void share(int[] handles, double value) {
    ledger.add(handles[0], value, 1);
    ledger.add(handles[1], value, 1);
  }

  /** The day's slots and queue, after its offers. */
  void census(SlotPool pool) {
    add(open, pool.slots());
    add(occupied, pool.held());
    add(waiting, pool.waiting());
  }

  /** Somebody starts, days after the first offer could have come. */
  void started(int days) {
    add(started, 1);
    share(wait, days);
    share(waited, days > 0 ? 1 : 0);
  }

  /** Somebody left the queue without a slot. */
  void leftWithout() {
    add(without, 1);
  }
}
