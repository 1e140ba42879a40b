package headroom.model.department.outpatients;

import headroom.model.engine.Draws;
import headroom.model.flow.DateOrder;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.flow.Purpose;
import headroom.model.scenario.Outpatients;
import headroom.model.scenario.Outpatients.First;
import headroom.model.scenario.Outpatients.UrgencyClass;
import headroom.model.time.EnglishCalendar;

/** First appointments: the queues by urgency, who comes, and what follows. */
final class FirstClinics {
  /** Days of a long wait, for the share of slots kept for them: over the 18-week standard. */
  private static final int LONG_WAIT = 127;

  /** By urgency: routine, urgent, suspected cancer. */
  private static final int CLASSES = 3;

  private final ElectiveRun run;
  private final Draws draws;
  private final Pathways pathways;
  private final Outcomes outcomes;
  private final Decisions decisions;
  private final Tests tests;
  private final ClinicActivity activity;
  private final FollowUpClinics followUps;
  private final First first;
  private final Attendance attendance;
  private final Expediting expediting;
  private final double quota;
  private final double[] keptForLongWaits;
  private final DateOrder byDue;
  private final DateOrder byClock;
  private final int[] within = new int[CLASSES];
  private final double[] missed = new double[CLASSES];
  private final double[][] tested;
  private final double[] followedUp = new double[CLASSES];
  private double remote;

  /**
   * @param followUps null when there are none of their own
   */
  FirstClinics(
      ElectiveRun run,
      Outcomes outcomes,
      Decisions decisions,
      Tests tests,
      FollowUpClinics followUps,
      ClinicActivity activity) {
    this.run = run;
    this.outcomes = outcomes;
    this.decisions = decisions;
    this.tests = tests;
    this.followUps = followUps;
    this.activity = activity;
    draws = run.draws();
    pathways = run.pathways();
    Outpatients outpatients = run.scenario().outpatients().orElse(null);
    first = outpatients == null ? null : outpatients.first().orElse(null);
    attendance = first == null ? null : new Attendance(draws, pathways, outpatients);
    expediting = outpatients == null ? null : new Expediting(pathways, outpatients);
    quota = outpatients == null ? 0 : outpatients.longWaitQuota();
    int lists = pathways.lists();
    keptForLongWaits = new double[lists];
    byDue =
        DateOrder.byDueDay(
            pathways,
            Pathways.FIRST_APPOINTMENT,
            CLASSES * lists,
            row -> CLASSES * pathways.list(row) + pathways.urgency(row),
            run.firstDay(),
            run.endDay());
    byClock =
        quota > 0
            ? DateOrder.byClock(
                pathways, Pathways.FIRST_APPOINTMENT, LONG_WAIT, run.startDay(), run.endDay())
            : null;
    tested = new double[CLASSES][pathways.specialties().size()];
    if (first != null) {
      describe(Pathways.ROUTINE, first.routine());
      describe(Pathways.URGENT, first.urgent());
      describe(Pathways.SUSPECTED_CANCER, first.suspectedCancer());
    }
  }

  private void describe(int urgency, UrgencyClass its) {
    within[urgency] =
        its.within().map(s -> (int) (s / EnglishCalendar.SECONDS_PER_DAY)).orElse(Pathways.NEVER);
    missed[urgency] = its.missed();
    followedUp[urgency] = its.followedUp();
    for (int s = 0; s < tested[urgency].length; s++) {
      String specialty = pathways.specialties().get(s);
      tested[urgency][s] =
          urgency == Pathways.SUSPECTED_CANCER
              ? first.testedWithSuspicion(specialty)
              : first.testedOf(its, specialty);
    }
  }

  /** A patient begins to wait; urgency and the day on which the own time is over are set. */
  void await(int row) {
    if (first != null) {
      int latest = pathways.clockStart(row) + within[pathways.urgency(row)];
      if (pathways.due(row) > latest) {
        pathways.setDue(row, workingDayUpTo(latest));
      }
    }
    byDue.add(row);
    if (byClock != null) {
      byClock.add(row);
    }
  }

  private int workingDayUpTo(int day) {
    int working = day;
    while (working >= 0 && working <= run.endDay() && !run.calendar().isWorkingDay(working)) {
      working--;
    }
    return working;
  }

  /**
   * Holds a list's first appointments of a day: suspected cancer, urgent, long waits, routine.
   *
   * @return how many were used
   */
  int hold(int list, int day, int possible) {
    remote = first == null ? 0 : first.remote().on(run.calendar().date(day));
    int queue = CLASSES * list;
    int used = see(queue + Pathways.SUSPECTED_CANCER, list, day, possible);
    used += see(queue + Pathways.URGENT, list, day, possible - used);
    used += byClock == null ? 0 : seeLongWaits(list, day, possible, possible - used);
    used += see(queue + Pathways.ROUTINE, list, day, possible - used);
    return used;
  }

  private int see(int queue, int list, int day, int slots) {
    int used = 0;
    while (used < slots) {
      int row = byDue.take(queue, day);
      if (row < 0) {
        break;
      }
      see(row, list, day);
      used++;
    }
    return used;
  }

  /** The share of the day's slots kept for long waits; what they leave goes to the others. */
  private int seeLongWaits(int list, int day, int possible, int free) {
    keptForLongWaits[list] += quota * possible;
    int kept = (int) StrictMath.floor(keptForLongWaits[list] + 1e-9);
    keptForLongWaits[list] -= kept;
    int used = 0;
    while (used < Math.min(kept, free)) {
      int row = byClock.first(list, day);
      if (row < 0) {
        break;
      }
      see(row, list, day);
      used++;
    }
    return used;
  }

  private void see(int row, int list, int day) {
    if (first == null) {
      activity.attended(true, false, decisions.decide(row, day));
      return;
    }
    int visit = pathways.visit(row);
    int urgency = pathways.urgency(row);
    if (attendance.misses(row, visit, missed[urgency], remote)) {
      activity.missed(true);
      boolean comesBack = pathways.miss(row) == 0 && attendance.missedAt() < first.rebooked();
      outcomes.missedFirst(row, comesBack, day);
      return;
    }
    boolean byTelephone = attendance.remote();
    boolean procedure = false;
    draws.at(Purpose.CLINIC_ROUTE, pathways.source(row), pathways.number(row), visit);
    if (draws.first() < tested[urgency][pathways.specialtyOf(list)]) {
      expediting.beforeTest(row, day);
      tests.request(row, day);
    } else if (draws.second() < followedUp[urgency] && followUps != null) {
      followUps.await(row, day, false);
    } else {
      procedure = decisions.decide(row, day);
    }
    activity.attended(true, byTelephone, procedure);
  }
}
