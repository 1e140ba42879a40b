package headroom.model.experiment;

import headroom.model.result.ComparisonResult.Step;
import headroom.model.scenario.Change;
import headroom.model.scenario.ScenarioFamily;
import java.util.ArrayList;
import java.util.List;

/** What each named change of a scenario adds, with all earlier ones in place. */
final class Waterfall {
  private final Comparison comparison;
  private final ScenarioFamily base;
  private final List<String> reference;

  Waterfall(Comparison comparison, ScenarioFamily base, List<String> reference) {
    this.comparison = comparison;
    this.base = base;
    this.reference = reference;
  }

  List<Step> of(ScenarioFamily family) throws InterruptedException {
    List<Change> changes = family.central().changes();
    List<Integer> own = own(base.central().changes(), changes);
    List<Step> steps = new ArrayList<>();
    if (own.isEmpty()) {
      return steps;
    }
    Sample before = comparison.sample(family.withChanges(k -> !own.contains(k)), reference);
    for (int k : own) {
      Sample after = comparison.sample(upTo(k, own, family), reference);
      steps.addAll(steps(family, changes.get(k), k + 1, before, after));
      before = after;
    }
    return steps;
  }

  /** The family with its own changes up to one of them, and all that the base has too. */
  static ScenarioFamily upTo(int last, List<Integer> own, ScenarioFamily family) {
    boolean all = last == own.get(own.size() - 1);
    return all ? family : family.withChanges(k -> k <= last || !own.contains(k));
  }

  /** Positions of the changes that the base has not: what it has is no step from it. */
  static List<Integer> own(List<Change> base, List<Change> changes) {
    List<Integer> own = new ArrayList<>();
    for (int k = 0; k < changes.size(); k++) {
      if (!base.contains(changes.get(k))) {
        own.add(k);
      }
    }
    return own;
  }

  private List<Step> steps(
      ScenarioFamily family, Change change, int number, Sample before, Sample after) {
    Verdicts tests = comparison.verdicts(family, before);
    List<Step> steps = new ArrayList<>();
    for (VerdictTest with : comparison.verdicts(family, after).headline()) {
      tests
          .find(with.id())
          .ifPresent(
              without -> {
                double[] from = without.figures(before.main());
                double[] to = with.figures(after.main());
                Statistics.Interval step = Comparison.paired(from, to);
                steps.add(
                    new Step(
                        family.name(),
                        with.id(),
                        number,
                        change.name(),
                        change.owner(),
                        change.reason(),
                        Statistics.mean(from),
                        Statistics.mean(to),
                        step.low(),
                        step.high(),
                        step.number()));
              });
    }
    return steps;
  }
}
