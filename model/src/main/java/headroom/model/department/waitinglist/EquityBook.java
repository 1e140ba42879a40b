package headroom.model.department.waitinglist;

import headroom.model.flow.ClockStop;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Ledger;
import headroom.model.flow.Pathways;
import java.util.Arrays;
import java.util.List;

/**
 * Waits, treatment and removals by deprivation quintile and ethnic group, over the whole system,
 * and the gap between the most and the least deprived fifth.
 */
final class EquityBook {
  private static final int OVER_18 = 126;
  private static final int OVER_52 = 364;
  private static final int ETHNICITY_BITS = 3;
  private static final int BANDS = 3;
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

  /** People waiting by quintile, ethnic group and whether over 18 and 52 weeks. */
  private final int[] people;

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
    people = new int[(Persons.QUINTILES << ETHNICITY_BITS) * BANDS];
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
    int band = (OVER_18 - waited >>> 31) + (OVER_52 - waited >>> 31);
    people[cell(quintile(row), pathways.ethnicity(row)) + band]++;
  }

  private static int cell(int quintile, int ethnicity) {
    return (quintile << ETHNICITY_BITS | ethnicity) * BANDS;
  }

  /** People of a quintile or an ethnic group who wait, from a band on. */
  private int waiting(int group, int fromBand) {
    int sum = 0;
    for (int quintile = 0; quintile < Persons.QUINTILES; quintile++) {
      for (int ethnicity = 0; ethnicity < 1 << ETHNICITY_BITS; ethnicity++) {
        if (group == quintile || group == Persons.QUINTILES + ethnicity - 1 && ethnicity > 0) {
          for (int band = fromBand; band < BANDS; band++) {
            sum += people[cell(quintile, ethnicity) + band];
          }
        }
      }
    }
    return sum;
  }

  void endOfPeriod() {
    if (stops[MOST] > 0 && stops[LEAST] > 0) {
      double gap = weeksToStop[MOST] / stops[MOST] - weeksToStop[LEAST] / stops[LEAST];
      ledger.add(waitGap, gap, 1);
    }
    if (waiting(MOST, 0) > 0 && waiting(LEAST, 0) > 0) {
      double most = (double) waiting(MOST, 2) / waiting(MOST, 0);
      double least = (double) waiting(LEAST, 2) / waiting(LEAST, 0);
      ledger.add(longWaitGap, most - least, 1);
    }
    for (int g = 0; g < groups; g++) {
      ledger.set(list[g], waiting(g, 0));
      ledger.set(over18[g], waiting(g, 1));
      ledger.set(over52[g], waiting(g, 2));
      stops[g] = 0;
      weeksToStop[g] = 0;
    }
    Arrays.fill(people, 0);
  }
}
