package headroom.model.department.emergency;

import headroom.model.engine.ArrivalStream;
import headroom.model.engine.Draws;
import headroom.model.engine.RowQueue;
import headroom.model.engine.Sampler;
import headroom.model.flow.Agenda;
import headroom.model.flow.EventKind;
import headroom.model.flow.Ledger;
import headroom.model.flow.Patients;
import headroom.model.flow.Purpose;
import headroom.model.flow.Rhythm;
import headroom.model.flow.Sources;
import headroom.model.scenario.Distribution;
import headroom.model.scenario.Emergency;
import headroom.model.scenario.Steps;
import headroom.model.time.EnglishCalendar;
import java.util.Map;

/** One emergency department or urgent treatment centre. */
public final class EmergencyDepartment {
  private static final int WALK_IN = 0;
  private static final int AMBULANCE = 1;
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
  private final ArrivalStream[] streams = new ArrivalStream[2];
  private final int[] sources = new int[2];
  private final Steps cubicles;
  private final Steps clinicians;
  private final RowQueue forCubicle;
  private final RowQueue forClinician;
  private int cubiclesUsed;
  private int cubiclesOpen = Integer.MAX_VALUE;
  private int cliniciansBusy;
  private int cliniciansOnDuty;

  private int present;
  private long presentSince;
  private long patientSeconds;
  private long secondsOfThoseWhoLeft;

  /**
   * @param unit index of this department, the row of its own events
   * @param id its key in the scenario
   * @param site index of its site
   * @param shared samplers shared by the departments of the run
   * @param links of the queues of all departments: a patient is in one at most
   */
  public EmergencyDepartment(
      int unit,
      String id,
      int site,
      Emergency scenario,
      EnglishCalendar calendar,
      Rhythm rhythm,
      Map<Distribution, Sampler> shared,
      RowQueue.Links links,
      long end,
      Draws draws,
      Sources numbering,
      Agenda agenda,
      Patients patients,
      Ledger ledger,
      Admissions admissions) {
    Emergency.Department department = scenario.departments().get(id);
    this.unit = unit;
    this.site = site;
    this.rules = new CareRules(scenario.care().get(department.care()), department, shared);
    boolean ambulances = anyAbove0(department.ambulance());
    boolean admits = department.ambulanceAdmitted() + department.walkInAdmitted() > 0;
    this.counts = new EmergencyCounts(ledger, department.site(), rules, ambulances, admits);
    this.agenda = agenda;
    this.patients = patients;
    this.draws = draws;
    this.calendar = calendar;
    this.admissions = admissions;
    this.cubicles = department.cubicles().orElse(null);
    this.clinicians = department.clinicians();
    this.forCubicle = new RowQueue(rules.acuities, links);
    this.forClinician = new RowQueue(rules.acuities, links);
    Steps[] rates = {department.walkIn(), department.ambulance()};
    String[] modes = {"walk-in", "ambulance"};
    for (int mode = WALK_IN; mode <= AMBULANCE; mode++) {
      sources[mode] = numbering.number("emergency/" + id + "/" + modes[mode]);
      Steps rate = rates[mode];
      if (anyAbove0(rate)) {
        streams[mode] =
            new ArrivalStream(
                draws,
                Purpose.ED_ARRIVAL,
                sources[mode],
                hour -> rhythm.expected(rate, hour),
                0,
                end);
      }
    }
  }

  /** Opens the doors at the start of the run. */
  public void open() {
    for (int mode = WALK_IN; mode <= AMBULANCE; mode++) {
      awaitNext(mode);
    }
    changeRota();
  }

  private void awaitNext(int mode) {
    if (streams[mode] != null && streams[mode].next()) {
      agenda.at(streams[mode].time(), EventKind.ARRIVAL, unit * 2 + mode);
    }
  }

