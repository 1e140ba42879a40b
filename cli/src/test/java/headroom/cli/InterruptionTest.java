package headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A real process, really interrupted. Windows has no such signals to send. */
@DisabledOnOs(OS.WINDOWS)
class InterruptionTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"INT, 130", "KILL, 137"})
  void whatIsFinishedIsKeptAndTheNextRunGoesOn(String signal, int exitCode) throws Exception {
    Desk desk = new Desk(folder);
    desk.write("s/ward.yaml", Wards.of(100));
    String[] command = {"run", "s/ward.yaml", "--replications", "12", "--threads", "2"};
    Process process = start(command);
    while (kept() < 3) {
      assertThat(process.isAlive()).as(text(process)).isTrue();
      Thread.sleep(20);
    }
    new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid())).start().waitFor();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(exitCode);
    assertThat(folder.resolve("runs")).doesNotExist();
    if (signal.equals("INT")) {
      assertThat(Files.readString(folder.resolve("err"))).contains("goes on from there");
    }
    int before = kept();
    AtomicInteger simulated = new AtomicInteger();
    desk.replicator =
        (scenario, seed, uncertainty, replication) -> {
          simulated.incrementAndGet();
          return Desk.patients(scenario, seed, uncertainty, replication);
        };
    assertThat(desk.run(command)).as(desk.err).isZero();
    assertThat(simulated).hasValue(12 + 6 - before);
    TreeMap<String, String> resumed = desk.files(desk.onlyRun());
    Desk fresh = new Desk(folder.resolve("fresh"));
    fresh.write("s/ward.yaml", Wards.of(100));
    fresh.run(command);
    TreeMap<String, String> straight = fresh.files(fresh.onlyRun());
    for (String file : new String[] {"verdicts.json", "trajectories.csv", "replications.csv"}) {
      assertThat(resumed.get(file)).isEqualTo(straight.get(file));
    }
  }

  private Process start(String... command) throws IOException {
    List<String> words = new ArrayList<>();
    if (ignoresInterrupts()) {
      words.addAll(List.of("env", "--default-signal=INT"));
    }
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of("-cp", System.getProperty("java.class.path")));
    words.addAll(List.of(SlowHeadroom.class.getName(), folder.toString(), "250"));
    words.addAll(List.of(command));
    return new ProcessBuilder(words)
        .redirectError(folder.resolve("err").toFile())
        .redirectOutput(folder.resolve("out").toFile())
        .start();
  }

  /** Shells start jobs in the background deaf to Ctrl-C, and a process hands that on. */
  private static boolean ignoresInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return false;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("SigIgn:")) {
        return (Long.parseUnsignedLong(line.substring(7).strip(), 16) & 2) != 0;
      }
    }
    return false;
  }

  private String text(Process process) throws IOException {
    return process.isAlive() ? "" : Files.readString(folder.resolve("err"));
  }

  private int kept() {
    int kept = 0;
    for (File experiment : files(folder.resolve(".headroom").toFile())) {
      for (File file : files(experiment)) {
        kept += file.getName().endsWith(".rep") ? 1 : 0;
      }
    }
    return kept;
  }

  /** What is in a folder just now; files may come and go meanwhile. */
  private static File[] files(File folder) {
    File[] files = folder.listFiles();
    return files == null ? new File[0] : files;
  }
}
