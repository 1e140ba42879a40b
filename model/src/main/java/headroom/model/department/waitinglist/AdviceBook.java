package headroom.model.department.waitinglist;

import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Ledger;
import headroom.model.flow.Pathways;

/**
 * Specialist advice, trust by trust: requests, and those that took the place of a referral. What
 * the stated clock starts already live with is expected, what goes beyond it is counted one by one.
 */
final class AdviceBook {
  private static final double HUNDRED = 100;

  private final ReferralUrgency urgency;
  private final Ledger ledger;
  private final Pathways pathways;
  private final int[] requests;
  private final int[] perHundred;
  private final int[] diverted;
  private final int[] activity;

  AdviceBook(ElectiveRun run, ReferralUrgency urgency) {
    this.urgency = urgency;
    ledger = run.ledger();
    pathways = run.pathways();
    int trusts = pathways.trusts().size();
    requests = new int[trusts];
    perHundred = new int[trusts];
    diverted = new int[trusts];
    activity = new int[trusts];
    boolean measured = run.scenario().electiveBaseline().isPresent();
    for (int t = 0; t < trusts; t++) {
      String trust = pathways.trusts().get(t);
      requests[t] = ledger.count("advice-requests", trust);
      perHundred[t] = ledger.count("advice-per-100-firsts", trust);
      diverted[t] = ledger.count("advice-diverted", trust);
      activity[t] = measured ? ledger.count("elective-completed-vs-1920", trust) : -1;
    }
  }

  /** A referral came, by way of a clock start or of advice in its place. */
  void came(int list, int day, boolean byAdvice) {
    int trust = pathways.trustOf(list);
    double asked = urgency.requests(trust, day);
    ledger.add(requests[trust], asked);
    ledger.add(perHundred[trust], HUNDRED * asked, 0); // clinics add the first attendances
    double usual = Math.min(asked, urgency.usualRequests(trust));
    double instead = usual * urgency.diverted() + (byAdvice ? 1 : 0);
    ledger.add(diverted[trust], instead);
    if (activity[trust] >= 0) {
      ledger.add(activity[trust], instead, 0);
    }
  }
}
