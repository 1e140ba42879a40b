package headroom.model.department.theatre;

import headroom.model.engine.Draws;
import headroom.model.engine.Sampler;
import headroom.model.engine.Samplers;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Pathways;
import headroom.model.flow.Purpose;
import headroom.model.scenario.Theatre;
import headroom.model.scenario.Theatre.Procedure;
import java.util.ArrayList;
import java.util.List;

/** What is done to whom, and how long it takes: drawn by the patient's identity. */
final class CaseMix {
  private static final int LEAST_SECONDS = 60;

  private final Draws draws;
  private final Pathways pathways;
  private final Procedure[][] procedures;
  private final double[][] upTo;
  private final Sampler plannedFactor;
  private final Sampler actualFactor;
  private final double touchTimes;
  private final double planningError;

  CaseMix(ElectiveRun run, Theatre theatre) {
    draws = run.draws();
    pathways = run.pathways();
    int n = pathways.specialties().size();
    procedures = new Procedure[n][];
    upTo = new double[n][];
    for (int s = 0; s < n; s++) {
      String specialty = pathways.specialties().get(s);
      List<Procedure> own = new ArrayList<>();
      theatre.procedures().values().stream()
          .filter(p -> p.specialty().equals(specialty))
          .forEach(own::add);
      procedures[s] = own.toArray(Procedure[]::new);
      upTo[s] = cumulative(procedures[s]);
      var group = run.scenario().waitingList().orElseThrow().specialties().get(specialty);
      if (own.isEmpty() && group.toTheatre() > 0) {
        throw new IllegalArgumentException(
            "theatre.procedures: found none of specialty "
                + specialty
                + ", expected at least one because its to-theatre is above 0%");
      }
    }
    touchTimes = theatre.touchTimes();
    planningError = theatre.planningError();
    plannedFactor = around(theatre.plannedVariation());
    actualFactor = around(theatre.planningError());
  }

  private static double[] cumulative(Procedure[] own) {
    double[] upTo = new double[own.length];
    double sum = 0;
    for (int i = 0; i < own.length; i++) {
      sum += own[i].share();
      upTo[i] = sum;
    }
    for (int i = 0; i < own.length; i++) {
      upTo[i] /= sum;
    }
    return upTo;
  }

  /** Lognormal with mean 1 and a coefficient of variation. */
  private static Sampler around(double variation) {
    double variance = StrictMath.log1p(variation * variation);
    return variation == 0
        ? Samplers.constant(1)
        : Samplers.lognormal(-variance / 2, StrictMath.sqrt(variance));
  }

  /** Settles procedure, day case or stay, planned time and whether the case is simple. */
  void plan(int row) {
    int specialty = pathways.specialtyOf(pathways.list(row));
    int source = pathways.source(row);
    int number = pathways.number(row);
    if (procedures[specialty].length == 0) {
      throw new IllegalArgumentException(
          "theatre.procedures: found none of specialty "
              + pathways.specialties().get(specialty)
              + ", expected at least one because its patients wait for theatre");
    }
    draws.at(Purpose.THEATRE_CASE, source, number, 0);
    double u = draws.first();
    int p = 0;
    while (p < upTo[specialty].length - 1 && u >= upTo[specialty][p]) {
      p++;
    }
    Procedure procedure = procedures[specialty][p];
    boolean dayCase = draws.second() < procedure.dayCase();
    double factor = plannedFactor.at(draws.uniform(Purpose.THEATRE_CASE, source, number, 2));
    long seconds = Math.max(LEAST_SECONDS, (long) (procedure.touchTime() * touchTimes * factor));
    pathways.plan(row, p, dayCase, (int) seconds);
    if (draws.uniform(Purpose.THEATRE_SIMPLE, source, number, 0) < procedure.simple()) {
      pathways.setSimple(row);
    }
  }

  /** Variance of a patient's touch time around the planned one. */
  double spread(int row) {
    double sd = pathways.planned(row) * planningError;
    return sd * sd;
  }

  /** Touch time of an attempt, seconds. */
  double actual(int row, int attempt) {
    double u =
        draws.uniform(
            Purpose.THEATRE_CASE, pathways.source(row), pathways.number(row), 3 + attempt);
    return pathways.planned(row) * actualFactor.at(u);
  }

  /** Mean touch time of a specialty's cases, seconds; 0 when it has none. */
  double meanTouch(int specialty) {
    double sum = 0;
    for (int p = 0; p < procedures[specialty].length; p++) {
      sum += share(specialty, p) * procedures[specialty][p].touchTime() * touchTimes;
    }
    return sum;
  }

  /** Share of a specialty's cases that stay overnight. */
  double ordinaryShare(int specialty) {
    double sum = 0;
    for (int p = 0; p < procedures[specialty].length; p++) {
      sum += share(specialty, p) * (1 - procedures[specialty][p].dayCase());
    }
    return sum;
  }

  private double share(int specialty, int p) {
    return upTo[specialty][p] - (p == 0 ? 0 : upTo[specialty][p - 1]);
  }
}
