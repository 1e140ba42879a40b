package headroom.model.department.criticalcare;

import headroom.model.engine.Draws;
import headroom.model.engine.RowQueue;
import headroom.model.engine.Sampler;
import headroom.model.flow.Agenda;
import headroom.model.flow.EventKind;
import headroom.model.flow.Ledger;
import headroom.model.flow.Patients;
import headroom.model.flow.Purpose;
import headroom.model.flow.Sampling;
import headroom.model.time.EnglishCalendar;
import java.util.List;

/** The critical care beds of all sites. */
public final class CriticalCare {
  private static final int NEED = 0;
  private static final int STAY = 1;

  private final headroom.model.scenario.CriticalCare scenario;
  private final double covidShare;
  private final EnglishCalendar calendar;
  private final Agenda agenda;
  private final Patients patients;
  private final Draws draws;
  private final WardBeds wards;
  private final Sampler stay;
  private final Unit[] units;
  private final double[] factor;
  private final RowQueue[] waiting;

  /**
   * @param covidShare share of patients admitted for COVID who need critical care on admission
   * @param siteIds ids of the sites by index
   */
  public CriticalCare(
      headroom.model.scenario.CriticalCare scenario,
      double covidShare,
      List<String> siteIds,
      EnglishCalendar calendar,
      Agenda agenda,
      Patients patients,
      Draws draws,
      Ledger ledger,
      WardBeds wards) {
    this.scenario = scenario;
    this.covidShare = covidShare;
    this.calendar = calendar;
    this.agenda = agenda;
    this.patients = patients;
    this.draws = draws;
    this.wards = wards;
    stay = Sampling.of(scenario.stay());
    units = new Unit[siteIds.size()];
    factor = new double[units.length];
    waiting = new RowQueue[units.length];
    RowQueue.Links links = new RowQueue.Links();
    for (int s = 0; s < units.length; s++) {
      var place = scenario.sites().get(siteIds.get(s));
      if (place != null) {
        units[s] = new Unit(ledger, siteIds.get(s), place.beds());
        factor[s] = place.need();
        waiting[s] = new RowQueue(1, links);
      }
    }
  }

  /** Whether a patient about to be admitted to a site needs critical care before any ward. */
  public boolean neededOnAdmission(int patient) {
    if (units[patients.site(patient)] == null) {
      return false;
    }
    draws.at(Purpose.CRITICAL_CARE, patients.source(patient), patients.number(patient), NEED);
    boolean covid = patients.covid(patient) == Patients.FOR_COVID;
    return draws.first()
        < factor[patients.site(patient)] * (covid ? covidShare : scenario.onAdmission());
  }

  /**
   * The part of a ward patient's need after which it comes to need critical care, or 1 when it
   * never does; a fixed trait of the patient. Whoever needed it on admission does not again.
   */
  public double neededAfter(int patient) {
    boolean from =
        units[patients.site(patient)] != null
            && !patients.elective(patient)
            && factor[patients.site(patient)] * scenario.fromWard() > 0
            && !neededOnAdmission(patient);
    if (!from) {
      return 1;
    }
    draws.at(Purpose.CRITICAL_CARE, patients.source(patient), patients.number(patient), NEED);
    // The part of the unit interval below the share is itself uniform.
    double u = draws.second() / (factor[patients.site(patient)] * scenario.fromWard());
    return Math.min(1, u);
  }

  /** Whether an operation needs a bed here afterwards; a fixed trait of the patient. */
  public boolean neededAfterOperation(int site, int source, long number) {
    if (site < 0 || units[site] == null) {
      return false;
    }
    draws.at(Purpose.CRITICAL_CARE, source, number, NEED);
    return draws.first() < factor[site] * scenario.afterOperation();
  }

  /** Whether a bed of a site is free and nobody waits for it. */
  public boolean hasRoom(int site) {
    return units[site].free() > 0 && waiting[site].isEmpty();
  }

