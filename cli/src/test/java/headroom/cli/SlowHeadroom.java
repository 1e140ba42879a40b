package headroom.cli;

import headroom.model.experiment.Replicator;
import java.nio.file.Path;

/** The command line with a simulator that takes its time; run in a process of its own. */
public final class SlowHeadroom {
  private SlowHeadroom() {}

  /** The first argument is the working directory, the second milliseconds for a replication. */
  public static void main(String[] arguments) {
    long milliseconds = Long.parseLong(arguments[1]);
    Replicator slow =
        (scenario, seed, uncertainty, replication) -> {
          try {
            Thread.sleep(milliseconds);
          } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
          }
          return Desk.patients(scenario, seed, uncertainty, replication);
        };
    Surroundings surroundings =
        new Surroundings(slow, Path.of(arguments[0]), System.out, System.err, false, 2);
    Interruption.watch(System.err);
    String[] command = java.util.Arrays.copyOfRange(arguments, 2, arguments.length);
    System.exit(Headroom.execute(surroundings, command));
  }
}
