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
    int shared = shared(base.central().changes(), changes);
    List<Step> steps = new ArrayList<>();
    if (shared == changes.size()) {
      return steps;
    }
    Sample before = comparison.sample(family.upToChange(shared), reference);
    for (int k = shared; k < changes.size(); k++) {
      ScenarioFamily with = k + 1 == changes.size() ? family : family.upToChange(k + 1);
      Sample after = comparison.sample(with, reference);
      steps.addAll(steps(family, changes.get(k), k + 1, before, after));
      before = after;
    }
    return steps;
  }

  /** How many changes both begin with: those the base has already are no step from it. */
  static int shared(List<Change> base, List<Change> changes) {
    int shared = 0;
    while (shared < Math.min(base.size(), changes.size())
        && base.get(shared).equals(changes.get(shared))) {
      shared++;
    }
    return shared;
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
