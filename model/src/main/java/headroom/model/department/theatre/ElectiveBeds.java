package headroom.model.department.theatre;

/** Beds for those who stay after an operation. */
public interface ElectiveBeds {
  /**
   * Asks for a bed as the list starts, for a patient about to be operated on.
   *
   * @param suite number of the suite, in the order of {@link Theatres#suites}
   * @param source the source of the patient's number
   * @param number the patient's number in it; the stay is drawn by this identity
   * @return whether there is a bed; the patient then is in it
   */
  boolean admit(int suite, int source, long number);
}
