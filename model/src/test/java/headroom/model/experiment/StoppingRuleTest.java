package headroom.model.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.result.Layout;
import headroom.model.result.Measure.Kind;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.CatalogueTarget;
import headroom.model.scenario.TargetTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoppingRuleTest {
  private static final Fakes.Family FAMILY = new Fakes.Family("fake");

  private static int replicationsFor(List<CatalogueTarget> catalogue, Replicator replicator)
      throws InterruptedException {
    Experiment experiment =
        new Experiment(FAMILY, replicator, ReplicationStore.NONE, 2, Progress.SILENT);
    Plan first = Plan.usual(1, Uncertainty.BOTH, StoppingRule.LEAST);
    return experiment
        .run(first, new StoppingRule(catalogue, Map.of()), StoppingRule.MOST)
        .main()
        .size();
  }

  /** Occupancy alternates around 0.94 by an amount. */
  private static Replicator occupancy(double amount) {
    Layout layout = Fakes.layout(1, Fakes.series(Fakes.measure("ga-occupancy-0800", Kind.RATIO)));
    return (scenario, seed, uncertainty, replication) ->
        Fakes.result(
            layout,
            replication,
            new double[][] {{0.94 + (replication % 2 == 0 ? amount : -amount)}},
            new double[][] {{1}});
  }

  @Test
  void aSteadyFigureStopsAtTheLeastNumber() throws Exception {
    assertThat(replicationsFor(List.of(), occupancy(0.001))).isEqualTo(20);
  }

  @Test
  void itStopsAtTheFirstBatchThatIsPreciseEnough() throws Exception {
    // Half-width t(n-1) × 0.01 × sqrt(n/(n-1)) / sqrt(n): 0.00335 at 40... first below 0.003 at 50.
    double at40 = 2.022691 * 0.01 / Math.sqrt(39);
    double at50 = 2.009575 * 0.01 / Math.sqrt(49);
    assertThat(at40).isGreaterThan(0.003);
    assertThat(at50).isLessThan(0.003);
    assertThat(replicationsFor(List.of(), occupancy(0.01))).isEqualTo(50);
  }

  @Test
  void noisyFiguresStopAtTheMost() throws Exception {
    assertThat(replicationsFor(List.of(), occupancy(0.5))).isEqualTo(StoppingRule.MOST);
  }

  @Test
  void theProbabilityOfNobodyWaitingHasItsOwnPrecision() throws Exception {
    Layout layout = Fakes.layout(1, Fakes.series(Fakes.measure("long", Kind.STOCK)));
    Replicator even =
        (scenario, seed, uncertainty, replication) ->
            Fakes.result(
                layout, replication, new double[][] {{replication % 2}}, new double[][] {{}});
    CatalogueTarget target =
        Fakes.target("wait-104w", Fakes.atMost("long", TargetTest.Test.LAST, 0));
    // At one half, Wilson's half-width first falls to 0.10 at 93 replications: the batch of 100.
    assertThat(replicationsFor(List.of(target), even)).isEqualTo(100);
  }

  @Test
  void otherScenariosAskForATwentiethOfEachFigure() throws Exception {
    Layout layout = Fakes.layout(1, Fakes.series(Fakes.measure("wait", Kind.FLOW)));
    Replicator waits =
        (scenario, seed, uncertainty, replication) ->
            Fakes.result(
                layout,
                replication,
                new double[][] {{replication % 2 == 0 ? 10 : 8}},
                new double[][] {{}});
    CatalogueTarget target = Fakes.target("mine", Fakes.atMost("wait", TargetTest.Test.LAST, 9));
    // Mean 9, so 0.45; half-width 2.09 / sqrt(19) = 0.48 at 20, 2.05 / sqrt(29) = 0.38 at 30.
    assertThat(replicationsFor(List.of(target), waits)).isEqualTo(30);
  }

  @Test
  void chanceAloneGrowsWithTheRunAndNeverShrinks() {
    int before = 0;
    for (int n = 1; n <= 200; n++) {
      int now = Plan.usualChanceOnly(n);
      assertThat(now).isBetween(before, n);
      before = now;
    }
    assertThat(Plan.usualChanceOnly(30)).isEqualTo(6);
  }
}
