package headroom.model.department.beds;

import headroom.model.engine.Draws;
import headroom.model.engine.Sampler;
import headroom.model.flow.Purpose;
import headroom.model.flow.Sampling;
import headroom.model.scenario.Beds.Discharge;
import headroom.model.scenario.Beds.Pathway;
import headroom.model.scenario.Steps;
import headroom.model.time.EnglishCalendar;

/**
 * From the end of need to the hour of departure. Every step is drawn from the patient's own key.
 */
final class DischargeRules {
  private static final int DAY = EnglishCalendar.SECONDS_PER_DAY;
  private static final int ROUND_STARTS = 9 * 3600;
  private static final int LONGEST_LOOK = 60;

  private final EnglishCalendar calendar;
  private final Draws draws;
  private final long wardRound;
  private final double[] leavesOn;
  private final double[] byHour = new double[25];
  private final double[] pathwayUpTo;
  private final Sampler[] delays;
  private final Steps[] factors;

  private int fitDay;

  DischargeRules(Discharge scenario, EnglishCalendar calendar, Draws draws) {
    this.calendar = calendar;
    this.draws = draws;
    wardRound = scenario.wardRound();
    leavesOn = scenario.leavesOn();
    double sum = 0;
    for (double share : scenario.byHour()) {
      sum += share;
    }
    for (int hour = 0; hour < 24; hour++) {
      byHour[hour + 1] = byHour[hour] + scenario.byHour()[hour] / sum;
    }
    Pathway[] pathways = scenario.pathways().values().toArray(new Pathway[0]);
    pathwayUpTo = new double[pathways.length];
    delays = new Sampler[pathways.length];
    factors = new Steps[pathways.length];
    double total = 0;
    for (Pathway pathway : pathways) {
      total += pathway.share();
    }
    double upTo = 0;
    for (int i = 0; i < pathways.length; i++) {
      upTo += pathways[i].share() / total;
      pathwayUpTo[i] = upTo;
      delays[i] = Sampling.of(pathways[i].delay());
      factors[i] = pathways[i].delayFactor();
    }
  }

  /**
   * Plans the departure of a patient.
   *
   * @param needEnds second at which acute need ends
   * @param simple true for patients who always leave by the first pathway, as elective ones do
   * @return second of departure; {@link #fitDay()} then says when the patient was found fit
   */
  long departure(int source, long number, long needEnds, boolean simple) {
    int day = calendar.dayOf(needEnds);
    fitDay = needEnds - calendar.startOf(day) <= wardRound ? day : day + 1;
    draws.at(Purpose.DISCHARGE, source, number, 0);
    int pathway = 0;
    if (!simple) {
      while (pathway < delays.length - 1 && draws.first() >= pathwayUpTo[pathway]) {
        pathway++;
      }
    }
    double delay = delays[pathway].at(draws.second()) * factors[pathway].on(calendar.date(fitDay));
    long ready =
        Math.max(needEnds, calendar.startOf(fitDay) + ROUND_STARTS) + (long) Math.min(delay, 1e9);
    int leaves = calendar.dayOf(ready);
    if (ready - calendar.startOf(leaves) > wardRound) {
      leaves++;
    }
    for (int look = 0; look < LONGEST_LOOK; look++) {
      double u = draws.uniform(Purpose.LEAVES_TODAY, source, number, look);
      if (u < leavesOn[calendar.rateWeekday(leaves)]) {
        break;
      }
      leaves++;
    }
    draws.at(Purpose.DISCHARGE, source, number, 1);
    long dayStart = calendar.startOf(leaves);
    return dayStart + hourOfDeparture(Math.max(0, ready - dayStart), draws.first());
  }

  /** Day on which the patient last planned was found to no longer meet the criteria to reside. */
  int fitDay() {
    return fitDay;
  }

  /**
   * Second of the day by the discharge profile, given that it is not before a second of the day.
   */
  private long hourOfDeparture(long notBefore, double u) {
    int from = (int) (notBefore / 3600);
    double passed = byHour[from] + (byHour[from + 1] - byHour[from]) * (notBefore % 3600 / 3600.0);
    double target = passed + u * (1 - passed);
    int hour = from;
    while (hour < 23 && byHour[hour + 1] <= target) {
      hour++;
    }
    double width = byHour[hour + 1] - byHour[hour];
    double within = width > 0 ? (target - byHour[hour]) / width : 0.5;
    long second = hour * 3600L + (long) (3600 * Math.min(Math.max(within, 0), 0.9997));
    return Math.min(DAY - 1, Math.max(second, notBefore));
  }
}
