package headroom.cli;

import headroom.scenarios.ScenarioLanguage;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** The JSON Schema of scenario files. */
@Command(
    name = "schema",
    description = "Print the JSON Schema of scenario files, for editors.",
    sortOptions = false)
final class SchemaCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  SchemaCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    surroundings.out().println(ScenarioLanguage.schema());
    return ExitCode.DONE;
  }
}
