package headroom.model.department.outpatients;

import headroom.model.scenario.Outpatients.FollowUp;
import headroom.model.scenario.Steps;
import java.time.LocalDate;

/** Idle follow-up slots that become first appointments of the same list and day. */
final class Redeployment {
  private final Steps share;
  private final double firstPerFollowUp;
  private final double[] carried;

  /**
   * @param followUp null when there are no follow-ups of their own
   */
  Redeployment(int lists, FollowUp followUp) {
    share = followUp == null ? Steps.constant(0) : followUp.redeployed();
    firstPerFollowUp = followUp == null ? 0 : followUp.firstPerFollowUp();
    carried = new double[lists];
  }

  /** First appointments that idle slots of a list give; fractions are carried on. */
  int firstAppointments(int list, int idle, LocalDate date) {
    carried[list] += idle * share.on(date) * firstPerFollowUp;
    int whole = (int) StrictMath.floor(carried[list] + 1e-9);
    carried[list] -= whole;
    return whole;
  }
}
