package headroom.model.department.theatre;

import headroom.model.flow.DayQueues;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Ledger;
import headroom.model.flow.Pathways;
import headroom.model.flow.StageCensus;
import headroom.model.scenario.Steps;
import headroom.model.scenario.Theatre;
import headroom.model.scenario.WaitingList;

/**
 * Procedure rooms and endoscopy: so many slots a week for a trust's patients of all specialties, P2
 * first by due day, a share for those who would cross the wait limit, then everyone else by due
 * day, which for routine patients is the day they are called. Planned procedures outside referral
 * to treatment have slots of their own and are only counted.
 */
final class ProcedureRooms {
  /** Due days lie at most this far past the run; later ones are not called in it. */
  private static final int DUE_PAST_END = 400;

  private final ElectiveRun run;
  private final Pathways pathways;
  private final Outcomes outcomes;
  private final AdmissionBook admissions;
  private final StageWeeks weeks;
  private final Steps[] slots;
  private final Steps[] planned;
  private final double[] carried;
  private final int[] used;
  private final DayQueues urgent;
  private final DayQueues others;
  private final DayQueues byClock;
  private final LongWaitQuota quota;
  private final int last;

  ProcedureRooms(ElectiveRun run, Theatre theatre, Outcomes outcomes, AdmissionBook admissions) {
    this.run = run;
    this.outcomes = outcomes;
    this.admissions = admissions;
    pathways = run.pathways();
    weeks = new StageWeeks(run, "procedure-room");
    int n = pathways.trusts().size();
    slots = new Steps[n];
    planned = new Steps[n];
    carried = new double[n];
    used = new int[n];
    boolean needed =
        run.scenario().waitingList().map(WaitingList::specialties).orElseThrow().values().stream()
            .anyMatch(group -> group.toProcedureRoom() > 0);
    Ledger ledger = run.ledger();
    for (int t = 0; t < n; t++) {
      String trust = pathways.trusts().get(t);
      Theatre.Rooms rooms = theatre.procedureRooms().get(trust);
      if (rooms == null && needed) {
        throw new IllegalArgumentException(
            "theatre.procedure-rooms: found none for "
                + trust
                + ", expected slots because a specialty's to-procedure-room is above 0%");
      }
      slots[t] = rooms == null ? Steps.constant(0) : rooms.slots();
      planned[t] = rooms == null ? Steps.constant(0) : rooms.planned();
      used[t] = ledger.count("procedure-room-capacity-used", trust, "", "");
    }
    last = run.endDay() + DUE_PAST_END;
    urgent = new DayQueues(pathways.order(), n, run.firstDay(), last);
    byClock = new DayQueues(pathways.clock(), n, run.firstDay(), run.endDay());
    quota = new LongWaitQuota(run, theatre, n);
    others = new DayQueues(pathways.order(), n, run.firstDay(), last);
  }

  void add(int row) {
    int trust = pathways.trustOf(pathways.list(row));
    (pathways.priority(row) == 2 ? urgent : others).add(trust, pathways.due(row), row);
    byClock.add(trust, pathways.clockStart(row), row);
  }

  void remove(int row) {
    int trust = pathways.trustOf(pathways.list(row));
    (pathways.priority(row) == 2 ? urgent : others).remove(trust, pathways.due(row), row);
    byClock.remove(trust, pathways.clockStart(row), row);
  }

  /** The procedures of a day. */
  void work(int day) {
    double days = run.rates().daysOf(day);
    if (days == 0) {
      return;
    }
    for (int t = 0; t < slots.length; t++) {
      carried[t] += slots[t].on(run.calendar().date(day)) * days / run.standsFor();
      int possible = (int) StrictMath.floor(carried[t] + 1e-9);
      carried[t] -= possible;
      int done = 0;
      while (done < possible) {
        int row = urgent.first(t, last);
        int longest = byClock.first(t, day);
        if (row < 0 && longest >= 0 && quota.takes(t, longest, day)) {
          row = longest;
        }
        row = row >= 0 ? row : others.first(t, last);
        row = row >= 0 ? row : longest;
        if (row < 0) {
          break;
        }
        quota.count(t, row, day);
        remove(row);
        weeks.done(pathways.list(row));
        outcomes.treated(row, day);
        done++;
      }
      run.ledger().add(used[t], done, possible);
      admissions.dayCases(
          t, done + planned[t].on(run.calendar().date(day)) * days / run.standsFor());
    }
  }

  void endOfPeriod(int firstDay, StageCensus census) {
    weeks.endOfPeriod(firstDay, census, census::forProcedureRoom);
  }
}
