package headroom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import headroom.model.scenario.Lever;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What can be changed by an amount. */
@Command(
    name = "levers",
    description = "List what 'solve' may vary in a scenario, with the total as it stands.",
    sortOptions = false)
final class LeversCommand implements Callable<Integer> {
  static final Path USUAL = Path.of("scenarios/black-country-2022.yaml");

  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "SCENARIO",
      arity = "0..1",
      description = "A scenario file (default: scenarios/black-country-2022.yaml).")
  private Path file;

  @Mixin private OutputOptions output;

  LeversCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Path scenario = file == null ? USUAL : file;
    if (file == null && !Files.exists(surroundings.resolve(USUAL))) {
      throw new Refusal("levers belong to a scenario: name a scenario file.");
    }
    List<Lever> levers = ScenarioDesk.read(surroundings, scenario, List.of()).levers();
    if (output.json) {
      ArrayNode all = Json.MAPPER.createArrayNode();
      levers.forEach(lever -> all.add(CatalogueJson.lever(lever)));
      Json.print(surroundings.out(), all);
    } else {
      for (Lever lever : levers) {
        surroundings
            .out()
            .printf(
                "%-32s %8.0f %-10s %s%n", lever.id(), lever.base(), lever.unit(), lever.title());
      }
    }
    return ExitCode.DONE;
  }
}
