package headroom.model.department.beds;

import headroom.model.engine.RowQueue;
import headroom.model.flow.Patients;

/**
 * Who waits for a bed at one site: in a queue for the pool asked for, and, when other pools may
 * take them, in one more. Patients who move on from an assessment unit wait in a bed, for their
 * home pool.
 */
final class BedQueue {
  private static final int PRIORITIES = 10;
  private static final int ANY = -1;

  private final Pools pools;
  private final Patients patients;
  private final BedTraits traits;
  private final RowQueue[] waiting;
  private final RowQueue overflowing = new RowQueue(PRIORITIES);
  private final int[] toBeAlone;

  BedQueue(Pools pools, Patients patients, BedTraits traits) {
    this.pools = pools;
    this.patients = patients;
    this.traits = traits;
    waiting = new RowQueue[pools.count];
    toBeAlone = new int[pools.count];
    RowQueue.Links links = new RowQueue.Links();
    for (int i = 0; i < waiting.length; i++) {
      waiting[i] = new RowQueue(PRIORITIES, links);
    }
  }

  private int askedFor(int patient) {
    return patients.place(patient) == Patients.IN_BED
        ? patients.homePool(patient)
        : patients.pool(patient);
  }

  private boolean alone(int patient) {
    return traits.needsSideRoom(patient);
  }

  void add(int patient, int priority) {
    int pool = askedFor(patient);
    waiting[pool].add(patient, priority);
    toBeAlone[pool] += alone(patient) ? 1 : 0;
  }

  void mayOverflow(int patient, int priority) {
    overflowing.add(patient, priority);
  }

  void remove(int patient) {
    int pool = askedFor(patient);
    toBeAlone[pool] -= waiting[pool].remove(patient) && alone(patient) ? 1 : 0;
    overflowing.remove(patient);
  }

  /** Puts a waiting patient behind the others of another priority. */
  void reorder(int patient, int priority) {
    boolean anywhere = overflowing.contains(patient);
    remove(patient);
    add(patient, priority);
    if (anywhere) {
      mayOverflow(patient, priority);
    }
  }

  /** The priority a waiting patient waits at. */
  int priorityOf(int patient) {
    return waiting[askedFor(patient)].priorityOf(patient);
  }

  boolean contains(int patient) {
    return waiting[0].contains(patient);
  }

  /** Patients who asked for a bed of a pool. */
  int size(int pool) {
    return waiting[pool].size();
  }

  /** Whether somebody who has to be alone asked for a bed of a pool. */
  boolean somebodyToBeAlone(int pool) {
    return toBeAlone[pool] > 0;
  }

  /** The first who asked for a bed of a pool, or -1. */
  int first(int pool) {
    return waiting[pool].peek();
  }

  /**
   * The patient to take the next free bed of a pool, or -1: who asked for it; who is in an
   * assessment unit's queue but belongs here; then who may go to any pool.
   *
   * @param kinds kinds of patient for whom there is a bed, as bits; all when there are no bays
   * @param lending lends the bed to whoever may overflow; null when it is not lent
   */
  int next(int pool, int kinds, Lending lending) {
    int own = first(waiting[pool], kinds, pool, false);
    if (own >= 0) {
      return own;
    }
    for (int unit = 0; unit < waiting.length; unit++) {
      if (unit != pool && pools.assessment[unit] > 0) {
        int belongs = first(waiting[unit], kinds, pool, true);
        if (belongs >= 0) {
          return belongs;
        }
      }
    }
    for (int priority = 0; priority < PRIORITIES; priority++) {
      for (int row = overflowing.first(priority); row >= 0; row = overflowing.after(row)) {
        boolean takes = pools.takes(pool, patients.homePool(row));
        takes |= lending != null && lending.suits(row);
        if (takes && fits(row, kinds)) {
          return row;
        }
      }
    }
    return -1;
  }

  private int first(RowQueue queue, int kinds, int pool, boolean onlyOfPool) {
    if (queue.isEmpty()) {
      return -1;
    }
    for (int priority = 0; priority < PRIORITIES; priority++) {
      for (int row = queue.first(priority); row >= 0; row = queue.after(row)) {
        if ((!onlyOfPool || patients.homePool(row) == pool) && fits(row, kinds)) {
          return row;
        }
      }
    }
    return -1;
  }

  private boolean fits(int patient, int kinds) {
    return kinds == ANY || (kinds >> traits.kind(patients, patient) & 1) != 0;
  }

  /** Whether a waiting patient is in no bed yet. */
  boolean hasNoBed(int patient) {
    byte place = patients.place(patient);
    return place != Patients.IN_BED && place != Patients.IN_CRITICAL_CARE;
  }

  /** Patients in no bed who have waited longer than some seconds, elective ones left out. */
  int waitingLongerThan(long seconds, long now) {
    int count = 0;
    for (RowQueue queue : waiting) {
      for (int priority = 0; priority < PRIORITIES; priority++) {
        for (int row = queue.first(priority); row >= 0; row = queue.after(row)) {
          boolean counts = !patients.elective(row) && hasNoBed(row);
          count += counts && now - patients.requested(row) > seconds ? 1 : 0;
        }
      }
    }
    return count;
  }
}
