package headroom.model.department.waitinglist;

import headroom.model.engine.Draws;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.flow.Purpose;
import headroom.model.scenario.ListRules.MutualAid;
import headroom.model.time.EnglishCalendar;

/**
 * Mutual aid, every Monday: of each specialty, the trust with the largest share of its list over
 * the limit offers its longest waits for theatre to the trust with the smallest, one after another,
 * until the week's offers are made or the shares are even. Whether a person would travel is a trait
 * of the person. The clock runs on; the list that the patient is on changes.
 */
final class MutualAidRound {
  private static final int MONDAY = 0;
  private static final int ASKED = 512;

  private final ElectiveRun run;
  private final Draws draws;
  private final Pathways pathways;
  private final MutualAid rule;
  private final Exchange exchange;
  private final int firstDay;
  private final int over;
  private final int[] size;
  private final int[] longWaits;
  private final int[] unwilling = new int[ASKED];
  private double offers;

  /** The queues for theatre, and the books. */
  interface Exchange {
    /** The longest wait for theatre on a list, without a date; or -1. */
    int longest(int list);

    /** People on a list. */
    int size(int list);

    /** People on a list who have waited more than so many days on a day. */
    int over(int list, int day, int days);

    /** Takes a patient out of the queue. */
    void take(int row);

    /** Puts a patient back, or into the queue of the new list. */
    void put(int row);

    /** A patient changes lists. */
    void transfer(int row, int toList);
  }

  MutualAidRound(ElectiveRun run, MutualAid rule, Exchange exchange) {
    this.run = run;
    this.rule = rule;
    this.exchange = exchange;
    draws = run.draws();
    pathways = run.pathways();
    firstDay = run.calendar().dayOf(rule.from());
    over = (int) (rule.over() / EnglishCalendar.SECONDS_PER_DAY);
    size = new int[pathways.lists()];
    longWaits = new int[size.length];
  }

  void startOfDay(int day) {
    if (day < firstDay || run.calendar().weekday(day) != MONDAY) {
      return;
    }
    offers += rule.offers() / run.standsFor();
    for (int list = 0; list < size.length; list++) {
      size[list] = Math.max(1, exchange.size(list));
      longWaits[list] = exchange.over(list, day, over);
    }
    int specialties = pathways.specialties().size();
    boolean any = true;
    // One offer a specialty in turn, so that no specialty uses up the week.
    while (any && offers >= 1) {
      any = false;
      for (int s = 0; s < specialties && offers >= 1; s++) {
        any |= offer(s, day);
      }
    }
    offers = Math.min(offers, 1);
  }

  /** Makes one offer in a specialty; false when nobody qualifies. */
  private boolean offer(int specialty, int day) {
    int worst = -1;
    int best = -1;
    for (int t = 0; t < pathways.trusts().size(); t++) {
      int list = pathways.list(t, specialty);
      // Where nobody waits for an operation, none of the kind are done.
      if (exchange.longest(list) >= 0) {
        worst = worst < 0 || share(list) > share(worst) ? list : worst;
        best = best < 0 || share(list) < share(best) ? list : best;
      }
    }
    if (worst < 0
        || (longWaits[worst] - 1.0) / size[worst] <= (longWaits[best] + 1.0) / size[best]) {
      return false;
    }
    return firstWilling(worst, best, day);
  }

  private double share(int list) {
    return (double) longWaits[list] / size[list];
  }

  private boolean firstWilling(int worst, int best, int day) {
    int passed = 0;
    int found = -1;
    while (passed < ASKED && found < 0) {
      int row = exchange.longest(worst);
      if (row < 0 || pathways.waited(row, day) <= over) {
        break;
      }
      exchange.take(row);
      draws.at(Purpose.RTT_TRANSFER, pathways.source(row), pathways.number(row), 0);
      if (draws.first() < rule.accepts() && !pathways.choice(row)) {
        found = row;
      } else {
        unwilling[passed++] = row;
      }
    }
    for (int i = passed - 1; i >= 0; i--) {
      exchange.put(unwilling[i]);
    }
    if (found < 0) {
      return false;
    }
    offers--;
    exchange.transfer(found, best);
    longWaits[worst]--;
    longWaits[best]++;
    size[worst]--;
    size[best]++;
    exchange.put(found);
    return true;
  }
}
