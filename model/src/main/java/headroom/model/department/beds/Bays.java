package headroom.model.department.beds;

import headroom.model.flow.Patients;
import java.util.Arrays;

/**
 * The bays and side rooms of one pool. A bay holds patients of one kind at a time: men or women,
 * with COVID or without; an empty bay takes any kind. A side room takes anyone, and patients who
 * have to be alone take nothing else. A bay closed for infection control takes nobody.
 *
 * <p>Searched only when a bed is asked for or freed: a pool has a few dozen bays.
 */
final class Bays {
  /** Kinds of patient: add 1 for women. */
  static final int MEN = 0;

  static final int MEN_COVID = 2;
  static final int MEN_ALONE = 4;
  private static final int EMPTY = -1;
  private static final int NONE = -1;
  private static final int ANY = 0b111111;

  private final Patients patients;
  private final BedTraits traits;
  private final int bedsPerBay;
  private final double sideRooms;
  private int count;
  private int[] beds = new int[0];
  private int[] used = new int[0];
  private int[] cleaning = new int[0];
  private int[] holds = new int[0];
  private int[] reopens = new int[0];
  private boolean[] sideRoom = new boolean[0];
  private int[] occupant = new int[0];

  // What would have to be counted at every question: free beds, who lies here, bays closed.
  private int[] free = new int[0];
  private int freeBeds;
  private int lying;
  private int withCovid;
  private int closures;
  private final int[] freeOf = new int[MEN_ALONE + 1];
  private int moves;

  Bays(headroom.model.scenario.Bays scenario, Patients patients, BedTraits traits) {
    this.patients = patients;
    this.traits = traits;
    bedsPerBay = scenario.beds();
    sideRooms = scenario.sideRooms();
  }

  /**
   * Lays out a number of beds. The plan is always the same from its first bed on, so that beds
   * added extend it and beds taken away are the last ones; those still in use go when they empty.
   */
  void resize(int size) {
    int laid = 0;
    int single = 0;
    int bay = 0;
    while (laid < size) {
      boolean alone = single + 1 <= sideRooms * (laid + 1) + 1e-9;
      int here = alone ? 1 : Math.min(bedsPerBay, size - laid);
      build(bay);
      sideRoom[bay] = alone;
      beds[bay] = here;
      single += alone ? 1 : 0;
      laid += here;
      bay++;
    }
    for (int gone = bay; gone < count; gone++) {
      beds[gone] = 0;
    }
    count = Math.max(count, bay);
    for (int any = 0; any < count; any++) {
      recount(any);
    }
  }

  private void build(int bay) {
    if (bay < beds.length) {
      return;
    }
    int built = beds.length;
    int size = Math.max(8, built * 2);
    beds = Arrays.copyOf(beds, size);
    used = Arrays.copyOf(used, size);
    cleaning = Arrays.copyOf(cleaning, size);
    holds = Arrays.copyOf(holds, size);
    reopens = Arrays.copyOf(reopens, size);
    sideRoom = Arrays.copyOf(sideRoom, size);
    free = Arrays.copyOf(free, size);
    occupant = Arrays.copyOf(occupant, size * bedsPerBay);
    Arrays.fill(holds, built, size, EMPTY);
  }

  int count() {
    return count;
  }

  private void recount(int bay) {
    int now = reopens[bay] > 0 ? 0 : Math.max(0, beds[bay] - used[bay] - cleaning[bay]);
    freeBeds += now - free[bay];
    free[bay] = now;
  }

  /** Beds that are clean, empty and not closed, whoever could use them. */
  int free() {
    return freeBeds;
  }

  /**
   * Kinds of patient for whom there is a bed now, as bits.
   *
   * @param kept whether side rooms are kept for those who have to be alone, or have COVID
   */
  int accepts(boolean kept) {
    int kinds = 0;
    for (int bay = 0; bay < count && kinds != ANY; bay++) {
      if (free[bay] > 0) {
        if (sideRoom[bay]) {
          kinds |= kept ? ANY & ~0b11 : ANY;
        } else {
          kinds |= holds[bay] == EMPTY ? 0b1111 : 1 << holds[bay];
        }
      }
    }
    return kinds;
  }

