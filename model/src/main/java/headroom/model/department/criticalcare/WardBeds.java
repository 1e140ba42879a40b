package headroom.model.department.criticalcare;

/** What critical care asks of the places that patients come from and go to. */
public interface WardBeds {
  /** A patient leaves wherever it waited, emergency department or ward bed, for critical care. */
  void leaveForCriticalCare(int patient);

  /**
   * Asks for a ward bed for a patient who no longer needs critical care; the answer is a call of
   * {@link CriticalCare#leave}, perhaps at once.
   */
  void stepDown(int patient);
}
