package headroom.model.department.waitinglist;

/** Where people on the list wait for what happens next; the departments that keep those queues. */
public interface Stages {
  /** A patient begins to wait for a first appointment; urgency and due day are set. */
  void awaitFirst(int row);

  /** A patient of the opening list waits for a test. */
  void awaitTest(int row);

  /** A patient of the opening list waits for a follow-up appointment. */
  void awaitFollowUp(int row);

  /**
   * A patient of the opening list was told of a suspicion of cancer on a day before the start.
   *
   * @return whether it was cancer and the patient still waits for a decision or for a treatment
   *     without admission; else the patient waits for something else, and for that no more
   */
  boolean awaitCancer(int row, int toldDay);

  /** A patient with a decision to admit begins to wait for theatre or a procedure room. */
  void awaitAdmission(int row, boolean theatre);

  /** The longest wait for theatre on a list among those without a date; or -1. */
  int longestForTheatre(int list);

  /** A patient must leave the queue of the present stage: untreated, or to join another. */
  void leave(int row);
}
