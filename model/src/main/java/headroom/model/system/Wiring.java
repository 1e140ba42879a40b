package headroom.model.system;

import headroom.model.department.beds.CriticalCareNeed;
import headroom.model.department.beds.StepDown;
import headroom.model.department.beds.Surroundings;
import headroom.model.department.beds.Wards;
import headroom.model.department.criticalcare.CriticalCare;
import headroom.model.department.emergency.Admissions;
import headroom.model.department.emergency.EmergencyDepartment;
import headroom.model.department.emergency.EmergencySurroundings;
import headroom.model.department.emergency.Pace;
import headroom.model.department.theatre.SessionStaffing;
import headroom.model.department.workforce.Illness;
import headroom.model.engine.Draws;
import headroom.model.engine.RowQueue;
import headroom.model.flow.Agenda;
import headroom.model.flow.Ledger;
import headroom.model.flow.Patients;
import headroom.model.flow.Rhythm;
import headroom.model.flow.Sources;
import headroom.model.scenario.Emergency;
import headroom.model.scenario.Scenario;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds the departments a scenario has and answers the questions they ask each other. A department
 * that is left out answers as its absence would: no bed is ever wanted, no virtual ward accepts.
 */
final class Wiring {
  private final Scenario scenario;
  private final Timetable timetable;
  private final Agenda agenda;
  private final Ledger ledger;
  private final Patients patients;
  private final Draws draws;
  private final Sources numbering;
  private final List<String> siteIds;
  private EmergencyDepartment[] emergency = {};
  private Homeward homeward;
  private Wards wards;
  private HomeCare home;
  private CriticalCare criticalCare;
  private CovidCare covid;
  private StaffedCare staff;
  private ElectiveCare elective;
  private RunInElective runInElective;

  Wiring(
      Scenario scenario,
      Timetable timetable,
      Agenda agenda,
      Ledger ledger,
      Patients patients,
      Draws draws,
      Sources numbering) {
    this.scenario = scenario;
    this.timetable = timetable;
    this.agenda = agenda;
    this.ledger = ledger;
    this.patients = patients;
    this.draws = draws;
    this.numbering = numbering;
    siteIds = scenario.beds().map(beds -> List.copyOf(beds.sites().keySet())).orElse(List.of());
    if (scenario.covid().isPresent() && scenario.beds().isPresent()) {
      covid = new CovidCare(scenario.covid().get(), ledger, scenario.workforce().isEmpty());
    }
    if (scenario.virtualWard().isPresent() || scenario.community().isPresent()) {
      home =
          new HomeCare(
              scenario,
              timetable,
              agenda,
              patients,
              draws,
              numbering,
              ledger,
              () -> wards,
              day -> staff == null ? sessionsRun(day) : staff.clinicians(day));
    }
    if (scenario.beds().isPresent()) {
      wireBeds();
    }
    if (scenario.emergency().isPresent()) {
      wireEmergency(scenario.emergency().get());
    }
    if (covid != null) {
      covid.begin(wards, siteIds, scenario, timetable, draws, numbering);
    }
    scenario
        .workforce()
        .ifPresent(
            workforce ->
                staff =
                    new StaffedCare(
                        workforce,
                        timetable.calendar(),
                        covid == null ? Illness.NONE : covid,
                        ledger));
    if (scenario.waitingList().isPresent()) {
      wireElective();
    }
  }

  private void wireBeds() {
    homeward =
        scenario
            .beds()
            .get()
            .discharge()
            .map(
                discharge ->
                    new Homeward(
                        scenario,
                        discharge,
                        siteIds,
                        timetable,
                        draws,
                        numbering,
                        patients,
                        ledger,
                        (patient, second) -> wards.leavesAt(patient, second),
                        day -> staff == null ? 1 : staff.slots(day)))
            .orElse(null);
    CriticalCareLinks links = new CriticalCareLinks(patients, this::bedReady, () -> wards);
    if (scenario.criticalCare().isPresent()) {
      criticalCare =
          new CriticalCare(
              scenario.criticalCare().get(),
              covid == null ? 0 : covid.criticalCareShare(),
              siteIds,
              timetable.calendar(),
              agenda,
              patients,
              draws,
              ledger,
              links);
      links.to(criticalCare);
    }
    wards =
        new Wards(
            scenario.beds().get(),
            new Surroundings(
                timetable.calendar(),
                timetable.startDay(),
                timetable.end(),
                draws,
                numbering,
                agenda,
                patients,
                ledger,
                this::bedReady,
                home == null ? StepDown.NONE : home.stepDown(),
                homeward,
                covid == null ? headroom.model.department.beds.InfectionRisk.NONE : covid,
                this::absent,
                criticalCare == null ? CriticalCareNeed.NONE : links,
                covid != null,
                day -> staff == null ? 1 : staff.beds(day),
                scenario.emergency().map(Emergency::arrivals)));
  }

