package headroom.model.department.outpatients;

import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.scenario.Outpatients;
import headroom.model.scenario.Outpatients.Clinics;
import headroom.model.scenario.Steps;
import headroom.model.scenario.WaitingList;

/**
 * Decisions that each list's clinics can make, day by day; fractions are carried to the next day.
 */
final class Capacity {
  private final ElectiveRun run;
  private final Steps[] slots;
  private final double[] share;
  private final double slotsPerDecision;
  private final double[] carried;

  Capacity(ElectiveRun run, Outpatients outpatients, WaitingList waitingList) {
    this.run = run;
    Pathways pathways = run.pathways();
    slots = new Steps[pathways.lists()];
    share = new double[slots.length];
    carried = new double[slots.length];
    slotsPerDecision = outpatients.slotsPerDecision();
    for (int t = 0; t < pathways.trusts().size(); t++) {
      Clinics clinics = outpatients.trusts().get(pathways.trusts().get(t));
      double sum = 0;
      for (String specialty : pathways.specialties()) {
        sum += clinics == null ? 0 : shareOf(clinics, specialty, waitingList);
      }
      for (int s = 0; s < pathways.specialties().size(); s++) {
        int list = pathways.list(t, s);
        slots[list] = clinics == null ? Steps.constant(0) : clinics.slots();
        share[list] =
            sum > 0 ? shareOf(clinics, pathways.specialties().get(s), waitingList) / sum : 0;
      }
    }
  }

  private static double shareOf(Clinics clinics, String specialty, WaitingList waitingList) {
    return clinics.bySpecialty().isEmpty()
        ? waitingList.specialties().get(specialty).starts()
        : clinics.bySpecialty().getOrDefault(specialty, 0.0);
  }

  /** Decisions that a list's clinics make on a day when {@code shareRun} of them runs. */
  int decisions(int list, int day, double shareRun) {
    double rate =
        slots[list].on(run.calendar().date(day))
            * share[list]
            / (slotsPerDecision * run.standsFor());
    carried[list] += rate * run.rates().daysOf(day) * shareRun;
    int whole = (int) StrictMath.floor(carried[list] + 1e-9);
    carried[list] -= whole;
    return whole;
  }
}
