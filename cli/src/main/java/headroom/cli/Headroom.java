package headroom.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line's front door. */
@Command(
    name = "headroom",
    description = "Simulates an NHS care system, patient by patient.",
    mixinStandardHelpOptions = true,
    version = "headroom 0.1.0")
public final class Headroom {
  private Headroom() {}

  /** Runs the command and leaves with its exit code. */
  public static void main(String[] arguments) {
    CommandLine line = new CommandLine(new Headroom());
    System.exit(arguments.length == 0 ? usage(line) : line.execute(arguments));
  }

  private static int usage(CommandLine line) {
    line.usage(System.err);
    return 2;
  }
}
