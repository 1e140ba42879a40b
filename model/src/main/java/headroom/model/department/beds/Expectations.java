package headroom.model.department.beds;

import headroom.model.engine.Sampler;
import headroom.model.time.EnglishCalendar;

/** What can be said of the beds before anything is simulated. */
public final class Expectations {
  private static final long DAY = EnglishCalendar.SECONDS_PER_DAY;
  private static final long CENSUS = 8 * 3600;

  /** Steps of this size, modulo 1, spread evenly however many there are. */
  private static final double GOLDEN = 0.6180339887498949;

  private static final int SURVIVAL_DAYS = 120;
  private static final int SURVIVAL_PATIENTS = 7000;

  private final SiteBeds[] sites;
  private final Sampler emergencyStay;
  private final Departures discharge;
  private final EnglishCalendar calendar;

  Expectations(
      SiteBeds[] sites, Sampler emergencyStay, Departures discharge, EnglishCalendar calendar) {
    this.sites = sites;
    this.emergencyStay = emergencyStay;
    this.discharge = discharge;
    this.calendar = calendar;
  }

  /**
   * Share of patients with a need still in bed at the first, second, … 08:00 census after they
   * came, ward rounds and delays included; they come evenly over the day and the week.
   *
   * @param need their need; the emergency stay when null
   * @param extra seconds added to every need
   */
  public double[] survival(Sampler need, double extra, int source) {
    Sampler sampler = need == null ? emergencyStay : need;
    double[] still = new double[SURVIVAL_DAYS];
    for (int i = 0; i < SURVIVAL_PATIENTS; i++) {
      double ofDay = (i * GOLDEN) % 1;
      long census = (i % 7 + 1) * DAY + CENSUS;
      long came = census - DAY + (long) (ofDay * DAY);
      long departs = came + (long) Math.min(sampler.at((i + 0.5) / SURVIVAL_PATIENTS) + extra, 1e8);
      if (discharge != null && departs < calendar.startOf(calendar.days())) {
        departs = discharge.expected(source, i, departs);
      }
      long counted = departs <= census ? 0 : (departs - census - 1) / DAY + 1;
      for (int at = 0; at < Math.min(counted, SURVIVAL_DAYS); at++) {
        still[at] += 1.0 / SURVIVAL_PATIENTS;
      }
    }
    return still;
  }

  /** Beds open over all sites on a day, all escalation beds included. */
  public double openOn(int day) {
    double open = 0;
    for (SiteBeds site : sites) {
      var date = calendar.date(day);
      for (int size : site.pools.sizes(date, site.pools.escalationMost(date))) {
        open += size;
      }
    }
    return open;
  }
}
