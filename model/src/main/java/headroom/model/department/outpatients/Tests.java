package headroom.model.department.outpatients;

/** Where clinics send patients for a test. */
public interface Tests {
  /** A test is requested on a day; the patient comes back through {@link Clinics#testDone}. */
  void request(int row, int day);
}
