package headroom.model.department.diagnostics;

/** Who is told that a pathway's test is done. */
public interface Results {
  /** The test is done; the patient is in no queue. */
  void done(int row, int day);
}
