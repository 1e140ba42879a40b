package headroom.model.experiment;

import headroom.model.result.BedEquivalent;
import headroom.model.result.ComparisonResult;
import headroom.model.result.ComparisonResult.Compared;
import headroom.model.result.ComparisonResult.Difference;
import headroom.model.result.ComparisonResult.VerdictChange;
import headroom.model.result.Layout;
import headroom.model.result.Period;
import headroom.model.result.Series;
import headroom.model.scenario.CatalogueTarget;
import headroom.model.scenario.ScenarioFamily;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Scenarios against the first of them, replication by replication: the same patients come, so most
 * of what differs is what the planner changed.
 */
public final class Comparison {
  private final List<CatalogueTarget> catalogue;
  private final Trials trials;
  private final Map<String, Sample> done = new HashMap<>();

  /** A comparison by these targets. */
  public Comparison(List<CatalogueTarget> catalogue, Trials trials) {
    this.catalogue = catalogue;
    this.trials = trials;
  }

  /**
   * Runs and compares.
   *
   * @param families at least two, the one compared with first
   */
  public ComparisonResult of(List<ScenarioFamily> families) throws InterruptedException {
    ScenarioFamily base = families.get(0);
    List<String> reference = Experiment.parameterOrder(base, List.of());
    Sample baseSample = sample(base, reference);
    List<Compared> compared = new ArrayList<>();
    List<Difference> differences = new ArrayList<>();
    List<VerdictChange> changes = new ArrayList<>();
    List<ComparisonResult.Step> steps = new ArrayList<>();
    List<BedEquivalent> equivalents = new ArrayList<>();
    for (ScenarioFamily family : families) {
      Sample sample = sample(family, reference);
      String id = trials.experimentId(family, reference);
      compared.add(
          new Compared(
              family.name(),
              family.central().about(),
              id,
              Identity.run(id, sample.main().size(), sample.chanceOnly().size()),
              verdicts(family, sample).of(sample)));
      if (family != base) {
        differences.addAll(differences(family.name(), baseSample, sample));
        changes.addAll(changes(family, baseSample, sample));
        steps.addAll(new Waterfall(this, base, reference).of(family));
        equivalents.addAll(new BedEquivalents(this, base, reference).of(family));
      }
    }
    Plan plan = baseSample.plan();
    return new ComparisonResult(
        base.name(),
        plan.seed(),
        plan.uncertainty(),
        plan.replications(),
        compared,
        differences,
        changes,
        steps,
        equivalents);
  }

  /** The sample of a scenario, simulated once however often it is asked for. */
  Sample sample(ScenarioFamily family, List<String> reference) throws InterruptedException {
    String id = trials.experimentId(family, reference);
    Sample known = done.get(id);
    if (known == null) {
      known = trials.run(family, reference);
      done.put(id, known);
    }
    return known;
  }

  Verdicts verdicts(ScenarioFamily family, Sample sample) {
    return new Verdicts(catalogue, family.central().targets(), sample.layout());
  }

  /** Mean of after − before over the replications in which both exist, with its 95% interval. */
  static Statistics.Interval paired(double[] before, double[] after) {
    double[] differences = new double[before.length];
    for (int i = 0; i < differences.length; i++) {
      differences[i] = after[i] - before[i];
    }
    return Statistics.meanInterval(differences);
  }

  private static List<Difference> differences(String scenario, Sample base, Sample other) {
    Layout before = base.layout();
    Layout after = other.layout();
    Map<String, Integer> places = new HashMap<>();
    for (int s = 0; s < after.series().size(); s++) {
      places.put(key(after.series().get(s)), s);
    }
    List<Difference> differences = new ArrayList<>();
    for (int s = 0; s < before.series().size(); s++) {
      Series series = before.series().get(s);
      Integer place = places.get(key(series));
      if (place == null || !series.specialty().isEmpty() || !series.group().isEmpty()) {
        continue;
      }
      for (int p = 0; p < before.periods().size(); p++) {
        Period period = before.periods().get(p);
        int same = after.periods().indexOf(period);
        if (same >= 0) {
          Statistics.Interval difference = paired(values(base, s, p), values(other, place, same));
          differences.add(
              new Difference(
                  scenario,
                  series.measure(),
                  series.site(),
                  period,
                  difference.mean(),
                  difference.low(),
                  difference.high(),
                  difference.number()));
        }
      }
    }
    return differences;
  }

  private static String key(Series series) {
    return String.join(
        "\n", series.measure().id(), series.site(), series.specialty(), series.group());
  }

  private static double[] values(Sample sample, int series, int period) {
    return sample.main().stream().mapToDouble(result -> result.value(series, period)).toArray();
  }

  private List<VerdictChange> changes(ScenarioFamily family, Sample base, Sample other) {
    // The same test on both sides: the compared scenario's, fitted to each sample.
    Verdicts before = verdicts(family, base);
    List<VerdictChange> changes = new ArrayList<>();
    for (VerdictTest after : verdicts(family, other).modelled()) {
      before
          .find(after.id())
          .ifPresent(
              test -> {
                Statistics.Interval change =
                    paired(test.figures(base.main()), after.figures(other.main()));
                changes.add(
                    new VerdictChange(
                        family.name(),
                        after.id(),
                        change.mean(),
                        change.low(),
                        change.high(),
                        change.number()));
              });
    }
    return changes;
  }
}
