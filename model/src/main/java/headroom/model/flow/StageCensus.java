package headroom.model.flow;

/**
 * Everybody on the lists at a day's end, counted from the store, not from anybody's books.
 *
 * @param day the day
 * @param counts by list and cell: a stage, or cell 0 for those not due yet at a clinic or a test
 * @param daysWaited day's ends since the first counted one that those on the lists have waited
 */
public record StageCensus(int day, int[] counts, long daysWaited) {
  static final int CELLS = Pathways.STAGES;

  /** People on a list. */
  public int onList(int list) {
    int sum = 0;
    for (int cell = 0; cell < CELLS; cell++) {
      sum += counts[list * CELLS + cell];
    }
    return sum;
  }

  /** People due for a first appointment and waiting for it. */
  public int forFirst(int list) {
    return counts[list * CELLS + Pathways.FIRST_APPOINTMENT];
  }

  /** People waiting for theatre, with a date or without. */
  public int forTheatre(int list) {
    return counts[list * CELLS + Pathways.THEATRE]
        + counts[list * CELLS + Pathways.BOOKED]
        + counts[list * CELLS + Pathways.DEFERRED];
  }

  /** People due for a test and waiting for it. */
  public int forDiagnostics(int list) {
    return counts[list * CELLS + Pathways.DIAGNOSTICS];
  }

  /** People due for a follow-up appointment and waiting for it. */
  public int forFollowUp(int list) {
    return counts[list * CELLS + Pathways.FOLLOW_UP];
  }

  /** People waiting for a procedure room. */
  public int forProcedureRoom(int list) {
    return counts[list * CELLS + Pathways.PROCEDURE_ROOM];
  }
}
