package headroom.model.experiment;

import headroom.model.result.Layout;
import headroom.model.result.Measure;
import headroom.model.result.Measure.Better;
import headroom.model.result.Measure.Kind;
import headroom.model.result.Period;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Series;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.CatalogueTarget;
import headroom.model.scenario.Change;
import headroom.model.scenario.Evidence;
import headroom.model.scenario.Lever;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.ScenarioFamily;
import headroom.model.scenario.TargetTest;
import headroom.model.scenario.UncertainParameter;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Small stand-ins whose answers are known. */
final class Fakes {
  private Fakes() {}

  static UncertainParameter parameter(String path, double low, double central, double high) {
    return new UncertainParameter(
        path, central, low, high, "share", new Evidence(Evidence.Kind.ASSUMPTION, "a guess"));
  }

  static Measure measure(String id, Kind kind) {
    return new Measure(id, id, "one", kind, Better.LOWER, "for tests", "tests");
  }

  static List<Period> months(int number) {
    List<Period> months = new ArrayList<>();
    LocalDate start = LocalDate.of(2022, 4, 1);
    for (int i = 0; i < number; i++) {
      months.add(Period.of(start, start.plusMonths(1).minusDays(1)));
      start = start.plusMonths(1);
    }
    return months;
  }

  static Layout layout(int months, Series... series) {
    return new Layout(List.of(series), months(months));
  }

  static Series series(Measure measure) {
    return new Series(measure, "", "", "");
  }

  static ReplicationResult result(
      Layout layout, int replication, double[][] numerators, double[][] denominators) {
    return new ReplicationResult(
        Uncertainty.BOTH,
        replication,
        layout,
        numerators,
        denominators,
        new String[] {"arrival"},
        new long[] {1},
        new String[0]);
  }

  static Sample sample(long seed, List<ReplicationResult> results) {
    return new Sample(
        new Plan(seed, Uncertainty.BOTH, results.size(), 0), results, List.<ReplicationResult>of());
  }

  static TargetTest atMost(String measure, TargetTest.Test how, double most) {
    return test(measure, how, Optional.of(most), Optional.empty());
  }

  static TargetTest atLeast(String measure, TargetTest.Test how, double least) {
    return test(measure, how, Optional.empty(), Optional.of(least));
  }

  private static TargetTest test(
      String measure, TargetTest.Test how, Optional<Double> most, Optional<Double> least) {
    return new TargetTest(
        "a test", measure, how, "", "", "", Optional.empty(), Optional.empty(), most, least);
  }

  static CatalogueTarget target(String id, TargetTest test) {
    return target(id, Map.of(id, test), "", "");
  }

  static CatalogueTarget target(
      String id, Map<String, TargetTest> tests, String gated, String notModelled) {
    return new CatalogueTarget(
        id, "wording of " + id, "S0", "D-OCC", "CORE", tests, gated, notModelled);
  }

  /**
   * A scenario that carries a number for the replicators below where people would be, and is empty
   * otherwise. Built by component names, so that a new department needs no change here.
   */
  static Scenario scenario(double carried, List<Change> changes) {
    Map<String, Object> given =
        Map.of(
            "scenario",
            "fake",
            "period",
            new Scenario.Period(LocalDate.of(2022, 4, 1), LocalDate.of(2022, 5, 31)),
            "reporting",
            new Scenario.Reporting(Scenario.PeriodLength.MONTH),
            "population",
            Optional.of(new Scenario.Population(carried, 0)),
            "changes",
            changes);
    Map<Class<?>, Object> empty =
        Map.of(
            String.class, "",
            long.class, 0L,
            Optional.class, Optional.empty(),
            Map.class, Map.of(),
            List.class, List.of());
    RecordComponent[] components = Scenario.class.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values =
        Arrays.stream(components)
            .map(c -> given.getOrDefault(c.getName(), empty.get(c.getType())))
            .toArray();
    try {
      return Scenario.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException wrong) {
      throw new AssertionError(wrong);
    }
  }

  /** What {@link #scenario} carries. */
  static double carried(Scenario scenario) {
    return scenario.population().orElseThrow().registered();
  }

