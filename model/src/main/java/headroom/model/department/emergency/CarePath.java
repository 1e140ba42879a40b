package headroom.model.department.emergency;

import headroom.model.engine.Draws;
import headroom.model.flow.Agenda;
import headroom.model.flow.EventKind;
import headroom.model.flow.Patients;
import headroom.model.flow.Purpose;
import headroom.model.time.EnglishCalendar;
import java.util.function.IntConsumer;

/** A patient's way through one department, from coming in to leaving. */
final class CarePath {
  private static final long LATEST_CLOCK_START = 15 * 60;

  private final CareRules rules;
  private final EmergencyCounts counts;
  private final Agenda agenda;
  private final Patients patients;
  private final Draws draws;
  private final EnglishCalendar calendar;
  private final Admissions admissions;
  private final Cubicles cubicles;
  private final Clinicians clinicians;
  private final Patience patience;
  private final Pace pace;
  private final Presence presence = new Presence();
  private final IntConsumer leavesUnseen = this::leaveUnseen;

  CarePath(
      CareRules rules,
      EmergencyCounts counts,
      Cubicles cubicles,
      Clinicians clinicians,
      EmergencySurroundings around) {
    this.rules = rules;
    this.counts = counts;
    this.cubicles = cubicles;
    this.clinicians = clinicians;
    agenda = around.agenda();
    patients = around.patients();
    draws = around.draws();
    calendar = around.calendar();
    admissions = around.admissions();
    pace = around.pace();
    patience = new Patience(rules.patience, patients, draws);
  }

  /** A patient comes in. */
  void enter(int patient, long now) {
    presence.change(now, 1);
    counts.arrival();
    patients.moveTo(patient, Patients.IN_EMERGENCY, now);
  }

  /** A patient who has come in needs a cubicle, or only a clinician. */
  void begin(int patient, long now) {
    if (!cubicles.needed(patients.acuity(patient)) || cubicles.take(patient)) {
      ready(patient, now);
    } else {
      cubicles.queue(patient);
    }
  }

  /** From the door straight to same-day emergency care, once assessed or handed over. */
  void toSameDayCare(int patient, long now) {
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
  void handedOver(int patient) {
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
  void clinicianDone(int patient, int stamp) {
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

  void callNext(long now) {
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
  void workUpDone(int patient) {
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
  void leaveForBed(int patient, boolean toBed) {
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

  void fillCubicles(long now) {
    for (int next = cubicles.next(); next >= 0; next = cubicles.next()) {
      if (patience.isOver(next, now)) {
        leaveUnseen(next);
      } else {
        cubicles.take(next);
        ready(next, now);
      }
    }
  }

  /** Before a day is closed: who left unseen during it is counted in it. */
  void noticeWhoLeft(long now) {
    patience.clear(cubicles.waiting(), now, leavesUnseen);
    patience.clear(clinicians.waiting(), now, leavesUnseen);
  }

  void audit(int unit, long secondsOfThosePresent, int counted) {
    presence.audit("emergency department " + unit, agenda.now(), secondsOfThosePresent, counted);
  }
}
