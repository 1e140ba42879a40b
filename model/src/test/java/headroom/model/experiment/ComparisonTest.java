package headroom.model.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.result.ComparisonResult;
import headroom.model.result.ComparisonResult.Step;
import headroom.model.result.ComparisonResult.VerdictChange;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.CatalogueTarget;
import headroom.model.scenario.TargetTest;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private static final Fakes.Family BASE = new Fakes.Family("base", Fakes.parameter("b", 0, 5, 10));
  private static final CatalogueTarget TARGET =
      Fakes.target("t", Fakes.atMost("noise", TargetTest.Test.WINDOW, 6));
  private static final Plan PLAN = new Plan(11, Uncertainty.BOTH, 12, 0);

  private static ComparisonResult compare(Fakes.Bench bench, Fakes.Family... families)
      throws InterruptedException {
    return new Comparison(List.of(TARGET), bench).of(List.of(families));
  }

  @Test
  void whatBothScenariosShareCancels() throws Exception {
    // Chance and the drawn parameter move the figure by several units; the change adds exactly 2.
    Fakes.Family other =
        new Fakes.Family("other", Fakes.parameter("a.only-here", 0, 0, 0), BASE.parameters().get(0))
            .and("two more", 2);
    ComparisonResult result = compare(new Fakes.Bench(PLAN, Fakes::noise), BASE, other);
    assertThat(result.differences()).hasSize(1);
    assertThat(result.differences().get(0).difference()).isCloseTo(2, within(1e-12));
    assertThat(result.differences().get(0).low()).isCloseTo(2, within(1e-9));
    assertThat(result.differences().get(0).high()).isCloseTo(2, within(1e-9));
    assertThat(result.differences().get(0).replications()).isEqualTo(12);
    assertThat(result.verdictChanges()).extracting(VerdictChange::verdict).containsExactly("t");
    assertThat(result.scenarios().get(0).verdicts().get(0).figure().replications()).isEqualTo(12);
    assertThat(result.base()).isEqualTo("base");
  }

  @Test
  void aPairedIntervalByHand() {
    // Differences 1, 2, 3 and one that does not exist: mean 2, sd 1, t(2, .975) = 4.302653.
    Statistics.Interval paired =
        Comparison.paired(new double[] {5, 5, 5, 5}, new double[] {6, 7, 8, Double.NaN});
    assertThat(paired.mean()).isEqualTo(2);
    assertThat(paired.high() - 2).isCloseTo(4.30265273 / Math.sqrt(3), within(1e-7));
    assertThat(paired.number()).isEqualTo(3);
  }

  @Test
  void everyNamedChangeIsAStepFromTheOneBefore() throws Exception {
    Fakes.Family base = BASE.and("shared", 1);
    Fakes.Family other = base.and("first", 3).and("second", -1);
    Fakes.Bench bench = new Fakes.Bench(PLAN, Fakes::noise);
    ComparisonResult result = compare(bench, base, other);
    assertThat(result.steps()).extracting(Step::change).containsExactly("first", "second");
    assertThat(result.steps()).extracting(Step::number).containsExactly(2, 3);
    Step first = result.steps().get(0);
    Step second = result.steps().get(1);
    assertThat(first.after() - first.before()).isCloseTo(3, within(1e-12));
    assertThat(second.before()).isEqualTo(first.after());
    assertThat(second.low()).isCloseTo(-1, within(1e-9));
    // Base, the whole of the other, and the step between: nothing is simulated twice.
    assertThat(bench.runs).isEqualTo(3);
  }

  @Test
  void theBaseIsSimulatedAsIfItStoodAlone() throws Exception {
    Sample alone =
        new Experiment(BASE, Fakes::noise, ReplicationStore.NONE, 1, Progress.SILENT).run(PLAN);
    Sample compared =
        new Fakes.Bench(PLAN, Fakes::noise).run(BASE, Experiment.parameterOrder(BASE, List.of()));
    assertThat(compared.main().get(5).value(0, 0)).isEqualTo(alone.main().get(5).value(0, 0));
  }
}
