package headroom.model.department.waitinglist;

import headroom.model.flow.ClockStop;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Ledger;
import headroom.model.flow.Pathways;
import java.util.List;

/**
 * Waits, treatment and removals by deprivation quintile and ethnic group, over the whole system,
 * and the gap between the most and the least deprived fifth.
 */
final class EquityBook {
  private static final int OVER_18 = 126;
  private static final int OVER_52 = 364;
  private static final int MOST = 0;
  private static final int LEAST = Persons.QUINTILES - 1;

  private final Ledger ledger;
  private final Pathways pathways;
  private final int groups;
  private final int[] list;
  private final int[] over18;
  private final int[] over52;
  private final int[] completed;
  private final int[] admitted;
  private final int[] removed;
  private final int[] weeks;
  private final int waitGap;
  private final int longWaitGap;
  private final int[] waiting;
  private final int[] waiting18;
  private final int[] waiting52;
  private final double[] stops;
  private final double[] weeksToStop;

  EquityBook(ElectiveRun run, List<String> ethnicGroups) {
    ledger = run.ledger();
    pathways = run.pathways();
    groups = Persons.QUINTILES + ethnicGroups.size();
    list = new int[groups];
    over18 = new int[groups];
    over52 = new int[groups];
    completed = new int[groups];
    admitted = new int[groups];
    removed = new int[groups];
    weeks = new int[groups];
    waiting = new int[groups];
    waiting18 = new int[groups];
    waiting52 = new int[groups];
    stops = new double[groups];
    weeksToStop = new double[groups];
    for (int g = 0; g < groups; g++) {
      String group =
          g < Persons.QUINTILES
              ? "imd=" + (g + 1)
              : "ethnicity=" + ethnicGroups.get(g - Persons.QUINTILES);
      list[g] = ledger.count("rtt-list", "", "", group);
      over18[g] = ledger.count("rtt-over-18w", "", "", group);
      over52[g] = ledger.count("rtt-over-52w", "", "", group);
      completed[g] = ledger.count("rtt-completed", "", "", group);
      admitted[g] = ledger.count("rtt-completed-admitted", "", "", group);
      removed[g] = ledger.count("rtt-removed-other", "", "", group);
      weeks[g] = ledger.count("rtt-wait-completed-mean-weeks", "", "", group);
    }
    waitGap = ledger.count("rtt-wait-gap-imd", "");
    longWaitGap = ledger.count("rtt-over-52w-share-gap-imd", "");
  }

  private int quintile(int row) {
    return pathways.deprivation(row) - 1;
  }

  private int ethnic(int row) {
    return Persons.QUINTILES + pathways.ethnicity(row) - 1;
  }

  void completed(int row, ClockStop why, int day) {
    double waited = pathways.waited(row, day) / 7.0;
    count(quintile(row), why, waited);
    if (pathways.ethnicity(row) > 0) {
      count(ethnic(row), why, waited);
    }
  }

  private void count(int g, ClockStop why, double waited) {
    ledger.add(completed[g], 1);
    ledger.add(admitted[g], why == ClockStop.ADMITTED ? 1 : 0);
    ledger.add(weeks[g], waited, 1);
    stops[g]++;
    weeksToStop[g] += waited;
  }

  void removed(int row) {
    ledger.add(removed[quintile(row)], 1);
    if (pathways.ethnicity(row) > 0) {
      ledger.add(removed[ethnic(row)], 1);
    }
  }

  /** A patient on the list at the end of a period. */
  void waits(int row, int waited) {
    countWaiting(quintile(row), waited);
    if (pathways.ethnicity(row) > 0) {
      countWaiting(ethnic(row), waited);
    }
  }

  private void countWaiting(int g, int waited) {
    waiting[g]++;
    waiting18[g] += waited > OVER_18 ? 1 : 0;
    waiting52[g] += waited > OVER_52 ? 1 : 0;
  }

  void endOfPeriod() {
    if (stops[MOST] > 0 && stops[LEAST] > 0) {
      double gap = weeksToStop[MOST] / stops[MOST] - weeksToStop[LEAST] / stops[LEAST];
      ledger.add(waitGap, gap, 1);
    }
    if (waiting[MOST] > 0 && waiting[LEAST] > 0) {
      double most = (double) waiting52[MOST] / waiting[MOST];
      double least = (double) waiting52[LEAST] / waiting[LEAST];
      ledger.add(longWaitGap, most - least, 1);
    }
    for (int g = 0; g < groups; g++) {
      ledger.set(list[g], waiting[g]);
      ledger.set(over18[g], waiting18[g]);
      ledger.set(over52[g], waiting52[g]);
      waiting[g] = 0;
      waiting18[g] = 0;
      waiting52[g] = 0;
      stops[g] = 0;
      weeksToStop[g] = 0;
    }
  }
}
