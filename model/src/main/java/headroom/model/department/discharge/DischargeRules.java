package headroom.model.department.discharge;

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
  private final double deaths;
  private final boolean lastLeg;
  private final Sampler medicines;
  private final Sampler transport;
  private final long lastDeparture;

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
    deaths = scenario.deaths();
    lastLeg = scenario.medicines().isPresent() || scenario.transport().isPresent();
    medicines = scenario.medicines().map(Sampling::of).orElse(null);
    transport = scenario.transport().map(Sampling::of).orElse(null);
    lastDeparture = scenario.lastDeparture();
  }

  /** Whether an emergency patient's stay ends in death; a fixed trait. */
  boolean dies(int source, long number) {
    return deaths > 0 && draws.uniform(Purpose.DEATH, source, number, 0) < deaths;
  }

  /** Discharge pathway of an emergency patient; a fixed trait. */
  int pathway(int source, long number) {
    draws.at(Purpose.DISCHARGE, source, number, 0);
    int pathway = 0;
    while (pathway < delays.length - 1 && draws.first() >= pathwayUpTo[pathway]) {
      pathway++;
    }
    return pathway;
  }

  /** Share of emergency patients on a pathway. */
  double share(int pathway) {
    return pathwayUpTo[pathway] - (pathway == 0 ? 0 : pathwayUpTo[pathway - 1]);
  }

  int pathways() {
    return delays.length;
  }

  /** Day of the ward round that finds the patient to no longer meet the criteria to reside. */
  int fitDay(long needEnds) {
    int day = calendar.dayOf(needEnds);
    return needEnds - calendar.startOf(day) <= wardRound ? day : day + 1;
  }

  /** Second at which what the pathway itself has to arrange has been arranged. */
  long ready(int pathway, int source, long number, long needEnds) {
    int fitDay = fitDay(needEnds);
    draws.at(Purpose.DISCHARGE, source, number, 0);
    double delay = delays[pathway].at(draws.second()) * factors[pathway].on(calendar.date(fitDay));
    return found(needEnds) + (long) Math.min(delay, 1e9);
  }

  /** Second at which the ward round finds that need has ended. */
  long found(long needEnds) {
    return Math.max(needEnds, calendar.startOf(fitDay(needEnds)) + ROUND_STARTS);
  }

  /** Departure of a patient who waits for nobody but the hospital, by that weekday's chance. */
  long departure(int source, long number, long ready) {
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
    return departureOn(leaves, source, number, ready);
  }

  /**
   * Departure of a patient who is to leave on a day: at the profile's hour or, when they come
   * later, with medicines and transport; on the next day when those come too late.
   *
   * @param ready second before which the patient does not leave
   */
  long departureOn(int day, int source, long number, long ready) {
    long dayStart = calendar.startOf(day);
    if (!lastLeg) {
      draws.at(Purpose.DISCHARGE, source, number, 1);
      return dayStart + hourOfDeparture(Math.max(0, ready - dayStart), draws.first());
    }
    draws.at(Purpose.LAST_LEG, source, number, 0);
    double leg =
        (medicines == null ? 0 : medicines.at(draws.first()))
            + (transport == null ? 0 : transport.at(draws.second()));
    long atBedside =
        Math.max(ready - dayStart, ROUND_STARTS) + (long) Math.min(leg, LONGEST_LOOK * DAY);
    draws.at(Purpose.DISCHARGE, source, number, 1);
    if (atBedside > lastDeparture) {
      return dayStart + DAY + hourOfDeparture(ROUND_STARTS, draws.second());
    }
    return dayStart + Math.max(atBedside, hourOfDeparture(0, draws.first()));
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
