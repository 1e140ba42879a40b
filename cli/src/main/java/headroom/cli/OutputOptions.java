package headroom.cli;

import picocli.CommandLine.Option;

/** How a command speaks. */
final class OutputOptions {
  @Option(names = "--json", description = "Print the result as JSON.")
  boolean json;

  @Option(
      names = {"-q", "--quiet"},
      description = "Print neither progress nor remarks; results and complaints only.")
  boolean quiet;
}
