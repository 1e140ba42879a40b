package headroom.model.department.outpatients;

import headroom.model.engine.Draws;
import headroom.model.flow.Pathways;
import headroom.model.flow.Purpose;
import headroom.model.scenario.Outpatients;

/** Who comes to an appointment, and how: drawn by the patient's own number and visit. */
final class Attendance {
  /** Visits are told apart up to this one. */
  static final int LAST_VISIT = 7;

  private final Draws draws;
  private final Pathways pathways;
  private final double[] byDeprivation;
  private final double remoteFactor;
  private boolean remote;
  private double missedAt;

  Attendance(Draws draws, Pathways pathways, Outpatients outpatients) {
    this.draws = draws;
    this.pathways = pathways;
    byDeprivation = outpatients.missedByDeprivation();
    remoteFactor = outpatients.missedRemote();
  }

  /**
   * Whether a patient misses the appointment of a visit.
   *
   * @param chance face to face, in the middle quintile
   * @param remoteShare share by telephone or video
   */
  boolean misses(int row, int visit, double chance, double remoteShare) {
    draws.at(Purpose.CLINIC_APPOINTMENT, pathways.source(row), pathways.number(row), visit);
    remote = draws.second() < remoteShare;
    int quintile = pathways.deprivation(row);
    double missed = chance * (quintile == 0 ? 1 : byDeprivation[quintile - 1]);
    missed *= remote ? remoteFactor : 1;
    missedAt = draws.first() / missed;
    return missedAt < 1;
  }

  /** Whether the appointment just asked about is by telephone or video. */
  boolean remote() {
    return remote;
  }

  /** A uniform for the one who has just missed an appointment. */
  double missedAt() {
    return missedAt;
  }
}
