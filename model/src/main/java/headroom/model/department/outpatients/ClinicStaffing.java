package headroom.model.department.outpatients;

/** How much of a day's clinics runs, for want of staff. */
public interface ClinicStaffing {
  /** The share of planned clinics that runs on a day, 0 to 1. */
  double shareRun(int day);
}
