package headroom.model.department.covid;

import headroom.model.time.EnglishCalendar;
import java.util.List;

/**
 * What COVID's course must know of the hospitals it comes to.
 *
 * @param calendar days of the run
 * @param siteIds ids of the sites by index
 * @param trusts the trust of each site
 * @param people people registered in the system; 0 when not stated
 * @param openBeds adult G&A beds open over the system, by day
 * @param otherAdmissions overnight emergency admissions for other reasons expected, by site and day
 * @param stillFor share of patients admitted for COVID still in bed at the first, second, … 08:00
 *     census after they came, by age band
 * @param stillWith the same for other emergency admissions, when they have COVID
 * @param stillOther the same, when they do not
 */
public record Hospitals(
    EnglishCalendar calendar,
    List<String> siteIds,
    List<String> trusts,
    double people,
    double[] openBeds,
    double[][] otherAdmissions,
    double[][] stillFor,
    double[] stillWith,
    double[] stillOther) {

  int sites() {
    return siteIds.size();
  }

  int days() {
    return calendar.days();
  }

  /** Other admissions expected over the system on a day; the nearest day's outside the run. */
  double otherAdmissions(int day) {
    double sum = 0;
    for (double[] site : otherAdmissions) {
      sum += site[Math.min(Math.max(day, 0), days() - 1)];
    }
    return sum;
  }

  /** Beds open over the system on a day; the nearest day's outside the run. */
  double openBeds(int day) {
    return openBeds[Math.min(Math.max(day, 0), days() - 1)];
  }
}
