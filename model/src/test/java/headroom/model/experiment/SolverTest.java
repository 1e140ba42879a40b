package headroom.model.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headroom.model.result.Layout;
import headroom.model.result.Measure.Kind;
import headroom.model.result.SolutionResult;
import headroom.model.result.SolutionResult.Evaluation;
import headroom.model.result.SolutionResult.LeverSetting;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.CatalogueTarget;
import headroom.model.scenario.Lever;
import headroom.model.scenario.TargetTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SolverTest {
  private static final Layout LAYOUT =
      Fakes.layout(1, Fakes.series(Fakes.measure("wait-probability", Kind.RATIO)));

  /** Erlang's C formula by the recursion of Erlang's B. */
  private static double erlangC(int servers, double load) {
    if (servers <= load) {
      return 1;
    }
    double b = 1;
    for (int n = 1; n <= servers; n++) {
      b = load * b / (n + load * b);
    }
    return servers * b / (servers - load * (1 - b));
  }

  /** The load differs a little from replication to replication; the carried number is servers. */
  private static Replicator queue(double load) {
    return (scenario, seed, uncertainty, replication) ->
        Fakes.result(
            LAYOUT,
            replication,
            new double[][] {
              {erlangC((int) Fakes.carried(scenario), load + 0.02 * (replication % 10))}
            },
            new double[][] {{1}});
  }

  private static Solver solver(Replicator replicator, double most, double confidence) {
    CatalogueTarget target =
        Fakes.target("short-waits", Fakes.atMost("wait-probability", TargetTest.Test.WINDOW, most));
    return new Solver(
        new Fakes.Family("queue"),
        List.of(target),
        new Fakes.Bench(new Plan(1, Uncertainty.BOTH, 10, 0), replicator),
        List.of("short-waits"),
        confidence,
        10);
  }

  private static Solver.Range range(String id, double low, double high) {
    return new Solver.Range(new Lever(id, id, "servers", 0), low, high);
  }

  @ParameterizedTest
  @CsvSource({"9, 0.2, 0.8", "9, 0.05, 0.5", "110, 0.2729, 1", "30, 0.5, 0.9", "0.5, 0.01, 0.8"})
  void theLeastNumberOfServersIsExact(double load, double most, double confidence)
      throws Exception {
    int least = 1;
    while (share(least, load, most) < confidence) {
      least++;
    }
    SolutionResult result =
        solver(queue(load), most, confidence).solve(List.of(range("servers", 1, 150)));
    assertThat(result.met()).isTrue();
    assertThat(result.levers()).extracting(LeverSetting::value).containsExactly((double) least);
    // One server fewer was simulated, and does not do.
    if (least > 1) {
      double fewer = least - 1;
      assertThat(result.evaluations())
          .filteredOn(evaluation -> evaluation.values().get(0) == fewer)
          .singleElement()
          .satisfies(e -> assertThat(e.probability()).isLessThan(confidence));
    }
    assertThat(result.evaluations().size()).isLessThanOrEqualTo(10);
    assertThat(result.verdicts()).hasSize(1);
    assertThat(result.evaluations()).extracting(Evaluation::number).startsWith(1, 2);
  }

  private static double share(int servers, double load, double most) {
    int meeting = 0;
    for (int r = 1; r <= 10; r++) {
      meeting += erlangC(servers, load + 0.02 * (r % 10)) <= most ? 1 : 0;
    }
    return meeting / 10.0;
  }

  @Test
  void whatIsDecidedEarlyIsSimulatedNoFurther() throws Exception {
    Replicator queue = queue(9);
    CatalogueTarget target =
        Fakes.target("short-waits", Fakes.atMost("wait-probability", TargetTest.Test.WINDOW, 0.2));
    Solver solver =
        new Solver(
            new Fakes.Family("queue"),
            List.of(target),
            new Fakes.Bench(new Plan(1, Uncertainty.BOTH, 40, 0), queue),
            List.of("short-waits"),
            0.8,
            40);
    SolutionResult result = solver.solve(List.of(range("servers", 10, 30)));
    int least = 10;
    while (share(least, 9, 0.2) < 0.8) {
      least++;
    }
    double answer = least;
    assertThat(result.levers()).extracting(LeverSetting::value).containsExactly(answer);
    assertThat(result.replications()).isEqualTo(40);
    // Hopeless settings are known after ten replications, of which all would have had to be met.
    assertThat(result.evaluations())
        .filteredOn(evaluation -> evaluation.values().get(0) < answer - 1)
        .isNotEmpty()
        .allSatisfy(evaluation -> assertThat(evaluation.replications()).isEqualTo(10));
    assertThat(result.evaluations())
        .filteredOn(evaluation -> evaluation.values().get(0) == answer)
        .singleElement()
        .satisfies(evaluation -> assertThat(evaluation.replications()).isEqualTo(40));
  }

  @Test
  void notWithinTheRangeIsAnAnswer() throws Exception {
    SolutionResult result = solver(queue(40), 0.1, 0.8).solve(List.of(range("servers", 10, 35)));
    assertThat(result.met()).isFalse();
    assertThat(result.probability()).isZero();
    assertThat(result.evaluations()).hasSize(1);
  }

  @Test
  void severalLeversCannotBeLoweredOneByOne() throws Exception {
    SolutionResult result =
        solver(queue(9), 0.2, 0.8).solve(List.of(range("day", 2, 20), range("night", 1, 8)));
    assertThat(result.met()).isTrue();
    int least = 1;
    while (share(least, 9, 0.2) < 0.8) {
      least++;
    }
    double total = result.levers().stream().mapToDouble(LeverSetting::value).sum();
    assertThat(total).isEqualTo(least);
  }

  @Test
  void aTargetThatCannotBeTestedIsRefused() {
    Solver solver =
        new Solver(
            new Fakes.Family("queue"),
            List.of(),
            new Fakes.Bench(new Plan(1, Uncertainty.BOTH, 2, 0), queue(1)),
            List.of("ga-occupancy-92"),
            0.8,
            2);
    assertThatThrownBy(() -> solver.solve(List.of(range("servers", 1, 2))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no target ga-occupancy-92");
  }

  @Test
  void aRangeWithoutAWholeNumberIsRefused() {
    assertThatThrownBy(() -> range("servers", 1.2, 1.8))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("servers");
  }
}