  /**
   * The bay for a patient of a kind, or -1: the fullest of its kind, else (with COVID) a side room,
   * else an empty bay, else a side room.
   */
  int place(int kind, boolean kept) {
    int shared = NONE;
    int empty = NONE;
    int single = NONE;
    for (int bay = 0; bay < count; bay++) {
      int here = free[bay];
      if (here == 0) {
        continue;
      }
      if (sideRoom[bay]) {
        single = single == NONE ? bay : single;
      } else if (holds[bay] == EMPTY) {
        empty = empty == NONE ? bay : empty;
      } else if (holds[bay] == kind && (shared == NONE || here < free[shared])) {
        shared = bay;
      }
    }
    if (kind >= MEN_ALONE) {
      return single;
    }
    if (shared != NONE) {
      return shared;
    }
    if (kind >= MEN_COVID) {
      return single != NONE ? single : empty;
    }
    return empty != NONE ? empty : kept ? NONE : single;
  }

  void put(int patient, int bay) {
    put(patient, bay, traits.kind(patients, patient));
  }

  private void put(int patient, int bay, int kind) {
    occupant[bay * bedsPerBay + used[bay]++] = patient;
    traits.bay(patient, bay);
    holds[bay] = holds[bay] == EMPTY ? Math.min(kind, MEN_ALONE) : holds[bay];
    lying++;
    withCovid += patients.covid(patient) != Patients.NO_COVID ? 1 : 0;
    recount(bay);
  }

  /**
   * A patient in a bed is found to have COVID: it goes to a side room or a COVID bay of the pool if
   * there is a place, and otherwise stays among the others.
   */
  void isolate(int patient) {
    withCovid++;
    int bay = traits.bay(patient);
    if (sideRoom[bay]) {
      return;
    }
    int kind = traits.kind(patients, patient);
    int to = place(kind, false);
    if (to < 0 && freeBeds > 0 && regroup(kind)) {
      to = place(kind, false);
    }
    if (to >= 0 && to != traits.bay(patient)) {
      takeOut(patient);
      put(patient, to, kind);
      moves++;
    }
  }

  /** A patient leaves; the bed is to be cleaned. */
  void leave(int patient) {
    cleaning[traits.bay(patient)]++;
    takeOut(patient);
  }

  private void takeOut(int patient) {
    int bay = traits.bay(patient);
    int at = bay * bedsPerBay;
    int last = at + --used[bay];
    while (occupant[at] != patient) {
      if (at++ == last) {
        throw new IllegalStateException("patient " + patient + " is not in bay " + bay);
      }
    }
    occupant[at] = occupant[last];
    holds[bay] = used[bay] == 0 ? EMPTY : holds[bay];
    lying--;
    withCovid -= patients.covid(patient) != Patients.NO_COVID ? 1 : 0;
    recount(bay);
  }

  void cleaned(int bay) {
    cleaning[bay]--;
    recount(bay);
  }

  /**
   * Makes a place for a kind of patient by moving others within the pool: the smallest bay of
   * another kind whose patients all fit elsewhere is emptied, or a side room is freed of a patient
   * who need not be alone. Returns whether there now is a place.
   */
  boolean regroup(int kind) {
    countFreeByKind();
    int best = NONE;
    for (int bay = 0; bay < count; bay++) {
      boolean may =
          used[bay] > 0
              && used[bay] + cleaning[bay] <= beds[bay]
              && reopens[bay] == 0
              && (best == NONE || used[bay] < used[best]);
      if (may && (sideRoom[bay] ? freesSideRoom(bay, kind) : freesBay(bay, kind))) {
        best = bay;
      }
    }
    if (best == NONE) {
      return false;
    }
    while (used[best] > 0) {
      int patient = occupant[best * bedsPerBay + used[best] - 1];
      int as = sideRoom[best] ? traits.kind(patients, patient) : holds[best];
      int to = otherBay(as, best);
      takeOut(patient);
      put(patient, to, as);
      moves++;
    }
    return true;
  }

  private boolean freesSideRoom(int bay, int kind) {
    int there = traits.kind(patients, occupant[bay * bedsPerBay]);
    return kind >= MEN_COVID && there < MEN_COVID && otherBay(there, bay) != NONE;
  }

  private boolean freesBay(int bay, int kind) {
    if (kind >= MEN_ALONE || holds[bay] == kind) {
      return false;
    }
    return freeOf[holds[bay]] - free[bay] >= used[bay];
  }

