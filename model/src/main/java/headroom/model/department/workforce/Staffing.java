package headroom.model.department.workforce;

import headroom.model.scenario.Workforce;
import headroom.model.scenario.Workforce.Absence;
import headroom.model.scenario.Workforce.Loss;
import headroom.model.time.EnglishCalendar;
import java.time.LocalDate;
import java.util.Optional;

/** Staff away by day, and the share of each kind of capacity that the others can run. */
public final class Staffing {
  private final double[] absent;
  private final double[] redeployed;
  private final double[] beds;
  private final double[] clinicians;
  private final double[] sessions;
  private final double[] intermediateCare;

  /** Works out every day of the run and those just past its end. */
  public Staffing(Workforce scenario, EnglishCalendar calendar, Illness illness) {
    int days = calendar.days() + EnglishCalendar.DAYS_PAST_END;
    absent = new double[days];
    redeployed = new double[days];
    for (int day = 0; day < days; day++) {
      int known = Math.min(day, calendar.days() - 1);
      absent[day] =
          scenario.absence().isPresent()
              ? absent(scenario.absence().get(), calendar.date(day), known, illness)
              : illness.absent(known);
      redeployed[day] = scenario.redeployed().on(calendar.date(day));
    }
    beds = left(scenario.beds());
    clinicians = left(scenario.clinicians());
    sessions = left(scenario.sessions());
    intermediateCare = left(scenario.intermediateCare());
  }

  private static double absent(Absence rule, LocalDate date, int day, Illness illness) {
    if (rule.published().isPresent() && rule.published().get().covers(date)) {
      return rule.published().get().between(date);
    }
    int lag = (int) Math.round(rule.lag() / (double) EnglishCalendar.SECONDS_PER_DAY);
    double covid = illness.covidShare(Math.max(day - lag, 0));
    return Math.min(1, rule.usual() + rule.perCovidShare() * covid);
  }

  private double[] left(Optional<Loss> loss) {
    double[] left = new double[absent.length];
    for (int day = 0; day < left.length; day++) {
      double lost = 0;
      if (loss.isPresent()) {
        double above = absent[day] + redeployed[day] - loss.get().above();
        lost = loss.get().elasticity() * Math.max(0, above);
      }
      left[day] = Math.max(0, 1 - lost);
    }
    return left;
  }

  /** Share of staff absent on a day. */
  public double absent(int day) {
    return absent[day];
  }

  /** Share of staff sent to other work on a day. */
  public double redeployed(int day) {
    return redeployed[day];
  }

  /** Share of the beds that staff can run. */
  public double beds(int day) {
    return beds[day];
  }

  /** Share of the clinicians of emergency departments on duty. */
  public double clinicians(int day) {
    return clinicians[day];
  }

  /** Share of theatre sessions and clinics that staff can run. */
  public double sessions(int day) {
    return sessions[day];
  }

  /** Share of intermediate-care slots that staff can run. */
  public double intermediateCare(int day) {
    return intermediateCare[day];
  }
}
