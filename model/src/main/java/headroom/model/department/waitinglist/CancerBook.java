package headroom.model.department.waitinglist;

import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Ledger;
import headroom.model.flow.Pathways;

/** The cancer clocks of every trust: told within 28 days, treated within 31 and 62, the backlog. */
final class CancerBook {
  private static final int TOLD_DAYS = 28;
  private static final int DECISION_DAYS = 31;
  private static final int REFERRAL_DAYS = 62;

  private final Ledger ledger;
  private final Pathways pathways;
  private final int[] told;
  private final int[] fromDecision;
  private final int[] fromReferral;
  private final int[] treatments;
  private final int[] backlog;
  private final int[] waitingLong;

  CancerBook(ElectiveRun run) {
    ledger = run.ledger();
    pathways = run.pathways();
    int trusts = pathways.trusts().size();
    told = new int[trusts];
    fromDecision = new int[trusts];
    fromReferral = new int[trusts];
    treatments = new int[trusts];
    backlog = new int[trusts];
    waitingLong = new int[trusts];
    for (int t = 0; t < trusts; t++) {
      String trust = pathways.trusts().get(t);
      told[t] = ledger.count("cancer-told-within-28d", trust);
      fromDecision[t] = ledger.count("cancer-treated-within-31d", trust);
      fromReferral[t] = ledger.count("cancer-treated-within-62d", trust);
      treatments[t] = ledger.count("cancer-first-treatments", trust);
      backlog[t] = ledger.count("cancer-over-62d", trust);
    }
  }

  private int trust(int row) {
    return pathways.trustOf(pathways.list(row));
  }

  void told(int row, int day) {
    boolean inTime = pathways.waited(row, day) <= TOLD_DAYS;
    ledger.add(told[trust(row)], inTime ? 1 : 0, 1);
  }

  /** First treatment of a patient with cancer; the decision was on the day the stage began. */
  void treated(int row, int day) {
    int t = trust(row);
    ledger.add(treatments[t], 1);
    ledger.add(fromDecision[t], day - pathways.since(row) <= DECISION_DAYS ? 1 : 0, 1);
    if (pathways.urgency(row) == Pathways.SUSPECTED_CANCER) {
      ledger.add(fromReferral[t], pathways.waited(row, day) <= REFERRAL_DAYS ? 1 : 0, 1);
    }
  }

  /** A patient on the list at the end of a period. */
  void waits(int row, int day) {
    if (pathways.urgency(row) == Pathways.SUSPECTED_CANCER
        && pathways.waited(row, day) > REFERRAL_DAYS) {
      waitingLong[trust(row)]++;
    }
  }

  void endOfPeriod() {
    for (int t = 0; t < backlog.length; t++) {
      ledger.set(backlog[t], waitingLong[t]);
      waitingLong[t] = 0;
    }
  }
}
