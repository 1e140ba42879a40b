package headroom.cli;

import headroom.model.experiment.Experiment;
import headroom.model.experiment.Identity;
import headroom.model.experiment.Plan;
import headroom.model.experiment.ReplicationStore;
import headroom.model.experiment.Sample;
import headroom.model.experiment.StoppingRule;
import headroom.model.experiment.Trials;
import headroom.model.scenario.ScenarioFamily;
import headroom.reports.runs.Journal;
import java.util.List;
import java.util.function.Predicate;

/** Does experiments: each with its journal, its threads and its progress. */
final class Laboratory implements Trials, AutoCloseable {
  private final Surroundings surroundings;
  private final Plan plan;
  private final int threads;
  private final ProgressBars.View view;

  Laboratory(Surroundings surroundings, Plan plan, int threads, boolean quiet) {
    this.surroundings = surroundings;
    this.plan = plan;
    this.threads = threads;
    this.view = ProgressBars.on(surroundings, quiet);
  }

  @Override
  public String experimentId(ScenarioFamily family, List<String> reference) {
    // Where a scenario draws its parameters alike with and without the other one, it is one
    // experiment, and its kept replications serve both.
    boolean alike =
        Experiment.parameterOrder(family, reference).equals(reference)
            && Experiment.parameterOrder(family, List.of()).equals(reference);
    return Identity.experiment(
        family.resolvedText(),
        plan.seed(),
        plan.uncertainty(),
        alike ? List.of() : reference,
        Version.MODEL);
  }

  @Override
  public Sample run(ScenarioFamily family, List<String> reference) throws InterruptedException {
    return run(family, reference, sample -> true, plan.replications());
  }

  /** Runs until a stopping rule is content. */
  Sample runUntil(ScenarioFamily family, Predicate<Sample> enough) throws InterruptedException {
    return run(family, List.of(), enough, StoppingRule.MOST);
  }

  private Sample run(
      ScenarioFamily family, List<String> reference, Predicate<Sample> enough, int most)
      throws InterruptedException {
    String id = experimentId(family, reference);
    try (Journal journal = Journal.open(surroundings.workingDirectory(), id)) {
      return run(family, reference, journal, enough, most);
    }
  }

  /** Runs the plan without looking at what was kept, and keeps nothing. */
  Sample afresh(ScenarioFamily family) throws InterruptedException {
    return run(family, List.of(), ReplicationStore.NONE, sample -> true, plan.replications());
  }

  private Sample run(
      ScenarioFamily family,
      List<String> reference,
      ReplicationStore store,
      Predicate<Sample> enough,
      int most)
      throws InterruptedException {
    view.next(family.name());
    Interruption.simulating(true);
    try {
      return new Experiment(family, reference, surroundings.replicator(), store, threads, view)
          .run(plan, enough, most);
    } finally {
      Interruption.simulating(false);
      view.close();
    }
  }

  @Override
  public void close() {
    view.close();
  }
}
