package headroom.model.department.diagnostics;

/** How much of a day's capacity for tests runs, for want of staff. */
public interface DiagnosticStaffing {
  /** The share of capacity that runs on a day, 0 to 1. */
  double shareRun(int day);
}
