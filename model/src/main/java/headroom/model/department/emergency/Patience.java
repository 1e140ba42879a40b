package headroom.model.department.emergency;

import headroom.model.engine.Draws;
import headroom.model.engine.RowQueue;
import headroom.model.engine.Sampler;
import headroom.model.flow.Patients;
import headroom.model.flow.Purpose;
import java.util.function.IntConsumer;

/**
 * How long walk-ins wait to be seen before they leave. Drawn when it is first needed: whoever is
 * called in time never left, and whoever is not is found gone.
 */
final class Patience {
  private final Sampler law;
  private final Patients patients;
  private final Draws draws;

  /**
   * @param law how long a patient waits; null when nobody ever leaves
   */
  Patience(Sampler law, Patients patients, Draws draws) {
    this.law = law;
    this.patients = patients;
    this.draws = draws;
  }

  /** Seconds from arrival after which a patient who was not called has gone. */
  long of(int patient) {
    draws.at(Purpose.ED_PATIENCE, patients.source(patient), patients.number(patient), 0);
    return (long) law.at(draws.first());
  }

  /** Whether a patient who is called now has gone; nobody goes once seen or by ambulance. */
  boolean isOver(int patient, long now) {
    return law != null
        && !patients.byAmbulance(patient)
        && patients.workLeft(patient) == 0
        && patients.sinceArrival(patient, now) > of(patient);
  }

  /** Takes everybody who has gone out of a queue. */
  void clear(RowQueue queue, long now, IntConsumer gone) {
    if (law == null) {
      return;
    }
    for (int priority = 0; priority < queue.priorities(); priority++) {
      int row = queue.first(priority);
      while (row >= 0) {
        int behind = queue.after(row);
        if (isOver(row, now)) {
          queue.remove(row);
          gone.accept(row);
        }
        row = behind;
      }
    }
  }
}
