package headroom.model.department.outpatients;

import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.scenario.Steps;

/**
 * Appointments that each list's clinics can hold, day by day; fractions are carried to the next
 * day.
 */
final class Capacity {
  private final ElectiveRun run;
  private final Steps[] slots;
  private final double[] share;
  private final double slotsPerAppointment;
  private final double[] carried;

  /**
   * @param slots by trust
   * @param weights by list, to split a trust's slots by
   * @param slotsPerAppointment slots that an appointment takes
   */
  Capacity(ElectiveRun run, Steps[] slots, double[] weights, double slotsPerAppointment) {
    this.run = run;
    this.slots = slots;
    this.slotsPerAppointment = slotsPerAppointment;
    share = new double[weights.length];
    carried = new double[weights.length];
    Pathways pathways = run.pathways();
    for (int t = 0; t < slots.length; t++) {
      double sum = 0;
      for (int s = 0; s < pathways.specialties().size(); s++) {
        sum += weights[pathways.list(t, s)];
      }
      for (int s = 0; s < pathways.specialties().size(); s++) {
        int list = pathways.list(t, s);
        share[list] = sum > 0 ? weights[list] / sum : 0;
      }
    }
  }

  /** Appointments that a list's clinics hold on a day when {@code shareRun} of them runs. */
  int appointments(int list, int day, double shareRun) {
    int trust = run.pathways().trustOf(list);
    double rate =
        slots[trust].on(run.calendar().date(day))
            * share[list]
            / (slotsPerAppointment * run.standsFor());
    carried[list] += rate * run.rates().daysOf(day) * shareRun;
    int whole = (int) StrictMath.floor(carried[list] + 1e-9);
    carried[list] -= whole;
    return whole;
  }

  /**
   * Appointments a calendar day of a list before the scenario's first dated step, so that a change
   * from the first day on does not change the past.
   */
  double perDayBefore(int list) {
    Steps steps = slots[run.pathways().trustOf(list)];
    double before = steps.before();
    double rate = before > 0 ? before : steps.on(run.calendar().date(run.startDay()));
    return rate * share[list] / (slotsPerAppointment * run.standsFor());
  }
}
