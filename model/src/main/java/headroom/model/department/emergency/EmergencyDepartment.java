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
  private static final long LATEST_CLOCK_START = 15 * 60;

  private final int unit;
  private final int site;
  private final CareRules rules;
  private final EmergencyCounts counts;
  private final Agenda agenda;
  private final Patients patients;
  private final Draws draws;
  private final EnglishCalendar calendar;
  private final Admissions admissions;
  private final Pace pace;
  private final Steps rota;
  private final IntToDoubleFunction staffed;
  private final Door door;
  private final Cubicles cubicles;
  private final Clinicians clinicians;
  private final SameDayCare sameDayCare;
  private final Patience patience;
  private final Presence presence = new Presence();
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
    Emergency.Care care = scenario.care().get(department.care());
    this.unit = unit;
    this.site = site;
    agenda = around.agenda();
    patients = around.patients();
    draws = around.draws();
    calendar = around.calendar();
    admissions = around.admissions();
    pace = around.pace();
    rules = new CareRules(care, department, around.samplers());
    boolean sameDay = care.sameDay().isPresent() && Door.anyAbove0(department.sameDayPlaces());
    counts =
        new EmergencyCounts(
            around.ledger(),
            department.site(),
            rules,
            EmergencyCounts.Features.of(id, scenario, sameDay));
    patience = new Patience(rules.patience, patients, draws);
    rota = department.clinicians();
    staffed = around.cliniciansStaffed();
    door = new Door(unit, id, department, care, around, counts::referred);
    cubicles = new Cubicles(care, department, patients, around.links());
    clinicians =
        new Clinicians(rules.acuities, care.interruptsForAcuityUpTo(), patients, around.links());
    sameDayCare =
        sameDay
            ? new SameDayCare(
                unit, care.sameDay().get(), department.sameDayPlaces(), around, counts)
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
    presence.change(now, 1);
    counts.arrival();
    patients.unit(patient, unit);
    patients.site(patient, site);
    patients.moveTo(patient, Patients.IN_EMERGENCY, now);
    if (sameDayCare != null
        && patients.toBeAdmitted(patient)
        && !patients.overnight(patient)
        && sameDayCare.take(patient, now)) {
      toSameDayCare(patient, now);
    } else if (!cubicles.needed(patients.acuity(patient)) || cubicles.take(patient)) {
      ready(patient, now);
    } else {
      cubicles.queue(patient);
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

  /** From the door straight to same-day emergency care, once assessed or handed over. */
  private void toSameDayCare(int patient, long now) {
    long leaves = now;
    if (patients.byAmbulance(patient)) {
      leaves = handover(patient, now);
    } else if (rules.assessment != null) {
      leaves += assessmentTakes(patient);
      counts.assessed(leaves - now);
    }
    counts.admitted(false);
    counts.leftAdmitted(leaves - patients.arrived(patient), 0);
    admissions.shortStay(patient);
    patients.readyToProceed(patient, leaves);
    presence.lingers(leaves - now);
    leave(patient, leaves, false);
  }

  /** A patient has the place it needs; an ambulance patient still has to be handed over. */
  private void ready(int patient, long now) {
    if (patients.byAmbulance(patient)) {
      long handover = handover(patient, now);
      if (handover > now) {
        agenda.at(handover, EventKind.HANDED_OVER, patient, patients.stamp(patient));
        return;
      }
    }
    handedOver(patient);
  }

  /** When the crew, which may do so now, has handed over; the clock starts then or earlier. */
  private long handover(int patient, long now) {
    draws.at(Purpose.ED_PATIENCE, patients.source(patient), patients.number(patient), 0);
    long stopped = patients.arrived(patient);
    long handover = Math.max(now, stopped + (long) rules.handover.at(draws.second()));
    counts.handedOver(handover - stopped);
    counts.assessed(handover - stopped);
    long clockStart = Math.min(handover, stopped + LATEST_CLOCK_START);
    presence.spent(clockStart - stopped);
    patients.arrivedAt(patient, clockStart);
    return handover;
  }

  /** The patient may now be seen. */
  public void handedOver(int patient) {
    long now = agenda.now();
    if (clinicians.free() || clinicians.interruptFor(patients.acuity(patient), now)) {
      see(patient, now);
    } else {
      clinicians.queue(patient);
    }
  }

  private void see(int patient, long now) {
    int acuity = patients.acuity(patient);
    if (patients.workLeft(patient) == 0) {
      long wait = patients.sinceArrival(patient, now);
      counts.seen(acuity, wait);
      if (rules.assessment != null && !patients.byAmbulance(patient)) {
        counts.assessed(Math.min(wait, assessmentTakes(patient)));
      }
      draws.at(Purpose.ED_CARE, patients.source(patient), patients.number(patient), 0);
      double work = rules.clinicianTime[acuity].at(draws.first());
      double productivity = pace.productivity(calendar.dayOf(now));
      patients.workLeft(patient, (long) (work / productivity + 0.5));
      patients.investigated(patient, draws.second() < rules.investigated[acuity]);
    }
    clinicians.begin(patient, now);
    agenda.at(
        now + patients.workLeft(patient),
        EventKind.CLINICIAN_DONE,
        patient,
        patients.stamp(patient));
  }

  /** From arrival to the end of a nurse's initial assessment. */
  private long assessmentTakes(int patient) {
    draws.at(Purpose.ED_ASSESSMENT, patients.source(patient), patients.number(patient), 0);
    return (long) rules.assessment.at(draws.first());
  }

  /** A clinician finishes with a patient, unless interrupted before, and calls the next. */
  public void clinicianDone(int patient, int stamp) {
    if (!patients.current(patient, stamp)) {
      return;
    }
    long now = agenda.now();
    clinicians.end(patient);
    callNext(now);
    draws.at(Purpose.ED_INVESTIGATION, patients.source(patient), patients.number(patient), 0);
    double delay = patients.investigated(patient) ? rules.investigation.at(draws.first()) : 0;
    patients.readyToProceed(patient, now + (long) delay);
    boolean admitted = patients.toBeAdmitted(patient);
    delay += (admitted ? rules.decisionDelay : rules.departureDelay).at(draws.second());
    if (delay < 1) {
      workUpDone(patient);
    } else if (!admitted
        && !patients.holdsCubicle(patient)
        && calendar.dayOf(now + (long) delay) == calendar.dayOf(now)) {
      // On the way home and in nobody's place: counted at once, since in the same day, no event.
      presence.lingers((long) delay);
      leave(patient, now + (long) delay, false);
    } else {
      agenda.at(now + (long) delay, EventKind.WORK_UP_DONE, patient, patients.stamp(patient));
    }
  }

  private void callNext(long now) {
    for (int next = clinicians.next(); next >= 0; next = clinicians.next()) {
      if (patience.isOver(next, now)) {
        leaveUnseen(next);
      } else {
        see(next, now);
      }
    }
  }

  private void leaveUnseen(int patient) {
    long waited = patience.of(patient);
    if (rules.assessment != null) {
      counts.assessed(Math.min(waited, assessmentTakes(patient)));
    }
    leave(patient, patients.arrived(patient) + waited, true);
  }

  /** Work-up is complete: home, a short stay, or a decision to admit to a bed. */
  public void workUpDone(int patient) {
    long now = agenda.now();
    if (!patients.toBeAdmitted(patient)) {
      leave(patient, now, false);
    } else if (patients.overnight(patient)) {
      patients.moveTo(patient, Patients.BOARDING, now);
      patients.requested(patient, now);
      admissions.requestBed(patient);
    } else {
      counts.admitted(false);
      counts.leftAdmitted(patients.sinceArrival(patient, now), 0);
      admissions.shortStay(patient);
      leave(patient, now, false);
    }
  }

  /**
   * A boarding patient leaves for its bed; the row stays in the store.
   *
   * @param toBed true for a hospital bed, false for a virtual ward instead of one
   */
  public void leaveForBed(int patient, boolean toBed) {
    long now = agenda.now();
    if (toBed) {
      counts.admitted(true);
    }
    counts.leftAdmitted(patients.sinceArrival(patient, now), now - patients.requested(patient));
    depart(patient, now, false);
  }

  private void leave(int patient, long departs, boolean unseen) {
    depart(patient, departs, unseen);
    patients.remove(patient);
  }

  /**
   * @param departs when the patient leaves or left: within this day, if not now
   */
  private void depart(int patient, long departs, boolean unseen) {
    long now = agenda.now();
    presence.change(now, -1);
    presence.spent(patients.sinceArrival(patient, now));
    counts.left(patients.acuity(patient), departs - patients.arrived(patient), unseen);
    if (!unseen) {
      counts.proceeded(departs - patients.readyToProceed(patient));
    }
    if (patients.holdsCubicle(patient)) {
      cubicles.giveBack(patient);
      fillCubicles(now);
    }
  }

  private void fillCubicles(long now) {
    for (int next = cubicles.next(); next >= 0; next = cubicles.next()) {
      if (patience.isOver(next, now)) {
        leaveUnseen(next);
      } else {
        cubicles.take(next);
        ready(next, now);
      }
    }
  }

  /** Clinicians and cubicles of the hour; those called off finish their patient first. */
  public void changeRota() {
    long now = agenda.now();
    int day = calendar.dayOf(now);
    int hour = calendar.hourOf(now);
    clinicians.onDuty(onDuty(day, hour));
    cubicles.resize(calendar.date(day));
    fillCubicles(now);
    if (hour == 0) {
      // Before the day is closed: who left during it is counted in it.
      patience.clear(cubicles.waiting(), now, this::leaveUnseen);
      patience.clear(clinicians.waiting(), now, this::leaveUnseen);
    }
    callNext(now);
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
    presence.audit("emergency department " + unit, agenda.now(), secondsOfThosePresent, counted);
  }
}
