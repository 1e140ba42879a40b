package headroom.model.department.waitinglist;

/** Where people on the list wait for what happens next; the departments that keep those queues. */
public interface Stages {
  /** A patient begins to wait for an outpatient decision; the due day is set. */
  void awaitDecision(int row);

  /** A patient with a decision to admit begins to wait for theatre or a procedure room. */
  void awaitAdmission(int row, boolean theatre);

  /** A patient leaves the list untreated and must leave the queue too. */
  void leave(int row);
}
