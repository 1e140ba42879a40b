package headroom.model.department.emergency;

import headroom.model.engine.Draws;
import headroom.model.flow.Purpose;
import headroom.model.scenario.Emergency.Divert;

/** The rule by which ambulances are sent on to a neighbour while crews wait here. */
final class Diversion {
  private final Divert rule;
  private final Draws draws;
  private final EmergencyDepartment[] neighbours;

  Diversion(Divert rule, Draws draws, EmergencyDepartment[] neighbours) {
    this.rule = rule;
    this.draws = draws;
    this.neighbours = neighbours;
  }

  /** Where an ambulance on its way here goes: a neighbour, or here. */
  EmergencyDepartment destination(EmergencyDepartment here, int source, long number, long now) {
    if (here.crewsWaiting(rule.waiting(), now) <= rule.crews()) {
      return here;
    }
    draws.at(Purpose.ED_DIVERSION, source, number, 0);
    if (draws.first() >= rule.share()) {
      return here;
    }
    for (EmergencyDepartment neighbour : neighbours) {
      if (neighbour.crewsWaiting(rule.waiting(), now) < rule.neighbourBelow()) {
        return neighbour;
      }
    }
    return here;
  }

  long journey() {
    return rule.journey();
  }
}
