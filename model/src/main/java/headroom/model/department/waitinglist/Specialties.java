package headroom.model.department.waitinglist;

import headroom.model.scenario.WaitingList;
import headroom.model.scenario.WaitingList.SpecialtyGroup;

/** Shares of the specialty groups, in the scenario's order, normalised. */
final class Specialties {
  private final double[] starts;
  private final double[] list;
  private final double[] longWaits;
  private final double[] toTheatre;
  private final double[] toProcedureRoom;

  Specialties(WaitingList waitingList) {
    int n = waitingList.specialties().size();
    starts = new double[n];
    list = new double[n];
    longWaits = new double[n];
    toTheatre = new double[n];
    toProcedureRoom = new double[n];
    int s = 0;
    for (SpecialtyGroup group : waitingList.specialties().values()) {
      starts[s] = group.starts();
      list[s] = group.list().orElse(group.starts());
      longWaits[s] = group.longWaits().orElse(list[s]);
      toTheatre[s] = group.toTheatre();
      toProcedureRoom[s] = group.toProcedureRoom();
      s++;
    }
    normalise(starts);
    normalise(list);
    normalise(longWaits);
  }

  private static void normalise(double[] shares) {
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    for (int i = 0; i < shares.length && sum > 0; i++) {
      shares[i] /= sum;
    }
  }

  int count() {
    return starts.length;
  }

  double starts(int s) {
    return starts[s];
  }

  double list(int s) {
    return list[s];
  }

  double longWaits(int s) {
    return longWaits[s];
  }

  /** People by specialty, weighed by the share of the specialty's decisions that admit. */
  double[] admitting(int[] people) {
    double[] weights = new double[people.length];
    for (int s = 0; s < weights.length; s++) {
      weights[s] = people[s] * (toTheatre[s] + toProcedureRoom[s]);
    }
    return weights;
  }

  double theatreShareOfAdmissions(int s) {
    double admissions = toTheatre[s] + toProcedureRoom[s];
    return admissions > 0 ? toTheatre[s] / admissions : 0;
  }
}
