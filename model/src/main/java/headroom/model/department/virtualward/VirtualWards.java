package headroom.model.department.virtualward;

import headroom.model.engine.ArrivalStream;
import headroom.model.engine.Draws;
import headroom.model.engine.Sampler;
import headroom.model.flow.Agenda;
import headroom.model.flow.EventKind;
import headroom.model.flow.Ledger;
import headroom.model.flow.Patients;
import headroom.model.flow.Purpose;
import headroom.model.flow.Sampling;
import headroom.model.flow.Sources;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.VirtualWard;
import headroom.model.time.EnglishCalendar;
import java.util.List;

/** The virtual wards of all sites. */
public final class VirtualWards {
  /** Marks the number of a patient who was readmitted, who is not offered a virtual ward again. */
  public static final long READMITTED = 1L << 46;

  private static final double DAY = EnglishCalendar.SECONDS_PER_DAY;
  private static final int HOME = 3;
  private static final int VISITING_ENDS = 20 * 3600;

  private final VirtualWard scenario;
  private final EnglishCalendar calendar;
  private final Agenda agenda;
  private final Patients patients;
  private final Draws draws;
  private final Readmission readmission;
  private final Sampler stay;
  private final Limits[] limits;
  private final WardCounts[] counts;
  private final Roster roster;
  private final HomeVisits visits;
  private final Worsening worsening;
  private final ArrivalStream[] referrals;
  private final int[] referralSource;
  private final PlacesPerHead perHead;
  private boolean noRoom;

  /**
   * @param sites ids of the sites by index; a site without a virtual ward has no places
   * @param end the run's last second, excluded
   */
  public VirtualWards(
      Scenario whole,
      List<String> sites,
      EnglishCalendar calendar,
      long end,
      Agenda agenda,
      Patients patients,
      Draws draws,
      Sources numbering,
      Ledger ledger,
      Readmission readmission,
      Staff staff) {
    this.scenario = whole.virtualWard().orElseThrow();
    this.calendar = calendar;
    this.agenda = agenda;
    this.patients = patients;
    this.draws = draws;
    this.readmission = readmission;
    stay = Sampling.of(scenario.stay());
    int n = sites.size();
    limits = new Limits[n];
    counts = new WardCounts[n];
    roster = new Roster(n);
    referrals = new ArrivalStream[n];
    referralSource = new int[n];
    for (int s = 0; s < n; s++) {
      VirtualWard.Places here = scenario.sites().get(sites.get(s));
      if (here == null) {
        continue;
      }
      limits[s] = new Limits(scenario, here, s, calendar, staff);
      boolean referred = here.referrals().before() > 0 || here.referrals().dates().length > 0;
      counts[s] =
          new WardCounts(
              ledger,
              sites.get(s),
              referred || whole.community().isPresent(),
              here.clinicians().isPresent(),
              scenario.visits().isPresent());
      if (referred) {
        referralSource[s] = numbering.number("virtual-ward/" + sites.get(s));
        referrals[s] =
            new ArrivalStream(
                draws,
                Purpose.HOME_REFERRAL,
                referralSource[s],
                hour -> here.referrals().on(calendar.date(hour / 24)) / 24,
                0,
                end);
      }
    }
    worsening = scenario.visits().isPresent() ? new Worsening(stay, scenario.escalation()) : null;
    visits =
        scenario
            .visits()
            .map(v -> new HomeVisits(v, roster, limits, counts, patients, draws))
            .orElse(null);
    perHead = new PlacesPerHead(whole.population(), ledger);
  }

  /** Writes the first referral of every stream. */
  public void open() {
    for (int s = 0; s < referrals.length; s++) {
      awaitReferral(s);
    }
  }

  private void awaitReferral(int site) {
    if (referrals[site] != null && referrals[site].next()) {
      agenda.at(referrals[site].time(), EventKind.VIRTUAL_WARD_REFERRAL, site);
    }
  }

  /** The next candidate sent from home comes; the number to admit when there is no room. */
  public long refer(int site) {
    long number = referrals[site].number();
    awaitReferral(site);
    return number;
  }

  /** Source of the candidates sent to a site's virtual ward from home. */
  public int referralSource(int site) {
    return referralSource[site];
  }

  /** 00:00: the day's visiting will end. */
  public void startDay(int day) {
    if (visits != null) {
      agenda.at(calendar.startOf(day) + VISITING_ENDS, EventKind.VISITS_END, day);
    }
  }

