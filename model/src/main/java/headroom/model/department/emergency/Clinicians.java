package headroom.model.department.emergency;

import headroom.model.engine.RowQueue;
import headroom.model.flow.Patients;

/**
 * The clinicians of one department: who waits for one and, where the urgent may interrupt, who is
 * with one. Those who go off duty finish their patient first.
 */
final class Clinicians {
  private static final int NONE = -1;

  private final Patients patients;
  private final int acuities;
  private final int interrupting;

  /** By acuity; where care may be interrupted, twice as many: the interrupted before the others. */
  private final RowQueue waiting;

  private final RowQueue inCare;
  private int busy;
  private int onDuty;

  /**
   * @param interrupting acuities that interrupt, counted from the most urgent; 0 for none
   */
  Clinicians(int acuities, int interrupting, Patients patients, RowQueue.Links links) {
    this.patients = patients;
    this.acuities = acuities;
    this.interrupting = interrupting;
    waiting = new RowQueue(interrupting > 0 ? 2 * acuities : acuities, links);
    inCare = interrupting > 0 ? new RowQueue(acuities, links) : null;
  }

  boolean free() {
    return busy < onDuty;
  }

  int onDuty() {
    return onDuty;
  }

  void onDuty(int number) {
    onDuty = number;
  }

  void queue(int patient) {
    int acuity = patients.acuity(patient);
    waiting.add(patient, inCare == null ? acuity : 2 * acuity + 1);
  }

  /** The patient to be called next, taken from the queue; -1 when nobody is free or waits. */
  int next() {
    return free() ? waiting.poll() : NONE;
  }

  /** Begins or resumes with a patient; what is left to do is noted in the patient. */
  void begin(int patient, long now) {
    busy++;
    if (inCare != null) {
      patients.moveTo(patient, Patients.IN_EMERGENCY, now);
      inCare.add(patient, patients.acuity(patient));
    }
  }

  void end(int patient) {
    busy--;
    if (inCare != null) {
      inCare.remove(patient);
      patients.workLeft(patient, 0);
    }
  }

  /**
   * Takes a clinician away from the least urgent patient in care, if an acuity may: that patient
   * waits before all others of its acuity for the rest.
   */
  boolean interruptFor(int acuity, long now) {
    if (acuity >= interrupting) {
      return false;
    }
    for (int other = acuities - 1; other >= interrupting; other--) {
      int patient = inCare.first(other);
      if (patient >= 0) {
        inCare.remove(patient);
        busy--;
        patients.workLeft(
            patient, Math.max(1, patients.workLeft(patient) - patients.sinceMove(patient, now)));
        patients.moveTo(patient, Patients.IN_EMERGENCY, now);
        waiting.add(patient, 2 * other);
        return true;
      }
    }
    return false;
  }

  RowQueue waiting() {
    return waiting;
  }
}
