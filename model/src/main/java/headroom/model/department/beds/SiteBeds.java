package headroom.model.department.beds;

import headroom.model.flow.Patients;
import headroom.model.scenario.Beds;
import java.time.LocalDate;

/**
 * The beds of one site: how many are open, used, being cleaned or unusable in each pool, and who
 * waits for one. It knows no clock beyond the times it is told.
 */
final class SiteBeds {
  final Pools pools;
  final BedQueue waiting;
  final Lending lending;
  private final Patients patients;
  private final BedTraits traits;
  private final int bay;
  private final int[] size;
  private final int[] planned;
  private final int[] used;
  private final int[] cleaning;
  private final int[] leavingToday;
  private final Bays[] bays;
  private int escalationOpen;
  private int covidPatients;
  private int covidForPatients;
  private int unusable;
  private int occupied;
  private int outliers;
  private int queued;
  private int closedEmpty;

  private long since;
  long bedSecondsOccupied;
  long bedSecondsOpen;
  long patientSecondsQueued;
  long secondsOfStays;
  long secondsOfWaits;

  SiteBeds(
      Pools pools,
      int bay,
      Beds scenario,
      Patients patients,
      BedTraits traits,
      int escalationOpen) {
    this.pools = pools;
    this.bay = bay;
    lending = new Lending(pools, patients, scenario);
    this.patients = patients;
    this.traits = traits;
    this.escalationOpen = escalationOpen;
    size = new int[pools.count];
    planned = new int[pools.count];
    used = new int[pools.count];
    cleaning = new int[pools.count];
    leavingToday = new int[pools.count];
    waiting = new BedQueue(pools, patients, traits);
    bays = scenario.bays().isPresent() ? new Bays[pools.count] : null;
    for (int pool = 0; bays != null && pool < bays.length; pool++) {
      bays[pool] = new Bays(scenario.bays().get(), patients, traits);
    }
  }

  /**
   * Sets the sizes of the pools for a date; beds taken away go when their patients leave.
   *
   * @param staffed share of them that staff can run
   */
  void resize(LocalDate date, double staffed, long now) {
    integrate(now);
    lending.startDay(date);
    pools.sizes(date, escalationOpen, planned);
    // Rounded over all pools together, so that small ones give their part too.
    double upTo = 0;
    long given = 0;
    for (int pool = 0; pool < size.length; pool++) {
      upTo += planned[pool] * staffed;
      int wanted = staffed == 1 ? planned[pool] : (int) (Math.round(upTo) - given);
      given += wanted;
      if (bays != null && size[pool] != wanted) {
        bays[pool].resize(wanted);
      }
      size[pool] = wanted;
    }
    countClosed();
  }

  /** The bays of a pool; null when any patient may lie in any bed. */
  Bays bays(int pool) {
    return bays == null ? null : bays[pool];
  }

  /** Takes up bays closed or opened, and beds emptied in closed bays. */
  void countClosed() {
    closedEmpty = 0;
    for (int pool = 0; bays != null && pool < bays.length; pool++) {
      closedEmpty += bays[pool].closedEmpty();
    }
  }

  int free(int pool) {
    int free = size[pool] - used[pool] - cleaning[pool];
    if (bays != null) {
      return free <= 0 ? free : Math.min(free, bays[pool].free());
    }
    return free - (pool == pools.cohort ? unusable : 0);
  }

  /** Whether a pool has a bed for a patient, others moved within it if need be. */
  boolean fits(int patient, int pool) {
    return free(pool) > 0 && (bays == null || canTake(patient, pool));
  }

  private boolean canTake(int patient, int pool) {
    int kind = traits.kind(patients, patient);
    return bays[pool].place(kind, waiting.somebodyToBeAlone(pool)) >= 0 || bays[pool].regroup(kind);
  }

  /** A pool with a free bed for a patient, first the one asked for, or -1. */
  int findBed(int patient, boolean mayOverflow) {
    int asked = patients.pool(patient);
    if (fits(patient, asked)) {
      return asked;
    }
    int home = patients.homePool(patient);
    if (home != asked && fits(patient, home)) {
      return home;
    }
    if (mayOverflow) {
      for (int pool : pools.overflow[home]) {
        if (fits(patient, pool)) {
          return pool;
        }
      }
      return lending.findBed(patient, this);
    }
    return -1;
  }

  /** Any free bed that is not kept for elective patients, or -1. */
  int anyBed(int patient) {
    for (int pool = 0; pool < size.length; pool++) {
      if (!pools.elective[pool] && fits(patient, pool)) {
        return pool;
      }
    }
    return -1;
  }

