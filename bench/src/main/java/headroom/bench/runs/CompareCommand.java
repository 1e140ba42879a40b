package headroom.bench.runs;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Two runs side by side. */
@Command(
    name = "bench/compare",
    description = "Say of each benchmark whether it is better, the same or worse.",
    sortOptions = false)
final class CompareCommand implements Callable<Integer> {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  @Parameters(index = "0", paramLabel = "OLD.json", description = "The run before.")
  private Path before;

  @Parameters(index = "1", paramLabel = "NEW.json", description = "The run after.")
  private Path after;

  @Option(
      names = "--tolerance",
      paramLabel = "SHARE",
      defaultValue = "0.1",
      description = "What may be slower without being called so (${DEFAULT-VALUE}).")
  private double tolerance;

  @Option(names = "--help", usageHelp = true, description = "Print this.")
  private boolean help;

  @Override
  public Integer call() throws IOException {
    Comparison comparison = new Comparison(Results.read(before), Results.read(after), tolerance);
    OUT.print(comparison.report());
    return comparison.resultsChanged() ? Main.CHANGED : comparison.slower() ? Main.SLOWER : 0;
  }
}
