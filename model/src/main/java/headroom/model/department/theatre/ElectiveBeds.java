package headroom.model.department.theatre;

/** Beds for those who stay after an operation. */
public interface ElectiveBeds {
  /**
   * Asks for a bed as the list starts, for a patient about to be operated on.
   *
   * @param suite number of the suite, in the order of {@link Theatres#suites}
   * @param source the source of the patient's number
   * @param number the patient's number in it; the stay is drawn by this identity
   * @param urgent whether the patient is P2: first in the queue when the bed is yet to be emptied
   * @return whether there is a bed; the patient then is in it, or has been promised it
   */
  Answer admit(int suite, int source, long number, boolean urgent);

  /** What the wards say. */
  enum Answer {
    ADMITTED,
    NO_BED,
    NO_CRITICAL_CARE_BED
  }
}
