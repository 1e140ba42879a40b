package headroom.model.department.beds;

import headroom.model.engine.Draws;
import headroom.model.engine.LengthBiased;
import headroom.model.engine.Sampler;
import headroom.model.flow.Agenda;
import headroom.model.flow.EventKind;
import headroom.model.flow.Patients;
import headroom.model.flow.Purpose;
import headroom.model.flow.Sampling;
import headroom.model.flow.Sources;
import headroom.model.scenario.Beds;
import headroom.model.time.EnglishCalendar;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/** The adult general and acute beds of all sites. */
public final class Wards {
  private static final long DAY = EnglishCalendar.SECONDS_PER_DAY;

  static final int URGENT = 1;
  private static final int PROMISED = 2;
  static final int USUAL = 3;
  private static final int ELECTIVE_LAST = 4;

  private final Beds scenario;
  private final EnglishCalendar calendar;
  private final Agenda agenda;
  private final Patients patients;
  private final Draws draws;
  private final BedCall call;
  private final StepDown stepDown;
  private final InfectionRisk risk;
  private final HospitalInfections infections;
  private final CriticalCareNeed criticalCare;
  private final CaseMix mix;
  private final Sampler emergencyStay;
  private final Sampler electiveStay;
  private final Sampler opening;
  private final Turnaround turnaround;
  private final BayRules bays;
  private final BedTraits traits = new BedTraits();
  private final boolean electiveLast;
  private final Departures discharge;
  private final IntToDoubleFunction bedsStaffed;
  private final SiteBeds[] sites;
  private final int[] outbreakSource;
  private final BedCounts[] counts;
  private final Presence[] presence;
  private final Stays stays;
  private final BedCensus census;
  private final BedWaits waits;
  private final FrontDoor frontDoor;
  private final ElectiveAdmissions electiveAdmissions;
  private final CriticalCareTransfers criticalCareTransfers;

  /** Opens the beds of a scenario. */
  public Wards(Beds scenario, Surroundings around) {
    this.scenario = scenario;
    calendar = around.calendar();
    agenda = around.agenda();
    patients = around.patients();
    draws = around.draws();
    call = around.call();
    stepDown = around.stepDown();
    risk = around.risk();
    criticalCare = around.criticalCare();
    mix = new CaseMix(scenario.specialties());
    emergencyStay = scenario.emergencyStay().map(Sampling::of).orElse(null);
    electiveStay = scenario.electiveStay().map(Sampling::of).orElse(emergencyStay);
    opening = emergencyStay == null ? null : LengthBiased.of(emergencyStay);
    turnaround = new Turnaround(scenario, patients, draws);
    bays = new BayRules(scenario, around, traits);
    electiveLast = scenario.order().map(Beds.Order::electiveLast).orElse(false);
    discharge = around.departures();
    bedsStaffed = around.bedsStaffed();
    int n = scenario.sites().size();
    sites = new SiteBeds[n];
    outbreakSource = new int[n];
    counts = new BedCounts[n];
    presence = new Presence[n];
    infections = new HospitalInfections(risk, draws, agenda, patients, counts);
    int index = 0;
    for (Map.Entry<String, Beds.SiteBeds> entry : scenario.sites().entrySet()) {
      open(index++, entry.getKey(), entry.getValue(), around);
    }
    stays = new Stays(sites, presence, around);
    waits = new BedWaits(this, scenario, sites, traits, around);
    electiveAdmissions = new ElectiveAdmissions(this, sites, bays, around);
    criticalCareTransfers = new CriticalCareTransfers(this, scenario, sites, stays, bays, around);
    frontDoor = new FrontDoor(scenario, sites, this, around);
    census =
        new BedCensus(
            scenario.escalation(), sites, counts, presence, around.staffing(), calendar, agenda);
  }

  private void open(int index, String id, Beds.SiteBeds site, Surroundings around) {
    Pools pools = new Pools(site);
    var start = calendar.date(around.startDay());
    int escalationOpen =
        (int) Math.round(site.escalationOpenAtStart().orElse(site.escalation().on(start)));
    sites[index] = new SiteBeds(pools, risk.bay(), scenario, patients, traits, escalationOpen);
    outbreakSource[index] = around.numbering().number("outbreaks/" + id);
    sites[index].resize(calendar.date(0), 1, 0);
    List<String> pathways = discharge == null ? List.of() : discharge.pathways();
    presence[index] = new Presence(calendar.days(), pathways.size());
    boolean[] priorities = new boolean[10];
    for (Beds.Admissions admissions : site.admissions().values()) {
      priorities[admissions.priority()] = site.admissions().size() > 1;
    }
    counts[index] =
        new BedCounts(
            around.ledger(), id, priorities, around.covidModelled(), bays.apply(), pathways);
  }

  /** Patients who wait for a bed, or for another one. */
  public BedWaits waits() {
    return waits;
  }

