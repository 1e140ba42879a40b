package headroom.model.department.theatre;

/** Why a case is cancelled on the day. */
enum Cancellation {
  BED,
  PATIENT,
  TIME,
  CRITICAL_CARE,
  STAFF;

  /** Whether it is the hospital's, for a reason that is not clinical and not the patient's. */
  boolean byTheHospital() {
    return this != PATIENT;
  }
}
