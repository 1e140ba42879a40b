package headroom.model.system;

import headroom.model.department.beds.BedCensus;
import headroom.model.department.beds.Wards;
import headroom.model.department.criticalcare.CriticalCare;
import headroom.model.department.emergency.EmergencyDepartment;
import headroom.model.engine.Draws;
import headroom.model.engine.EventCalendar;
import headroom.model.flow.Agenda;
import headroom.model.flow.EventKind;
import headroom.model.flow.Ledger;
import headroom.model.flow.Patients;
import headroom.model.flow.Sources;
import headroom.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;

/** One replication: the departments wired together, and the loop. */
final class CareSystemRun {
  private static final long SIX = 6 * 3600;
  private static final long EIGHT = 8 * 3600;
  private static final long NINE = 9 * 3600;
  private static final long EIGHTEEN = 18 * 3600;
  private static final long MORNING_LIST = EIGHT + 30 * 60;
  private static final long AFTERNOON_LIST = 13 * 3600 + 30 * 60;
  private static final double LARGEST_MATCH = 0.05;
  private static final int AUDIT_EVERY_DAYS = 91;

  private final Timetable timetable;
  private final Agenda agenda;
  private final Ledger ledger;
  private final Patients patients = new Patients();
  private final Draws draws;
  private final Sources numbering = new Sources();
  private final EmergencyDepartment[] emergency;
  private final Homeward homeward;
  private final Wards wards;
  private final BedCensus beds;
  private final HomeCare home;
  private final CriticalCare criticalCare;
  private final CovidCare covid;
  private final StaffedCare staff;
  private final ElectiveCare elective;
  private final RunInElective runInElective;
  private final FundAccount fund;
  private final long[] events = new long[EventKind.count()];
  private final List<String> gates = new ArrayList<>();

  private Observer observer;

  /** Told of every event before it happens; for tests that follow patients. */
  interface Observer {
    void before(EventKind kind, int row, Patients patients, long now);
  }

  CareSystemRun(Scenario scenario, long seed, int replication) {
    this(scenario, seed, replication, new EventCalendar());
  }

  CareSystemRun(Scenario scenario, long seed, int replication, EventCalendar calendar) {
    timetable = Timetable.of(scenario);
    agenda = new Agenda(timetable.end(), calendar);
    draws = new Draws(seed, replication);
    ledger =
        new Ledger(
            place -> {
              Scenario.Site site = scenario.sites().get(place);
              return site == null ? "" : site.trust();
            });
    Wiring wiring = new Wiring(scenario, timetable, agenda, ledger, patients, draws, numbering);
    emergency = wiring.emergency();
    homeward = wiring.homeward();
    wards = wiring.wards();
    beds = wards == null ? null : wards.census();
    home = wiring.home();
    criticalCare = wiring.criticalCare();
    covid = wiring.covid();
    staff = wiring.staff();
    elective = wiring.elective();
    runInElective = wiring.runInElective();
    fund = FundAccount.of(scenario, ledger);
  }

  CareSystemRun observedBy(Observer whom) {
    observer = whom;
    return this;
  }

  /** Simulates from the first day of the run-in to the last day of the scenario. */
  void run() {
    open();
    while (agenda.advance()) {
      int kind = agenda.kind();
      events[kind]++;
      if (observer != null) {
        observer.before(EventKind.of(kind), agenda.row(), patients, agenda.now());
      }
      happen(EventKind.of(kind), agenda.row(), agenda.stamp());
    }
    audit();
  }

  /** A patient's day, and the hospital's. */
  private void happen(EventKind kind, int row, int stamp) {
    switch (kind) {
      case ARRIVAL -> emergency[row >> 1].arrive(row & 1);
      case EXPECTED_ARRIVAL -> emergency[patients.unit(row)].expected(row);
      case HANDED_OVER -> emergency[patients.unit(row)].handedOver(row);
      case CLINICIAN_DONE -> emergency[patients.unit(row)].clinicianDone(row, stamp);
      case WORK_UP_DONE -> emergency[patients.unit(row)].workUpDone(row);
      case SAME_DAY_DONE -> emergency[row].sameDayPlaceFree();
      case ROTA -> emergency[row].changeRota();
      case DIRECT_ADMISSION -> wards.frontDoor().admit(row);
      case OVERFLOW_DUE -> wards.waits().overflow(row, stamp);
      case PROMOTION_DUE -> wards.waits().promote(row, stamp);
      case ASSESSMENT_DUE -> wards.waits().assessed(row, stamp);
      case CRITICAL_CARE_NEEDED -> wards.criticalCareTransfers().need(row, stamp);
      case CRITICAL_CARE_DUE -> criticalCare.needEnds(row, stamp);
      case CRITICAL_CARE_BED_LEFT -> criticalCare.fill(row);
      case STEP_DOWN_DUE -> wards.stepDown(row, stamp);
      case INFECTED -> wards.infected(row, stamp);
      case BED_DEPARTURE -> wards.depart(row, stamp);
      case BED_READY -> wards.bedReady(row);
      case VIRTUAL_WARD_DEPARTURE -> home.virtualWards().depart(row, stamp);
      case VIRTUAL_WARD_REFERRAL -> home.referred(row);
      case VISITS_END -> home.virtualWards().endVisits(row);
      case URGENT_REFERRAL -> home.community().refer(row);
      case URGENT_RESPONSE_DONE -> home.community().done(row);
      case COMMUNITY_OPENS -> home.community().opens();
      case ELECTIVE_DAY -> elective.startOfDay(row);
      case CLINICS -> elective.clinics(row);
      case SESSIONS -> theatreSessions(row >> 1, row & 1);
      case MORNING_CENSUS -> morning(row);
      case EVENING_CENSUS -> beds.eveningCensus();
      case DAY_END -> endDay(row);
    }
  }

