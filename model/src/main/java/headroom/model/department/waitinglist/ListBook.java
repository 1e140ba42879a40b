package headroom.model.department.waitinglist;

import headroom.model.flow.ClockStop;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Ledger;
import headroom.model.flow.Pathways;
import headroom.model.flow.StageCensus;
import java.util.Arrays;

/**
 * What is counted of every list: who waits since when, what came and went in the period, and the
 * proof that it all adds up.
 */
final class ListBook {
  private static final int[] WEEKS = {18, 52, 65, 78, 104};

  /** Bands of waits: within the first limit, over it, over the second, and so on. */
  private static final int BANDS = WEEKS.length + 1;

  /** From this limit on, those who wait by choice are told apart. */
  private static final int FIRST_WITH_CHOICE = 2;

  private static final int LIMITS_WITH_CHOICE = WEEKS.length - FIRST_WITH_CHOICE;

  private static final int LONGEST_LIMIT = 7 * WEEKS[WEEKS.length - 1];

  private final Pathways pathways;
  private final Ledger ledger;
  private final int startDay;
  private final CohortBook cohorts;

  /** The band of a wait of so many days, up to one more than the longest limit. */
  private final byte[] band = new byte[LONGEST_LIMIT + 2];

  /** People at the period's end by list and band. */
  private final int[] people;

  /** People at the period's end who wait by choice, by trust and limit told apart. */
  private final int[] choosing;

  private final int[] opening;
  private final int[] size;
  private final int[] started;
  private final int[] completed;
  private final int[] removed;
  private final int[] takenOver;
  private final int[] handedOn;
  private final int[][] handle;
  private final int[] byChoice;
  private final int[] notByChoice;
  private final int[] longest;
  private long patientDays;
  private long daysServed;

  /**
   * @param used by list, whether anybody can ever be on it
   * @param cohorts told who comes and goes as well; null when nobody asks it
   */
  ListBook(ElectiveRun run, boolean[] used, CohortBook cohorts) {
    this.cohorts = cohorts;
    pathways = run.pathways();
    ledger = run.ledger();
    startDay = run.startDay();
    for (int waited = 0; waited < band.length; waited++) {
      for (int weeks : WEEKS) {
        band[waited] += (byte) (waited > 7 * weeks ? 1 : 0);
      }
    }
    int lists = pathways.lists();
    people = new int[lists * BANDS];
    choosing = new int[pathways.trusts().size() * LIMITS_WITH_CHOICE];
    opening = new int[lists];
    size = new int[lists];
    started = new int[lists];
    completed = new int[lists];
    removed = new int[lists];
    takenOver = new int[lists];
    handedOn = new int[lists];
    handle = new int[lists][];
    for (int list = 0; list < lists; list++) {
      handle[list] = register(list, used[list]);
    }
    int trusts = pathways.trusts().size();
    byChoice = new int[trusts];
    notByChoice = new int[choosing.length];
    longest = new int[trusts];
    for (int t = 0; t < trusts; t++) {
      String trust = pathways.trusts().get(t);
      byChoice[t] = ledger.count("rtt-over-104w-choice", trust);
      for (int i = 0; i < LIMITS_WITH_CHOICE; i++) {
        notByChoice[t * LIMITS_WITH_CHOICE + i] =
            ledger.count("rtt-over-" + WEEKS[FIRST_WITH_CHOICE + i] + "w-excluding-choice", trust);
      }
      longest[t] = ledger.count("rtt-wait-completed-max-weeks", trust);
    }
  }

  private enum Column {
    LIST("rtt-list"),
    OPENING("rtt-list-opening"),
    OVER_18("rtt-over-18w"),
    OVER_52("rtt-over-52w"),
    OVER_65("rtt-over-65w"),
    OVER_78("rtt-over-78w"),
    OVER_104("rtt-over-104w"),
    STARTS("rtt-clock-starts"),
    COMPLETED("rtt-completed"),
    ADMITTED("rtt-completed-admitted"),
    REMOVED("rtt-removed-other"),
    IN("rtt-transferred-in"),
    OUT("rtt-transferred-out"),
    MEAN_WAIT("rtt-wait-completed-mean-weeks");

    final String measure;

    Column(String measure) {
      this.measure = measure;
    }
  }

  private int[] register(int list, boolean used) {
    String trust = pathways.trusts().get(pathways.trustOf(list));
    String specialty = pathways.specialties().get(pathways.specialtyOf(list));
    Column[] columns = Column.values();
    int[] handles = new int[columns.length];
    for (Column column : columns) {
      handles[column.ordinal()] =
          used ? ledger.count(column.measure, trust, specialty, "") : ledger.unused();
    }
    return handles;
  }

  private void cohort(int row, int more) {
    if (cohorts != null) {
      cohorts.add(row, more);
    }
  }

  void opened(int row) {
    int list = pathways.list(row);
    opening[list]++;
    size[list]++;
    cohort(row, 1);
  }

  void started(int row) {
    int list = pathways.list(row);
    started[list]++;
    size[list]++;
    cohort(row, 1);
    ledger.add(handle[list][Column.STARTS.ordinal()], 1);
  }

