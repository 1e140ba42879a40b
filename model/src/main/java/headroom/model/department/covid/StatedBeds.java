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
  private final double[] shares;
  private final double[][] beds;
  private final double[][] with;

  StatedBeds(Covid scenario, Hospitals hospitals) {
    this.scenario = scenario;
    calendar = hospitals.calendar();
    List<String> siteIds = hospitals.siteIds();
    int days = calendar.days();
    shares = shares(siteIds);
    beds = new double[siteIds.size()][days];
    with = new double[siteIds.size()][days];
    for (int day = 0; day < days; day++) {
      LocalDate date = calendar.date(day);
      double level = scenario.level().on(date) * hospitals.openBeds()[day];
      double system = level;
      double systemWith = level * scenario.withShare();
      for (Covid.Wave wave : scenario.waves().values()) {
        double more = beds(wave, date);
        system += more;
        systemWith +=
            more * wave.withShare().map(split -> split.between(date)).orElse(scenario.withShare());
      }
      for (int s = 0; s < siteIds.size(); s++) {
        beds[s][day] = system * shares[s];
        with[s][day] = systemWith * shares[s];
      }
    }
    scenario.published().ifPresent(published -> impose(published, siteIds, hospitals.trusts()));
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

  private void impose(Covid.Published published, List<String> siteIds, List<String> trusts) {
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

  private static double beds(Covid.Wave wave, LocalDate date) {
    return wave.kind() == Covid.WaveKind.SHAPE ? wave.peak().orElse(0.0) * fraction(wave, date) : 0;
  }

  private static double fraction(Covid.Wave wave, LocalDate date) {
    double[] weekly = wave.weekly().orElseGet(() -> new double[0]);
    long since = date.toEpochDay() - wave.start().orElse(date).toEpochDay();
    int week = (int) Math.floorDiv(since, 7L);
    if (week < 0 || week >= weekly.length) {
      return 0;
    }
    double next = week + 1 < weekly.length ? weekly[week + 1] : 0;
    double within = (since - week * 7L) / 7.0;
    return weekly[week] * (1 - within) + next * within;
  }

  /** A site's share of the system's patients. */
  double share(int site) {
    return shares[site];
  }

  /** Beds stated for a site, by day. */
  double[] of(int site) {
    return beds[site];
  }

  /** Of these, beds of patients who are in hospital with COVID, not for it. */
  double[] with(int site) {
    return with[site];
  }

  /** Beds stated for the whole system, by day. */
  double[] ofSystem() {
    double[] sum = new double[calendar.days()];
    for (double[] site : beds) {
      for (int day = 0; day < sum.length; day++) {
        sum[day] += site[day];
      }
    }
    return sum;
  }
}
