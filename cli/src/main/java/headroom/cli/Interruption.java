package headroom.cli;

import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * What Ctrl-C finds: the Java machine ends at once with exit code 130, and this says what it leaves
 * behind. Nothing needs saving then: a replication is on disk as soon as it is finished.
 */
final class Interruption {
  private static final AtomicBoolean SIMULATING = new AtomicBoolean();

  private Interruption() {}

  /** Arranges for the farewell. */
  static void watch(PrintStream err) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  if (SIMULATING.get()) {
                    err.println();
                    err.println(
                        "headroom: interrupted. Finished replications are kept; the same command"
                            + " goes on from there.");
                  }
                }));
  }

  static void simulating(boolean now) {
    SIMULATING.set(now);
  }
}
