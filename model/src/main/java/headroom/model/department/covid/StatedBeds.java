package headroom.model.department.covid;

import headroom.model.scenario.Covid;
import headroom.model.scenario.Steps;
import headroom.model.time.EnglishCalendar;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The beds that the scenario states for COVID, by site and day: a level and waves over the system,
 * divided by the sites' shares, or a trust's published course in their place.
 */
final class StatedBeds {
  private final Covid scenario;
  private final EnglishCalendar calendar;
  private final double[][] beds;
  private final double[][] with;

  /**
   * @param siteIds ids of the sites by index
   * @param trusts the trust of each site
   * @param openBeds adult G&A beds open over the system, by day
   */
  StatedBeds(
      Covid scenario,
      EnglishCalendar calendar,
      List<String> siteIds,
      List<String> trusts,
      double[] openBeds) {
    this.scenario = scenario;
    this.calendar = calendar;
    int days = calendar.days();
    double[] shares = shares(siteIds);
    beds = new double[siteIds.size()][days];
    with = new double[siteIds.size()][days];
    for (int day = 0; day < days; day++) {
      LocalDate date = calendar.date(day);
      double system = scenario.level().on(date) * openBeds[day] + waves(date);
      for (int s = 0; s < siteIds.size(); s++) {
        beds[s][day] = system * shares[s];
        with[s][day] = beds[s][day] * scenario.withShare();
      }
    }
    scenario.published().ifPresent(published -> impose(published, siteIds, trusts, shares));
  }

  /** Each site's share of the system's patients. */
  private double[] shares(List<String> siteIds) {
    double[] shares = new double[siteIds.size()];
    double sum = 0;
    for (int s = 0; s < shares.length; s++) {
      shares[s] = scenario.sites().getOrDefault(siteIds.get(s), 0.0);
      sum += shares[s];
    }
    for (int s = 0; s < shares.length; s++) {
      shares[s] = sum > 0 ? shares[s] / sum : 0;
    }
    return shares;
  }

  private void impose(
      Covid.Published published, List<String> siteIds, List<String> trusts, double[] shares) {
    Steps split = published.withShare().orElse(Steps.constant(scenario.withShare()));
    for (Map.Entry<String, Steps> course : published.beds().entrySet()) {
      double sum = 0;
      int named = 0;
      for (int s = 0; s < shares.length; s++) {
        boolean its = isOf(course.getKey(), siteIds.get(s), trusts.get(s));
        sum += its ? shares[s] : 0;
        named += its ? 1 : 0;
      }
      for (int s = 0; s < shares.length; s++) {
        if (isOf(course.getKey(), siteIds.get(s), trusts.get(s))) {
          double part = sum > 0 ? shares[s] / sum : 1.0 / named;
          impose(course.getValue(), split, part, beds[s], with[s]);
        }
      }
    }
  }

  private void impose(Steps course, Steps split, double part, double[] total, double[] withCovid) {
    for (int day = 0; day < total.length; day++) {
      LocalDate date = calendar.date(day);
      if (course.covers(date)) {
        total[day] = course.between(date) * part;
        withCovid[day] = total[day] * split.between(date);
      }
    }
  }

  private static boolean isOf(String name, String site, String trust) {
    return name.equals(site) || name.equals(trust);
  }

  private double waves(LocalDate date) {
    double sum = 0;
    for (Covid.Wave wave : scenario.waves().values()) {
      long since = date.toEpochDay() - wave.start().toEpochDay();
      int week = (int) Math.floorDiv(since, 7L);
      if (week >= 0 && week < wave.weekly().length) {
        double next = week + 1 < wave.weekly().length ? wave.weekly()[week + 1] : 0;
        double within = (since - week * 7L) / 7.0;
        sum += wave.peak() * (wave.weekly()[week] * (1 - within) + next * within);
      }
    }
    return sum;
  }

  /** Beds stated for a site, by day. */
  double[] of(int site) {
    return beds[site];
  }

  /** Of these, beds of patients who are in hospital with COVID, not for it. */
  double[] with(int site) {
    return with[site];
  }

  /** Beds stated for the whole system on a day. */
  double on(int day) {
    double sum = 0;
    for (double[] site : beds) {
      sum += site[day];
    }
    return sum;
  }
}
