package headroom.model.department.outpatients;

import headroom.model.engine.Draws;
import headroom.model.engine.LengthBiased;
import headroom.model.engine.Sampler;
import headroom.model.flow.ClockStop;
import headroom.model.flow.DateOrder;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.flow.Purpose;
import headroom.model.flow.Sampling;
import headroom.model.scenario.Outpatients;
import headroom.model.scenario.Outpatients.FollowUp;
import headroom.model.scenario.Steps;
import headroom.model.time.EnglishCalendar;

/** Follow-up appointments: of patients on the list one by one, of those after it by number. */
final class FollowUpClinics {
  private static final double SECONDS_PER_DAY = EnglishCalendar.SECONDS_PER_DAY;

  /** A follow-up leads to another only before this visit, of which the patient keeps count. */
  private static final int LAST_REPEAT = Attendance.LAST_VISIT - 1;

  private final Draws draws;
  private final Pathways pathways;
  private final Outcomes outcomes;
  private final Decisions decisions;
  private final Attendance attendance;
  private final Expediting expediting;
  private final LaterFollowUps later;
  private final ClinicActivity activity;
  private final Capacity capacity;
  private final DateOrder order;
  private final Sampler interval;
  private final Sampler found;
  private final Sampler intervalOfResult;
  private final double missed;
  private final double remoteMissed;
  private final Steps remote;
  private final double again;
  private final double keptAfterClock;
  private final double[] kept;
  private final ElectiveRun run;

  FollowUpClinics(
      ElectiveRun run,
      Outpatients outpatients,
      Capacity capacity,
      Outcomes outcomes,
      Decisions decisions,
      LaterFollowUps later,
      ClinicActivity activity) {
    this.run = run;
    this.capacity = capacity;
    this.outcomes = outcomes;
    this.decisions = decisions;
    this.later = later;
    this.activity = activity;
    draws = run.draws();
    pathways = run.pathways();
    FollowUp followUp = outpatients.followUp().orElseThrow();
    attendance = new Attendance(draws, pathways, outpatients);
    expediting = new Expediting(pathways, outpatients);
    interval = Sampling.of(followUp.interval());
    found = interval.mean() > 0 ? LengthBiased.of(interval) : interval;
    intervalOfResult = Sampling.of(followUp.resultOfSuspectedCancer());
    missed = followUp.missed();
    remoteMissed = missed * outpatients.missedRemote();
    remote = followUp.remote();
    again = followUp.again();
    keptAfterClock = followUp.keptAfterClock();
    int lists = pathways.lists();
    kept = new double[lists];
    order =
        DateOrder.byDueDay(
            pathways, Pathways.FOLLOW_UP, 2 * lists, this::queue, run.startDay(), run.endDay());
  }

  private int queue(int row) {
    boolean suspected = pathways.urgency(row) == Pathways.SUSPECTED_CANCER;
    return 2 * pathways.list(row) + (suspected ? 0 : 1);
  }

  /**
   * A patient of the opening list needs a follow-up: what is left of the interval is drawn as for
   * one found in its midst, where longer intervals are found in proportion to their length.
   */
  void awaitFromBefore(int row) {
    draws.at(Purpose.FOLLOW_UP_FROM_BEFORE, pathways.source(row), pathways.number(row), 0);
    double wait = draws.first() * found.at(draws.second()) / SECONDS_PER_DAY;
    int yesterday = run.startDay() - 1;
    wait = expediting.untilFollowUp(row, yesterday, wait);
    pathways.enter(row, Pathways.FOLLOW_UP, yesterday);
    pathways.setDue(row, (int) Math.min(Pathways.NEVER, yesterday + wait));
    order.add(row);
  }

  /** A patient needs a follow-up after a visit or test of that day. */
  void await(int row, int day, boolean result) {
    boolean suspected = result && pathways.urgency(row) == Pathways.SUSPECTED_CANCER;
    int visit = pathways.visits(row);
    double u =
        draws.uniform(
            Purpose.FOLLOW_UP_INTERVAL, pathways.source(row), pathways.number(row), visit);
    double wait = (suspected ? intervalOfResult : interval).at(u) / SECONDS_PER_DAY;
    wait = expediting.untilFollowUp(row, day, wait);
    pathways.enter(row, Pathways.FOLLOW_UP, day);
    pathways.setDue(row, (int) Math.min(Pathways.NEVER, day + wait));
    order.add(row);
  }

  /**
   * Holds a list's follow-up clinics of a day.
   *
   * @return slots that nobody needed
   */
  int hold(int list, int day, double shareRun) {
    int possible = capacity.appointments(list, day, shareRun);
    double byRemote = remote.on(run.calendar().date(day));
    int left = seeListed(2 * list, list, day, possible, byRemote);
    kept[list] += keptAfterClock * possible;
    int forLater = (int) StrictMath.floor(kept[list] + 1e-9);
    kept[list] -= forLater;
    int free = Math.max(0, left - forLater);
    left = free + seeLater(list, day, left - free, byRemote);
    left = seeListed(2 * list + 1, list, day, left, byRemote);
    left = seeLater(list, day, left, byRemote);
    activity.followUpSlots(list, possible - left, possible);
    return left;
  }

  private int seeListed(int queue, int list, int day, int slots, double byRemote) {
    int left = slots;
    while (left > 0) {
      int row = order.take(queue, day);
      if (row < 0) {
        break;
      }
      left--;
      see(row, list, day, byRemote);
    }
    return left;
  }

  private void see(int row, int list, int day, double byRemote) {
    int visit = pathways.visit(row);
    if (attendance.misses(row, visit, missed, byRemote)) {
      activity.missed(false);
      if (pathways.miss(row) > 0) {
        outcomes.stop(row, ClockStop.NOT_TREATED, day);
      } else {
        await(row, day, false);
      }
      return;
    }
    boolean byTelephone = attendance.remote();
    boolean suspected = pathways.urgency(row) == Pathways.SUSPECTED_CANCER;
    boolean procedure = false;
    if (!suspected && visit < LAST_REPEAT && goesOn(row, visit)) {
      await(row, day, false);
    } else {
      procedure = decisions.decide(row, day);
    }
    activity.attended(false, byTelephone, procedure);
    activity.seenOnList(list);
  }

  private boolean goesOn(int row, int visit) {
    return again > 0
        && draws.uniform(Purpose.CLINIC_ROUTE, pathways.source(row), pathways.number(row), visit)
            < again;
  }

  private int seeLater(int list, int day, int slots, double byRemote) {
    int left = slots;
    LaterQueue queue = later.queue();
    while (left > 0 && queue.take(list, day)) {
      left--;
      draws.at(
          Purpose.LATER_APPOINTMENT,
          later.source(list),
          (long) queue.takenDay() << 32 | queue.takenIndex(),
          queue.takenTry());
      boolean byTelephone = draws.second() < byRemote;
      if (draws.first() >= (byTelephone ? remoteMissed : missed)) {
        activity.attended(false, byTelephone, false);
        continue;
      }
      activity.missed(false);
      if (queue.takenTry() == LaterQueue.FIRST_TRY) {
        // The slot that the patient gets next is as far away as any other follow-up.
        double wait = interval.at(draws.first() / (byTelephone ? remoteMissed : missed));
        int due = (int) Math.min(Pathways.NEVER, day + 1 + wait / SECONDS_PER_DAY);
        queue.add(LaterQueue.SECOND_TRY, list, due, 1);
      }
    }
    return left;
  }
}
