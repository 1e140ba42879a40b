package headroom.bench.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Whole processes, from their start to their end. */
final class Processes {
  private static final double KIB_PER_GIB = 1024.0 * 1024;

  private Processes() {}

  /**
   * What a process took.
   *
   * @param residentGib the most of its memory that was resident; NaN where the system does not say
   */
  record Taken(double seconds, double residentGib) {}

  /**
   * Runs a command by the shell and waits for it.
   *
   * @throws IllegalStateException when it fails
   */
  static Taken time(String command) throws IOException, InterruptedException {
    System.err.println("running " + command);
    long began = System.nanoTime();
    Process process = new ProcessBuilder("sh", "-c", "exec " + command).inheritIO().start();
    double peak = Double.NaN;
    while (!process.waitFor(250, TimeUnit.MILLISECONDS)) {
      double now = resident(process.pid());
      peak = Double.isNaN(peak) ? now : Math.max(peak, now);
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    if (process.exitValue() != 0) {
      throw new IllegalStateException("exit code " + process.exitValue() + " of " + command);
    }
    return new Taken(seconds, peak);
  }

  private static double resident(long pid) throws IOException {
    Path status = Path.of("/proc/" + pid + "/status");
    try {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Double.parseDouble(line.replaceAll("\\D", "")) / KIB_PER_GIB;
        }
      }
    } catch (java.nio.file.NoSuchFileException e) {
      return Double.NaN;
    }
    return Double.NaN;
  }
}