  /** The next patient of a stream comes through the door. */
  public void arrive(int mode) {
    long now = agenda.now();
    int patient = patients.add(sources[mode], streams[mode].number(), now);
    awaitNext(mode);
    count(now, 1);
    counts.arrival();
    boolean ambulance = mode == AMBULANCE;
    draws.at(Purpose.ED_ACUITY, patients.source(patient), patients.number(patient), 0);
    int acuity = rules.acuity(ambulance, draws.first());
    patients.unit(patient, unit);
    patients.site(patient, site);
    patients.acuity(patient, acuity);
    patients.byAmbulance(patient, ambulance);
    patients.toBeAdmitted(patient, draws.second() < rules.admitted(ambulance, acuity));
    patients.moveTo(patient, Patients.IN_EMERGENCY, now);
    if (acuity >= rules.cubicleUpTo || cubicles == null) {
      ready(patient, now);
    } else if (cubiclesUsed < cubiclesOpen) {
      takeCubicle(patient, now);
    } else {
      forCubicle.add(patient, acuity);
    }
  }

  private void takeCubicle(int patient, long now) {
    cubiclesUsed++;
    patients.holdsCubicle(patient, true);
    ready(patient, now);
  }

  /** A patient has the place it needs; an ambulance patient still has to be handed over. */
  private void ready(int patient, long now) {
    if (patients.byAmbulance(patient)) {
      draws.at(Purpose.ED_PATIENCE, patients.source(patient), patients.number(patient), 0);
      long handover =
          Math.max(now, patients.arrived(patient) + (long) rules.handover.at(draws.second()));
      counts.handedOver(handover - patients.arrived(patient));
      long clockStart = Math.min(handover, patients.arrived(patient) + LATEST_CLOCK_START);
      secondsOfThoseWhoLeft += clockStart - patients.arrived(patient);
      patients.arrivedAt(patient, clockStart);
      if (handover > now) {
        agenda.at(handover, EventKind.HANDED_OVER, patient, patients.stamp(patient));
        return;
      }
    }
    handedOver(patient);
  }

  /** The patient may now be seen. */
  public void handedOver(int patient) {
    if (cliniciansBusy < cliniciansOnDuty) {
      see(patient, agenda.now());
    } else {
      forClinician.add(patient, patients.acuity(patient));
    }
  }

  private void see(int patient, long now) {
    cliniciansBusy++;
    int acuity = patients.acuity(patient);
    counts.seen(acuity, patients.sinceArrival(patient, now));
    draws.at(Purpose.ED_CARE, patients.source(patient), patients.number(patient), 0);
    long work = (long) (rules.clinicianTime[acuity].at(draws.first()) + 0.5);
    patients.investigated(patient, draws.second() < rules.investigated[acuity]);
    agenda.at(now + work, EventKind.CLINICIAN_DONE, patient, patients.stamp(patient));
  }

  /** A clinician finishes with a patient and calls the next. */
  public void clinicianDone(int patient) {
    long now = agenda.now();
    cliniciansBusy--;
    callNext(now);
    draws.at(Purpose.ED_INVESTIGATION, patients.source(patient), patients.number(patient), 0);
    double delay = patients.investigated(patient) ? rules.investigation.at(draws.first()) : 0;
    boolean admitted = patients.toBeAdmitted(patient);
    delay += (admitted ? rules.decisionDelay : rules.departureDelay).at(draws.second());
    if (delay < 1) {
      workUpDone(patient);
    } else if (!admitted && !patients.holdsCubicle(patient)) {
      leaveLater(patient, (long) delay);
    } else {
      agenda.at(now + (long) delay, EventKind.WORK_UP_DONE, patient, patients.stamp(patient));
    }
  }

  private void callNext(long now) {
    while (cliniciansBusy < cliniciansOnDuty) {
      int next = forClinician.poll();
      if (next < 0) {
        return;
      }
      long patience = patience(next);
      if (patients.sinceArrival(next, now) > patience) {
        leave(next, patience, true);
      } else {
        see(next, now);
      }
    }
  }

  /** Patience is drawn when it is first needed: whoever is called in time never left. */
  private long patience(int patient) {
    if (rules.patience == null || patients.byAmbulance(patient)) {
      return Long.MAX_VALUE;
    }
    draws.at(Purpose.ED_PATIENCE, patients.source(patient), patients.number(patient), 0);
    return (long) rules.patience.at(draws.first());
  }

