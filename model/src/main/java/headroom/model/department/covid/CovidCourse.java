package headroom.model.department.covid;

import headroom.model.scenario.Covid;
import headroom.model.time.EnglishCalendar;
import java.util.Map;

/**
 * The course of COVID over the run: beds stated, admissions that lead to them, staff absent. All by
 * day of the run, for the whole system.
 */
public final class CovidCourse {
  private static final int SPILL = 400;

  private final double[] admissionsFor;
  private final double[] chanceWith;
  private final double[] absence;
  private final double[] sessionsRun;
  private final Covid scenario;

  /**
   * @param openBeds adult G&A beds open over the system, by day
   * @param survivalFor share of patients admitted for COVID still in bed after 0.5, 1.5, … days
   * @param survivalOther the same for other admissions
   * @param otherAdmissionsPerDay other overnight admissions expected a day
   */
  public CovidCourse(
      Covid scenario,
      EnglishCalendar calendar,
      double[] openBeds,
      double[] survivalFor,
      double[] survivalOther,
      double otherAdmissionsPerDay) {
    this.scenario = scenario;
    int days = calendar.days();
    double[] beds = new double[days];
    double[] share = new double[days];
    for (int day = 0; day < days; day++) {
      double open = openBeds[Math.min(day, openBeds.length - 1)];
      beds[day] = scenario.level().on(calendar.date(day)) * open + waves(calendar, day);
      share[day] = open > 0 ? beds[day] / open : 0;
    }
    double with = scenario.withShare();
    admissionsFor = deconvolve(beds, 1 - with, survivalFor);
    chanceWith = deconvolve(beds, with, survivalOther);
    for (int day = 0; day < days; day++) {
      chanceWith[day] =
          otherAdmissionsPerDay > 0 ? Math.min(1, chanceWith[day] / otherAdmissionsPerDay) : 0;
    }
    absence = new double[days + SPILL];
    sessionsRun = new double[days + SPILL];
    Covid.Absence rule = scenario.absence();
    int lag = (int) Math.round(rule.lag() / (double) EnglishCalendar.SECONDS_PER_DAY);
    for (int day = 0; day < absence.length; day++) {
      double earlier = share[Math.min(Math.max(day - lag, 0), days - 1)];
      absence[day] = Math.min(1, rule.usual() + rule.perCovidShare() * earlier);
      double lost = rule.sessionsLost() * Math.max(0, absence[day] - rule.threshold());
      sessionsRun[day] = Math.max(0, 1 - lost);
    }
  }

  private double waves(EnglishCalendar calendar, int day) {
    double beds = 0;
    for (Map.Entry<String, Covid.Wave> entry : scenario.waves().entrySet()) {
      Covid.Wave wave = entry.getValue();
      long since = calendar.date(day).toEpochDay() - wave.start().toEpochDay();
      int week = (int) Math.floorDiv(since, 7L);
      if (week >= 0 && week < wave.weekly().length) {
        double next = week + 1 < wave.weekly().length ? wave.weekly()[week + 1] : 0;
        double within = (since - week * 7L) / 7.0;
        beds += wave.peak() * (wave.weekly()[week] * (1 - within) + next * within);
      }
    }
    return beds;
  }

  /**
   * Admissions a day that lead to a share of the stated beds, given how long patients stay; before
   * the first day they are taken to have been steady.
   */
  private static double[] deconvolve(double[] beds, double share, double[] survival) {
    double patientDays = 0;
    for (double still : survival) {
      patientDays += still;
    }
    double before = beds.length == 0 || patientDays == 0 ? 0 : share * beds[0] / patientDays;
    double[] admissions = new double[beds.length];
    for (int day = 0; day < beds.length; day++) {
      double there = 0;
      for (int ago = 1; ago < survival.length; ago++) {
        there += (day - ago >= 0 ? admissions[day - ago] : before) * survival[ago];
      }
      admissions[day] =
          survival[0] > 0 ? Math.max(0, (share * beds[day] - there) / survival[0]) : 0;
    }
    return admissions;
  }

  /** Admissions for COVID expected on a day over the system. */
  public double admissionsFor(int day) {
    return admissionsFor[Math.min(day, admissionsFor.length - 1)];
  }

  /** Chance that an overnight admission of the day, for another reason, has COVID. */
  public double chanceWith(int day) {
    return chanceWith[Math.min(day, chanceWith.length - 1)];
  }

  /** Share of staff absent on a day. */
  public double absence(int day) {
    return absence[day];
  }

  /** Share of planned sessions that staff can run on a day. */
  public double sessionsRun(int day) {
    return sessionsRun[day];
  }
}
