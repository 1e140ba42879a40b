package headroom.model.department.virtualward;

import headroom.model.engine.Draws;
import headroom.model.engine.Sampler;
import headroom.model.flow.Agenda;
import headroom.model.flow.EventKind;
import headroom.model.flow.Ledger;
import headroom.model.flow.Patients;
import headroom.model.flow.Purpose;
import headroom.model.flow.Sampling;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.Steps;
import headroom.model.scenario.VirtualWard;
import headroom.model.time.EnglishCalendar;
import java.util.List;

/** The virtual wards of all sites. */
public final class VirtualWards {
  /** Marks the number of a patient who was readmitted, who is not offered a virtual ward again. */
  public static final long READMITTED = 1L << 46;

  private static final double DAY = EnglishCalendar.SECONDS_PER_DAY;

  private final VirtualWard scenario;
  private final EnglishCalendar calendar;
  private final Agenda agenda;
  private final Patients patients;
  private final Draws draws;
  private final Ledger ledger;
  private final Readmission readmission;
  private final Sampler stay;
  private final Steps[] places;
  private final int[] present;
  private final int[] patientsHandle;
  private final int[] occupancyHandle;
  private final int[] stepDownHandle;
  private final int[] stepUpHandle;
  private final int perHead;
  private final int perAdult;
  private final double registered;
  private final double aged16Plus;

  /**
   * @param sites ids of the sites by index; a site without a virtual ward has no places
   */
  public VirtualWards(
      Scenario whole,
      List<String> sites,
      EnglishCalendar calendar,
      Agenda agenda,
      Patients patients,
      Draws draws,
      Ledger ledger,
      Readmission readmission) {
    this.scenario = whole.virtualWard().orElseThrow();
    this.calendar = calendar;
    this.agenda = agenda;
    this.patients = patients;
    this.draws = draws;
    this.ledger = ledger;
    this.readmission = readmission;
    stay = Sampling.of(scenario.stay());
    int n = sites.size();
    places = new Steps[n];
    present = new int[n];
    patientsHandle = new int[n];
    occupancyHandle = new int[n];
    stepDownHandle = new int[n];
    stepUpHandle = new int[n];
    for (int s = 0; s < n; s++) {
      VirtualWard.Places here = scenario.sites().get(sites.get(s));
      if (here != null) {
        places[s] = here.places();
        patientsHandle[s] = ledger.count("vw-patients", sites.get(s));
        occupancyHandle[s] = ledger.count("vw-occupancy", sites.get(s));
        stepDownHandle[s] = ledger.count("vw-admissions", sites.get(s), "", "route=step-down");
        stepUpHandle[s] = ledger.count("vw-admissions", sites.get(s), "", "route=step-up");
      }
    }
    registered = whole.population().map(Scenario.Population::registered).orElse(0.0);
    aged16Plus = whole.population().map(Scenario.Population::aged16Plus).orElse(0.0);
    perHead = registered > 0 ? ledger.count("vw-places-per-100k", "") : -1;
    perAdult = aged16Plus > 0 ? ledger.count("vw-places-per-100k", "", "", "aged=16+") : -1;
  }

  /**
   * Whole days by which stepping down would shorten a patient's stay, 0 when not eligible. The mean
   * over patients is the scenario's.
   */
  public int daysSaved(int patient) {
    int source = patients.source(patient);
    long number = patients.number(patient);
    if (places[patients.site(patient)] == null || (number & READMITTED) != 0) {
      return 0;
    }
    draws.at(Purpose.VIRTUAL_WARD, source, number, 0);
    if (draws.first() >= scenario.stepDownEligible()) {
      return 0;
    }
    double days = scenario.stepDownSaves() / DAY;
    int whole = (int) days;
    draws.at(Purpose.VIRTUAL_WARD, source, number, 2);
    return draws.second() < days - whole ? whole + 1 : whole;
  }

  /** Offers a place to an eligible patient in bed; true when it leaves the bed for it. */
  public boolean stepDown(int patient) {
    int site = patients.site(patient);
    if (!placeFree(site)) {
      return false;
    }
    ledger.add(stepDownHandle[site], 1);
    begin(patient, site);
    draws.at(Purpose.VIRTUAL_WARD, patients.source(patient), patients.number(patient), 0);
    return draws.second() < scenario.substitution();
  }

  /**
   * Offers a place to a patient with a decision to admit; true when it goes home instead of to a
   * bed.
   *
   * @param need the patient's need of hospital care, seconds
   */
  public boolean stepUp(int patient, double need) {
    int site = patients.site(patient);
    if (site < 0 || places[site] == null || need > scenario.stepUpLongestNeed()) {
      return false;
    }
    draws.at(Purpose.VIRTUAL_WARD, patients.source(patient), patients.number(patient), 3);
    if (draws.first() >= scenario.stepUpEligible() || !placeFree(site)) {
      return false;
    }
    boolean instead = draws.second() < scenario.substitution();
    ledger.add(stepUpHandle[site], 1);
    begin(patient, site);
    return instead;
  }

  private boolean placeFree(int site) {
    return present[site] < Math.round(places[site].on(calendar.date(calendar.dayOf(agenda.now()))));
  }

  private void begin(int patient, int site) {
    long now = agenda.now();
    int episode = patients.add(patients.source(patient), patients.number(patient), now);
    patients.site(episode, site);
    patients.unit(episode, -1);
    patients.moveTo(episode, Patients.ON_VIRTUAL_WARD, now);
    present[site]++;
    draws.at(Purpose.VIRTUAL_WARD, patients.source(episode), patients.number(episode), 1);
    double length = stay.at(draws.first());
    if (escalates(episode)) {
      draws.at(Purpose.VIRTUAL_WARD, patients.source(episode), patients.number(episode), 2);
      length *= draws.first();
    }
    agenda.at(
        now + (long) length, EventKind.VIRTUAL_WARD_DEPARTURE, episode, patients.stamp(episode));
  }

  private boolean escalates(int episode) {
    draws.at(Purpose.VIRTUAL_WARD, patients.source(episode), patients.number(episode), 1);
    return draws.second() < scenario.escalation();
  }

  /** An episode ends at home, or in an admission. */
  public void depart(int episode) {
    int site = patients.site(episode);
    present[site]--;
    boolean back = escalates(episode);
    int source = patients.source(episode);
    long number = patients.number(episode);
    patients.remove(episode);
    if (back) {
      readmission.readmit(site, source, number | READMITTED);
    }
  }

  /** 08:00 census. */
  public void morningCensus(int day) {
    double total = 0;
    for (int s = 0; s < places.length; s++) {
      if (places[s] != null) {
        double open = Math.round(places[s].on(calendar.date(day)));
        total += open;
        ledger.add(patientsHandle[s], present[s]);
        ledger.add(occupancyHandle[s], present[s], open);
      }
    }
    if (perHead >= 0) {
      ledger.add(perHead, total * 100_000, registered);
    }
    if (perAdult >= 0) {
      ledger.add(perAdult, total * 100_000, aged16Plus);
    }
  }

  /**
   * Checks that as many patients are on virtual wards as the store says.
   *
   * @throws IllegalStateException on a breach, which is a defect
   */
  public void audit() {
    int counted = 0;
    for (int row = 0; row < patients.rows(); row++) {
      counted += patients.place(row) == Patients.ON_VIRTUAL_WARD ? 1 : 0;
    }
    int known = 0;
    for (int here : present) {
      known += here;
    }
    if (counted != known) {
      throw new IllegalStateException(
          "virtual wards hold " + known + " patients but the store has " + counted);
    }
  }
}