  /** Patients who come from theatre. */
  public ElectiveAdmissions electiveAdmissions() {
    return electiveAdmissions;
  }

  /** Patients who go to critical care and come back. */
  public CriticalCareTransfers criticalCareTransfers() {
    return criticalCareTransfers;
  }

  /** Patients who come to a bed without an emergency department of this model. */
  public FrontDoor frontDoor() {
    return frontDoor;
  }

  /** An emergency patient of this hospital's own department asks for a bed; classified already. */
  public void requestForEmergency(int patient) {
    admit(patient, patients.acuity(patient) <= 1 ? URGENT : USUAL);
  }

  /** An emergency patient is to be admitted, to critical care first if it needs that. */
  void admit(int patient, int priority) {
    if (!criticalCare.takes(patient)) {
      request(patient, priority);
    }
  }

  /** Draws the specialty of an emergency patient and with it the home pool. */
  public void classify(int patient) {
    draws.at(Purpose.ADMISSION, patients.source(patient), patients.number(patient), 0);
    int specialty = mix.draw(draws.second());
    patients.specialty(patient, specialty);
    Pools pools = sites[patients.site(patient)].pools;
    patients.homePool(patient, mix.homePool(specialty, pools));
    patients.pool(patient, mix.firstPool(specialty, pools));
  }

  /** Need of an emergency patient in seconds; a fixed trait of the patient. */
  public double need(int patient) {
    if (Double.isNaN(patients.need(patient))) {
      draws.at(Purpose.STAY, patients.source(patient), patients.number(patient), 0);
      Sampler stay = patients.elective(patient) ? electiveStay : emergencyStay;
      int specialty = patients.specialty(patient);
      patients.need(
          patient, stay.at(draws.first()) * (specialty >= 0 ? mix.stayRatio(specialty) : 1));
    }
    return patients.need(patient);
  }

  /** Asks for a bed; the pool asked for is the patient's pool until there is one. */
  void request(int patient, int priority) {
    long now = agenda.now();
    SiteBeds site = sites[patients.site(patient)];
    patients.requested(patient, now);
    bays.sort(patient, sites[patients.site(patient)]);
    int home = patients.homePool(patient);
    int pool = site.findBed(patient, scenario.overflowAfter() == 0);
    if (!patients.elective(patient)) {
      counts[patients.site(patient)].requested(pool >= 0, pool < 0 && site.pools.diverts[home]);
    }
    if (pool >= 0) {
      takeBed(patient, pool, priority);
    } else if (site.pools.diverts[home]) {
      patients.remove(patient);
    } else {
      waits.begin(patient, priority);
    }
  }

  int priority(int patient) {
    if (patients.elective(patient)) {
      return electiveLast ? ELECTIVE_LAST + Math.min(patients.acuity(patient), 1) : PROMISED;
    }
    if (patients.unit(patient) >= 0) {
      return patients.acuity(patient) <= 1 ? URGENT : USUAL;
    }
    return patients.acuity(patient) == 0 ? URGENT : patients.acuity(patient);
  }

  void takeBed(int patient, int pool, int priority) {
    long now = agenda.now();
    int s = patients.site(patient);
    if (!patients.elective(patient) && patients.place(patient) != Patients.IN_CRITICAL_CARE) {
      counts[s].gotBed(now - patients.requested(patient), priority);
    }
    call.bedReady(patient);
    settleIn(patient, pool, now);
  }

  void settleIn(int patient, int pool, long now) {
    int s = patients.site(patient);
    boolean outlies = pool != patients.homePool(patient) && pool != patients.pool(patient);
    boolean back = patients.place(patient) == Patients.IN_CRITICAL_CARE;
    patients.moveTo(patient, Patients.IN_BED, now);
    traits.outlies(patient, outlies);
    patients.admitted(patient, now);
    double need = need(patient) * (outlies ? scenario.outlierStay() : 1);
    if (!bays.apply()) {
      bays.test(patient);
    }
    if (!back) {
      need += patients.covid(patient) == Patients.WITH_COVID ? risk.extraStay() : 0;
      need += infections.extraNeed(patient, need);
    }
    sites[s].occupy(patient, pool, now);
    stays.begin(patient, now + (long) Math.min(need + 0.5, 1e9));
    double worse = back ? 1 : criticalCare.after(patient);
    if (worse < 1) {
      agenda.at(
          now + (long) Math.min(worse * need, 1e9),
          EventKind.CRITICAL_CARE_NEEDED,
          patient,
          patients.stamp(patient));
    }
    long assessed = sites[s].pools.assessment[pool];
    if (assessed > 0 && pool != patients.homePool(patient)) {
      agenda.at(now + assessed, EventKind.ASSESSMENT_DUE, patient, patients.stamp(patient));
    }
  }

  /** A patient may have been infected in hospital. */
  public void infected(int patient, int stamp) {
    infections.infect(patient, stamp, sites[patients.site(patient)]);
  }

