package headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
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
    assertThat(process.waitFor()).isEqualTo(exitCode);
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
    assertThat(simulated).hasValue(12 + 10 - before);
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
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            SlowHeadroom.class.getName(),
            folder.toString(),
            "250");
    builder.command().addAll(java.util.List.of(command));
    builder.redirectError(folder.resolve("err").toFile());
    builder.redirectOutput(folder.resolve("out").toFile());
    return builder.start();
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