  void queue(int patient, int priority, long now) {
    if (waiting.hasNoBed(patient)) {
      integrate(now);
      queued++;
      lending.waits(patient, 1);
    }
    waiting.add(patient, priority);
  }

  /** The patient to take the next free bed of a pool, or -1. */
  int next(int pool) {
    boolean lent = lending.lends(pool, size[pool]);
    if (bays == null) {
      return waiting.next(pool, -1, lent ? lending : null);
    }
    int kinds = bays[pool].accepts(waiting.somebodyToBeAlone(pool));
    int next = waiting.next(pool, kinds, lent ? lending : null);
    if (next < 0) {
      int first = waiting.first(pool);
      next = first >= 0 && canTake(first, pool) ? first : -1;
    }
    return next;
  }

  void unqueue(int patient, long now) {
    if (waiting.hasNoBed(patient)) {
      integrate(now);
      queued--;
      lending.waits(patient, -1);
      secondsOfWaits += now - patients.requested(patient);
    }
    waiting.remove(patient);
  }

  void occupy(int patient, int pool, long now) {
    integrate(now);
    occupied++;
    outliers += traits.outlies(patient) ? 1 : 0;
    covid(patients.covid(patient), 1);
    lie(patient, pool);
  }

  private void lie(int patient, int pool) {
    used[pool]++;
    lending.lies(patient, pool, 1);
    patients.pool(patient, pool);
    if (bays != null) {
      int kind = traits.kind(patients, patient);
      int place = bays[pool].place(kind, false);
      if (place < 0) {
        throw new IllegalStateException("no bay has a place for the patient sent there");
      }
      bays[pool].put(patient, place);
    }
  }

  private void rise(int patient) {
    int pool = patients.pool(patient);
    used[pool]--;
    lending.lies(patient, pool, -1);
    cleaning[pool]++;
    if (bays != null) {
      bays[pool].leave(patient);
      countClosed();
    }
  }

  /** A patient goes from one bed to another of the site. */
  void move(int patient, int pool, long now) {
    integrate(now);
    rise(patient);
    outliers -= traits.outlies(patient) ? 1 : 0;
    traits.outlies(patient, false);
    lie(patient, pool);
  }

  void vacate(int patient, long now) {
    integrate(now);
    occupied--;
    rise(patient);
    secondsOfStays += now - patients.admitted(patient);
    outliers -= traits.outlies(patient) ? 1 : 0;
    covid(patients.covid(patient), -1);
    if (occupied < 0 || used[patients.pool(patient)] < 0) {
      throw new IllegalStateException("a bed was vacated that nobody was in");
    }
  }

  private void covid(byte state, int change) {
    if (state == Patients.NO_COVID) {
      return;
    }
    covidPatients += change;
    covidForPatients += state == Patients.FOR_COVID ? change : 0;
    unusable = bays == null ? (covidPatients + bay - 1) / bay * bay - covidPatients : 0;
  }

  /** A patient in bed is found to have COVID. */
  void foundWithCovid(int patient) {
    patients.covid(patient, Patients.WITH_COVID);
    covid(Patients.WITH_COVID, 1);
    if (bays != null) {
      bays[patients.pool(patient)].isolate(patient);
    }
  }

  void cleaned(int pool, int itsBay) {
    cleaning[pool]--;
    if (bays != null) {
      bays[pool].cleaned(itsBay);
    }
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
    return free(pool) + leavingToday[pool] - waiting.size(pool) > 0;
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

  /** Beds open: those closed by infection control and empty are not. */
  int open() {
    int open = -closedEmpty;
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

  /** Beds in bays closed by infection control. */
  int closed() {
    int closed = 0;
    for (int pool = 0; bays != null && pool < bays.length; pool++) {
      closed += bays[pool].closed();
    }
    return closed;
  }

  /** Of these, empty. */
  int closedEmpty() {
    return closedEmpty;
  }

  /** Beds that only another patient with COVID may use. */
  int cohortVacancies() {
    int vacancies = unusable;
    for (int pool = 0; bays != null && pool < bays.length; pool++) {
      vacancies += bays[pool].cohortVacancies();
    }
    return vacancies;
  }

  /** Patients moved within their pool since last asked. */
  int takeMoves() {
    int moves = 0;
    for (int pool = 0; bays != null && pool < bays.length; pool++) {
      moves += bays[pool].takeMoves();
    }
    return moves;
  }

  /**
   * Checks that the bays hold the pool's patients and every other kind of patient apart.
   *
   * @throws IllegalStateException on a breach, which is a defect
   */
  void checkBays() {
    for (int pool = 0; bays != null && pool < bays.length; pool++) {
      bays[pool].check(used[pool], cleaning[pool]);
    }
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
    return waiting.waitingLongerThan(seconds, now);
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
