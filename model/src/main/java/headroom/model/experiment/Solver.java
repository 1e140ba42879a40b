package headroom.model.experiment;

import headroom.model.result.SolutionResult;
import headroom.model.result.SolutionResult.Evaluation;
import headroom.model.result.SolutionResult.LeverSetting;
import headroom.model.result.Verdict;
import headroom.model.scenario.CatalogueTarget;
import headroom.model.scenario.Lever;
import headroom.model.scenario.ScenarioFamily;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The least whole totals of some levers with which targets are met together with a probability.
 *
 * <p>Every setting is judged on the same patients, so a greater total helps or does nothing, and
 * halving the range finds the least one exactly: it is simulated and meets, and one less was
 * simulated and does not. Several levers rise together from their least to their greatest totals
 * until the targets are met; then each in turn is lowered as far as the others allow, so that no
 * single one of them could be less.
 *
 * <p>A setting is simulated in batches, and no further than it takes to know whether it will have
 * enough of the plan's replications on its side. The answer itself is simulated in full.
 */
public final class Solver {
  private final ScenarioFamily family;
  private final List<CatalogueTarget> catalogue;
  private final Trials trials;
  private final List<String> targets;
  private final double confidence;
  private final int replications;
  private final Map<List<Double>, Trial> tried = new LinkedHashMap<>();

  /** A lever with the totals it may take, both included. */
  public record Range(Lever lever, double low, double high) {
    /** Checks that the range holds a whole number. */
    public Range {
      if (Math.ceil(low) > Math.floor(high)) {
        throw new IllegalArgumentException(
            lever.id() + ": no whole number lies in " + low + " to " + high);
      }
    }

    private double at(double share) {
      double least = Math.ceil(low);
      return least + Math.rint(share * (Math.floor(high) - least));
    }
  }

  private record Trial(Sample sample, Evaluation evaluation, int meeting) {}

  /**
   * Prepares to solve.
   *
   * @param targets verdict ids that must be met together
   * @param confidence share of replications that must meet them
   * @param replications replications that the trials' plan asks for
   */
  public Solver(
      ScenarioFamily family,
      List<CatalogueTarget> catalogue,
      Trials trials,
      List<String> targets,
      double confidence,
      int replications) {
    this.family = family;
    this.catalogue = catalogue;
    this.trials = trials;
    this.targets = List.copyOf(targets);
    this.confidence = confidence;
    this.replications = replications;
  }

  /**
   * Solves; that the greatest totals do not suffice is an answer too.
   *
   * @throws IllegalArgumentException when a target cannot be tested on this scenario
   */
  public SolutionResult solve(List<Range> ranges) throws InterruptedException {
    List<Double> most = ranges.stream().map(range -> range.at(1)).toList();
    List<Double> found = most;
    if (meets(ranges, most)) {
      found = alongTheRay(ranges);
      for (int i = 0; ranges.size() > 1 && i < ranges.size(); i++) {
        found = lowered(ranges, found, i);
      }
    } else {
      found = best();
    }
    return result(ranges, found);
  }

  /** The least point of the line from all the least totals to all the greatest that meets. */
  private List<Double> alongTheRay(List<Range> ranges) throws InterruptedException {
    long steps =
        ranges.stream().mapToLong(range -> (long) (range.at(1) - range.at(0))).max().orElse(0);
    long fails = -1;
    long meets = steps;
    while (meets - fails > 1) {
      // The least totals first: they often suffice, and tell whether there is anything to solve.
      long middle = fails < 0 ? 0 : (fails + meets) / 2;
      if (meets(ranges, point(ranges, middle, steps))) {
        meets = middle;
      } else {
        fails = middle;
      }
    }
    return point(ranges, meets, steps);
  }

  private static List<Double> point(List<Range> ranges, long step, long steps) {
    return ranges.stream().map(range -> range.at(steps == 0 ? 0 : (double) step / steps)).toList();
  }

  /** The same totals with one lever as low as the others allow. */
  private List<Double> lowered(List<Range> ranges, List<Double> from, int lever)
      throws InterruptedException {
    double fails = ranges.get(lever).at(0) - 1;
    double meets = from.get(lever);
    while (meets - fails > 1) {
      double middle = Math.floor((fails + meets) / 2);
      if (meets(ranges, with(from, lever, middle))) {
        meets = middle;
      } else {
        fails = middle;
      }
    }
    return with(from, lever, meets);
  }

