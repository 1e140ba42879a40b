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
  private static final int POOL_BITS = 8;
  static final int URGENT = 1;
  private static final int PROMISED = 2;
  static final int USUAL = 3;
  private static final long DAY = EnglishCalendar.SECONDS_PER_DAY;

  private final Beds scenario;
  private final EnglishCalendar calendar;
  private final Agenda agenda;
  private final Patients patients;
  private final Draws draws;
  private final BedCall call;
  private final StepDown stepDown;
  private final InfectionRisk risk;
  private final HospitalInfections infections;
  private final CaseMix mix;
  private final Sampler emergencyStay;
  private final Sampler electiveStay;
  private final Sampler opening;
  private final Sampler turnaround;
  private final boolean cleans;
  private final Departures discharge;
  private final IntToDoubleFunction bedsStaffed;
  private final SiteBeds[] sites;
  private final BedCounts[] counts;
  private final Presence[] presence;
  private final Stays stays;
  private final BedCensus census;
  private final FrontDoor frontDoor;

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
    mix = new CaseMix(scenario.specialties());
    emergencyStay = scenario.emergencyStay().map(Sampling::of).orElse(null);
    electiveStay = scenario.electiveStay().map(Sampling::of).orElse(emergencyStay);
    opening = emergencyStay == null ? null : LengthBiased.of(emergencyStay);
    turnaround = Sampling.of(scenario.turnaround());
    cleans = turnaround.at(0.999999) >= 1;
    discharge = around.departures();
    bedsStaffed = around.bedsStaffed();
    int n = scenario.sites().size();
    sites = new SiteBeds[n];
    counts = new BedCounts[n];
    presence = new Presence[n];
    infections = new HospitalInfections(risk, draws, agenda, patients, counts);
    int index = 0;
    for (Map.Entry<String, Beds.SiteBeds> entry : scenario.sites().entrySet()) {
      open(index++, entry.getKey(), entry.getValue(), around);
    }
    stays = new Stays(sites, presence, around);
    frontDoor = new FrontDoor(scenario, sites, this, around);
    census = new BedCensus(scenario.escalation(), sites, counts, presence, calendar, agenda);
  }

  private void open(int index, String id, Beds.SiteBeds site, Surroundings around) {
    Pools pools = new Pools(site);
    var start = calendar.date(around.startDay());
    int escalationOpen =
        (int) Math.round(site.escalationOpenAtStart().orElse(site.escalation().on(start)));
    sites[index] = new SiteBeds(pools, risk.bay(), patients, escalationOpen);
    sites[index].resize(calendar.date(0), 1, 0);
    List<String> pathways = discharge == null ? List.of() : discharge.pathways();
    presence[index] = new Presence(calendar.days(), pathways.size());
    boolean[] priorities = new boolean[10];
    for (Beds.Admissions admissions : site.admissions().values()) {
      priorities[admissions.priority()] = site.admissions().size() > 1;
    }
    counts[index] =
        new BedCounts(around.ledger(), id, priorities, around.covidModelled(), pathways);
  }

  /** Patients who come to a bed without an emergency department of this model. */
  public FrontDoor frontDoor() {
    return frontDoor;
  }

  /** An emergency patient of this hospital's own department asks for a bed; classified already. */
  public void requestForEmergency(int patient) {
    request(patient, patients.acuity(patient) <= 1 ? URGENT : USUAL);
  }

  /** Draws the specialty of an emergency patient and with it the home pool. */
  public void classify(int patient) {
    draws.at(Purpose.ADMISSION, patients.source(patient), patients.number(patient), 0);
    int specialty = mix.draw(draws.second());
    patients.specialty(patient, specialty);
    patients.homePool(patient, mix.homePool(specialty, sites[patients.site(patient)].pools));
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

  void request(int patient, int priority) {
    long now = agenda.now();
    SiteBeds site = sites[patients.site(patient)];
    patients.requested(patient, now);
    int home = patients.homePool(patient);
    int pool = site.findBed(home, scenario.overflowAfter() == 0);
    if (!patients.elective(patient)) {
      counts[patients.site(patient)].requested(pool >= 0, pool < 0 && site.pools.diverts[home]);
    }
    if (pool >= 0) {
      takeBed(patient, pool, priority);
    } else if (site.pools.diverts[home]) {
      patients.remove(patient);
    } else {
      site.queue(patient, priority, now);
      if (scenario.overflowAfter() == 0) {
        site.mayOverflow(patient, priority);
      } else if (site.pools.overflow[home].length > 0) {
        agenda.at(
            now + scenario.overflowAfter(),
            EventKind.OVERFLOW_DUE,
            patient,
            patients.stamp(patient));
      }
    }
  }

  /** A waiting patient may now be taken by other pools. */
  public void overflow(int patient, int stamp) {
    if (!patients.current(patient, stamp)) {
      return;
    }
    SiteBeds site = sites[patients.site(patient)];
    int priority = priority(patient);
    site.mayOverflow(patient, priority);
    int pool = site.findBed(patients.homePool(patient), true);
    if (pool >= 0) {
      site.unqueue(patient, agenda.now());
      takeBed(patient, pool, priority);
    }
  }

  private int priority(int patient) {
    if (patients.elective(patient)) {
      return PROMISED;
    }
    if (patients.unit(patient) >= 0) {
      return patients.acuity(patient) <= 1 ? URGENT : USUAL;
    }
    return patients.acuity(patient) == 0 ? URGENT : patients.acuity(patient);
  }

  private void takeBed(int patient, int pool, int priority) {
    long now = agenda.now();
    int s = patients.site(patient);
    if (!patients.elective(patient)) {
      counts[s].gotBed(now - patients.requested(patient), priority);
    }
    call.bedReady(patient);
    settleIn(patient, pool, now);
  }

  void settleIn(int patient, int pool, long now) {
    int s = patients.site(patient);
    patients.moveTo(patient, Patients.IN_BED, now);
    patients.pool(patient, pool);
    patients.admitted(patient, now);
    boolean outlies = pool != patients.homePool(patient);
    double need = need(patient) * (outlies ? scenario.outlierStay() : 1);
    boolean tested = patients.elective(patient);
    double chance = tested ? 0 : risk.chanceWith(s, now);
    if (chance > 0 && patients.covid(patient) == Patients.NO_COVID) {
      draws.at(Purpose.COVID, patients.source(patient), patients.number(patient), 0);
      if (draws.first() < chance) {
        patients.covid(patient, Patients.WITH_COVID);
        need += risk.extraStay();
      }
    }
    need += infections.extraNeed(patient, need);
    sites[s].occupy(patient, pool, now);
    stays.begin(patient, now + (long) Math.min(need + 0.5, 1e9));
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
    int pool = patients.pool(patient);
    boolean died = discharge != null && discharge.dies(patient);
    if (discharge != null) {
      discharge.left(patient);
    }
    counts[s].left(patient, patients, died, calendar.weekday(calendar.dayOf(now)), now);
    sites[s].vacate(patient, now);
    long cleaning = 0;
    if (cleans) {
      draws.at(Purpose.BED_TURNAROUND, patients.source(patient), patients.number(patient), 0);
      cleaning = (long) turnaround.at(draws.first());
    }
    patients.remove(patient);
    if (cleaning > 0) {
      agenda.at(now + cleaning, EventKind.BED_READY, (s << POOL_BITS) | pool);
    } else {
      bedReady((s << POOL_BITS) | pool);
    }
  }

  /** A bed has been made ready. */
  public void bedReady(int siteAndPool) {
    int s = siteAndPool >> POOL_BITS;
    int pool = siteAndPool & ((1 << POOL_BITS) - 1);
    sites[s].cleaned(pool);
    fill(s, pool);
  }

  private void fill(int s, int pool) {
    SiteBeds site = sites[s];
    while (site.free(pool) > 0) {
      int next = site.next(pool);
      if (next < 0) {
        return;
      }
      site.unqueue(next, agenda.now());
      takeBed(next, pool, priority(next));
    }
  }

  /**
   * Asks on the morning of surgery for an overnight bed.
   *
   * @param site index of the site
   * @param pool index of the pool
   * @return false when no bed of the pool, or of those it overflows to, is free or will be today
   */
  public boolean admitElective(int site, int pool, int source, long number) {
    SiteBeds beds = sites[site];
    if (!beds.canPromise(pool)) {
      boolean elsewhere = false;
      for (int other : beds.pools.overflow[pool]) {
        elsewhere |= beds.free(other) > 0;
      }
      if (!elsewhere) {
        return false;
      }
    }
    int patient = patients.add(source, number, agenda.now());
    patients.unit(patient, -1);
    patients.site(patient, site);
    patients.specialty(patient, -1);
    patients.homePool(patient, pool);
    patients.elective(patient, true);
    patients.moveTo(patient, Patients.WAITING_FOR_BED, agenda.now());
    patients.requested(patient, agenda.now());
    int bed = beds.findBed(pool, true);
    if (bed >= 0) {
      settleIn(patient, bed, agenda.now());
    } else {
      beds.queue(patient, PROMISED, agenda.now());
    }
    return true;
  }

  /** 00:00: sizes of the day, and the departures by which beds may be promised. */
  public void startDay(int day) {
    for (int s = 0; s < sites.length; s++) {
      sites[s].resize(calendar.date(day), bedsStaffed.applyAsDouble(day), agenda.now());
      sites[s].newDay();
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