  /**
   * Whole days by which stepping down would shorten a patient's stay, 0 when not eligible. The mean
   * over patients is the scenario's.
   */
  public int daysSaved(int patient) {
    int source = patients.source(patient);
    long number = patients.number(patient);
    if (limits[patients.site(patient)] == null || (number & READMITTED) != 0) {
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
    if (!roomFor(patient, site)) {
      return false;
    }
    draws.at(Purpose.VIRTUAL_WARD, patients.source(patient), patients.number(patient), 0);
    boolean instead =
        scenario.substitutionOf() == VirtualWard.Episodes.STEP_UP
            || draws.second() < scenario.substitution();
    begin(patient, site, WardCounts.STEP_DOWN);
    if (instead) {
      counts[site].replaced(WardCounts.STEP_DOWN, patients.departs(patient) - agenda.now());
    }
    return instead;
  }

  /** Whether the patient just refused is to be offered a place again a day later. */
  public boolean offersAgain() {
    return noRoom && scenario.offers() == VirtualWard.Offers.DAILY;
  }

  /**
   * Offers a place to a patient with a decision to admit; true when it goes home instead of to a
   * bed.
   *
   * @param need the patient's need of hospital care, seconds
   */
  public boolean stepUp(int patient, double need) {
    int site = patients.site(patient);
    if (site < 0 || limits[site] == null || need > scenario.stepUpLongestNeed()) {
      return false;
    }
    draws.at(Purpose.VIRTUAL_WARD, patients.source(patient), patients.number(patient), 3);
    return draws.first() < scenario.stepUpEligible()
        && takeUp(patient, site, need, WardCounts.STEP_UP);
  }

  /**
   * Offers a place to a patient found eligible at home, who would be admitted otherwise; true when
   * it stays at home instead.
   *
   * @param need the patient's need of hospital care, seconds
   */
  public boolean stepUpFromHome(int patient, double need) {
    int site = patients.site(patient);
    return limits[site] != null && takeUp(patient, site, need, WardCounts.REFERRED);
  }

  private boolean takeUp(int patient, int site, double need, int route) {
    if (!roomFor(patient, site)) {
      return false;
    }
    draws.at(Purpose.VIRTUAL_WARD, patients.source(patient), patients.number(patient), 3);
    boolean instead = draws.second() < scenario.substitution();
    begin(patient, site, route);
    if (instead) {
      counts[site].replaced(route, need);
    }
    return instead;
  }

  private boolean roomFor(int patient, int site) {
    noRoom = false;
    if (scenario.homeSuitable() < 1) {
      draws.at(Purpose.VIRTUAL_WARD, patients.source(patient), patients.number(patient), 4);
      if (draws.first() >= scenario.homeSuitable()) {
        counts[site].refused(HOME);
        return false;
      }
    }
    int today = calendar.dayOf(agenda.now());
    noRoom = roster.present(site) >= limits[site].on(today);
    if (noRoom) {
      counts[site].refused(limits[site].least(today));
    }
    return !noRoom;
  }

  private void begin(int patient, int site, int route) {
    counts[site].admitted(route);
    long now = agenda.now();
    int source = patients.source(patient);
    long number = patients.number(patient);
    int episode = patients.add(source, number, now);
    patients.site(episode, site);
    patients.unit(episode, -1);
    patients.moveTo(episode, Patients.ON_VIRTUAL_WARD, now);
    draws.at(Purpose.VIRTUAL_WARD, source, number, 1);
    double length = stay.at(draws.first());
    double u = draws.second();
    roster.add(site, episode, now + (long) length);
    if (worsening != null) {
      roster.withstands(episode, Worsening.withstands(u), now);
      awaitDeparture(episode, 1);
      return;
    }
    if (u < scenario.escalation()) {
      draws.at(Purpose.VIRTUAL_WARD, source, number, 2);
      length *= draws.first();
    }
    agenda.at(
        now + (long) length, EventKind.VIRTUAL_WARD_DEPARTURE, episode, patients.stamp(episode));
  }

  /** Writes the end of an episode: the end of the stay, or hospital when that comes first. */
  private void awaitDeparture(int episode, double hazardFactor) {
    double left = worsening.seconds(roster.withstands(episode), hazardFactor);
    long hospital = agenda.now() + (long) Math.min(left, Agenda.LATEST);
    agenda.at(
        Math.min(roster.ends(episode), hospital),
        EventKind.VIRTUAL_WARD_DEPARTURE,
        episode,
        patients.stamp(episode));
  }

  private boolean endsInHospital(int episode) {
    if (worsening != null) {
      return agenda.now() < roster.ends(episode);
    }
    draws.at(Purpose.VIRTUAL_WARD, patients.source(episode), patients.number(episode), 1);
    return draws.second() < scenario.escalation();
  }

  /** An episode ends at home, or in an admission. */
  public void depart(int episode, int stamp) {
    if (!patients.current(episode, stamp)) {
      return;
    }
    int site = patients.site(episode);
    boolean back = endsInHospital(episode);
    roster.remove(site, episode);
    int source = patients.source(episode);
    long number = patients.number(episode);
    patients.remove(episode);
    if (back) {
      counts[site].escalated();
      readmission.readmit(site, source, number | READMITTED);
    }
  }

  /**
   * 20:00: which of the day's visits were made; those who were missed too often get worse faster.
   */
  public void endVisits(int day) {
    visits.settle(day, this::changeHazard);
  }

  private void changeHazard(int episode, double from, double to) {
    long now = agenda.now();
    double used = worsening.used(now - roster.since(episode), from);
    roster.withstands(episode, Math.max(0, roster.withstands(episode) - used), now);
    patients.moveTo(episode, Patients.ON_VIRTUAL_WARD, now);
    awaitDeparture(episode, to);
  }

  /** 08:00 census. */
  public void morningCensus(int day) {
    double total = 0;
    for (int s = 0; s < limits.length; s++) {
      if (limits[s] != null) {
        int open = limits[s].places(day);
        total += open;
        counts[s].census(roster.present(s), open, limits[s].clinicians(day));
      }
    }
    perHead.census(total);
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
    if (counted != roster.all()) {
      throw new IllegalStateException(
          "virtual wards hold " + roster.all() + " patients but the store has " + counted);
    }
  }
}
