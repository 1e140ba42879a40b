package headroom.model.department.beds;

import headroom.model.flow.Agenda;
import headroom.model.flow.EventKind;
import headroom.model.flow.Patients;
import headroom.model.scenario.Beds;
import headroom.model.time.EnglishCalendar;

/** Patients who wait for a bed: what changes while they do. */
public final class BedWaits {
  private final Wards wards;
  private final Beds scenario;
  private final SiteBeds[] sites;
  private final BedTraits traits;
  private final EnglishCalendar calendar;
  private final Agenda agenda;
  private final Patients patients;
  private final long promotedAfter;
  private final boolean lends;

  BedWaits(Wards wards, Beds scenario, SiteBeds[] sites, BedTraits traits, Surroundings around) {
    this.wards = wards;
    this.scenario = scenario;
    this.sites = sites;
    this.traits = traits;
    calendar = around.calendar();
    agenda = around.agenda();
    patients = around.patients();
    lends = scenario.order().flatMap(Beds.Order::electiveLending).isPresent();
    promotedAfter = scenario.order().flatMap(Beds.Order::promotedAfter).orElse(0L);
  }

  /** A patient begins to wait for the pool it asked for. */
  void begin(int patient, int priority) {
    long now = agenda.now();
    SiteBeds site = sites[patients.site(patient)];
    site.queue(patient, priority, now);
    if (scenario.overflowAfter() == 0) {
      site.waiting.mayOverflow(patient, priority);
    } else if (lends || site.pools.overflow[patients.homePool(patient)].length > 0) {
      agenda.at(
          now + scenario.overflowAfter(), EventKind.OVERFLOW_DUE, patient, patients.stamp(patient));
    }
    if (promotedAfter > 0 && priority > Wards.URGENT) {
      agenda.at(now + promotedAfter, EventKind.PROMOTION_DUE, patient, patients.stamp(patient));
    }
  }

  /** A patient who has waited long goes to the head of the queue. */
  public void promote(int patient, int stamp) {
    if (patients.current(patient, stamp)) {
      sites[patients.site(patient)].waiting.reorder(patient, Wards.URGENT);
    }
  }

  /** A waiting patient may now be taken by other pools. */
  public void overflow(int patient, int stamp) {
    if (!patients.current(patient, stamp)) {
      return;
    }
    SiteBeds site = sites[patients.site(patient)];
    int priority = site.waiting.priorityOf(patient);
    site.waiting.mayOverflow(patient, priority);
    int pool = site.findBed(patient, true);
    if (pool >= 0) {
      site.unqueue(patient, agenda.now());
      wards.takeBed(patient, pool, priority);
    }
    for (int other = 0; lends && other < site.pools.count; other++) {
      // Those who waited longer, while nothing was lent yet, come to it now.
      if (site.pools.elective[other]) {
        wards.fill(patients.site(patient), other);
      }
    }
  }

  /** The time in an assessment unit is over: the patient moves on, or waits for a bed to do so. */
  public void assessed(int patient, int stamp) {
    if (patients.current(patient, stamp)) {
      SiteBeds site = sites[patients.site(patient)];
      int home = patients.homePool(patient);
      if (site.fits(patient, home)) {
        move(patient, home);
      } else {
        site.queue(patient, Wards.USUAL, agenda.now());
      }
    }
  }

  /** A patient goes from one bed to another. */
  void move(int patient, int pool) {
    int s = patients.site(patient);
    int from = patients.pool(patient);
    int bay = traits.bay(patient);
    boolean today = calendar.dayOf(patients.departs(patient)) == calendar.dayOf(agenda.now());
    sites[s].expectToday(from, today ? -1 : 0);
    sites[s].expectToday(pool, today ? 1 : 0);
    sites[s].move(patient, pool, agenda.now());
    wards.makeReady(patient, from, bay, 1);
  }
}
