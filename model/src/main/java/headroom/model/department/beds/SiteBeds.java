package headroom.model.department.beds;

import headroom.model.engine.RowQueue;
import headroom.model.flow.Patients;
import java.time.LocalDate;

/**
 * The beds of one site: how many are open, used, being cleaned or unusable in each pool, and who
 * waits for one. It knows no clock beyond the times it is told.
 */
final class SiteBeds {
  private static final int PRIORITIES = 10;

  final Pools pools;
  private final Patients patients;
  private final int bay;
  private final int[] size;
  private final int[] planned;
  private final int[] used;
  private final int[] cleaning;
  private final int[] leavingToday;
  private final RowQueue[] waiting;
  private final RowQueue overflowing = new RowQueue(PRIORITIES);
  private int escalationOpen;
  private int covidPatients;
  private int covidForPatients;
  private int unusable;
  private int occupied;
  private int outliers;
  private int queued;

  private long since;
  long bedSecondsOccupied;
  long bedSecondsOpen;
  long patientSecondsQueued;
  long secondsOfStays;
  long secondsOfWaits;

  SiteBeds(Pools pools, int bay, Patients patients, int escalationOpen) {
    this.pools = pools;
    this.bay = bay;
    this.patients = patients;
    this.escalationOpen = escalationOpen;
    size = new int[pools.count];
    planned = new int[pools.count];
    used = new int[pools.count];
    cleaning = new int[pools.count];
    leavingToday = new int[pools.count];
    waiting = new RowQueue[pools.count];
    RowQueue.Links links = new RowQueue.Links();
    for (int i = 0; i < waiting.length; i++) {
      waiting[i] = new RowQueue(PRIORITIES, links);
    }
  }

  /**
   * Sets the sizes of the pools for a date; beds taken away go when their patients leave.
   *
   * @param staffed share of them that staff can run
   */
  void resize(LocalDate date, double staffed, long now) {
    integrate(now);
    System.arraycopy(pools.sizes(date, escalationOpen), 0, planned, 0, planned.length);
    // Rounded over all pools together, so that small ones give their part too.
    double upTo = 0;
    long given = 0;
    for (int pool = 0; pool < size.length; pool++) {
      upTo += planned[pool] * staffed;
      size[pool] = staffed == 1 ? planned[pool] : (int) (Math.round(upTo) - given);
      given += size[pool];
    }
  }

  int free(int pool) {
    return size[pool] - used[pool] - cleaning[pool] - (pool == pools.cohort ? unusable : 0);
  }

  /** A pool with a free bed for a patient of a home pool, or -1. */
  int findBed(int home, boolean mayOverflow) {
    if (free(home) > 0) {
      return home;
    }
    if (mayOverflow) {
      for (int pool : pools.overflow[home]) {
        if (free(pool) > 0) {
          return pool;
        }
      }
    }
    return -1;
  }

  /** Any free bed that is not kept for elective patients, or -1. */
  int anyBed() {
    for (int pool = 0; pool < size.length; pool++) {
      if (!pools.elective[pool] && free(pool) > 0) {
        return pool;
      }
    }
    return -1;
  }

  void queue(int patient, int priority, long now) {
    integrate(now);
    queued++;
    waiting[patients.homePool(patient)].add(patient, priority);
  }

  void mayOverflow(int patient, int priority) {
    overflowing.add(patient, priority);
  }

  boolean waits(int patient) {
    return waiting[patients.homePool(patient)].contains(patient);
  }

  /** The patient to take the next free bed of a pool, or -1. */
  int next(int pool) {
    int own = waiting[pool].peek();
    if (own >= 0) {
      return own;
    }
    for (int priority = 0; priority < PRIORITIES; priority++) {
      for (int row = overflowing.first(priority); row >= 0; row = overflowing.after(row)) {
        if (pools.takes(pool, patients.homePool(row))) {
          return row;
        }
      }
    }
    return -1;
  }

