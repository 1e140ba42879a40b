package headroom.model.department.emergency;

import headroom.model.engine.Draws;
import headroom.model.flow.Agenda;
import headroom.model.flow.EventKind;
import headroom.model.flow.Patients;
import headroom.model.flow.Purpose;
import headroom.model.scenario.Emergency;
import headroom.model.scenario.Steps;
import headroom.model.time.EnglishCalendar;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

/** One emergency department or urgent treatment centre: a patient's way through it. */
public final class EmergencyDepartment {
  private final int unit;
  private final int site;
  private final CareRules rules;
  private final EmergencyCounts counts;
  private final Agenda agenda;
  private final Patients patients;
  private final Draws draws;
  private final EnglishCalendar calendar;
  private final Steps rota;
  private final IntToDoubleFunction staffed;
  private final Door door;
  private final Cubicles cubicles;
  private final Clinicians clinicians;
  private final CarePath care;
  private final SameDayCare sameDayCare;
  private EmergencyDepartment streamsTo;
  private Diversion diversion;

  /**
   * @param unit index of this department, the row of its own events
   * @param id its key in the scenario
   * @param site index of its site
   */
  public EmergencyDepartment(
      int unit, String id, int site, Emergency scenario, EmergencySurroundings around) {
    Emergency.Department department = scenario.departments().get(id);
    Emergency.Care its = scenario.care().get(department.care());
    this.unit = unit;
    this.site = site;
    agenda = around.agenda();
    patients = around.patients();
    draws = around.draws();
    calendar = around.calendar();
    rules = new CareRules(its, department, around.samplers());
    boolean sameDay = its.sameDay().isPresent() && Door.anyAbove0(department.sameDayPlaces());
    counts =
        new EmergencyCounts(
            around.ledger(),
            department.site(),
            rules,
            EmergencyCounts.Features.of(id, scenario, sameDay));
    rota = department.clinicians();
    staffed = around.cliniciansStaffed();
    door = new Door(unit, id, department, its, around, counts::referred);
    cubicles = new Cubicles(its, department, patients, around.links());
    clinicians =
        new Clinicians(rules.acuities, its.interruptsForAcuityUpTo(), patients, around.links());
    care = new CarePath(rules, counts, cubicles, clinicians, around);
    sameDayCare =
        sameDay
            ? new SameDayCare(unit, its.sameDay().get(), department.sameDayPlaces(), around, counts)
            : null;
  }

  /** Introduces the departments to which this one streams and diverts. */
  public void meet(String id, Emergency scenario, Map<String, EmergencyDepartment> others) {
    Emergency.Department department = scenario.departments().get(id);
    streamsTo = rules.streamed > 0 ? others.get(department.streamsTo()) : null;
    if (scenario.divert().isPresent() && department.divertTo().length > 0) {
      EmergencyDepartment[] neighbours = new EmergencyDepartment[department.divertTo().length];
      for (int i = 0; i < neighbours.length; i++) {
        neighbours[i] = others.get(department.divertTo()[i]);
      }
      diversion = new Diversion(scenario.divert().get(), draws, neighbours);
    }
  }

  /** Opens the doors at the start of the run. */
  public void open() {
    door.open();
    changeRota();
  }

  /** The next patient of a stream turns to the department: mostly, comes through the door. */
  public void arrive(int mode) {
    long now = agenda.now();
    int source = door.source(mode);
    long number = door.number(mode);
    door.awaitNext(mode);
    long comes = door.comes(mode, number, now);
    if (comes == Referrals.NEVER) {
      return;
    }
    EmergencyDepartment to = this;
    if (mode == Door.AMBULANCE && diversion != null) {
      to = diversion.destination(this, source, number, now);
      if (to != this) {
        counts.diverted();
        comes += diversion.journey();
      }
    }
    int patient = door.patient(mode, number, now, rules);
    if (comes > now) {
      patients.unit(patient, to.unit);
      agenda.at(comes, EventKind.EXPECTED_ARRIVAL, patient);
    } else {
      to.enter(patient);
    }
  }

  /** A patient who was on the way comes through the door. */
  public void expected(int patient) {
    patients.arrivedAt(patient, agenda.now());
    enter(patient);
  }

  private void enter(int patient) {
    if (streamsTo != null && isStreamed(patient)) {
      counts.streamed();
      streamsTo.enter(patient);
      return;
    }
    long now = agenda.now();
    patients.unit(patient, unit);
    patients.site(patient, site);
    care.enter(patient, now);
    if (sameDayCare != null
        && patients.toBeAdmitted(patient)
        && !patients.overnight(patient)
        && sameDayCare.take(patient, now)) {
      care.toSameDayCare(patient, now);
    } else {
      care.begin(patient, now);
    }
  }

  /** Whether a walk-in is sent to the neighbouring department, which must have somebody there. */
  private boolean isStreamed(int patient) {
    if (patients.acuity(patient) < rules.streamedFrom
        || patients.byAmbulance(patient)
        || patients.toBeAdmitted(patient)
        || streamsTo.clinicians.onDuty() == 0) {
      return false;
    }
    draws.at(Purpose.ED_STREAMING, patients.source(patient), patients.number(patient), 0);
    return draws.first() < rules.streamed;
  }

  /** An ambulance crew has handed its patient over. */
  public void handedOver(int patient) {
    care.handedOver(patient);
  }

  /** A clinician finishes with a patient, unless interrupted before. */
  public void clinicianDone(int patient, int stamp) {
    care.clinicianDone(patient, stamp);
  }

  /** Work-up is complete. */
  public void workUpDone(int patient) {
    care.workUpDone(patient);
  }

  /**
   * A boarding patient leaves for its bed; the row stays in the store.
   *
   * @param toBed true for a hospital bed, false for a virtual ward instead of one
   */
  public void leaveForBed(int patient, boolean toBed) {
    care.leaveForBed(patient, toBed);
  }

  /** Clinicians and cubicles of the hour; those called off finish their patient first. */
  public void changeRota() {
    long now = agenda.now();
    int day = calendar.dayOf(now);
    int hour = calendar.hourOf(now);
    clinicians.onDuty(onDuty(day, hour));
    cubicles.resize(calendar.date(day));
    care.fillCubicles(now);
    if (hour == 0) {
      care.noticeWhoLeft(now);
    }
    care.callNext(now);
    agenda.at(now - now % 3600 + 3600, EventKind.ROTA, unit);
  }

  private int onDuty(int day, int hour) {
    double level = rota.on(calendar.date(day)) * staffed.applyAsDouble(day) * rules.rota[hour];
    return level <= 0 ? 0 : Math.max(1, (int) Math.round(level));
  }

  int crewsWaiting(long seconds, long now) {
    return cubicles.crewsWaiting(seconds, now);
  }

  /** A place in same-day emergency care falls free. */
  public void sameDayPlaceFree() {
    sameDayCare.placeFree();
  }

  /**
   * Checks Little's law.
   *
   * @param secondsOfThosePresent seconds since arrival of everyone still in this department
   * @throws IllegalStateException on a breach, which is a defect
   */
  public void audit(long secondsOfThosePresent, int counted) {
    care.audit(unit, secondsOfThosePresent, counted);
  }
}
