package headroom.model.department.outpatients;

/** What becomes of a patient after the outpatient decision. */
public interface Outcomes {
  /** A decision to admit, to theatre or to a procedure room. */
  void admit(int row, boolean theatre, int day);

  /** Treated in the clinic, or no treatment needed: the clock stops. */
  void stop(int row, int day);
}