  /** Free beds in shared bays, by the kind of patient they hold. */
  private void countFreeByKind() {
    Arrays.fill(freeOf, 0);
    for (int bay = 0; bay < count; bay++) {
      if (free[bay] > 0 && !sideRoom[bay] && holds[bay] != EMPTY) {
        freeOf[holds[bay]] += free[bay];
      }
    }
  }

  /** The fullest other bay of a kind with a free bed, or an empty one, or -1. */
  private int otherBay(int kind, int not) {
    int best = NONE;
    for (int bay = 0; bay < count; bay++) {
      if (bay == not || sideRoom[bay] || free[bay] == 0) {
        continue;
      }
      boolean same = holds[bay] == kind;
      if (same && (best == NONE || holds[best] == EMPTY || free[bay] < free[best])
          || holds[bay] == EMPTY && best == NONE) {
        best = bay;
      }
    }
    return best;
  }

  /** Patients moved to regroup bays since last asked. */
  int takeMoves() {
    int since = moves;
    moves = 0;
    return since;
  }

  /** Whether an outbreak could close a bay: it is open and patients share it. */
  boolean canClose(int bay) {
    return !sideRoom[bay] && reopens[bay] == 0 && used[bay] > 0;
  }

  /** Closes a bay to new patients until the start of a day. */
  void close(int bay, int untilDay) {
    reopens[bay] = untilDay;
    closures++;
    recount(bay);
  }

  /** Opens the bays whose closure ends by a day. */
  void reopen(int day) {
    for (int bay = 0; bay < count && closures > 0; bay++) {
      if (reopens[bay] > 0 && reopens[bay] <= day) {
        reopens[bay] = 0;
        closures--;
        recount(bay);
      }
    }
  }

  /** Beds in closed bays. */
  int closed() {
    int closed = 0;
    for (int bay = 0; bay < count && closures > 0; bay++) {
      closed += reopens[bay] > 0 ? beds[bay] : 0;
    }
    return closed;
  }

  /** Beds in closed bays that nobody lies in. */
  int closedEmpty() {
    int empty = 0;
    for (int bay = 0; bay < count && closures > 0; bay++) {
      empty += reopens[bay] > 0 ? Math.max(0, beds[bay] - used[bay]) : 0;
    }
    return empty;
  }

  /** Beds that nobody lies in, in bays that hold patients with COVID. */
  int cohortVacancies() {
    int vacancies = 0;
    for (int bay = 0; bay < count; bay++) {
      boolean cohort = !sideRoom[bay] && holds[bay] >= MEN_COVID && reopens[bay] == 0;
      vacancies += cohort ? Math.max(0, beds[bay] - used[bay]) : 0;
    }
    return vacancies;
  }

  /** Share of the patients lying here who have COVID. */
  double covidShare() {
    return lying == 0 ? 0 : (double) withCovid / lying;
  }

  /**
   * Checks that so many patients lie here and so many beds are being cleaned, and that nobody
   * shares a bay with another kind.
   *
   * @throws IllegalStateException on a breach, which is a defect
   */
  void check(int inPool, int cleaned) {
    int patientsHere = 0;
    int cleaningHere = 0;
    int covidHere = 0;
    int freeHere = 0;
    for (int bay = 0; bay < count; bay++) {
      patientsHere += used[bay];
      cleaningHere += cleaning[bay];
      freeHere += reopens[bay] > 0 ? 0 : Math.max(0, beds[bay] - used[bay] - cleaning[bay]);
      for (int i = 0; i < used[bay]; i++) {
        int patient = occupant[bay * bedsPerBay + i];
        covidHere += patients.covid(patient) != Patients.NO_COVID ? 1 : 0;
        int kind = traits.kind(patients, patient);
        // Somebody found with COVID stays among the others when there is nowhere else.
        if (!sideRoom[bay] && kind != holds[bay] && kind != holds[bay] + MEN_COVID) {
          throw new IllegalStateException("bay " + bay + " mixes patients");
        }
      }
    }
    if (patientsHere != lying || covidHere != withCovid || freeHere != freeBeds) {
      throw new IllegalStateException("the sums kept of bays are not those of the bays");
    }
    if (patientsHere != inPool || cleaningHere != cleaned) {
      String found = patientsHere + " patients and " + cleaningHere + " beds being cleaned";
      throw new IllegalStateException(
          "bays hold " + found + ", the pool " + inPool + " and " + cleaned);
    }
  }
}
