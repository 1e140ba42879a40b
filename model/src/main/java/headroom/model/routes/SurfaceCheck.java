package headroom.model.routes;

import headroom.model.engine.Draws;
import headroom.model.scenario.VisitingSurface;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Compares a surface with jsprit's own rounds on sampled days that it has not seen. */
public final class SurfaceCheck {
  private static final int TEAMS = 9;
  private static final int FAMILY = 1;
  private static final double LEAST_LOAD = 6;
  private static final double LOADS = 6;

  private SurfaceCheck() {}

  /**
   * One day.
   *
   * @param visits due
   * @param solved by jsprit on that day
   * @param surface what the surface says
   * @param approximation what the continuous approximation says
   */
  public record Day(Team team, int visits, int solved, double surface, double approximation) {}

  /**
   * Solves days with a load of 6 to 12 visits a clinician, 1 to 8 clinicians, 25 to 400 km², 1 to 3
   * bases and a quarter to all of the clinicians skilled, all drawn.
   *
   * @param days how many
   * @param done told the number of days solved, after each
   */
  public static List<Day> check(
      VisitingSurface surface,
      Practice practice,
      RoundSolver solver,
      long seed,
      int days,
      IntConsumer done) {
    Draws draws = new Draws(seed, FAMILY);
    List<Day> checked = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      draws.at(TEAMS, 0, day, 0);
      int clinicians = 1 + (int) (draws.first() * 8);
      int visits = (int) Math.rint(clinicians * (LEAST_LOAD + LOADS * draws.second()));
      draws.at(TEAMS, 0, day, 1);
      double area = 25 * StrictMath.pow(16, draws.first());
      int bases = 1 + (int) (draws.second() * 3);
      draws.at(TEAMS, 0, day, 2);
      Team team = new Team(clinicians, area, bases, 0.25 + 0.75 * draws.first());
      int solved = solver.solve(VisitingDay.sample(draws, day, visits, team, practice)).served();
      double read =
          surface.visitsServed(
              visits,
              clinicians,
              area,
              bases,
              (double) team.skilledClinicians() / team.clinicians());
      checked.add(
          new Day(
              team, visits, solved, read, ContinuousApproximation.served(visits, team, practice)));
      done.accept(checked.size());
    }
    return checked;
  }
}