  void unqueue(int patient, long now) {
    integrate(now);
    queued--;
    secondsOfWaits += now - patients.requested(patient);
    waiting[patients.homePool(patient)].remove(patient);
    if (overflowing.contains(patient)) {
      overflowing.remove(patient);
    }
  }

  void occupy(int patient, int pool, long now) {
    integrate(now);
    occupied++;
    used[pool]++;
    outliers += pool == patients.homePool(patient) ? 0 : 1;
    covid(patients.covid(patient), 1);
  }

  void vacate(int patient, long now) {
    integrate(now);
    int pool = patients.pool(patient);
    occupied--;
    used[pool]--;
    cleaning[pool]++;
    secondsOfStays += now - patients.admitted(patient);
    outliers -= pool == patients.homePool(patient) ? 0 : 1;
    covid(patients.covid(patient), -1);
    if (occupied < 0 || used[pool] < 0) {
      throw new IllegalStateException("a bed was vacated that nobody was in");
    }
  }

  private void covid(byte state, int change) {
    if (state == Patients.NO_COVID) {
      return;
    }
    covidPatients += change;
    covidForPatients += state == Patients.FOR_COVID ? change : 0;
    unusable = (covidPatients + bay - 1) / bay * bay - covidPatients;
  }

  /** A patient in bed is found to have COVID. */
  void foundWithCovid(int patient) {
    patients.covid(patient, Patients.WITH_COVID);
    covid(Patients.WITH_COVID, 1);
  }

  void cleaned(int pool) {
    cleaning[pool]--;
  }

  /** Counts departures still to come today, by which elective patients may be promised a bed. */
  void expectToday(int pool, int change) {
    leavingToday[pool] += change;
  }

  void newDay() {
    java.util.Arrays.fill(leavingToday, 0);
  }

  /** Whether a bed of the pool, free now or later today, is not yet promised to anyone waiting. */
  boolean canPromise(int pool) {
    return free(pool) + leavingToday[pool] - waiting[pool].size() > 0;
  }

  void escalate(int beds, LocalDate date) {
    escalationOpen = Math.max(0, Math.min(escalationOpen + beds, pools.escalationMost(date)));
  }

  /** Share of the open beds that are kept for elective patients. */
  double electiveShare() {
    int beds = 0;
    for (int pool = 0; pool < size.length; pool++) {
      beds += pools.elective[pool] ? size[pool] : 0;
    }
    return (double) beds / Math.max(1, open());
  }

  int escalationOpen() {
    return pools.escalation < 0 ? 0 : size[pools.escalation];
  }

  int escalationUsed() {
    return pools.escalation < 0 ? 0 : used[pools.escalation];
  }

  int open() {
    int open = 0;
    for (int pool = 0; pool < size.length; pool++) {
      // A bed without staff of its own stays open until its patient leaves.
      open += Math.max(size[pool], Math.min(used[pool], planned[pool]));
    }
    return open;
  }

  int occupied() {
    return occupied;
  }

  int used(int pool) {
    return used[pool];
  }

  int size(int pool) {
    return size[pool];
  }

  int queued() {
    return queued;
  }

  int outliers() {
    return outliers;
  }

  int covidPatients() {
    return covidPatients;
  }

  int covidForPatients() {
    return covidForPatients;
  }

  /** Patients who have waited longer than some seconds, elective ones left out. */
  int waitingLongerThan(long seconds, long now) {
    int count = 0;
    for (RowQueue queue : waiting) {
      for (int priority = 0; priority < PRIORITIES; priority++) {
        for (int row = queue.first(priority); row >= 0; row = queue.after(row)) {
          count += !patients.elective(row) && now - patients.requested(row) > seconds ? 1 : 0;
        }
      }
    }
    return count;
  }

  /** Brings the time-weighted sums up to now. */
  void integrate(long now) {
    long elapsed = now - since;
    since = now;
    bedSecondsOccupied += elapsed * occupied;
    bedSecondsOpen += elapsed * open();
    patientSecondsQueued += elapsed * queued;
  }
}
