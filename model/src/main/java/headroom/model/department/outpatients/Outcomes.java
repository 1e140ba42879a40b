package headroom.model.department.outpatients;

import headroom.model.flow.ClockStop;

/** What clinics tell the waiting list of a patient. */
public interface Outcomes {
  /** A decision to admit, to theatre or to a procedure room. */
  void admit(int row, boolean theatre, int day);

  /** The clock stops without an admission. */
  void stop(int row, ClockStop why, int day);

  /**
   * The first appointment was missed, which nullifies the clock. The patient is in no queue.
   *
   * @param comesBack whether the appointment is made again, with a new clock from that day; else
   *     the referral goes back to primary care
   */
  void missedFirst(int row, boolean comesBack, int day);

  /** The patient has been told that it is cancer ({@code Pathways.cancer}) or that it is not. */
  void told(int row, int day);
}
