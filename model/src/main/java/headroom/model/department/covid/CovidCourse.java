package headroom.model.department.covid;

import headroom.model.scenario.Covid;
import headroom.model.time.EnglishCalendar;
import java.util.List;

/**
 * The course of COVID over the run: beds stated, admissions that lead to them, staff absent. Days
 * are those of the run; a patient who comes counts to the next 08:00 census.
 */
public final class CovidCourse {
  private static final long DAY = EnglishCalendar.SECONDS_PER_DAY;
  private static final long TO_NEXT_CENSUS = 16 * 3600;

  private final StatedBeds stated;
  private final double[][] admissionsFor;
  private final double[][] chanceWith;
  private final StaffAbsence absence;

  /**
   * @param siteIds ids of the sites by index
   * @param trusts the trust of each site
   * @param openBeds adult G&A beds open over the system, by day
   * @param stillFor share of patients admitted for COVID still in bed at the first, second, …
   *     census after they came
   * @param stillOther the same for other emergency admissions, if they have COVID
   * @param otherAdmissions other overnight admissions expected, by site and day
   */
  public CovidCourse(
      Covid scenario,
      EnglishCalendar calendar,
      List<String> siteIds,
      List<String> trusts,
      double[] openBeds,
      double[] stillFor,
      double[] stillOther,
      double[][] otherAdmissions) {
    int days = calendar.days();
    stated = new StatedBeds(scenario, calendar, siteIds, trusts, openBeds);
    Turnover forCovid = new Turnover(stillFor);
    Turnover withCovid = new Turnover(stillOther);
    admissionsFor = new double[siteIds.size()][];
    chanceWith = new double[siteIds.size()][];
    for (int s = 0; s < siteIds.size(); s++) {
      double[] bedsFor = stated.of(s).clone();
      for (int day = 0; day < days; day++) {
        bedsFor[day] -= stated.with(s)[day];
      }
      admissionsFor[s] = forCovid.admissions(bedsFor);
      chanceWith[s] = withCovid.admissions(stated.with(s));
      for (int day = 0; day < days; day++) {
        double others = otherAdmissions[s][day];
        chanceWith[s][day] = others > 0 ? Math.min(1, chanceWith[s][day] / others) : 0;
      }
    }
    double[] share = new double[days];
    for (int day = 0; day < days; day++) {
      share[day] = openBeds[day] > 0 ? stated.on(day) / openBeds[day] : 0;
    }
    absence = new StaffAbsence(scenario.absence(), calendar, share);
  }

  /** Admissions for COVID expected at a site in an hour of the run. */
  public double admissionsFor(int site, int hour) {
    return at(admissionsFor[site], hour * 3600L) / 24;
  }

  /** Chance that an overnight admission of the moment, for another reason, has COVID. */
  public double chanceWith(int site, long now) {
    return at(chanceWith[site], now);
  }

  private static double at(double[] byDay, long now) {
    return byDay[(int) Math.min((now + TO_NEXT_CENSUS) / DAY, byDay.length - 1)];
  }

  /** Beds stated for a site at the 08:00 census of a day. */
  public double beds(int site, int day) {
    return stated.of(site)[day];
  }

  /** Staff absence by day. */
  public StaffAbsence absence() {
    return absence;
  }
}
