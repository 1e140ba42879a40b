package headroom.scenarios;

import headroom.model.scenario.Change;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.ScenarioFamily;
import headroom.scenarios.checks.ScenarioChecks;
import headroom.scenarios.language.Beside;
import headroom.scenarios.language.Binder;
import headroom.scenarios.language.Bound;
import headroom.scenarios.language.Layers;
import headroom.scenarios.language.References;
import headroom.scenarios.language.Shape;
import headroom.scenarios.language.Shapes;
import headroom.scenarios.text.Node;
import headroom.scenarios.text.Problems;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * What was read of a scenario, from which it can be built with all or with the first of its
 * changes.
 */
final class Reading {
  private static final Shape.Fields SHAPE = Shapes.of(Scenario.class);

  private final Layers.Resolved resolved;
  private final Beside beside;

  Reading(Layers.Resolved resolved, Beside beside) {
    this.resolved = resolved;
    this.beside = beside;
  }

  static Shape.Fields shape() {
    return SHAPE;
  }

  /** Every change, those included that the values held before they were read. */
  List<Change> changes() {
    return resolved.changes();
  }

  /** How many changes cannot be taken back, because a resolved file holds only their results. */
  int settled() {
    return resolved.applied().size();
  }

  /**
   * Builds and checks the scenario with some of its changes.
   *
   * @param kept told an index of {@link #changes()}; true for all that are {@link #settled()}
   * @return null when problems were noted
   */
  ReadScenario build(IntPredicate kept, Problems problems) {
    Node tree = Layers.tree(SHAPE, resolved, step -> kept.test(settled() + step), problems);
    Bound bound = new Binder(problems, resolved.sources(), beside).bindSpread(SHAPE, tree);
    if (bound == null) {
      return null;
    }
    References.check(bound, problems);
    ScenarioChecks.check(bound, problems);
    if (!problems.none()) {
      return null;
    }
    List<Change> all = changes();
    List<Change> made = IntStream.range(0, all.size()).filter(kept).mapToObj(all::get).toList();
    ReadScenario read = new ReadScenario(this, bound, resolved.sources(), made);
    int ranges = read.parameters().size();
    if (ranges > ScenarioFamily.MOST_PARAMETERS) {
      problems.add(
          bound.place(),
          "",
          ranges + " values with a range",
          "at most " + ScenarioFamily.MOST_PARAMETERS,
          "give fewer values a range.");
      return null;
    }
    return read;
  }
}
