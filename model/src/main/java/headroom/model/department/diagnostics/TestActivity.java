package headroom.model.department.diagnostics;

import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Ledger;
import headroom.model.flow.Pathways;
import headroom.model.flow.StageCensus;
import headroom.model.scenario.Diagnostics;
import headroom.model.scenario.Diagnostics.Group;
import headroom.model.scenario.Diagnostics.TrustTests;
import headroom.model.time.FinancialYear;
import headroom.model.time.WorkingDays;
import java.util.Arrays;
import java.util.Locale;

/** What is counted of tests: the list and its waits, tests done, capacity left idle. */
final class TestActivity {
  private static final FinancialYear BASE = new FinancialYear(2019);
  private static final int SIX_WEEKS = 42;
  private static final int THIRTEEN_WEEKS = 91;

  /** Groups of kinds, and all of them together. */
  private static final int COLUMNS = Group.values().length + 1;

  private final ElectiveRun run;
  private final Pathways pathways;
  private final Ledger ledger;
  private final WorkingDays working;
  private final int kinds;
  private final int[] groupOf;
  private final double[] perWorkingDay1920;

  // By trust and column.
  private final int[] list;
  private final int[] over6;
  private final int[] over13;
  private final int[] within6;
  private final int[] tests;

  // By trust.
  private final int[] against1920;
  private final int[] usedHospitals;
  private final int[] usedCentres;
  private final int[] weeks;
  private final int[] doneForPathways;

  // By trust and column, of the period's end: waiting, over six, over thirteen weeks.
  private final int[] waiting;
  private final int[] waiting6;
  private final int[] waiting13;

  TestActivity(ElectiveRun run, Diagnostics diagnostics, Kinds kinds) {
    this.run = run;
    pathways = run.pathways();
    ledger = run.ledger();
    working = new WorkingDays(run.scenario().bankHolidays());
    this.kinds = kinds.count();
    groupOf = new int[this.kinds];
    for (int k = 0; k < this.kinds; k++) {
      groupOf[k] = kinds.test(k).group().ordinal();
    }
    int trusts = pathways.trusts().size();
    list = count("dm01-list");
    over6 = count("dm01-over-6w");
    over13 = count("dm01-over-13w");
    within6 = count("dm01-within-6w");
    tests = count("dx-tests");
    waiting = new int[trusts * COLUMNS];
    waiting6 = new int[waiting.length];
    waiting13 = new int[waiting.length];
    against1920 = new int[trusts];
    usedHospitals = new int[trusts];
    usedCentres = new int[trusts];
    weeks = new int[trusts];
    doneForPathways = new int[trusts];
    perWorkingDay1920 = new double[trusts];
    long days = BASE.last().toEpochDay() - BASE.first().toEpochDay() + 1;
    for (int t = 0; t < trusts; t++) {
      String trust = pathways.trusts().get(t);
      TrustTests its = diagnostics.trusts().get(trust);
      double perDay = its == null ? 0 : its.tests1920() / run.standsFor();
      perWorkingDay1920[t] = perDay * days / working.in(BASE);
      against1920[t] = ledger.count("dx-tests-vs-1920", trust, "", "");
      usedHospitals[t] = ledger.count("dx-capacity-used", trust, "", "place=hospital");
      usedCentres[t] = ledger.count("dx-capacity-used", trust, "", "place=community");
      weeks[t] = ledger.count("elective-stage-weeks", trust, "", "stage=diagnostics");
    }
  }

  private int[] count(String measure) {
    int[] handles = new int[pathways.trusts().size() * COLUMNS];
    for (int i = 0; i < handles.length; i++) {
      int column = i % COLUMNS;
      String group =
          column == COLUMNS - 1
              ? ""
              : "tests=" + Group.values()[column].name().toLowerCase(Locale.ROOT);
      handles[i] = ledger.count(measure, pathways.trusts().get(i / COLUMNS), "", group);
    }
    return handles;
  }

  void done(int queue, boolean ofPathway) {
    add(queue, 1);
    doneForPathways[queue / kinds] += ofPathway ? 1 : 0;
  }

  void unscheduled(int queue, int number) {
    add(queue, number);
  }

  private void add(int queue, int number) {
    int trust = queue / kinds;
    ledger.add(tests[trust * COLUMNS + groupOf[queue % kinds]], number);
    ledger.add(tests[trust * COLUMNS + COLUMNS - 1], number);
    ledger.add(against1920[trust], number, 0);
  }

  /** Capacity of a day; centres are taken to be used last, so that idle slots are theirs first. */
  void capacity(int queue, int hospitals, int centres, int left) {
    int idleCentres = Math.min(left, centres);
    ledger.add(usedCentres[queue / kinds], centres - idleCentres, centres);
    ledger.add(usedHospitals[queue / kinds], hospitals - (left - idleCentres), hospitals);
  }

  void endOfPeriod(int firstDay, StageCensus census, Requests requests) {
    int day = census.day();
    int trusts = against1920.length;
    for (int queue = 0; queue < trusts * kinds; queue++) {
      int at = queue / kinds * COLUMNS + groupOf[queue % kinds];
      waiting[at] += requests.waiting(queue, day, 0);
      waiting6[at] += requests.waiting(queue, day, SIX_WEEKS);
      waiting13[at] += requests.waiting(queue, day, THIRTEEN_WEEKS);
    }
    for (int t = 0; t < trusts; t++) {
      state(t);
    }
    Arrays.fill(waiting, 0);
    Arrays.fill(waiting6, 0);
    Arrays.fill(waiting13, 0);
    double periodWeeks = (day - firstDay + 1) / 7.0;
    int days = working.between(run.calendar().date(firstDay), run.calendar().date(day));
    for (int t = 0; t < trusts; t++) {
      int due = 0;
      for (int s = 0; s < pathways.specialties().size(); s++) {
        due += census.forDiagnostics(pathways.list(t, s));
      }
      ledger.add(weeks[t], due, doneForPathways[t] / periodWeeks);
      ledger.add(against1920[t], 0, perWorkingDay1920[t] * days);
      doneForPathways[t] = 0;
    }
  }

  /** A patient of the waiting list at the end of a period, who may wait for a test. */
  void waits(int row, int day) {
    if (pathways.stage(row) == Pathways.DIAGNOSTICS) {
      int trust = pathways.trustOf(pathways.list(row));
      int at = trust * COLUMNS + groupOf[pathways.test(row)];
      int days = day - pathways.since(row);
      waiting[at]++;
      waiting6[at] += days >= SIX_WEEKS ? 1 : 0;
      waiting13[at] += days >= THIRTEEN_WEEKS ? 1 : 0;
    }
  }

  private void state(int trust) {
    int all = trust * COLUMNS + COLUMNS - 1;
    for (int at = trust * COLUMNS; at < all; at++) {
      waiting[all] += waiting[at];
      waiting6[all] += waiting6[at];
      waiting13[all] += waiting13[at];
    }
    for (int at = trust * COLUMNS; at <= all; at++) {
      ledger.set(list[at], waiting[at]);
      ledger.set(over6[at], waiting6[at]);
      ledger.set(over13[at], waiting13[at]);
      ledger.add(within6[at], waiting[at] - waiting6[at], waiting[at]);
    }
  }
}
