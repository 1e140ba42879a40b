package headroom.model.routes;

import headroom.model.engine.Draws;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Tabulates what rounds can serve over a grid of loads, teams and geographies. */
public final class SurfaceBuilder {
  /** Days sampled for the grid belong to this family; days of a check to others. */
  public static final int GRID = 0;

  private static final double[] LOADS = {5, 7, 9, 10, 12};
  private static final int[] CLINICIANS = {1, 2, 4, 8};
  private static final double[] AREAS = {25, 100, 400};
  private static final int[] BASES = {1, 3};
  private static final double[] SKILLED = {0.25, 0.5, 1};

  private final Practice practice;
  private final RoundSolver solver;
  private final long seed;
  private final int clinicianDays;

  /**
   * @param seed of the sampled days
   * @param clinicianDays solved at each point of the grid: the same days at every point with as
   *     many clinicians, and more days for smaller teams, whose days differ more
   */
  public SurfaceBuilder(Practice practice, RoundSolver solver, long seed, int clinicianDays) {
    this.practice = practice;
    this.solver = solver;
    this.seed = seed;
    this.clinicianDays = clinicianDays;
  }

  /** Points of the grid. */
  public static int points() {
    return LOADS.length * CLINICIANS.length * AREAS.length * BASES.length * SKILLED.length;
  }

  /**
   * Solves every point.
   *
   * @param done told the number of points solved, after each
   * @return one row for each point, as {@link headroom.model.scenario.VisitingSurface#of} takes
   *     them
   */
  public double[][] build(IntConsumer done) {
    List<double[]> rows = new ArrayList<>();
    for (double load : LOADS) {
      for (int clinicians : CLINICIANS) {
        for (double area : AREAS) {
          for (int bases : BASES) {
            for (double skilled : SKILLED) {
              double served = served(load, new Team(clinicians, area, bases, skilled));
              rows.add(new double[] {load, clinicians, area, bases, skilled, served});
              done.accept(rows.size());
            }
          }
        }
      }
    }
    return rows.toArray(new double[0][]);
  }

  /** Share served at one point of the grid. */
  public double served(double load, Team team) {
    int visits = (int) Math.rint(load * team.clinicians());
    Draws draws = new Draws(seed, GRID);
    int served = 0;
    int days = Math.max(1, clinicianDays / team.clinicians());
    for (int day = 0; day < days; day++) {
      served += solver.solve(VisitingDay.sample(draws, day, visits, team, practice)).served();
    }
    return (double) served / (visits * days);
  }
}
