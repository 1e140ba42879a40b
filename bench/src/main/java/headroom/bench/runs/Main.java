package headroom.bench.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** The commands behind the scripts of this folder: run, compare, goals. */
public final class Main {
  /** Something is slower beyond the tolerance. */
  static final int SLOWER = 3;

  /** Results, or what may be allocated, are not what they were. */
  static final int CHANGED = 4;

  private Main() {}

  /** Runs a command; leaves with 0, 2 (wrong use), 3 (slower) or 4 (results changed). */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    List<String> given = new ArrayList<>(List.of(arguments));
    Callable<Integer> command =
        switch (given.isEmpty() ? "" : given.remove(0)) {
          case "run" -> new RunCommand();
          case "compare" -> new CompareCommand();
          case "goals" -> new GoalsCommand();
          default -> null;
        };
    if (command == null) {
      System.err.println("expected run, compare or goals");
      return CommandLine.ExitCode.USAGE;
    }
    return new CommandLine(command).execute(given.toArray(String[]::new));
  }
}
