package headroom.model.department.outpatients;

import headroom.model.flow.Pathways;
import headroom.model.scenario.Outpatients;
import headroom.model.time.EnglishCalendar;

/**
 * Those who have waited very long are brought forward: their tests count as urgent, and a follow-up
 * is due within a fortnight.
 */
final class Expediting {
  private static final int WITHIN = 14;

  private final Pathways pathways;
  private final int over;

  Expediting(Pathways pathways, Outpatients outpatients) {
    this.pathways = pathways;
    over =
        outpatients
            .expeditedOver()
            .map(seconds -> (int) (seconds / EnglishCalendar.SECONDS_PER_DAY))
            .orElse(Integer.MAX_VALUE);
  }

  private boolean concerns(int row, int day) {
    return pathways.waited(row, day) > over;
  }

  /** A patient needs a test. */
  void beforeTest(int row, int day) {
    if (concerns(row, day) && pathways.urgency(row) == Pathways.ROUTINE) {
      pathways.setUrgency(row, Pathways.URGENT);
    }
  }

  /** Days until a follow-up is due that would be due in so many. */
  double untilFollowUp(int row, int day, double days) {
    return concerns(row, day) ? Math.min(WITHIN, days) : days;
  }
}