  private static List<Double> with(List<Double> values, int index, double value) {
    List<Double> changed = new ArrayList<>(values);
    changed.set(index, value);
    return List.copyOf(changed);
  }

  private List<Double> best() {
    return tried.entrySet().stream()
        .max(Map.Entry.comparingByValue((a, b) -> Double.compare(share(a), share(b))))
        .orElseThrow()
        .getKey();
  }

  private static double share(Trial trial) {
    return trial.evaluation().probability();
  }

  private boolean meets(List<Range> ranges, List<Double> values) throws InterruptedException {
    Trial known = tried.get(values);
    if (known == null) {
      ScenarioFamily changed = changed(ranges, values);
      known = judged(trials.run(changed, reference(), this::decided), values, tried.size() + 1);
      tried.put(values, known);
    }
    return known.meeting() >= needed();
  }

  /** The least number of the plan's replications whose share is the confidence asked for. */
  private int needed() {
    int needed = (int) Math.floor(confidence * replications);
    while ((double) needed / replications < confidence) {
      needed++;
    }
    return needed;
  }

  /** Whether the replications still to come could change nothing. */
  private boolean decided(Sample sample) {
    int meeting = meeting(sample);
    int left = replications - sample.main().size();
    return meeting >= needed() || meeting + left < needed();
  }

  private ScenarioFamily changed(List<Range> ranges, List<Double> values) {
    ScenarioFamily changed = family;
    for (int i = 0; i < values.size(); i++) {
      changed = changed.with(ranges.get(i).lever().id(), values.get(i));
    }
    return changed;
  }

  /** Replications that meet every target. One without a figure does not: NaN is never enough. */
  private int meeting(Sample sample) {
    List<VerdictTest> tests = tests(sample);
    return (int)
        sample.main().stream()
            .filter(result -> tests.stream().allMatch(t -> t.meets(t.figure(result))))
            .count();
  }

  private Trial judged(Sample sample, List<Double> values, int number) {
    int meeting = meeting(sample);
    Statistics.Interval share = Statistics.wilson(meeting, sample.main().size());
    Evaluation evaluation =
        new Evaluation(
            number,
            values,
            sample.main().size(),
            share.mean(),
            share.low(),
            share.high(),
            tests(sample).stream().map(t -> Statistics.mean(t.figures(sample.main()))).toList());
    return new Trial(sample, evaluation, meeting);
  }

  private List<String> reference() {
    return Experiment.parameterOrder(family, List.of());
  }

  private List<VerdictTest> tests(Sample sample) {
    Verdicts verdicts = new Verdicts(catalogue, family.central().targets(), sample.layout());
    List<VerdictTest> tests = new ArrayList<>();
    for (String target : targets) {
      Optional<VerdictTest> test = verdicts.find(target);
      tests.add(test.orElseThrow(() -> new IllegalArgumentException(verdicts.whyNot(target))));
    }
    return tests;
  }

  private SolutionResult result(List<Range> ranges, List<Double> values)
      throws InterruptedException {
    Sample full = trials.run(changed(ranges, values), reference());
    Trial trial = judged(full, values, tried.get(values).evaluation().number());
    tried.put(values, trial);
    List<LeverSetting> levers = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      Range range = ranges.get(i);
      Lever lever = range.lever();
      levers.add(
          new LeverSetting(
              lever.id(),
              lever.title(),
              lever.unit(),
              lever.base(),
              range.low(),
              range.high(),
              values.get(i)));
    }
    Evaluation at = trial.evaluation();
    Plan plan = trial.sample().plan();
    Verdicts verdicts =
        new Verdicts(catalogue, family.central().targets(), trial.sample().layout());
    List<Verdict> targeted =
        verdicts.of(trial.sample()).stream().filter(v -> targets.contains(v.id())).toList();
    return new SolutionResult(
        family.name(),
        trials.experimentId(family, reference()),
        plan.seed(),
        plan.uncertainty(),
        at.replications(),
        targets,
        confidence,
        at.probability() >= confidence,
        at.probability(),
        at.probabilityLow(),
        at.probabilityHigh(),
        levers,
        tried.values().stream().map(Trial::evaluation).toList(),
        targeted);
  }
}
