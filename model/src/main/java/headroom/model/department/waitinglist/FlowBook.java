package headroom.model.department.waitinglist;

import headroom.model.flow.ClockStop;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Ledger;
import headroom.model.flow.Pathways;

/** What clocks start from and stop for, trust by trust. */
final class FlowBook {
  private final Ledger ledger;
  private final Pathways pathways;
  private final int[][] started;
  private final int[][] completed;
  private final int[][] removed;
  private final int[] reviews;

  FlowBook(ElectiveRun run) {
    ledger = run.ledger();
    pathways = run.pathways();
    int trusts = pathways.trusts().size();
    started = new int[trusts][Origin.values().length];
    completed = new int[trusts][ClockStop.values().length];
    removed = new int[trusts][Removal.values().length];
    reviews = new int[trusts];
    for (int t = 0; t < trusts; t++) {
      String trust = pathways.trusts().get(t);
      for (Origin origin : Origin.values()) {
        started[t][origin.ordinal()] = ledger.count("rtt-clock-starts", trust, "", origin.group());
      }
      for (ClockStop why : ClockStop.values()) {
        completed[t][why.ordinal()] = ledger.count("rtt-completed", trust, "", why.group());
      }
      for (Removal cause : Removal.values()) {
        removed[t][cause.ordinal()] = ledger.count("rtt-removed-other", trust, "", cause.group());
      }
      reviews[t] = ledger.count("rtt-reviews", trust);
    }
  }

  private int trust(int row) {
    return pathways.trustOf(pathways.list(row));
  }

  void started(int row, Origin origin) {
    ledger.add(started[trust(row)][origin.ordinal()], 1);
  }

  void completed(int row, ClockStop why) {
    ledger.add(completed[trust(row)][why.ordinal()], 1);
  }

  void removed(int row, Removal cause) {
    ledger.add(removed[trust(row)][cause.ordinal()], 1);
  }

  void reviewed(int row) {
    ledger.add(reviews[trust(row)], 1);
  }
}
