package headroom.model.department.beds;

import headroom.model.flow.Patients;
import headroom.model.scenario.Beds;
import java.time.LocalDate;

/**
 * Beds kept for elective patients that one site lends to emergency patients while many of them
 * wait, unless elective work is held.
 */
final class Lending {
  private final Pools pools;
  private final Patients patients;
  private final Beds.Lending rule;
  private final int[] lent;
  private double most;
  private int waiting;
  private int inAll;

  Lending(Pools pools, Patients patients, Beds scenario) {
    this.pools = pools;
    this.patients = patients;
    rule = scenario.order().flatMap(Beds.Order::electiveLending).orElse(null);
    lent = new int[pools.count];
  }

  /** What may be lent on a date. */
  void startDay(LocalDate date) {
    most = rule == null ? 0 : rule.most() * (1 - rule.held().on(date));
  }

  /** A patient without a bed begins to wait, or waits no longer. */
  void waits(int patient, int change) {
    waiting += patients.elective(patient) ? 0 : change;
  }

  /** A patient lies down in a bed of a pool, or leaves it. */
  void lies(int patient, int pool, int change) {
    if (pools.elective[pool] && !patients.elective(patient)) {
      lent[pool] += change;
      inAll += change;
    }
  }

  /** Whether a pool of so many beds would lend one now. */
  boolean lends(int pool, int beds) {
    return most > 0
        && pools.elective[pool]
        && waiting > rule.above()
        && lent[pool] + 1 <= most * beds;
  }

  /**
   * Whether a patient may be sent there: nobody with COVID is laid among patients after surgery.
   */
  boolean suits(int patient) {
    return !patients.elective(patient) && patients.covid(patient) == Patients.NO_COVID;
  }

  /** A pool of the site that lends a bed fit for a patient, or -1. */
  int findBed(int patient, SiteBeds site) {
    for (int pool = 0; pool < pools.count && suits(patient); pool++) {
      if (lends(pool, site.size(pool)) && site.fits(patient, pool)) {
        return pool;
      }
    }
    return -1;
  }

  /** Emergency patients in elective pools now. */
  int lent() {
    return inAll;
  }
}
