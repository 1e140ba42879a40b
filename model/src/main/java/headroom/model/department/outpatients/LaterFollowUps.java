package headroom.model.department.outpatients;

import headroom.model.engine.Draws;
import headroom.model.engine.PoissonMarks;
import headroom.model.engine.Sampler;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.flow.Purpose;
import headroom.model.flow.Sampling;
import headroom.model.scenario.Outpatients.FollowUp;
import headroom.model.scenario.Steps;
import headroom.model.time.EnglishCalendar;

/**
 * Follow-ups that patients need after their clock has stopped. Patients settle by their own numbers
 * how many they need, when each is due, and whether it is one of those that are no longer made or
 * are left to the patient; from then on it is one of many alike, counted by list and due day.
 */
final class LaterFollowUps {
  private static final double SECONDS_PER_DAY = EnglishCalendar.SECONDS_PER_DAY;

  /** Marks and fates of follow-ups from before the start have numbers of their own. */
  private static final long FATES = 1L << 40;

  private final ElectiveRun run;
  private final Draws draws;
  private final PoissonMarks marks = new PoissonMarks();
  private final Pathways pathways;
  private final int startDay;
  private final int days;
  private final int lists;
  private final double[] fewerThan;
  private final Sampler due;
  private final double[] noLongerMade;
  private final double[] patientInitiated;
  private final double patientsReturn;
  private final int[] source;
  private final LaterQueue queue;
  private final int[] moves;

  /**
   * @param followUp null when nothing is needed after the clock
   */
  LaterFollowUps(ElectiveRun run, FollowUp followUp) {
    this.run = run;
    draws = run.draws();
    pathways = run.pathways();
    startDay = run.startDay();
    days = run.endDay() - startDay + 1;
    lists = pathways.lists();
    fewerThan = followUp == null ? new double[0] : poisson(followUp.afterClock());
    due = followUp == null ? null : Sampling.of(followUp.afterClockDue());
    noLongerMade = followUp == null ? null : byDay(followUp.noLongerMade());
    patientInitiated = followUp == null ? null : byDay(followUp.patientInitiated());
    patientsReturn = followUp == null ? 0 : followUp.patientsReturn();
    source = new int[lists];
    for (int list = 0; list < lists && followUp != null; list++) {
      String trust = pathways.trusts().get(pathways.trustOf(list));
      String specialty = pathways.specialties().get(pathways.specialtyOf(list));
      source[list] = run.sources().number("follow-ups/" + trust + "/" + specialty);
    }
    queue = followUp == null ? null : new LaterQueue(lists, startDay, days);
    moves = new int[followUp == null ? 0 : lists * days];
  }

  private double[] byDay(Steps steps) {
    double[] values = new double[days];
    for (int d = 0; d < days; d++) {
      values[d] = steps.on(run.calendar().date(startDay + d));
    }
    return values;
  }

  /** The probabilities of at most 0, 1, 2 … follow-ups, as far as they are told apart from 1. */
  private static double[] poisson(double mean) {
    double[] table = new double[(int) (mean + 12 * StrictMath.sqrt(mean) + 12)];
    double chance = StrictMath.exp(-mean);
    double sum = 0;
    for (int n = 0; n < table.length; n++) {
      sum += chance;
      table[n] = sum;
      chance *= mean / (n + 1);
    }
    return table;
  }

  /** A patient's clock stops, by treatment or for active monitoring. */
  void add(int row, int day) {
    if (queue == null) {
      return;
    }
    int of = pathways.source(row);
    int number = pathways.number(row);
    double u = draws.uniform(Purpose.LATER_FOLLOW_UP, of, number, 0);
    int list = pathways.list(row);
    for (int k = 1; k < fewerThan.length && u >= fewerThan[k - 1]; k++) {
      draws.at(Purpose.LATER_FOLLOW_UP, of, number, k);
      double wait = due.at(draws.first()) / SECONDS_PER_DAY;
      if (wait < days) {
        schedule(list, day + 1 + (int) wait, draws.second());
      }
    }
  }

  /**
   * Schedules what patients treated before the start need on a day of the scenario.
   *
   * @param perDay follow-ups after the clock a calendar day, were all of them made
   */
  void addFromBefore(int list, int day, double perDay) {
    double still = 1 - due.cdf((day - startDay + 0.5) * SECONDS_PER_DAY);
    int n = marks.count(draws, Purpose.FOLLOW_UP_FROM_BEFORE, source[list], day, perDay * still);
    for (int j = 0; j < n; j++) {
      schedule(
          list, day, draws.uniform(Purpose.FOLLOW_UP_FROM_BEFORE, source[list], FATES | day, j));
    }
  }

  /** States what is overdue at the start. */
  void addOverdue(int list, int people) {
    queue.add(LaterQueue.FIRST_TRY, list, startDay, people);
  }

  /** Those no longer made are counted off from below, those left to the patient from above. */
  private void schedule(int list, int day, double fate) {
    int d = day - startDay;
    if (d >= days || fate < noLongerMade[d]) {
      return;
    }
    double left = (1 - noLongerMade[d]) * patientInitiated[d];
    if (1 - fate < left) {
      moves[list * days + d]++;
      if (1 - fate >= left * patientsReturn) {
        return;
      }
    }
    queue.add(LaterQueue.FIRST_TRY, list, day, 1);
  }

  /** Follow-ups left to the patient that would have been due on a day. */
  int moved(int list, int day) {
    return moves[list * days + day - startDay];
  }

  LaterQueue queue() {
    return queue;
  }

  int source(int list) {
    return source[list];
  }
}
