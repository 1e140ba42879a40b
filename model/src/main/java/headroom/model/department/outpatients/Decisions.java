package headroom.model.department.outpatients;

import headroom.model.engine.Draws;
import headroom.model.flow.ClockStop;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.flow.Purpose;
import headroom.model.scenario.Outpatients;
import headroom.model.scenario.Outpatients.Decision;
import headroom.model.scenario.WaitingList;
import headroom.model.scenario.WaitingList.SpecialtyGroup;

/** The decision that a pathway's clinics end in. */
final class Decisions {
  private final Draws draws;
  private final Pathways pathways;
  private final Outcomes outcomes;
  private final LaterFollowUps later;
  private final CancerTreatment cancer;
  private final double[] toTheatre;
  private final double[] toProcedureRoom;
  private final double treated;
  private final double monitored;
  private final double notTreated;
  private final double procedure;

  /**
   * @param cancer null when it is never found
   */
  Decisions(ElectiveRun run, Outcomes outcomes, LaterFollowUps later, CancerTreatment cancer) {
    draws = run.draws();
    pathways = run.pathways();
    this.outcomes = outcomes;
    this.later = later;
    this.cancer = cancer;
    WaitingList waitingList = run.scenario().waitingList().orElseThrow();
    int n = pathways.specialties().size();
    toTheatre = new double[n];
    toProcedureRoom = new double[n];
    Decision decision =
        run.scenario().outpatients().map(Outpatients::decision).orElse(Decision.TREATED);
    for (int s = 0; s < n; s++) {
      String specialty = pathways.specialties().get(s);
      SpecialtyGroup group = waitingList.specialties().get(specialty);
      toTheatre[s] = group.toTheatre();
      toProcedureRoom[s] = group.toProcedureRoom();
    }
    double sum =
        decision.treated() + decision.monitored() + decision.notTreated() + decision.declined();
    treated = decision.treated() / sum;
    monitored = treated + decision.monitored() / sum;
    notTreated = monitored + decision.notTreated() / sum;
    procedure = decision.procedure();
  }

  /**
   * Decides; the patient is in no queue of the clinics.
   *
   * @return whether the patient was treated by a procedure in the clinic
   */
  boolean decide(int row, int day) {
    int specialty = pathways.specialtyOf(pathways.list(row));
    if (pathways.urgency(row) == Pathways.SUSPECTED_CANCER && !pathways.told(row)) {
      boolean found = cancer != null && cancer.isFound(row);
      if (found) {
        pathways.findCancer(row);
      }
      outcomes.told(row, day);
      if (found) {
        cancer.told(row, day);
        return false;
      }
      pathways.setUrgency(row, Pathways.ROUTINE);
    }
    double u = draws.uniform(Purpose.RTT_DECISION, pathways.source(row), pathways.number(row), 0);
    double admitted = toTheatre[specialty] + toProcedureRoom[specialty];
    if (u < admitted) {
      outcomes.admit(row, u < toTheatre[specialty], day);
      return false;
    }
    return stop(row, (u - admitted) / (1 - admitted), day);
  }

  private boolean stop(int row, double u, int day) {
    if (u >= monitored) {
      outcomes.stop(row, u < notTreated ? ClockStop.NOT_TREATED : ClockStop.DECLINED, day);
      return false;
    }
    later.add(row, day);
    boolean byProcedure = u < treated * procedure;
    outcomes.stop(row, u < treated ? ClockStop.TREATED : ClockStop.MONITORED, day);
    return byProcedure;
  }

  /** Share of a specialty's decisions after which the patient is treated or monitored. */
  double followedUp(int specialty) {
    double admitted = toTheatre[specialty] + toProcedureRoom[specialty];
    return admitted + (1 - admitted) * monitored;
  }
}
