package headroom.model.department.emergency;

/** What an emergency department asks of the hospital behind it. */
public interface Admissions {
  /**
   * Asks for an adult overnight bed. The patient waits in the department until the bed is ready;
   * the answer is a call of {@link EmergencyDepartment#leaveForBed}, perhaps at once.
   */
  void requestBed(int patient);

  /** Tells of an admission that needs no adult overnight bed; the patient leaves at once. */
  void shortStay(int patient);
}
