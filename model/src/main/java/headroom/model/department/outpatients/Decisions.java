package headroom.model.department.outpatients;

import headroom.model.engine.Draws;
import headroom.model.flow.ClockStop;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.flow.Purpose;
import headroom.model.scenario.Outpatients;
import headroom.model.scenario.Outpatients.Cancer;
import headroom.model.scenario.Outpatients.Decision;
import headroom.model.scenario.WaitingList;
import headroom.model.scenario.WaitingList.SpecialtyGroup;

/** The decision that a pathway's clinics end in. */
final class Decisions {
  private final Draws draws;
  private final Pathways pathways;
  private final Outcomes outcomes;
  private final LaterFollowUps later;
  private final OtherTreatment otherTreatment;
  private final double[] toTheatre;
  private final double[] toProcedureRoom;
  private final double treated;
  private final double monitored;
  private final double notTreated;
  private final double procedure;
  private final double[] cancerFound;
  private final double cancerToTheatre;
  private final double cancerOther;

  Decisions(
      ElectiveRun run, Outcomes outcomes, LaterFollowUps later, OtherTreatment otherTreatment) {
    draws = run.draws();
    pathways = run.pathways();
    this.outcomes = outcomes;
    this.later = later;
    this.otherTreatment = otherTreatment;
    WaitingList waitingList = run.scenario().waitingList().orElseThrow();
    int n = pathways.specialties().size();
    toTheatre = new double[n];
    toProcedureRoom = new double[n];
    cancerFound = new double[n];
    Decision decision =
        run.scenario().outpatients().map(Outpatients::decision).orElse(Decision.TREATED);
    Cancer cancer = run.scenario().outpatients().flatMap(Outpatients::cancer).orElse(null);
    for (int s = 0; s < n; s++) {
      String specialty = pathways.specialties().get(s);
      SpecialtyGroup group = waitingList.specialties().get(specialty);
      toTheatre[s] = group.toTheatre();
      toProcedureRoom[s] = group.toProcedureRoom();
      cancerFound[s] =
          cancer == null ? 0 : cancer.foundBySpecialty().getOrDefault(specialty, cancer.found());
    }
    double sum =
        decision.treated() + decision.monitored() + decision.notTreated() + decision.declined();
    treated = decision.treated() / sum;
    monitored = treated + decision.monitored() / sum;
    notTreated = monitored + decision.notTreated() / sum;
    procedure = decision.procedure();
    cancerToTheatre = cancer == null ? 0 : cancer.toTheatre();
    cancerOther = cancer == null ? 0 : cancer.toTheatre() + cancer.otherTreatment();
  }

  /**
   * Decides; the patient is in no queue of the clinics.
   *
   * @return whether the patient was treated by a procedure in the clinic
   */
  boolean decide(int row, int day) {
    int specialty = pathways.specialtyOf(pathways.list(row));
    if (pathways.urgency(row) == Pathways.SUSPECTED_CANCER && !pathways.told(row)) {
      draws.at(Purpose.CANCER, pathways.source(row), pathways.number(row), 0);
      boolean found = draws.first() < cancerFound[specialty];
      double u = draws.second();
      if (found) {
        pathways.findCancer(row);
      }
      outcomes.told(row, day);
      if (found) {
        treatCancer(row, specialty, u, day);
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

  private void treatCancer(int row, int specialty, double u, int day) {
    if (u < cancerToTheatre && toTheatre[specialty] + toProcedureRoom[specialty] > 0) {
      outcomes.admit(row, toTheatre[specialty] > 0, day);
    } else if (u < cancerOther) {
      otherTreatment.decided(row, day);
    } else {
      outcomes.stop(row, ClockStop.NOT_TREATED, day);
    }
  }

  /** Share of a specialty's decisions after which the patient is treated or monitored. */
  double followedUp(int specialty) {
    double admitted = toTheatre[specialty] + toProcedureRoom[specialty];
    return admitted + (1 - admitted) * monitored;
  }
}
