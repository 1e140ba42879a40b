package headroom.model.department.diagnostics;

import headroom.model.engine.Draws;
import headroom.model.flow.DateOrder;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.flow.Purpose;
import headroom.model.flow.StageCensus;
import headroom.model.scenario.Diagnostics.Soonest;
import headroom.model.time.EnglishCalendar;

/** The diagnostic tests of every trust, and the lines before them. */
public final class Diagnostics {
  /** By urgency: routine, urgent, suspected cancer. */
  private static final int CLASSES = 3;

  /** From this visit on a patient comes to a test: visits are told apart only so far. */
  private static final int LAST_MISSED = 6;

  private final ElectiveRun run;
  private final Draws draws;
  private final Pathways pathways;
  private final DiagnosticStaffing staffing;
  private final Results results;
  private final Kinds kinds;
  private final Demand demand;
  private final TestCapacity capacity;
  private final Requests requests;
  private final OpeningTests opening;
  private final TestActivity activity;
  private final DateOrder order;
  private final double missed;
  private final int[] notice = new int[CLASSES];
  private final int queues;
  private final int[] unscheduled;

  /**
   * Tests of a replication whose scenario has them.
   *
   * @param results where pathways go on
   */
  public Diagnostics(ElectiveRun run, DiagnosticStaffing staffing, Results results) {
    this.run = run;
    this.staffing = staffing;
    this.results = results;
    draws = run.draws();
    pathways = run.pathways();
    headroom.model.scenario.Diagnostics diagnostics = run.scenario().diagnostics().orElseThrow();
    kinds = new Kinds(diagnostics, pathways);
    demand = new Demand(run, diagnostics, kinds);
    capacity = new TestCapacity(run, diagnostics, kinds, demand);
    opening = new OpeningTests(run, diagnostics, kinds, demand);
    missed = diagnostics.missed();
    Soonest soonest = diagnostics.soonest();
    notice[Pathways.ROUTINE] = days(soonest.routine());
    notice[Pathways.URGENT] = days(soonest.urgent());
    notice[Pathways.SUSPECTED_CANCER] = days(soonest.suspectedCancer());
    queues = pathways.trusts().size() * kinds.count();
    unscheduled = new int[queues];
    int firstDay = run.startDay() - 1 - OpeningTests.longestDays();
    requests = new Requests(queues, firstDay, run.endDay());
    order =
        DateOrder.byDueDay(
            pathways, Pathways.DIAGNOSTICS, CLASSES * queues, this::lineOf, firstDay, run.endDay());
    activity = new TestActivity(run, diagnostics, kinds);
  }

  private static int days(double seconds) {
    return (int) (seconds / EnglishCalendar.SECONDS_PER_DAY);
  }

  private int lineOf(int row) {
    int trust = pathways.trustOf(pathways.list(row));
    int queue = trust * kinds.count() + pathways.test(row);
    return CLASSES * queue + pathways.urgency(row);
  }

  /** A clinic asks for a test. */
  public void request(int row, int day) {
    pathways.setTest(row, kindFor(row));
    wait(row, day);
  }

  private int kindFor(int row) {
    double u = draws.uniform(Purpose.TEST, pathways.source(row), pathways.number(row), 0);
    return kinds.requested(pathways.specialtyOf(pathways.list(row)), u);
  }

  private void wait(int row, int requestDay) {
    pathways.enter(row, Pathways.DIAGNOSTICS, requestDay);
    pathways.setDue(row, requestDay + notice[pathways.urgency(row)]);
    order.add(row);
  }

  /** A patient of the opening list waits for a test; since when, is drawn. */
  public void awaitFromBefore(int row) {
    int kind = kindFor(row);
    int yesterday = run.startDay() - 1;
    double u = draws.uniform(Purpose.TEST_OPENING, pathways.source(row), pathways.number(row), 0);
    int trust = pathways.trustOf(pathways.list(row));
    int age = opening.ageOf(trust, kind, pathways.waited(row, yesterday), u);
    pathways.setTest(row, kind);
    wait(row, yesterday - age);
  }

  /** Takes in the other requests that wait as the scenario starts. */
  public void open() {
    opening.fill(requests, run.startDay() - 1);
  }

  /** Does the tests of a working day. */
  public void hold(int day) {
    double shareRun = staffing.shareRun(day);
    double grown = demand.grown(day);
    for (int queue = 0; queue < queues; queue++) {
      int others =
          demand.requests(Demand.DIRECT_ACCESS, queue, day, grown)
              + demand.requests(Demand.SURVEILLANCE, queue, day, grown);
      requests.add(queue, day, others);
      unscheduled[queue] += demand.requests(Demand.UNSCHEDULED, queue, day, grown);
      int hospital = capacity.atHospitals(queue, day, shareRun);
      int centres = capacity.atCentres(queue, day, shareRun);
      int first = Math.min(unscheduled[queue], hospital);
      unscheduled[queue] -= first;
      activity.unscheduled(queue, first);
      int left = hospital - first + centres;
      left = testUrgent(queue, Pathways.SUSPECTED_CANCER, day, left);
      left = testUrgent(queue, Pathways.URGENT, day, left);
      left = testOthers(queue, day, left);
      activity.capacity(queue, hospital, centres, left);
    }
  }

  private int testUrgent(int queue, int urgency, int day, int slots) {
    int left = slots;
    while (left > 0) {
      int row = order.take(CLASSES * queue + urgency, day);
      if (row < 0) {
        break;
      }
      left--;
      test(row, queue, day);
    }
    return left;
  }

  /** People on pathways and other requests in one line, by the day from which they may be done. */
  private int testOthers(int queue, int day, int slots) {
    int line = CLASSES * queue + Pathways.ROUTINE;
    int routine = notice[Pathways.ROUTINE];
    int left = slots;
    int row = order.first(line, day);
    while (left > 0) {
      int requested = requests.first(queue, day - routine);
      if (row < 0 && requested == Integer.MAX_VALUE) {
        break;
      }
      left--;
      if (row >= 0
          && (requested == Integer.MAX_VALUE || pathways.due(row) <= requested + routine)) {
        test(order.take(line, day), queue, day);
        row = order.first(line, day);
      } else {
        testOther(queue, requested, day);
      }
    }
    return left;
  }

  private void test(int row, int queue, int day) {
    int visit = pathways.visit(row);
    double u =
        draws.uniform(Purpose.TEST_APPOINTMENT, pathways.source(row), pathways.number(row), visit);
    if (u < missed && visit < LAST_MISSED) {
      wait(row, day);
      return;
    }
    activity.done(queue, true);
    results.done(row, day);
  }

  private void testOther(int queue, int requested, int day) {
    int place = requests.take(queue, requested);
    double u = 1;
    if (missed > 0) {
      // Days of the opening list lie before the run's first, and numbers are not negative.
      long number = (long) (requested + OpeningTests.longestDays() + 1) << 32 | place;
      u = draws.uniform(Purpose.TEST_APPOINTMENT, demand.source(queue), number, 0);
    }
    if (u < missed) {
      requests.add(queue, day, 1);
    } else {
      activity.done(queue, false);
    }
  }

  /** A patient of the waiting list at the end of a reporting period. */
  public void waits(int row, int day) {
    activity.waits(row, day);
  }

  /** States what a reporting period that began on a day leaves. */
  public void endOfPeriod(int firstDay, StageCensus census) {
    requests.check();
    activity.endOfPeriod(firstDay, census, requests);
  }
}
