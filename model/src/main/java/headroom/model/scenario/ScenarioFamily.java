package headroom.model.scenario;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * A scenario as a planner wrote it: a function from the values of its uncertain parameters to one
 * concrete {@link Scenario}. Implemented by the reader, so that the model never parses anything.
 */
public interface ScenarioFamily {
  /** How many uncertain parameters there may be at most. */
  int MOST_PARAMETERS = 1000;

  /** The name by which runs and reports call it. */
  String name();

  /**
   * The resolved scenario text: bases merged, changes applied, defaults filled, evidence beside
   * each value. It identifies the experiment.
   */
  String resolvedText();

  /** Every uncertain parameter, in the fixed order of the file. */
  List<UncertainParameter> parameters();

  /** The scenario with every parameter at its central value. */
  Scenario central();

  /**
   * The scenario at the given parameter values.
   *
   * @param values one value for each of {@link #parameters()}, in their order
   */
  Scenario at(double[] values);

  /** The levers that {@code solve} may vary on this scenario. */
  List<Lever> levers();

  /** The same scenario with a lever set to a total; see {@link Lever}. */
  ScenarioFamily with(String leverId, double total);

  /**
   * The same scenario with only the first of its named changes; for waterfalls.
   *
   * @param count how many of {@code central().changes()} are kept, from none to all
   */
  default ScenarioFamily upToChange(int count) {
    return count == central().changes().size() ? this : withChanges(index -> index < count);
  }

  /**
   * The same scenario with only some of its named changes; for what a change is worth alone.
   *
   * @param kept told an index of {@code central().changes()}
   * @throws IllegalArgumentException when those changes alone make no scenario
   */
  ScenarioFamily withChanges(IntPredicate kept);
}
