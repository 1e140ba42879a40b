package headroom.model.department.beds;

import headroom.model.engine.Sampler;
import headroom.model.time.EnglishCalendar;

/** What can be said of the beds before anything is simulated. */
public final class Expectations {
  private static final long DAY = EnglishCalendar.SECONDS_PER_DAY;
  private static final int SURVIVAL_DAYS = 120;
  private static final int SURVIVAL_PATIENTS = 7000;

  private final SiteBeds[] sites;
  private final Sampler emergencyStay;
  private final DischargeRules discharge;
  private final EnglishCalendar calendar;

  Expectations(
      SiteBeds[] sites, Sampler emergencyStay, DischargeRules discharge, EnglishCalendar calendar) {
    this.sites = sites;
    this.emergencyStay = emergencyStay;
    this.discharge = discharge;
    this.calendar = calendar;
  }

  /**
   * Share of patients with a need still in bed 0.5, 1.5, … days after coming, ward rounds and
   * delays included.
   *
   * @param need their need; the emergency stay when null
   * @param extra seconds added to every need
   */
  public double[] survival(Sampler need, double extra, int source) {
    Sampler sampler = need == null ? emergencyStay : need;
    double[] still = new double[SURVIVAL_DAYS];
    for (int i = 0; i < SURVIVAL_PATIENTS; i++) {
      long came = (i % 7) * DAY + DAY / 2;
      long departs = came + (long) Math.min(sampler.at((i + 0.5) / SURVIVAL_PATIENTS) + extra, 1e8);
      if (discharge != null && departs < calendar.startOf(calendar.days())) {
        departs = discharge.departure(source, i, departs, false);
      }
      int nights = (int) Math.min((departs - came + DAY / 2) / DAY, SURVIVAL_DAYS);
      for (int night = 0; night < nights; night++) {
        still[night] += 1.0 / SURVIVAL_PATIENTS;
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