  /** Work-up is complete: home, a short stay, or a decision to admit to a bed. */
  public void workUpDone(int patient) {
    long now = agenda.now();
    if (!patients.toBeAdmitted(patient)) {
      leave(patient, patients.sinceArrival(patient, now), false);
      return;
    }
    draws.at(Purpose.ADMISSION, patients.source(patient), patients.number(patient), 0);
    boolean overnight = draws.first() < rules.overnight;
    if (overnight) {
      patients.moveTo(patient, Patients.BOARDING, now);
      patients.requested(patient, now);
      admissions.requestBed(patient);
    } else {
      counts.admitted(false);
      counts.leftAdmitted(patients.sinceArrival(patient, now), 0);
      admissions.shortStay(patient);
      leave(patient, patients.sinceArrival(patient, now), false);
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
    depart(patient, patients.sinceArrival(patient, now), false, now);
  }

  /** A patient on the way home who holds no place needs no event to leave: nobody waits for it. */
  private void leaveLater(int patient, long delay) {
    patientSeconds += delay;
    secondsOfThoseWhoLeft += delay;
    leave(patient, patients.sinceArrival(patient, agenda.now()) + delay, false);
  }

  private void leave(int patient, long timeInDepartment, boolean unseen) {
    depart(patient, timeInDepartment, unseen, agenda.now());
    patients.remove(patient);
  }

  private void depart(int patient, long timeInDepartment, boolean unseen, long now) {
    count(now, -1);
    secondsOfThoseWhoLeft += patients.sinceArrival(patient, now);
    counts.left(timeInDepartment, unseen);
    if (patients.holdsCubicle(patient)) {
      patients.holdsCubicle(patient, false);
      cubiclesUsed--;
      fillCubicles(now);
    }
  }

  private void fillCubicles(long now) {
    while (cubiclesUsed < cubiclesOpen) {
      int next = forCubicle.poll();
      if (next < 0) {
        return;
      }
      takeCubicle(next, now);
    }
  }

  /** Clinicians and cubicles of the hour; those called off finish their patient first. */
  public void changeRota() {
    long now = agenda.now();
    int day = calendar.dayOf(now);
    cliniciansOnDuty = onDuty(day, calendar.hourOf(now));
    if (cubicles != null) {
      cubiclesOpen = (int) Math.round(cubicles.on(calendar.date(day)));
      fillCubicles(now);
    }
    callNext(now);
    agenda.at(now - now % 3600 + 3600, EventKind.ROTA, unit);
  }

  private int onDuty(int day, int hour) {
    double level = clinicians.on(calendar.date(day)) * rules.rota[hour];
    return level <= 0 ? 0 : Math.max(1, (int) Math.round(level));
  }

  private void count(long now, int change) {
    patientSeconds += present * (now - presentSince);
    presentSince = now;
    present += change;
  }

  /**
   * Little's law, exactly: the patient-seconds in the department are the seconds of those who left
   * and of those still there.
   *
   * @param secondsOfThosePresent seconds since arrival of everyone still in this department
   * @throws IllegalStateException on a breach, which is a defect
   */
  public void audit(long secondsOfThosePresent, int counted) {
    count(agenda.now(), 0);
    if (counted != present) {
      throw new IllegalStateException(
          "emergency department " + unit + ": " + present + " present but " + counted + " found");
    }
    if (patientSeconds != secondsOfThoseWhoLeft + secondsOfThosePresent) {
      throw new IllegalStateException(
          "emergency department "
              + unit
              + ": "
              + patientSeconds
              + " patient-seconds but "
              + (secondsOfThoseWhoLeft + secondsOfThosePresent)
              + " seconds of stay");
    }
  }

  private static boolean anyAbove0(Steps steps) {
    if (steps.before() > 0) {
      return true;
    }
    for (double value : steps.values()) {
      if (value > 0) {
        return true;
      }
    }
    return false;
  }
}
