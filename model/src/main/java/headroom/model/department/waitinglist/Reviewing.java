package headroom.model.department.waitinglist;

import headroom.model.engine.Draws;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.flow.Purpose;
import headroom.model.scenario.ListRules.Reviews;
import headroom.model.time.EnglishCalendar;

/**
 * Reviews of people who wait long, in a round on the first of each month: everybody whose wait has
 * passed the limit, or the limit and another whole interval, since the round before. Who has a date
 * for the operation is left alone.
 */
final class Reviewing {
  private final ElectiveRun run;
  private final Draws draws;
  private final Pathways pathways;
  private final Reviews reviews;
  private final int every;
  private int roundBefore;

  /** What a review finds. */
  interface Findings {
    /** A review was held. */
    void reviewed(int row);

    /** No treatment is needed or wanted. */
    void remove(int row, int day);

    /** A routine patient who waits for an admission is more urgent than thought. */
    void makeUrgent(int row, int day);
  }

  Reviewing(ElectiveRun run, Reviews reviews) {
    this.run = run;
    this.reviews = reviews;
    draws = run.draws();
    pathways = run.pathways();
    every = Math.max(1, (int) (reviews.every() / EnglishCalendar.SECONDS_PER_DAY));
    roundBefore = run.startDay() - 1;
  }

  /** Holds the round of a day, if there is one. */
  void startOfDay(int day, Findings findings) {
    if (run.calendar().date(day).getDayOfMonth() != 1) {
      return;
    }
    int over = days(day);
    if (over == 0) {
      // Before the first date of the rule nobody is reviewed.
      return;
    }
    int[] turn = turns(day, over);
    for (int row = 0; row < pathways.rows(); row++) {
      int stage = pathways.stage(row);
      if (stage == Pathways.GONE || stage == Pathways.BOOKED) {
        continue;
      }
      int waited = pathways.waited(row, day);
      if (waited >= 0 && turn[waited] > 0) {
        review(row, turn[waited], day, findings);
      }
    }
    roundBefore = day;
  }

  private int days(int day) {
    return (int) (reviews.over().on(run.calendar().date(day)) / EnglishCalendar.SECONDS_PER_DAY);
  }

  /** By days waited, which review it is that the patient has in this round; 0 for none. */
  private int[] turns(int day, int over) {
    int[] turns = new int[day - run.firstDay() + 1];
    int sinceRoundBefore = day - roundBefore;
    for (int waited = 0; waited < turns.length; waited++) {
      int now = turn(waited - over);
      turns[waited] = now > turn(waited - sinceRoundBefore - over) ? now : 0;
    }
    return turns;
  }

  /** Which review a patient so many days past the limit has had: 0 for none. */
  private int turn(int past) {
    return past <= 0 ? 0 : 1 + (past - 1) / every;
  }

  private void review(int row, int turn, int day, Findings findings) {
    findings.reviewed(row);
    draws.at(Purpose.RTT_REVIEW, pathways.source(row), pathways.number(row), turn);
    if (draws.first() < reviews.removed()) {
      findings.remove(row, day);
    } else if (draws.second() < reviews.madeUrgent() && pathways.priority(row) == 4) {
      int stage = pathways.stage(row);
      if (stage == Pathways.THEATRE || stage == Pathways.PROCEDURE_ROOM) {
        findings.makeUrgent(row, day);
      }
    }
  }
}
