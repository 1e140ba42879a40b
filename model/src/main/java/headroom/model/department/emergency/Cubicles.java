package headroom.model.department.emergency;

import headroom.model.engine.RowQueue;
import headroom.model.flow.Patients;
import headroom.model.scenario.Emergency.Care;
import headroom.model.scenario.Emergency.Department;
import headroom.model.scenario.Emergency.Zone;
import headroom.model.scenario.Steps;
import java.time.LocalDate;

/**
 * The cubicles of one department by zone, and who waits for one. A patient who finds the own zone
 * full may take a cubicle of a less urgent zone, never of a more urgent one.
 */
final class Cubicles {
  private static final int NONE = -1;

  private final Patients patients;
  private final Steps number;
  private final double[] shares;
  private final int[] zoneOf;
  private final int[] open;
  private final int[] used;
  private final RowQueue waiting;

  Cubicles(Care care, Department department, Patients patients, RowQueue.Links links) {
    this.patients = patients;
    int acuities = care.acuity().length;
    int upTo = department.cubicles().isPresent() ? care.cubicleForAcuityUpTo() : 0;
    number = department.cubicles().orElse(null);
    int zones = Math.max(1, care.zones().size());
    shares = new double[zones];
    zoneOf = new int[acuities];
    java.util.Arrays.fill(zoneOf, NONE);
    java.util.Arrays.fill(zoneOf, 0, upTo, 0);
    shares[0] = 1;
    int zone = 0;
    int from = 0;
    double sum = 0;
    for (Zone its : care.zones().values()) {
      sum += its.share();
    }
    for (Zone its : care.zones().values()) {
      for (int acuity = from; acuity < Math.min(its.acuityUpTo(), upTo); acuity++) {
        zoneOf[acuity] = zone;
      }
      from = its.acuityUpTo();
      shares[zone++] = its.share() / sum;
    }
    open = new int[zones];
    used = new int[zones];
    java.util.Arrays.fill(open, Integer.MAX_VALUE);
    waiting = new RowQueue(acuities, links);
  }

  /** Whether patients of an acuity need a cubicle. */
  boolean needed(int acuity) {
    return zoneOf[acuity] >= 0;
  }

  /** A zone with a free cubicle for an acuity, or -1. */
  private int free(int acuity) {
    for (int zone = zoneOf[acuity]; zone < open.length; zone++) {
      if (used[zone] < open[zone]) {
        return zone;
      }
    }
    return NONE;
  }

  /** Gives the patient a cubicle; false when none is free. */
  boolean take(int patient) {
    int zone = free(patients.acuity(patient));
    if (zone < 0) {
      return false;
    }
    used[zone]++;
    patients.zone(patient, zone);
    patients.holdsCubicle(patient, true);
    return true;
  }

  void giveBack(int patient) {
    patients.holdsCubicle(patient, false);
    used[patients.zone(patient)]--;
  }

  void queue(int patient) {
    waiting.add(patient, patients.acuity(patient));
  }

  /** Takes from the queue the patient whom a free cubicle suits next; -1 when there is none. */
  int next() {
    if (waiting.isEmpty()) {
      return NONE;
    }
    for (int acuity = 0; acuity < zoneOf.length; acuity++) {
      int row = waiting.first(acuity);
      if (row >= 0 && free(acuity) >= 0) {
        waiting.remove(row);
        return row;
      }
    }
    return NONE;
  }

  /** Opens as many as the date says; those taken away go when their patients leave. */
  void resize(LocalDate date) {
    if (number == null) {
      return;
    }
    int left = (int) Math.round(number.on(date));
    for (int zone = 0; zone < open.length - 1; zone++) {
      open[zone] = Math.max(1, (int) Math.round(number.on(date) * shares[zone]));
      left -= open[zone];
    }
    open[open.length - 1] = open.length > 1 ? Math.max(1, left) : left;
  }

  /** Crews who have waited longer than some seconds for a cubicle to hand over into. */
  int crewsWaiting(long seconds, long now) {
    int crews = 0;
    for (int acuity = 0; acuity < zoneOf.length; acuity++) {
      for (int row = waiting.first(acuity); row >= 0; row = waiting.after(row)) {
        crews += patients.byAmbulance(row) && patients.sinceArrival(row, now) > seconds ? 1 : 0;
      }
    }
    return crews;
  }

  RowQueue waiting() {
    return waiting;
  }
}
