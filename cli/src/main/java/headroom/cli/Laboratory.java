package headroom.cli;

import headroom.model.experiment.Experiment;
import headroom.model.experiment.Identity;
import headroom.model.experiment.Plan;
import headroom.model.experiment.ReplicationStore;
import headroom.model.experiment.Sample;
import headroom.model.experiment.StoppingRule;
import headroom.model.experiment.Trials;
import headroom.model.scenario.Division;
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
    return kept(family, reference, plan, sample -> true, plan.replications());
  }

  @Override
  public Sample run(ScenarioFamily family, List<String> reference, Predicate<Sample> enough)
      throws InterruptedException {
    int batch = Math.min(StoppingRule.BATCH, plan.replications());
    Plan first = new Plan(plan.seed(), plan.uncertainty(), batch, 0);
    return kept(family, reference, first, enough, plan.replications());
  }

  /** Runs the plan, and on until a stopping rule is content. */
  Sample runUntil(ScenarioFamily family, Predicate<Sample> enough) throws InterruptedException {
    return kept(family, List.of(), plan, enough, StoppingRule.MOST);
  }

  /** Runs the plan without looking at what was kept, and keeps nothing. */
  Sample afresh(ScenarioFamily family) throws InterruptedException {
    return watched(
        family, List.of(), ReplicationStore.NONE, plan, sample -> true, plan.replications());
  }

  private Sample kept(
      ScenarioFamily family, List<String> reference, Plan first, Predicate<Sample> enough, int most)
      throws InterruptedException {
    String id = experimentId(family, reference);
    try (Journal journal = Journal.open(surroundings.workingDirectory(), id)) {
      return watched(family, reference, journal, first, enough, most);
    }
  }

  private Sample watched(
      ScenarioFamily family,
      List<String> reference,
      ReplicationStore store,
      Plan first,
      Predicate<Sample> enough,
      int most)
      throws InterruptedException {
    view.next(family.name(), Division.divides(family.central()) ? "system runs" : "replications");
    Interruption.simulating(true);
    try {
      return new Experiment(family, reference, surroundings.replicator(), store, threads, view)
          .run(first, enough, most);
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
