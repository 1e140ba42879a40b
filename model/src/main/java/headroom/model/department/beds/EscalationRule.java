package headroom.model.department.beds;

import headroom.model.scenario.Beds.Escalation;

/** One site's rule for opening and closing escalation beds, read at the 08:00 census. */
final class EscalationRule {
  private static final long DAY = 86_400;

  private final Escalation rule;
  private int quietDays;

  EscalationRule(Escalation rule) {
    this.rule = rule;
  }

  /**
   * Beds to open (positive) or close (negative) from the next day.
   *
   * @param absence share of staff absent
   */
  int decide(double occupancy, int waitingOver4h, double absence) {
    if (occupancy >= rule.openAt() || waitingOver4h >= rule.orWaitingOver4h()) {
      quietDays = 0;
      return absence > rule.unlessAbsent() ? 0 : rule.step();
    }
    quietDays = occupancy < rule.closeBelow() ? quietDays + 1 : 0;
    if (quietDays * DAY >= rule.closeAfter()) {
      return -rule.step();
    }
    return 0;
  }
}
