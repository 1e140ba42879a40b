package headroom.cli.validation;

import headroom.model.experiment.Experiment;
import headroom.model.experiment.Plan;
import headroom.model.experiment.Progress;
import headroom.model.experiment.ReplicationStore;
import headroom.model.experiment.Replicator;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.Scenario;
import headroom.scenarios.ScenarioProblems;
import headroom.scenarios.ScenarioReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Simulates shipped scenarios with some values set, every parameter at its central value. */
public final class Bench {
  private static final long SEED = 2022;

  private final Replicator replicator;
  private final Path scenarios;
  private final int threads;
  private final Map<List<String>, Trial> done = new HashMap<>();

  /**
   * A bench.
   *
   * @param scenarios the folder of shipped scenarios
   */
  public Bench(Replicator replicator, Path scenarios, int threads) {
    this.replicator = replicator;
    this.scenarios = scenarios;
    this.threads = threads;
  }

  /**
   * Simulates a scenario, once however often it is asked for.
   *
   * @param file below the folder of scenarios
   * @param sets values, each {@code path=value}
   */
  Trial run(String file, int replications, List<String> sets) throws InterruptedException {
    List<String> key = new ArrayList<>(sets);
    key.add(file + " " + replications);
    Trial known = done.get(key);
    if (known == null) {
      known = simulate(file, replications, sets);
      done.put(key, known);
    }
    return known;
  }

  /** A scenario as it is. */
  Scenario central(String file) {
    try {
      return ScenarioReader.read(scenarios.resolve(file), List.of()).central();
    } catch (ScenarioProblems wrong) {
      throw new IllegalArgumentException(wrong.getMessage(), wrong);
    }
  }

  private Trial simulate(String file, int replications, List<String> sets)
      throws InterruptedException {
    try {
      var family = ScenarioReader.read(scenarios.resolve(file), sets);
      var experiment =
          new Experiment(
              family, List.of(), replicator, ReplicationStore.NONE, threads, Progress.SILENT);
      Plan plan = new Plan(SEED, Uncertainty.CHANCE, replications, 0);
      return new Trial(experiment.run(plan, sample -> true, replications).main());
    } catch (ScenarioProblems wrong) {
      throw new IllegalArgumentException(wrong.getMessage(), wrong);
    }
  }
}
