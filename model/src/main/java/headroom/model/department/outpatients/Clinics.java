package headroom.model.department.outpatients;

import headroom.model.flow.ClockOrder;
import headroom.model.flow.ClockStop;
import headroom.model.flow.DueOrder;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.flow.Purpose;
import headroom.model.flow.StageCensus;
import headroom.model.scenario.Outpatients;
import headroom.model.scenario.WaitingList;
import headroom.model.scenario.WaitingList.SpecialtyGroup;

/** The clinics of every trust and specialty group, and the queues for their decisions. */
public final class Clinics {
  /** Days of a long wait, for the share of decisions kept for them: over the 18-week standard. */
  private static final int LONG_WAIT = 127;

  private final ElectiveRun run;
  private final Pathways pathways;
  private final ClinicStaffing staffing;
  private final Outcomes outcomes;
  private final Capacity capacity;
  private final double quota;
  private final double[] keptForLongWaits;
  private final DueOrder byDue;
  private final ClockOrder byClock;
  private final double[] toTheatre;
  private final double[] toProcedureRoom;
  private final ClinicActivity activity;

  /**
   * Clinics of a replication. A scenario with a waiting list and no outpatients has clinics without
   * limit.
   *
   * @param run the replication's elective run; its scenario has a waiting list
   */
  public Clinics(ElectiveRun run, ClinicStaffing staffing, Outcomes outcomes) {
    this.run = run;
    this.staffing = staffing;
    this.outcomes = outcomes;
    pathways = run.pathways();
    WaitingList waitingList = run.scenario().waitingList().orElseThrow();
    Outpatients outpatients = run.scenario().outpatients().orElse(null);
    capacity = outpatients == null ? null : new Capacity(run, outpatients, waitingList);
    quota = outpatients == null ? 0 : outpatients.longWaitQuota();
    int lists = pathways.lists();
    keptForLongWaits = new double[lists];
    byDue = new DueOrder(pathways, run.firstDay(), run.endDay());
    byClock = quota > 0 ? new ClockOrder(pathways, LONG_WAIT, run.startDay(), run.endDay()) : null;
    int n = pathways.specialties().size();
    toTheatre = new double[n];
    toProcedureRoom = new double[n];
    for (int s = 0; s < n; s++) {
      SpecialtyGroup group = waitingList.specialties().get(pathways.specialties().get(s));
      toTheatre[s] = group.toTheatre();
      toProcedureRoom[s] = group.toProcedureRoom();
    }
    activity = new ClinicActivity(run);
  }

  /** A patient begins to wait; the due day is set. */
  public void add(int row) {
    byDue.add(row);
    if (byClock != null) {
      byClock.add(row);
    }
  }

  /** Holds the clinics of a working day. */
  public void hold(int day) {
    double shareRun = staffing.shareRun(day);
    for (int list = 0; list < pathways.lists(); list++) {
      int possible = capacity == null ? Integer.MAX_VALUE : capacity.decisions(list, day, shareRun);
      int made = byClock == null ? 0 : seeLongWaits(list, day, possible);
      while (made < possible) {
        int row = byDue.first(list, day);
        if (row < 0) {
          break;
        }
        decide(row, list, day);
        made++;
      }
      activity.decided(list, made, capacity == null ? made : possible);
    }
  }

  /** The share of the day's decisions kept for long waits; what they leave goes to the others. */
  private int seeLongWaits(int list, int day, int possible) {
    keptForLongWaits[list] += quota * possible;
    int kept = (int) StrictMath.floor(keptForLongWaits[list] + 1e-9);
    keptForLongWaits[list] -= kept;
    int made = 0;
    while (made < kept) {
      int row = byClock.first(list, day);
      if (row < 0) {
        break;
      }
      decide(row, list, day);
      made++;
    }
    return made;
  }

  private void decide(int row, int list, int day) {
    int specialty = pathways.specialtyOf(list);
    double u =
        run.draws().uniform(Purpose.RTT_DECISION, pathways.source(row), pathways.number(row), 0);
    if (u < toTheatre[specialty]) {
      outcomes.admit(row, true, day);
    } else if (u < toTheatre[specialty] + toProcedureRoom[specialty]) {
      outcomes.admit(row, false, day);
    } else {
      outcomes.stop(row, ClockStop.TREATED, day);
    }
  }

  /** States what a reporting period that began on a day leaves. */
  public void endOfPeriod(int firstDay, StageCensus census) {
    activity.endOfPeriod(firstDay, census);
  }
}