  /** Share of staff absent: as the workforce says, else as COVID's absence does. */
  private double absent(int day) {
    if (staff != null) {
      return staff.absent(day);
    }
    return covid == null ? 0 : covid.absent(day);
  }

  /** Share of sessions that staff can run: as the workforce says, else as COVID's absence does. */
  private double sessionsStaffed(int day) {
    if (staff != null && staff.saysSessions()) {
      return staff.sessions(day);
    }
    return covid == null ? 1 : covid.sessionsRun(day);
  }

  /** What infection control leaves of the work done in a given time. */
  private double productivity(int day) {
    return covid == null ? 1 : covid.productivity(day);
  }

  /** Share of their usual work that clinics do. */
  private double sessionsRun(int day) {
    return sessionsStaffed(day) * productivity(day);
  }

  /** Theatre lists run or do not, for want of staff; infection control slows them. */
  private SessionStaffing sessionStaffing() {
    return new SessionStaffing() {
      @Override
      public double shareRun(int day) {
        return sessionsStaffed(day);
      }

      @Override
      public double productivity(int day) {
        return Wiring.this.productivity(day);
      }
    };
  }

  private void bedReady(int patient) {
    if (patients.place(patient) == Patients.IN_CRITICAL_CARE) {
      criticalCare.leave(patient);
      return;
    }
    if (patients.unit(patient) >= 0 && patients.place(patient) == Patients.BOARDING) {
      emergency[patients.unit(patient)].leaveForBed(patient, true);
    }
  }

  private void wireEmergency(Emergency scenarioEmergency) {
    Rhythm rhythm =
        new Rhythm(
            scenarioEmergency.arrivals(),
            scenarioEmergency.arrivals().growth(),
            timetable.calendar(),
            timetable.startDay());
    EmergencySurroundings around =
        new EmergencySurroundings(
            timetable.calendar(),
            rhythm,
            new HashMap<>(),
            new RowQueue.Links(),
            timetable.end(),
            draws,
            numbering,
            agenda,
            patients,
            ledger,
            admissions(),
            covid == null ? Pace.USUAL : covid,
            day -> staff == null ? 1 : staff.clinicians(day));
    Map<String, EmergencyDepartment> departments = new LinkedHashMap<>();
    for (String id : scenarioEmergency.departments().keySet()) {
      int site = siteIds.indexOf(scenarioEmergency.departments().get(id).site());
      departments.put(
          id, new EmergencyDepartment(departments.size(), id, site, scenarioEmergency, around));
    }
    departments.forEach((id, one) -> one.meet(id, scenarioEmergency, departments));
    emergency = departments.values().toArray(new EmergencyDepartment[0]);
  }

  /** A decision to admit: to a virtual ward instead, to a bed, or, with no beds here, away. */
  private Admissions admissions() {
    return new Admissions() {
      @Override
      public void requestBed(int patient) {
        boolean here = patients.site(patient) >= 0;
        if (here) {
          wards.classify(patient);
        }
        if (!here || home != null && home.stepUp(patient)) {
          emergency[patients.unit(patient)].leaveForBed(patient, !here);
          patients.remove(patient);
        } else {
          wards.requestForEmergency(patient);
        }
      }

      @Override
      public void shortStay(int patient) {
        // Assessment, same-day and paediatric places are outside the adult G&A bed base.
      }
    };
  }

  private void wireElective() {
    ElectiveBedRequests beds = new ElectiveBedRequests(scenario, siteIds, wards, criticalCare);
    elective =
        new ElectiveCare(
            scenario,
            timetable.calendar(),
            draws,
            numbering,
            ledger,
            timetable.startDay(),
            timetable.calendar().days() - 1,
            this::sessionsRun,
            sessionStaffing(),
            beds);
    if (wards != null) {
      runInElective = new RunInElective(elective, beds, timetable.calendar(), draws, numbering);
    }
  }

  EmergencyDepartment[] emergency() {
    return emergency;
  }

  Homeward homeward() {
    return homeward;
  }

  Wards wards() {
    return wards;
  }

  CriticalCare criticalCare() {
    return criticalCare;
  }

  HomeCare home() {
    return home;
  }

  CovidCare covid() {
    return covid;
  }

  StaffedCare staff() {
    return staff;
  }

  ElectiveCare elective() {
    return elective;
  }

  RunInElective runInElective() {
    return runInElective;
  }
}
