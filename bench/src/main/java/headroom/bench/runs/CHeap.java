package headroom.bench.runs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** W3 in C with a heap of four children to a node, where there is a C compiler. */
final class CHeap {
  private CHeap() {}

  /**
   * Compiles and runs it as often as there are rounds.
   *
   * @return nothing when there is no gcc
   * @throws IllegalStateException when it counted another number of events than ours
   */
  static Optional<Results.Entry> play(Path source, int rounds, Checks checks)
      throws IOException, InterruptedException {
    if (!Files.exists(source) || !has("gcc")) {
      System.err.println("no gcc: W3 in C is left out");
      return Optional.empty();
    }
    Path program = Files.createTempFile("mini-hospital", "");
    say("gcc", "-O3", "-march=native", "-o", program.toString(), source.toString(), "-lm");
    List<Double> milliseconds = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      String[] said = say(program.toString()).trim().split(" ");
      if (Long.parseLong(said[0]) != checks.hospitalEvents()) {
        throw new IllegalStateException(
            "W3 in C had " + said[0] + " events, ours " + checks.hospitalEvents());
      }
      milliseconds.add(Double.parseDouble(said[1]));
    }
    Files.delete(program);
    return Optional.of(
        new Results.Entry(Row.MINI_HOSPITAL, "C_HEAP", "ms/op", milliseconds, 0.0, null));
  }

  private static boolean has(String program) throws InterruptedException {
    try {
      return new ProcessBuilder(program, "--version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static String say(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException(String.join(" ", command) + " failed");
    }
    return said;
  }
}
