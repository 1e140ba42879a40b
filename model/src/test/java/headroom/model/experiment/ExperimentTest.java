package headroom.model.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headroom.model.result.ReplicationResult;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ExperimentTest {
  private static final Fakes.Family FAMILY =
      new Fakes.Family("fake", Fakes.parameter("a", 0, 3, 10), Fakes.parameter("b", -5, 0, 5));

  private static List<Double> values(List<ReplicationResult> results) {
    return results.stream().map(result -> result.value(0, 0)).toList();
  }

  private static Experiment experiment(Replicator replicator, ReplicationStore store, int threads) {
    return new Experiment(FAMILY, replicator, store, threads, Progress.SILENT);
  }

  @Test
  void theAnswerDoesNotDependOnThreads() throws Exception {
    Plan plan = Plan.usual(7, Uncertainty.BOTH, 25);
    // Later replications finish first, so an order of finishing would show.
    Replicator slowAtFirst =
        (scenario, seed, uncertainty, replication) -> {
          sleep(Math.max(0, 12 - replication));
          return Fakes.noise(scenario, seed, uncertainty, replication);
        };
    Sample one = experiment(Fakes::noise, ReplicationStore.NONE, 1).run(plan);
    Sample eight = experiment(slowAtFirst, ReplicationStore.NONE, 8).run(plan);
    assertThat(values(eight.main())).isEqualTo(values(one.main()));
    assertThat(values(eight.chanceOnly())).isEqualTo(values(one.chanceOnly()));
    assertThat(one.main()).extracting(ReplicationResult::replication).startsWith(1, 2, 3);
    assertThat(one.chanceOnly()).hasSize(6);
    assertThat(values(one.main())).doesNotHaveDuplicates();
  }

  @Test
  void anotherSeedAnswersDifferently() throws Exception {
    Experiment experiment = experiment(Fakes::noise, ReplicationStore.NONE, 2);
    Sample first = experiment.run(Plan.usual(1, Uncertainty.BOTH, 5));
    Sample second = experiment.run(Plan.usual(2, Uncertainty.BOTH, 5));
    assertThat(values(first.main())).doesNotContainAnyElementsOf(values(second.main()));
  }

  @Test
  void chanceAloneKeepsParametersCentralAndSharesTheNoise() throws Exception {
    Sample sample =
        experiment(
                (scenario, seed, uncertainty, replication) ->
                    Fakes.noise(
                        uncertainty == Uncertainty.CHANCE ? scenario : Fakes.scenario(3, List.of()),
                        seed,
                        uncertainty,
                        replication),
                ReplicationStore.NONE,
                2)
            .run(Plan.usual(7, Uncertainty.BOTH, 4));
    // The central values add up to 3, so with 3 in place of the drawn values both sets are equal.
    assertThat(values(sample.chanceOnly())).isEqualTo(values(sample.main()));
  }

  @Test
  void aLongerRunBeginsWithTheShorterOne() throws Exception {
    Experiment experiment = experiment(Fakes::noise, ReplicationStore.NONE, 2);
    Sample shorter = experiment.run(Plan.usual(7, Uncertainty.BOTH, 5));
    Sample longer = experiment.run(Plan.usual(7, Uncertainty.BOTH, 40));
    assertThat(values(longer.main())).startsWith(values(shorter.main()).toArray(Double[]::new));
  }

  @Test
  void whatIsKeptIsNotRunAgain() throws Exception {
    Fakes.Shelf shelf = new Fakes.Shelf();
    AtomicInteger simulated = new AtomicInteger();
    Replicator counting =
        (scenario, seed, uncertainty, replication) -> {
          simulated.incrementAndGet();
          return Fakes.noise(scenario, seed, uncertainty, replication);
        };
    experiment(counting, shelf, 2).run(Plan.usual(7, Uncertainty.BOTH, 12));
    assertThat(simulated).hasValue(12 + 6);
    List<Integer> done = new ArrayList<>();
    Sample resumed =
        new Experiment(FAMILY, counting, shelf, 2, (number, planned, kept) -> done.add(number))
            .run(Plan.usual(7, Uncertainty.BOTH, 14));
    assertThat(simulated).hasValue(12 + 6 + 2);
    assertThat(done).hasSize(20).isSorted().endsWith(20);
    Sample afresh =
        experiment(Fakes::noise, ReplicationStore.NONE, 1).run(Plan.usual(7, Uncertainty.BOTH, 14));
    assertThat(values(resumed.main())).isEqualTo(values(afresh.main()));
  }

  @Test
  void anInterruptionKeepsWhatIsFinished() throws Exception {
    Fakes.Shelf shelf = new Fakes.Shelf();
    CountDownLatch stuck = new CountDownLatch(1);
    CountDownLatch release = new CountDownLatch(1);
    Replicator sticking =
        (scenario, seed, uncertainty, replication) -> {
          if (replication == 4) {
            stuck.countDown();
            await(release);
          }
          return Fakes.noise(scenario, seed, uncertainty, replication);
        };
    List<Throwable> thrown = new ArrayList<>();
    Thread runner =
        new Thread(
            () -> {
              try {
                experiment(sticking, shelf, 1).run(Plan.usual(7, Uncertainty.BOTH, 9));
              } catch (InterruptedException expected) {
                thrown.add(expected);
              }
            });
    runner.start();
    stuck.await();
    runner.interrupt();
    runner.join();
    release.countDown();
    assertThat(thrown).hasSize(1);
    assertThat(shelf.kept).containsKeys("BOTH 1", "BOTH 2", "BOTH 3").doesNotContainKey("BOTH 5");
  }

  @Test
  void aBreachOfTheModelsRulesFailsLoudly() {
    Replicator broken =
        (Scenario scenario, long seed, Uncertainty uncertainty, int replication) -> {
          if (replication == 3) {
            throw new IllegalStateException("a bed held two patients");
          }
          return Fakes.noise(scenario, seed, uncertainty, replication);
        };
    assertThatThrownBy(
            () ->
                experiment(broken, ReplicationStore.NONE, 2)
                    .run(Plan.usual(7, Uncertainty.BOTH, 6)))
        .isInstanceOfSatisfying(
            ReplicationFailure.class,
            failure -> {
              assertThat(failure.replication()).isEqualTo(3);
              assertThat(failure.seed()).isEqualTo(7);
            })
        .hasMessageContaining("replication 3")
        .hasMessageContaining("a bed held two patients");
  }

  private static void sleep(int milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException never) {
      throw new AssertionError(never);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException never) {
      throw new AssertionError(never);
    }
  }
}