  /** A patient leaves today, earlier than planned, because there is somewhere to go. */
  public void leavesAt(int patient, long departs) {
    stays.leavesAt(patient, departs);
  }

  /** A patient could now go home to a virtual ward. */
  public void stepDown(int patient, int stamp) {
    if (!patients.current(patient, stamp)) {
      return;
    }
    if (stepDown.accept(patient)) {
      leaveEarly(patient);
    } else if (stepDown.offersAgain() && agenda.now() + DAY < patients.departs(patient)) {
      agenda.at(agenda.now() + DAY, EventKind.STEP_DOWN_DUE, patient, stamp);
    }
  }

  /** Takes a patient out of its bed before the planned departure. */
  void leaveEarly(int patient) {
    stays.endNow(patient);
    leaveBed(patient);
  }

  long now() {
    return agenda.now();
  }

  /** A patient leaves for home or another place of care. */
  public void depart(int patient, int stamp) {
    if (patients.current(patient, stamp)) {
      sites[patients.site(patient)].expectToday(patients.pool(patient), -1);
      leaveBed(patient);
    }
  }

  private void leaveBed(int patient) {
    long now = agenda.now();
    int s = patients.site(patient);
    boolean died = discharge != null && discharge.dies(patient);
    if (discharge != null) {
      discharge.left(patient);
    }
    counts[s].left(patient, patients, died, calendar.weekday(calendar.dayOf(now)), now);
    criticalCare.forget(patient);
    emptyBed(patient);
    patients.remove(patient);
  }

  /** Takes a patient out of bed and queue; the bed is cleaned. */
  void emptyBed(int patient) {
    SiteBeds site = sites[patients.site(patient)];
    if (site.waiting.contains(patient)) {
      site.unqueue(patient, agenda.now());
    }
    site.vacate(patient, agenda.now());
    makeReady(patient, patients.pool(patient), traits.bay(patient), 0);
  }

  void makeReady(int patient, int pool, int bay, int occurrence) {
    int bed = Turnaround.bed(patients.site(patient), pool, bays.apply() ? bay : 0);
    long cleaning = turnaround.seconds(patient, occurrence);
    if (cleaning > 0) {
      agenda.at(agenda.now() + cleaning, EventKind.BED_READY, bed);
    } else {
      bedReady(bed);
    }
  }

  /** A bed has been made ready. */
  public void bedReady(int bed) {
    int s = Turnaround.site(bed);
    int pool = Turnaround.pool(bed);
    sites[s].cleaned(pool, Turnaround.bay(bed));
    fill(s, pool);
  }

  void fill(int s, int pool) {
    SiteBeds site = sites[s];
    while (site.free(pool) > 0) {
      int next = site.next(pool);
      if (next < 0) {
        return;
      }
      site.unqueue(next, agenda.now());
      if (patients.place(next) == Patients.IN_BED) {
        waits.move(next, pool);
      } else {
        takeBed(next, pool, priority(next));
      }
    }
  }

  /** 00:00: sizes of the day, and the departures by which beds may be promised. */
  public void startDay(int day) {
    for (int s = 0; s < sites.length; s++) {
      sites[s].resize(calendar.date(day), bedsStaffed.applyAsDouble(day), agenda.now());
      sites[s].newDay();
      bays.startDay(day, sites[s], outbreakSource[s]);
      presence[s].startDay(day);
    }
    for (int row = 0; row < patients.rows(); row++) {
      if (patients.place(row) == Patients.IN_BED
          && patients.departs(row) < calendar.startOf(day + 1)) {
        sites[patients.site(row)].expectToday(patients.pool(row), 1);
      }
    }
    for (int s = 0; s < sites.length; s++) {
      for (int pool = 0; pool < sites[s].pools.count; pool++) {
        fill(s, pool);
      }
    }
  }

  /** What can be said of these beds before anything is simulated. */
  public Expectations expectations() {
    return new Expectations(sites, emergencyStay, discharge, calendar);
  }

  /** Index of a pool at a site, by name. */
  public int pool(int site, String name) {
    return sites[site].pools.index(name);
  }

  /** A bed for a patient found in bed at the start, or -1. */
  int bedAtStart(int patient) {
    return bays.bedAtStart(patient, sites[patients.site(patient)]);
  }

  /** The censuses of these beds. */
  public BedCensus census() {
    return census;
  }

  /** The patients found in bed when the run, and later the scenario, starts. */
  public OpeningOccupants openingOccupants(Sources numbering) {
    return new OpeningOccupants(scenario, this, sites, mix, opening, discharge, numbering);
  }

  /**
   * Checks that no patient is lost and that Little's law holds exactly at every site: bed-seconds
   * occupied are the seconds of stays, patient-seconds queued the seconds of waits.
   *
   * @throws IllegalStateException on a breach, which is a defect
   */
  public void audit() {
    new BedAudit(sites, patients).check(agenda.now());
  }
}
