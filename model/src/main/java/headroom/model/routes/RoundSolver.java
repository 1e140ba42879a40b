package headroom.model.routes;

import com.graphhopper.jsprit.core.algorithm.VehicleRoutingAlgorithm;
import com.graphhopper.jsprit.core.algorithm.box.Jsprit;
import com.graphhopper.jsprit.core.problem.Location;
import com.graphhopper.jsprit.core.problem.VehicleRoutingProblem;
import com.graphhopper.jsprit.core.problem.job.Service;
import com.graphhopper.jsprit.core.problem.solution.VehicleRoutingProblemSolution;
import com.graphhopper.jsprit.core.problem.solution.route.VehicleRoute;
import com.graphhopper.jsprit.core.problem.solution.route.activity.TourActivity;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleImpl;
import com.graphhopper.jsprit.core.problem.vehicle.VehicleTypeImpl;
import com.graphhopper.jsprit.core.util.RandomNumberGeneration;
import com.graphhopper.jsprit.core.util.Solutions;
import com.graphhopper.jsprit.core.util.VehicleRoutingTransportCostsMatrix;

/**
 * Solves the rounds of one day with jsprit: as many visits as the shifts, windows and skills allow,
 * then the least travel. One thread, a fixed number of iterations and jsprit's own fixed seed: the
 * same day gives the same rounds.
 */
public final class RoundSolver {
  private static final String SKILLED = "skilled";

  private final int iterations;

  /**
   * @param iterations of ruin and recreate
   */
  public RoundSolver(int iterations) {
    this.iterations = iterations;
  }

  /**
   * What the rounds of a day do.
   *
   * @param served visits made
   * @param travelSeconds by all clinicians, from base to base
   * @param rounds clinicians with a visit
   */
  public record Rounds(int served, long travelSeconds, int rounds) {}

  /** The rounds of a day. */
  public Rounds solve(VisitingDay day) {
    if (day.visits() == 0) {
      return new Rounds(0, 0, 0);
    }
    RandomNumberGeneration.reset();
    VehicleRoutingAlgorithm algorithm =
        Jsprit.Builder.newInstance(problem(day))
            .setProperty(Jsprit.Parameter.THREADS, "1")
            .setProperty(Jsprit.Parameter.ITERATIONS, Integer.toString(iterations))
            .setRandom(RandomNumberGeneration.newInstance())
            .buildAlgorithm();
    VehicleRoutingProblemSolution best = Solutions.bestOf(algorithm.searchSolutions());
    int served = day.visits() - best.getUnassignedJobs().size();
    long travel = 0;
    for (VehicleRoute round : best.getRoutes()) {
      travel += travel(day, round);
    }
    return new Rounds(served, travel, best.getRoutes().size());
  }

  private static long travel(VisitingDay day, VehicleRoute round) {
    long seconds = 0;
    int here = Integer.parseInt(round.getStart().getLocation().getId());
    for (TourActivity visit : round.getActivities()) {
      int next = Integer.parseInt(visit.getLocation().getId());
      seconds += day.travel(here, next);
      here = next;
    }
    return seconds + day.travel(here, Integer.parseInt(round.getEnd().getLocation().getId()));
  }

  private static VehicleRoutingProblem problem(VisitingDay day) {
    VehicleRoutingProblem.Builder problem =
        VehicleRoutingProblem.Builder.newInstance()
            .setFleetSize(VehicleRoutingProblem.FleetSize.FINITE)
            .setRoutingCost(distances(day));
    VehicleTypeImpl car =
        VehicleTypeImpl.Builder.newInstance("car")
            .setCostPerDistance(1)
            .setCostPerTransportTime(0)
            .build();
    for (int i = 0; i < day.team().clinicians(); i++) {
      int base = day.visits() + i % day.team().bases();
      VehicleImpl.Builder clinician =
          VehicleImpl.Builder.newInstance("clinician-" + i)
              .setType(car)
              .setStartLocation(Location.newInstance(Integer.toString(base)))
              .setEarliestStart(day.shiftStart(i))
              .setLatestArrival(day.shiftStart(i) + day.practice().shift());
      if (i < day.team().skilledClinicians()) {
        clinician.addSkill(SKILLED);
      }
      problem.addVehicle(clinician.build());
    }
    for (int i = 0; i < day.visits(); i++) {
      Service.Builder<?> visit = Service.Builder.newInstance("visit-" + i);
      visit.setLocation(Location.newInstance(Integer.toString(i)));
      visit.setServiceTime(day.seconds()[i]);
      visit.addTimeWindow(day.from()[i], day.until()[i]);
      if (day.skilled()[i]) {
        visit.addRequiredSkill(SKILLED);
      }
      problem.addJob(visit.build());
    }
    return problem.build();
  }

  private static VehicleRoutingTransportCostsMatrix distances(VisitingDay day) {
    VehicleRoutingTransportCostsMatrix.Builder matrix =
        VehicleRoutingTransportCostsMatrix.Builder.newInstance(true);
    for (int a = 0; a < day.x().length; a++) {
      for (int b = a + 1; b < day.x().length; b++) {
        String from = Integer.toString(a);
        String to = Integer.toString(b);
        matrix.addTransportDistance(from, to, day.travel(a, b));
        matrix.addTransportTime(from, to, day.travel(a, b));
      }
    }
    return matrix.build();
  }
}
