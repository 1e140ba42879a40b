package headroom.bench.runs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The table of goals. */
@Command(
    name = "bench/goals",
    description = "Print the table of goals with what a run reached.",
    sortOptions = false)
final class GoalsCommand implements Callable<Integer> {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  @Parameters(
      arity = "0..1",
      paramLabel = "RESULTS.json",
      defaultValue = "bench/results/latest.json",
      description = "A run kept (${DEFAULT-VALUE}).")
  private Path results;

  @Option(names = "--help", usageHelp = true, description = "Print this.")
  private boolean help;

  @Override
  public Integer call() throws IOException {
    OUT.print(new Goals(Results.read(results)).table());
    return 0;
  }
}