  /** A family whose scenario carries the sum of its parameters, levers and changes. */
  record Family(
      String name,
      List<UncertainParameter> parameters,
      Map<String, Double> totals,
      Map<Change, Double> changes)
      implements ScenarioFamily {
    Family(String name, UncertainParameter... parameters) {
      this(name, List.of(parameters), Map.of(), Map.of());
    }

    /** The same with one more change, which adds an amount. */
    Family and(String change, double amount) {
      return and(change, amount, List.of());
    }

    /** The same with one more change that sets some paths. */
    Family and(String change, double amount, List<String> paths) {
      Map<Change, Double> more = new LinkedHashMap<>(changes);
      more.put(new Change(change, "an owner", "a reason", paths), amount);
      return new Family(name, parameters, totals, more);
    }

    @Override
    public String resolvedText() {
      return name + totals + changes;
    }

    @Override
    public Scenario central() {
      return at(parameters.stream().mapToDouble(UncertainParameter::central).toArray());
    }

    @Override
    public Scenario at(double[] values) {
      double sum = totals.values().stream().mapToDouble(Double::doubleValue).sum();
      for (double value : values) {
        sum += value;
      }
      for (double amount : changes.values()) {
        sum += amount;
      }
      return scenario(sum, List.copyOf(changes.keySet()));
    }

    @Override
    public List<Lever> levers() {
      return List.of();
    }

    @Override
    public ScenarioFamily with(String leverId, double total) {
      Map<String, Double> changed = new TreeMap<>(totals);
      changed.put(leverId, total);
      return new Family(name, parameters, changed, changes);
    }

    @Override
    public ScenarioFamily withChanges(IntPredicate which) {
      Map<Change, Double> kept = new LinkedHashMap<>();
      int index = 0;
      for (Map.Entry<Change, Double> change : changes.entrySet()) {
        if (which.test(index++)) {
          kept.put(change.getKey(), change.getValue());
        }
      }
      return new Family(name, parameters, totals, kept);
    }
  }

  static final Measure NOISE = measure("noise", Kind.FLOW);

  /** One month of one flow: what the scenario carries plus noise of seed and replication. */
  static ReplicationResult noise(
      Scenario scenario, long seed, Uncertainty uncertainty, int replication) {
    double noise = new SplittableRandom(seed * 1_000_003 + replication).nextDouble();
    return new ReplicationResult(
        uncertainty,
        replication,
        layout(1, series(NOISE)),
        new double[][] {{carried(scenario) + noise}},
        new double[][] {{}},
        new String[] {"arrival"},
        new long[] {1},
        new String[0]);
  }

  /** Runs a plan with a replicator and counts the scenarios run. */
  static final class Bench implements Trials {
    final Plan plan;
    final Replicator replicator;
    final List<Double> carried = new ArrayList<>();
    int runs;

    Bench(Plan plan, Replicator replicator) {
      this.plan = plan;
      this.replicator = replicator;
    }

    @Override
    public Sample run(ScenarioFamily family, List<String> reference) throws InterruptedException {
      return run(family, reference, sample -> false);
    }

    @Override
    public Sample run(ScenarioFamily family, List<String> reference, Predicate<Sample> enough)
        throws InterruptedException {
      runs++;
      carried.add(Fakes.carried(family.central()));
      int all = plan.replications();
      Plan first = plan.withReplications(Math.min(StoppingRule.BATCH, all));
      return new Experiment(
              family, reference, replicator, ReplicationStore.NONE, 2, Progress.SILENT)
          .run(first, enough, all);
    }

    @Override
    public String experimentId(ScenarioFamily family, List<String> reference) {
      return Identity.experiment(
          family.resolvedText(), plan.seed(), plan.uncertainty(), reference, "test");
    }
  }

  /** A store in memory. */
  static final class Shelf implements ReplicationStore {
    final Map<String, ReplicationResult> kept = new ConcurrentHashMap<>();

    @Override
    public Optional<ReplicationResult> find(Uncertainty uncertainty, int replication) {
      return Optional.ofNullable(kept.get(uncertainty + " " + replication));
    }

    @Override
    public void keep(ReplicationResult result) {
      kept.put(result.uncertainty() + " " + result.replication(), result);
    }
  }
}
