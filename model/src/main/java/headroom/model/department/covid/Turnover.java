package headroom.model.department.covid;

/**
 * Turns admissions into beds and beds into admissions, for patients whose stay has one law. Days
 * run from one 08:00 census to the next, so that the newest patients of a census have been there
 * for half a day on average.
 */
final class Turnover {
  private final double[] still;
  private final double patientDays;

  /**
   * @param still share of patients still in bed at the first, second, … census after they came; it
   *     never rises, which makes {@link #admissions} stable
   */
  Turnover(double[] still) {
    this.still = still;
    double sum = 0;
    for (double share : still) {
      sum += share;
    }
    patientDays = sum;
  }

  /** Censuses at which a patient is counted, on average. */
  double patientDays() {
    return patientDays;
  }

  /** Share still in bed at a census, 0 for the first after they came. */
  double still(int census) {
    return census < still.length ? still[census] : 0;
  }

  /**
   * Patients at a census who came before its day.
   *
   * @param before admissions a day before the first day
   */
  double earlier(double[] admissions, int day, double before) {
    double there = 0;
    for (int ago = 1; ago < still.length; ago++) {
      there += (day >= ago ? admissions[day - ago] : before) * still[ago];
    }
    return there;
  }

  /** Patients at a census. */
  double at(double[] admissions, int day, double before) {
    return admissions[day] * still(0) + earlier(admissions, day, before);
  }

  /** Admissions a day that would have kept a number of beds occupied for ever. */
  double steady(double beds) {
    return patientDays > 0 ? beds / patientDays : 0;
  }

  /**
   * Admissions a day that lead to the beds; before the first day they are taken to have been
   * steady. When beds fall faster than patients can leave, nobody is admitted.
   */
  double[] admissions(double[] beds) {
    double before = beds.length == 0 ? 0 : steady(beds[0]);
    double[] admissions = new double[beds.length];
    for (int day = 0; day < beds.length; day++) {
      double there = earlier(admissions, day, before);
      admissions[day] = still(0) > 0 ? Math.max(0, (beds[day] - there) / still(0)) : 0;
    }
    return admissions;
  }
}
