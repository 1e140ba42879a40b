package headroom.model.department.theatre;

/** What staff can do of a day's sessions. */
public interface SessionStaffing {
  /** The share of planned sessions that runs on a day, 0 to 1. */
  double shareRun(int day);

  /** Cases done in a given time, relative to none of infection control's precautions. */
  default double productivity(int day) {
    return 1;
  }
}
