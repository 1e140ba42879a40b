package headroom.model.department.theatre;

/** How much of a day's sessions runs, for want of staff. */
public interface SessionStaffing {
  /** The share of planned sessions that runs on a day, 0 to 1. */
  double shareRun(int day);
}
