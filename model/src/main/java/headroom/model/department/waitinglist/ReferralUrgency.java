package headroom.model.department.waitinglist;

import headroom.model.engine.Draws;
import headroom.model.engine.PortableMath;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.flow.Purpose;
import headroom.model.flow.Sampling;
import headroom.model.scenario.ListRules.Advice;
import headroom.model.scenario.ListRules.Referrals;
import headroom.model.scenario.Outpatients;
import headroom.model.scenario.WaitingList;
import java.time.LocalDate;

/**
 * How urgent a referral is, when it is wanted at its first appointment, and whether advice takes
 * its place. Drawn by the patient's identity; only routine referrals are turned into advice.
 */
final class ReferralUrgency {
  /** Urgent suspected cancer referrals still undecided wear off with this mean, days. */
  private static final double SUSPICION_DAYS = 21;

  private static final double HUNDRED = 100;

  private final ElectiveRun run;
  private final Draws draws;
  private final Pathways pathways;
  private final double[] suspectedCancer;
  private final double urgent;
  private final WholeDays untilUrgent;
  private final WholeDays untilSuspectedCancer;
  private final Advice advice;

  /** First attendances to be expected of a referral, by trust. */
  private final double[] firstAttendances;

  ReferralUrgency(ElectiveRun run, WaitingList waitingList, int days) {
    this.run = run;
    draws = run.draws();
    pathways = run.pathways();
    suspectedCancer =
        waitingList.specialties().values().stream()
            .mapToDouble(WaitingList.SpecialtyGroup::suspectedCancer)
            .toArray();
    Referrals referrals = waitingList.referrals().orElse(null);
    urgent = referrals == null ? 0 : referrals.urgent();
    untilUrgent =
        referrals == null ? null : new WholeDays(Sampling.of(referrals.urgentFirst()), days);
    untilSuspectedCancer =
        referrals == null
            ? null
            : new WholeDays(Sampling.of(referrals.suspectedCancerFirst()), days);
    advice = waitingList.advice().orElse(null);
    firstAttendances = firstAttendances(waitingList);
  }

  /** As many as the clinics of the start hold; one each where appointments are not told apart. */
  private double[] firstAttendances(WaitingList waitingList) {
    LocalDate start = run.calendar().date(run.startDay());
    double[] ofTrust = new double[pathways.trusts().size()];
    Outpatients outpatients = run.scenario().outpatients().orElse(null);
    for (int t = 0; t < ofTrust.length; t++) {
      String trust = pathways.trusts().get(t);
      Outpatients.Clinics its = outpatients == null ? null : outpatients.trusts().get(trust);
      double starts = waitingList.trusts().get(trust).starts().on(start);
      boolean known = its != null && outpatients.first().isPresent() && starts > 0;
      ofTrust[t] =
          known
              ? its.slots().on(start) * (1 - outpatients.first().get().routine().missed()) / starts
              : 1;
    }
    return ofTrust;
  }

  /** Settles the urgency of a new referral. */
  void settle(int row) {
    if (untilUrgent != null) {
      double suspicion = suspectedCancer[pathways.specialtyOf(pathways.list(row))];
      draws.at(Purpose.RTT_REFERRAL, pathways.source(row), pathways.number(row), 0);
      pathways.setUrgency(row, urgency(draws.first(), suspicion));
    }
  }

  /**
   * Settles the urgency of a patient of the opening list who has no decision yet: the longer the
   * wait, the fewer are left of those who are seen and told within weeks.
   */
  void settleWaiting(int row, int waited) {
    if (untilUrgent != null) {
      double left = StrictMath.exp(-waited / SUSPICION_DAYS);
      double suspicion = suspectedCancer[pathways.specialtyOf(pathways.list(row))] * left;
      draws.at(Purpose.RTT_REFERRAL, pathways.source(row), pathways.number(row), 0);
      pathways.setUrgency(row, urgency(draws.first(), suspicion));
    }
  }

  /**
   * Days from the clock start to the day on which a suspicion was settled, of a patient of the
   * opening list whose urgency has been; -1 when there was none or it still stands. By the same
   * draw and law as whether it still stands.
   */
  int settledAfter(int row) {
    if (untilUrgent == null || pathways.urgency(row) == Pathways.SUSPECTED_CANCER) {
      return -1;
    }
    double suspicion = suspectedCancer[pathways.specialtyOf(pathways.list(row))];
    draws.at(Purpose.RTT_REFERRAL, pathways.source(row), pathways.number(row), 0);
    double u = draws.first();
    return u < suspicion ? (int) (-SUSPICION_DAYS * PortableMath.log(u / suspicion)) : -1;
  }

  private int urgency(double u, double suspicion) {
    return u < suspicion
        ? Pathways.SUSPECTED_CANCER
        : u < suspicion + (1 - suspicion) * urgent ? Pathways.URGENT : Pathways.ROUTINE;
  }

  /** Days until the first appointment is wanted, of a patient who is not routine. */
  int daysUntilFirst(int row, double u) {
    return (pathways.urgency(row) == Pathways.URGENT ? untilUrgent : untilSuspectedCancer).at(u);
  }

  boolean hasAdvice() {
    return advice != null;
  }

  /** Advice requests of a day for each referral that comes to a trust. */
  double requests(int trust, int day) {
    double perHundred = advice.requests().on(run.calendar().date(day));
    return perHundred / HUNDRED * firstAttendances[trust];
  }

  /** Of these, what the stated clock starts live with. */
  double usualRequests(int trust) {
    return advice.usual() / HUNDRED * firstAttendances[trust];
  }

  /** Of requests, the share that takes the place of a referral. */
  double diverted() {
    return advice.diverted();
  }

  /** Whether more advice than usual takes the place of a referral that would have come that day. */
  boolean isDiverted(int list, int source, int number, int day) {
    int trust = pathways.trustOf(list);
    double more = (requests(trust, day) - usualRequests(trust)) * advice.diverted();
    if (more <= 0) {
      return false;
    }
    double suspicion = suspectedCancer[pathways.specialtyOf(list)];
    double routine = (1 - suspicion) * (1 - urgent);
    draws.at(Purpose.RTT_REFERRAL, source, number, 0);
    return urgency(draws.first(), suspicion) == Pathways.ROUTINE && draws.second() * routine < more;
  }
}
