package headroom.model.department.outpatients;

import headroom.model.flow.Pathways;
import headroom.model.scenario.Outpatients;
import headroom.model.scenario.Outpatients.First;
import headroom.model.scenario.Outpatients.FollowUp;
import headroom.model.scenario.WaitingList;

/**
 * Follow-ups that a first appointment leads to in the mean, by specialty: what slots are split by,
 * and what patients treated before the start still need.
 */
final class FollowUpNeed {
  private final Outpatients outpatients;
  private final WaitingList waitingList;
  private final Pathways pathways;
  private final Decisions decisions;

  FollowUpNeed(
      Outpatients outpatients, WaitingList waitingList, Pathways pathways, Decisions decisions) {
    this.outpatients = outpatients;
    this.waitingList = waitingList;
    this.pathways = pathways;
    this.decisions = decisions;
  }

  /** While the clock runs. */
  double onList(int specialty) {
    First first = outpatients.first().orElse(null);
    FollowUp followUp = outpatients.followUp().orElseThrow();
    if (first == null) {
      return 0;
    }
    double tested = first.testedOfAll(waitingList, pathways.specialties().get(specialty));
    double followed = tested + (1 - tested) * first.routine().followedUp();
    return followed / (1 - Math.min(.99, followUp.again()));
  }

  /** After the clock, were all of them made. */
  double afterClock(int specialty) {
    return outpatients.followUp().orElseThrow().afterClock() * decisions.followedUp(specialty);
  }
}
