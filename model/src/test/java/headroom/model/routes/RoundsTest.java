package headroom.model.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.engine.Draws;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Rounds of home visits, from days worked by hand to days sampled. */
class RoundsTest {
  private static final Practice USUAL = Practice.USUAL;
  private static final RoundSolver SOLVER = new RoundSolver(60);

  /** Visits of an hour at one place, any time of the day. */
  private static VisitingDay hours(int visits, Team team, boolean allSkilled, int from, int until) {
    double[] homes = new double[visits + team.bases()];
    int[] seconds = new int[visits];
    int[] starts = new int[visits];
    int[] ends = new int[visits];
    boolean[] skilled = new boolean[visits];
    Arrays.fill(seconds, 3600);
    Arrays.fill(starts, from);
    Arrays.fill(ends, until);
    Arrays.fill(skilled, allSkilled);
    return new VisitingDay(team, USUAL, homes, homes.clone(), seconds, starts, ends, skilled);
  }

  @Test
  void aShiftOfSevenAndAHalfHoursHoldsSevenVisitsOfAnHour() {
    Team alone = new Team(1, 100, 1, 1);
    assertThat(SOLVER.solve(hours(10, alone, false, 0, 43_200)).served()).isEqualTo(7);
    Team two = new Team(2, 100, 1, 1);
    assertThat(SOLVER.solve(hours(10, two, false, 0, 43_200)).served()).isEqualTo(10);
    assertThat(SOLVER.solve(hours(20, two, false, 0, 43_200)).served()).isEqualTo(14);
  }

  @Test
  void skillsAndPromisedTimesBind() {
    Team oneOfTwoSkilled = new Team(2, 100, 1, 0.5);
    assertThat(SOLVER.solve(hours(14, oneOfTwoSkilled, true, 0, 43_200)).served()).isEqualTo(7);
    // The morning third starts visits at 08:00 to 12:00: one early clinician begins five.
    assertThat(SOLVER.solve(hours(14, oneOfTwoSkilled, true, 0, 14_400)).served()).isEqualTo(5);
  }

  @Test
  void travelIsDrivenFromBaseToBase() {
    Team alone = new Team(1, 100, 1, 1);
    VisitingDay day =
        new VisitingDay(
            alone,
            USUAL,
            new double[] {5, 5, 0},
            new double[] {0, 5, 0},
            new int[] {1800, 1800},
            new int[] {0, 0},
            new int[] {43_200, 43_200},
            new boolean[] {false, false});
    RoundSolver.Rounds rounds = SOLVER.solve(day);
    assertThat(rounds.served()).isEqualTo(2);
    // 5 + 5 + 7.07 km at 25 km/h.
    assertThat(rounds.travelSeconds()).isEqualTo(720 + 720 + 1018);
  }

  @Test
  void theSameDayGivesTheSameRoundsWhateverWasSolvedBefore() {
    Team team = new Team(3, 100, 2, 0.5);
    VisitingDay day = VisitingDay.sample(new Draws(7, 0), 4, 30, team, USUAL);
    RoundSolver.Rounds first = SOLVER.solve(day);
    SOLVER.solve(VisitingDay.sample(new Draws(7, 0), 5, 12, team, USUAL));
    assertThat(SOLVER.solve(day)).isEqualTo(first);
  }

  @Test
  void aDayKeepsItsFirstVisitsWhenMoreAreDue() {
    Team team = new Team(3, 100, 2, 0.5);
    VisitingDay few = VisitingDay.sample(new Draws(7, 0), 4, 10, team, USUAL);
    VisitingDay more = VisitingDay.sample(new Draws(7, 0), 4, 30, team, USUAL);
    assertThat(Arrays.copyOf(more.seconds(), 10)).isEqualTo(few.seconds());
    assertThat(Arrays.copyOf(more.x(), 10)).isEqualTo(Arrays.copyOf(few.x(), 10));
    double mean = Arrays.stream(more.seconds()).average().orElseThrow() / 60;
    assertThat(mean).isBetween(32.0, 48.0);
  }

  @Test
  void theContinuousApproximationIsAsByHand() {
    // 100 km², 16 visits: a tour of 0.71 x 40 km takes 68.2 min; 16 x 40 min + 68 min in 900 min.
    Team two = new Team(2, 100, 1, 1);
    assertThat(ContinuousApproximation.served(16, two, USUAL)).isEqualTo(16);
    // One clinician: 40 n + 17.04 sqrt(n) = 450 at n = 9.9605.
    Team one = new Team(1, 100, 1, 1);
    assertThat(ContinuousApproximation.served(16, one, USUAL)).isCloseTo(9.905, within(0.1));
  }
}
