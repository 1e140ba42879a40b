package headroom.scenarios;

import headroom.model.scenario.Change;
import headroom.model.scenario.Evidence;
import headroom.model.scenario.Lever;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.ScenarioFamily;
import headroom.model.scenario.UncertainParameter;
import headroom.scenarios.calendar.BankHolidays;
import headroom.scenarios.language.Assembler;
import headroom.scenarios.language.Bound;
import headroom.scenarios.language.Layers;
import headroom.scenarios.language.Parameters;
import headroom.scenarios.language.ResolvedText;
import headroom.scenarios.text.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A scenario that was read and found free of problems. */
final class ReadScenario implements ScenarioFamily {
  private final Reading reading;
  private final Bound tree;
  private final Map<String, String> sources;
  private final List<Change> changes;
  private final Assembler assembler;
  private final List<UncertainParameter> parameters;
  private final Scenario central;

  ReadScenario(Reading reading, Bound tree, Map<String, String> sources, List<Change> changes) {
    this.reading = reading;
    this.tree = tree;
    this.sources = sources;
    this.changes = List.copyOf(changes);
    this.assembler = assembler(tree, this.changes);
    this.parameters = Parameters.of(assembler.uncertain(), sources);
    this.central = (Scenario) assembler.assemble(null);
  }

  static Assembler assembler(Bound tree, List<Change> changes) {
    return new Assembler(tree, Map.of("changes", changes, "bank-holidays", BankHolidays.england()));
  }

  @Override
  public String name() {
    return central.scenario();
  }

  @Override
  public String resolvedText() {
    return ResolvedText.of(tree, sources, changes);
  }

  @Override
  public List<UncertainParameter> parameters() {
    return parameters;
  }

  @Override
  public Scenario central() {
    return central;
  }

  @Override
  public Scenario at(double[] values) {
    if (values.length != parameters.size()) {
      throw new IllegalArgumentException(
          values.length + " values for " + parameters.size() + " parameters");
    }
    return (Scenario) assembler.assemble(values);
  }

  @Override
  public List<Lever> levers() {
    return Levers.of(central);
  }

  @Override
  public ScenarioFamily with(String leverId, double total) {
    Map<String, Object> values = Levers.set(central, leverId, total);
    String reason = leverId + " set to a total of " + Parameters.number(total);
    Evidence evidence = Layers.assumption("lever", "", reason);
    Bound changed = tree;
    List<String> paths = new ArrayList<>();
    for (Map.Entry<String, Object> value : values.entrySet()) {
      changed = Parameters.replace(changed, value.getKey(), value.getValue(), evidence);
      paths.add(value.getKey() + " = " + Parameters.text(changed, value.getKey()));
    }
    List<Change> with = new ArrayList<>(changes);
    with.add(new Change(leverId, "", reason, List.copyOf(paths)));
    return new ReadScenario(reading, changed, sources, with);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalArgumentException when so few changes make no scenario, or when it was read from
   *     a resolved file, which holds only what its changes made
   */
  @Override
  public ScenarioFamily withChanges(IntPredicate kept) {
    int written = reading.changes().size();
    boolean tellable =
        IntStream.range(0, reading.settled()).allMatch(kept)
            && IntStream.range(written, changes.size()).noneMatch(kept);
    if (!tellable) {
      throw new IllegalArgumentException(
          "some changes of " + name() + " cannot be told from the others");
    }
    Problems problems = new Problems();
    ReadScenario without = reading.build(kept, problems);
    if (without == null || !problems.none()) {
      throw new IllegalArgumentException(
          name() + " is no scenario with only some of its changes: " + problems.sorted());
    }
    return without;
  }
}