  private void open() {
    if (wards != null) {
      wards.openingOccupants(numbering).settle(patients, draws);
      wards.frontDoor().open();
    }
    for (EmergencyDepartment department : emergency) {
      department.open();
    }
    if (home != null) {
      home.open();
    }
    startDay(0);
  }

  private void startDay(int day) {
    long start = timetable.calendar().startOf(day);
    if (day == timetable.startDay() && elective != null) {
      elective.open();
    }
    if (homeward != null) {
      homeward.startDay(day);
    }
    if (criticalCare != null) {
      criticalCare.startDay(day);
    }
    if (wards != null) {
      wards.startDay(day);
      agenda.at(start + EIGHTEEN, EventKind.EVENING_CENSUS, day);
    }
    if (home != null) {
      home.startDay(day);
    }
    agenda.at(start + EIGHT, EventKind.MORNING_CENSUS, day);
    if (elective != null && day >= timetable.startDay()) {
      agenda.at(start + SIX, EventKind.ELECTIVE_DAY, day);
      agenda.at(start + NINE, EventKind.CLINICS, day);
    }
    if (elective != null) {
      agenda.at(start + MORNING_LIST, EventKind.SESSIONS, day * 2);
      agenda.at(start + AFTERNOON_LIST, EventKind.SESSIONS, day * 2 + 1);
    }
    agenda.at(timetable.calendar().startOf(day + 1), EventKind.DAY_END, day);
  }

  private void theatreSessions(int day, int half) {
    if (day >= timetable.startDay()) {
      elective.sessions(day, half);
    } else if (runInElective != null) {
      runInElective.sessions(day, half);
    }
  }

  private void morning(int day) {
    if (beds != null) {
      beds.morningCensus(day);
    }
    if (criticalCare != null) {
      criticalCare.morningCensus();
    }
    if (home != null) {
      home.morningCensus(day);
    }
    if (covid != null) {
      covid.morningCensus(day);
    }
    if (staff != null) {
      staff.morningCensus(day);
    }
  }

  private void endDay(int day) {
    if (beds != null) {
      beds.endDay(day);
    }
    if (criticalCare != null) {
      criticalCare.endDay();
    }
    if (elective != null && day >= timetable.startDay()) {
      elective.endOfDay(day);
    }
    if (day == timetable.startDay() - 1) {
      beginScenario();
    }
    int period = timetable.periodEnding(day);
    if (period >= 0) {
      if (elective != null) {
        elective.endOfPeriod(timetable.periods().get(period));
        if (fund != null) {
          fund.endOfPeriod(timetable.periods().get(period));
        }
      }
      ledger.closePeriod();
    }
    if (day % AUDIT_EVERY_DAYS == 0) {
      audit();
    }
    if (day + 1 < timetable.calendar().days()) {
      startDay(day + 1);
    }
  }

  /** The run-in is over: what it counted is forgotten, occupants are matched to the stated ones. */
  private void beginScenario() {
    if (wards != null) {
      double moved = wards.openingOccupants(numbering).match(patients, draws);
      if (moved > LARGEST_MATCH) {
        gates.add(
            "the run-in missed the stated opening occupants by "
                + Math.round(moved * 1000) / 10.0
                + "%, more than 5%");
      }
    }
    if (covid != null) {
      gates.addAll(covid.complaints());
    }
    ledger.forget();
  }

  private void audit() {
    long now = agenda.now();
    long[] seconds = new long[emergency.length];
    int[] present = new int[emergency.length];
    for (int row = 0; row < patients.rows(); row++) {
      byte place = patients.place(row);
      if (place == Patients.IN_EMERGENCY || place == Patients.BOARDING) {
        seconds[patients.unit(row)] += patients.sinceArrival(row, now);
        present[patients.unit(row)]++;
      }
    }
    for (int unit = 0; unit < emergency.length; unit++) {
      emergency[unit].audit(seconds[unit], present[unit]);
    }
    if (wards != null) {
      wards.audit();
    }
    if (criticalCare != null) {
      criticalCare.audit();
    }
    if (home != null) {
      home.audit();
    }
  }

  Ledger.Account account() {
    return ledger.drawUp(timetable.periods());
  }

  long[] events() {
    return events;
  }

  String[] gates() {
    return gates.toArray(new String[0]);
  }
}
