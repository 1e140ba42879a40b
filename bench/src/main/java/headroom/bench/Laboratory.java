package headroom.bench;

import headroom.model.experiment.Experiment;
import headroom.model.experiment.Plan;
import headroom.model.experiment.Progress;
import headroom.model.experiment.ReplicationStore;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.ScenarioFamily;
import headroom.model.system.CareSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Simulates on every processor and keeps the headline figures only. */
final class Laboratory {
  private final int threads = Runtime.getRuntime().availableProcessors();

  /** Headlines by replication: {@code [replication][headline]}. */
  double[][] run(ScenarioFamily family, long seed, Uncertainty uncertainty, int replications)
      throws InterruptedException {
    Plan plan = new Plan(seed, uncertainty, replications, 0);
    return new Experiment(
            family, CareSystem::replicate, ReplicationStore.NONE, threads, Progress.SILENT)
        .run(plan).main().stream().map(Laboratory::headlines).toArray(double[][]::new);
  }

  /** The same of one replication each of several scenarios, each with a seed of its own. */
  double[][] run(List<Scenario> scenarios, long firstSeed)
      throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<double[]>> started =
          IntStream.range(0, scenarios.size())
              .mapToObj(
                  i ->
                      pool.submit(
                          () ->
                              headlines(
                                  CareSystem.replicate(
                                      scenarios.get(i), firstSeed + i, Uncertainty.BOTH, 1))))
              .toList();
      List<double[]> done = new ArrayList<>();
      for (Future<double[]> one : started) {
        done.add(one.get());
      }
      return done.toArray(double[][]::new);
    } finally {
      pool.shutdown();
    }
  }

  private static double[] headlines(ReplicationResult result) {
    Headline[] all = Headline.values();
    double[] values = new double[all.length];
    for (int h = 0; h < all.length; h++) {
      values[h] = all[h].of(result);
    }
    return values;
  }
}
