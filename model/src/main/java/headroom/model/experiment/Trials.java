package headroom.model.experiment;

import headroom.model.scenario.ScenarioFamily;
import java.util.List;
import java.util.function.Predicate;

/** Runs one plan on scenario after scenario, under common random numbers. */
public interface Trials {
  /**
   * Runs the plan on a scenario.
   *
   * @param reference parameter paths of the scenario that the others are compared with
   */
  Sample run(ScenarioFamily family, List<String> reference) throws InterruptedException;

  /**
   * Runs the plan in batches of {@link StoppingRule#BATCH} until a rule is content or the plan is
   * done.
   */
  Sample run(ScenarioFamily family, List<String> reference, Predicate<Sample> enough)
      throws InterruptedException;

  /** The name of the experiment that {@link #run} does. */
  String experimentId(ScenarioFamily family, List<String> reference);
}