  void completed(int row, int day, ClockStop why) {
    int list = pathways.list(row);
    completed[list]++;
    double weeks = pathways.waited(row, day) / 7.0;
    ledger.add(handle[list][Column.COMPLETED.ordinal()], 1);
    ledger.add(handle[list][Column.ADMITTED.ordinal()], why == ClockStop.ADMITTED ? 1 : 0);
    ledger.add(handle[list][Column.MEAN_WAIT.ordinal()], weeks, 1);
    ledger.raise(longest[pathways.trustOf(list)], weeks);
    left(row, day);
  }

  void removed(int row, int day) {
    int list = pathways.list(row);
    removed[list]++;
    ledger.add(handle[list][Column.REMOVED.ordinal()], 1);
    left(row, day);
  }

  /** The patient changes lists; the clock runs on. */
  void transferred(int row, int toList) {
    int from = pathways.list(row);
    size[from]--;
    cohort(row, -1);
    handedOn[from]++;
    ledger.add(handle[from][Column.OUT.ordinal()], 1);
    pathways.transfer(row, toList);
    size[toList]++;
    cohort(row, 1);
    takenOver[toList]++;
    ledger.add(handle[toList][Column.IN.ordinal()], 1);
  }

  private void left(int row, int day) {
    size[pathways.list(row)]--;
    cohort(row, -1);
    daysServed += day - Math.max(startDay, pathways.clockStart(row));
  }

  void endOfDay() {
    patientDays += pathways.waiting();
  }

  /** A patient on a list at the end of a period. */
  void waits(int row, int waited) {
    int list = pathways.list(row);
    int longer = band[Math.min(Math.max(0, waited), LONGEST_LIMIT + 1)];
    people[list * BANDS + longer]++;
    if (longer > FIRST_WITH_CHOICE && pathways.choice(row)) {
      int of = pathways.trustOf(list) * LIMITS_WITH_CHOICE;
      for (int i = 0; i < longer - FIRST_WITH_CHOICE; i++) {
        choosing[of + i]++;
      }
    }
  }

  /**
   * States the stocks of a period, when all who wait have been met; checks them, and turns the
   * page.
   */
  void endOfPeriod(StageCensus census) {
    check(census);
    for (int list = 0; list < size.length; list++) {
      int[] handles = handle[list];
      ledger.set(handles[Column.LIST.ordinal()], size[list]);
      ledger.set(handles[Column.OPENING.ordinal()], opening[list]);
      for (int i = 0; i < WEEKS.length; i++) {
        ledger.set(handles[Column.OVER_18.ordinal() + i], over(list, i));
      }
      opening[list] = size[list];
      started[list] = 0;
      completed[list] = 0;
      removed[list] = 0;
      takenOver[list] = 0;
      handedOn[list] = 0;
    }
    for (int t = 0; t < byChoice.length; t++) {
      int of = t * LIMITS_WITH_CHOICE;
      for (int i = 0; i < LIMITS_WITH_CHOICE; i++) {
        int all = 0;
        for (int specialty = 0; specialty < pathways.specialties().size(); specialty++) {
          all += over(pathways.list(t, specialty), FIRST_WITH_CHOICE + i);
        }
        ledger.set(notByChoice[of + i], all - choosing[of + i]);
      }
      ledger.set(byChoice[t], choosing[of + LIMITS_WITH_CHOICE - 1]);
    }
    Arrays.fill(people, 0);
    Arrays.fill(choosing, 0);
  }

  /** People on a list over a limit: those of the bands above it. */
  private int over(int list, int limit) {
    int sum = 0;
    for (int longer = limit + 1; longer < BANDS; longer++) {
      sum += people[list * BANDS + longer];
    }
    return sum;
  }

  /**
   * Compares the book with a count of everybody: each list's flows, and the days waited by those
   * who left and those who wait with the daily lists (Little's law, exact for a closed account).
   */
  private void check(StageCensus census) {
    for (int list = 0; list < size.length; list++) {
      int flows =
          opening[list]
              + started[list]
              + takenOver[list]
              - completed[list]
              - removed[list]
              - handedOn[list];
      if (census.onList(list) != size[list] || flows != size[list]) {
        throw new IllegalStateException(
            String.format(
                "list %s %s on day %d: %d opening + %d starts + %d taken over - %d completed"
                    + " - %d removed - %d handed on = %d, but %d are on the list and %d in the"
                    + " store",
                pathways.trusts().get(pathways.trustOf(list)),
                pathways.specialties().get(pathways.specialtyOf(list)),
                census.day(),
                opening[list],
                started[list],
                takenOver[list],
                completed[list],
                removed[list],
                handedOn[list],
                flows,
                size[list],
                census.onList(list)));
      }
    }
    if (patientDays != daysServed + census.daysWaited()) {
      throw new IllegalStateException(
          "all lists on day "
              + census.day()
              + ": the daily lists add up to "
              + patientDays
              + " days waited, the patients to "
              + (daysServed + census.daysWaited()));
    }
  }

  /** People on a list. */
  int size(int list) {
    return size[list];
  }
}