  /** An emergency patient needs critical care, in the emergency department or in a ward bed. */
  public void request(int patient) {
    int site = patients.site(patient);
    patients.requested(patient, agenda.now());
    units[site].requested(hasRoom(site));
    if (hasRoom(site)) {
      admit(patient, patients.place(patient) == Patients.IN_BED ? Unit.WARD : Unit.ADMISSION);
    } else {
      waiting[site].add(patient, 0);
    }
  }

  /** A patient comes from theatre; there is room. */
  public void admitFromTheatre(int patient) {
    patients.requested(patient, agenda.now());
    admit(patient, Unit.THEATRE);
  }

  /** A patient who waits for critical care waits no longer: it left its ward bed for home. */
  public void forget(int patient) {
    RowQueue queue = waiting[patients.site(patient)];
    if (queue != null && !queue.isEmpty()) {
      queue.remove(patient);
    }
  }

  private void admit(int patient, int from) {
    long now = agenda.now();
    Unit unit = units[patients.site(patient)];
    if (from != Unit.THEATRE) {
      wards.leaveForCriticalCare(patient);
      unit.waited(now - patients.requested(patient));
    }
    patients.moveTo(patient, Patients.IN_CRITICAL_CARE, now);
    patients.admitted(patient, now);
    unit.enter(from, now);
    draws.at(Purpose.CRITICAL_CARE, patients.source(patient), patients.number(patient), STAY);
    long until = now + (long) Math.min(stay.at(draws.first()) + 0.5, 1e8);
    agenda.at(until, EventKind.CRITICAL_CARE_DUE, patient, patients.stamp(patient));
  }

  /** A patient no longer needs critical care: it dies or asks for a ward bed. */
  public void needEnds(int patient, int stamp) {
    if (!patients.current(patient, stamp)) {
      return;
    }
    draws.at(Purpose.CRITICAL_CARE, patients.source(patient), patients.number(patient), STAY);
    units[patients.site(patient)].block(agenda.now());
    if (draws.second() < scenario.deaths()) {
      leave(patient);
      patients.remove(patient);
    } else {
      patients.requested(patient, agenda.now());
      wards.stepDown(patient);
    }
  }

  /**
   * A patient leaves critical care. Its bed goes to the next as an event of its own: a ward bed is
   * being taken at this moment, and another must not be emptied meanwhile.
   */
  public void leave(int patient) {
    long now = agenda.now();
    int site = patients.site(patient);
    units[site].leave(now - patients.admitted(patient), now);
    agenda.at(now, EventKind.CRITICAL_CARE_BED_LEFT, site);
  }

  /** Gives free beds of a site to those who wait. */
  public void fill(int site) {
    while (units[site].free() > 0) {
      int next = waiting[site].poll();
      if (next < 0) {
        return;
      }
      admit(next, patients.place(next) == Patients.IN_BED ? Unit.WARD : Unit.ADMISSION);
    }
  }

  /** 00:00: the beds of the day. */
  public void startDay(int day) {
    for (int s = 0; s < units.length; s++) {
      if (units[s] != null) {
        units[s].resize(calendar.date(day));
        fill(s);
      }
    }
  }

  /** 08:00 census. */
  public void morningCensus() {
    for (Unit unit : units) {
      if (unit != null) {
        unit.census();
      }
    }
  }

  /** 24:00: the day's blocked bed-days. */
  public void endDay() {
    for (Unit unit : units) {
      if (unit != null) {
        unit.endDay(agenda.now());
      }
    }
  }

  /**
   * Checks that no patient is lost and that bed-seconds are the seconds of stays, exactly.
   *
   * @throws IllegalStateException on a breach, which is a defect
   */
  public void audit() {
    long now = agenda.now();
    int[] here = new int[units.length];
    long[] seconds = new long[units.length];
    for (int row = 0; row < patients.rows(); row++) {
      if (patients.place(row) == Patients.IN_CRITICAL_CARE) {
        here[patients.site(row)]++;
        seconds[patients.site(row)] += now - patients.admitted(row);
      }
    }
    for (int s = 0; s < units.length; s++) {
      if (units[s] != null) {
        units[s].audit(here[s], seconds[s], now);
      }
    }
  }
}
