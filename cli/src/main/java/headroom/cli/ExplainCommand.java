package headroom.cli;

import headroom.model.result.Measures;
import headroom.model.scenario.CatalogueTarget;
import headroom.model.scenario.Lever;
import headroom.model.scenario.ScenarioFamily;
import headroom.model.scenario.TargetTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What an id stands for. */
@Command(
    name = "explain",
    description = "Explain a target, verdict, measure or lever: definition, unit, source.",
    sortOptions = false)
final class ExplainCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "ID", description = "For example ga-occupancy-92.")
  private String id;

  @Option(
      names = "--scenario",
      paramLabel = "SCENARIO",
      description =
          "A scenario whose own targets and levers are explained too"
              + " (default: scenarios/black-country-2022.yaml).")
  private Path file;

  @Mixin private OutputOptions output;

  ExplainCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Optional<ScenarioFamily> family = family();
    Map<String, TargetTest> own = family.map(f -> f.central().targets()).orElse(Map.of());
    List<Lever> levers = family.map(ScenarioFamily::levers).orElse(List.of());
    Explanation explanation = new Explanation();
    for (CatalogueTarget target : TargetDesk.national()) {
      if (target.id().equals(id) || target.tests().containsKey(id)) {
        explanation.target(target);
      }
    }
    if (own.containsKey(id)) {
      explanation.ownTest(id, own.get(id));
    }
    Measures.find(id).ifPresent(explanation::measure);
    levers.stream().filter(lever -> lever.id().equals(id)).forEach(explanation::lever);
    if (explanation.isEmpty()) {
      TreeSet<String> ids = new TargetDesk(TargetDesk.national(), own).ids();
      Measures.all().forEach(measure -> ids.add(measure.id()));
      levers.forEach(lever -> ids.add(lever.id()));
      throw new Refusal("nothing is called '" + id + "'." + Names.maybe(id, ids));
    }
    if (output.json) {
      Json.print(surroundings.out(), explanation.tree());
    } else {
      explanation.print(surroundings.out());
    }
    return ExitCode.DONE;
  }

  private Optional<ScenarioFamily> family() {
    if (file != null) {
      return Optional.of(ScenarioDesk.read(surroundings, file, List.of()));
    }
    return Files.exists(surroundings.resolve(LeversCommand.USUAL))
        ? Optional.of(ScenarioDesk.read(surroundings, LeversCommand.USUAL, List.of()))
        : Optional.empty();
  }
}
