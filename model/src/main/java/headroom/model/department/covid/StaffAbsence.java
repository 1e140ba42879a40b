package headroom.model.department.covid;

import headroom.model.scenario.Covid;
import headroom.model.scenario.Steps;
import headroom.model.time.EnglishCalendar;

/** Staff absent by day: as published where it is, else usual absence plus what follows COVID. */
public final class StaffAbsence {
  private static final int SPILL = 400;

  private final double[] absent;
  private final double[] sessionsRun;

  /**
   * @param covidShare share of the adult G&A beds that hold COVID patients, by day
   */
  StaffAbsence(Covid.Absence rule, EnglishCalendar calendar, double[] covidShare) {
    int days = covidShare.length;
    absent = new double[days + SPILL];
    sessionsRun = new double[days + SPILL];
    int lag = (int) Math.round(rule.lag() / (double) EnglishCalendar.SECONDS_PER_DAY);
    Steps published = rule.published().orElse(Steps.constant(0));
    for (int day = 0; day < absent.length; day++) {
      double earlier = covidShare[Math.min(Math.max(day - lag, 0), days - 1)];
      absent[day] =
          published.covers(calendar.date(day))
              ? published.between(calendar.date(day))
              : Math.min(1, rule.usual() + rule.perCovidShare() * earlier);
      double lost = rule.sessionsLost() * Math.max(0, absent[day] - rule.threshold());
      sessionsRun[day] = Math.max(0, 1 - lost);
    }
  }

  /** Share of staff absent on a day. */
  public double absent(int day) {
    return absent[day];
  }

  /** Share of planned sessions that staff can run on a day. */
  public double sessionsRun(int day) {
    return sessionsRun[day];
  }
}
