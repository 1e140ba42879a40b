package headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import headroom.model.experiment.Replicator;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunCommandTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void aDesk() {
    desk = new Desk(folder);
    desk.write("s/ward.yaml", Wards.of(100));
  }

  private Replicator counting(AtomicInteger simulated) {
    return (scenario, seed, uncertainty, replication) -> {
      simulated.incrementAndGet();
      return Desk.patients(scenario, seed, uncertainty, replication);
    };
  }

  /** The result files, which must not depend on machine, threads or interruptions. */
  private Map<String, String> results(String run) {
    TreeMap<String, String> files = desk.files(run);
    files.keySet().removeIf(name -> name.equals("manifest.json") || name.endsWith(".html"));
    assertThat(files).containsKeys("verdicts.json", "trajectories.csv", "replications.csv");
    return files;
  }

  @Test
  void aRunLeavesAFolderAndPrintsItsVerdicts() {
    assertThat(desk.run("run", "s/ward.yaml", "--replications", "8")).isZero();
    assertThat(desk.out).contains("roomy").contains("ward-100").contains(desk.onlyRun());
    assertThat(desk.out).contains("Occupancy at 08:00 is at most 92%.");
    assertThat(desk.out.lines()).allMatch(line -> line.length() <= 80);
    assertThat(desk.err).contains("14 of 14 replications");
    JsonNode verdicts = Json.read(folder.resolve(desk.onlyRun()).resolve("verdicts.json"));
    assertThat(verdicts.findValuesAsText("id")).contains("roomy");
    JsonNode manifest = Json.read(folder.resolve(desk.onlyRun()).resolve("manifest.json"));
    assertThat(manifest.get("replications").asInt()).isEqualTo(8);
    assertThat(manifest.get("peak_heap_bytes").asLong()).isPositive();
    assertThat(manifest.get("cpu_seconds").asDouble()).isPositive();
  }

  @Test
  void theSameCommandAgainPrintsTheSameAndSimulatesNothing() {
    desk.run("run", "s/ward.yaml", "--replications", "5", "--json");
    String first = desk.out;
    AtomicInteger simulated = new AtomicInteger();
    desk.replicator = counting(simulated);
    assertThat(desk.run("run", "s/ward.yaml", "--replications", "5", "--json")).isZero();
    assertThat(desk.out).isEqualTo(first);
    assertThat(simulated).hasValue(0);
  }

  @Test
  void threadsDoNotMatterAndSeedsDo() {
    desk.run("run", "s/ward.yaml", "--replications", "9", "--threads", "1", "--out", "one");
    Desk elsewhere = new Desk(folder.resolve("elsewhere"));
    elsewhere.write("s/ward.yaml", Wards.of(100));
    elsewhere.run("run", "s/ward.yaml", "--replications", "9", "--threads", "4", "--out", "four");
    assertThat(results("elsewhere/four")).isEqualTo(results("one"));
    desk.run("run", "s/ward.yaml", "--replications", "9", "--seed", "3", "--out", "other");
    assertThat(results("other").get("replications.csv"))
        .isNotEqualTo(results("one").get("replications.csv"));
  }

  @Test
  void aFailureIsOneSentenceAndWhatWasFinishedIsKept() {
    AtomicInteger simulated = new AtomicInteger();
    desk.replicator =
        (scenario, seed, uncertainty, replication) -> {
          if (replication == 5) {
            throw new IllegalStateException("a bed held two patients");
          }
          return counting(simulated).replicate(scenario, seed, uncertainty, replication);
        };
    String[] command = {"run", "s/ward.yaml", "--replications", "6", "--threads", "1"};
    assertThat(desk.run(command)).isEqualTo(ExitCode.DEFECT);
    assertThat(desk.err).contains("replication 5").contains("a bed held two patients");
    assertThat(desk.err).contains("diagnostic-").doesNotContain("\tat ");
    assertThat(desk.files("runs")).isEmpty();
    assertThat(desk.files(".headroom/diagnostics").values())
        .singleElement()
        .asString()
        .contains("seed 2022", "replication 5", "\tat ");
    assertThat(simulated).hasValue(4);
    desk.replicator = counting(simulated);
    assertThat(desk.run(command)).isZero();
    assertThat(simulated).hasValue(12);
    Map<String, String> resumed = results(desk.onlyRun());
    desk.run("run", "s/ward.yaml", "--replications", "6", "--out", "again");
    assertThat(results("again")).isEqualTo(resumed);
  }

  @Test
  void anotherFolderInTheWayIsLeftAlone() {
    desk.run("run", "s/ward.yaml", "--replications", "4", "--out", "here");
    Map<String, String> before = desk.files("here");
    AtomicInteger simulated = new AtomicInteger();
    desk.replicator = counting(simulated);
    String[] command = {"run", "s/ward.yaml", "--replications", "5", "--out", "here"};
    assertThat(desk.run(command)).isEqualTo(ExitCode.INVALID);
    assertThat(desk.err).contains("here").contains("--force");
    assertThat(simulated).hasValue(0);
    assertThat(desk.files("here")).isEqualTo(before);
    String[] forced = {"run", "s/ward.yaml", "--replications", "5", "--out", "here", "--force"};
    assertThat(desk.run(forced)).isZero();
    assertThat(desk.files("here.1")).isEqualTo(before);
    assertThat(desk.files("here")).isNotEqualTo(before);
  }

  @Test
  void autoNeverTakesTheFolderOfAnotherExperiment() {
    desk.run("run", "s/ward.yaml", "--replications", "4", "--seed", "9", "--out", "here");
    String[] command = {"run", "s/ward.yaml", "--replications", "auto", "--out", "here"};
    assertThat(desk.run(command)).isEqualTo(ExitCode.INVALID);
    desk.write("stray/note.txt", "mine");
    String[] stray = {"run", "s/ward.yaml", "--replications", "auto", "--out", "stray"};
    assertThat(desk.run(stray)).isEqualTo(ExitCode.INVALID);
    assertThat(desk.read("stray/note.txt")).isEqualTo("mine");
  }

  @Test
  void autoStopsWhenItIsPreciseEnough() {
    // Three months of 90 to 94 beds of 100: standard deviation 0.67 points, half-width 0.3 points
    // at about 20 replications, so one of the first batches suffices.
    assertThat(desk.run("run", "s/ward.yaml", "--replications", "auto", "--json")).isZero();
    int replications = parse(desk.out).get("replications").asInt();
    assertThat(replications).isBetween(20, 50);
    assertThat(replications % 10).isZero();
  }

  private static JsonNode parse(String text) {
    try {
      return Json.MAPPER.readTree(text);
    } catch (com.fasterxml.jackson.core.JsonProcessingException broken) {
      throw new AssertionError(text, broken);
    }
  }

  @Test
  void aRequiredVerdictDecidesTheExitCode() {
    desk.write("s/tight.yaml", Wards.of(95));
    String[] tight = {"run", "s/tight.yaml", "--replications", "6", "--require", "roomy"};
    assertThat(desk.run(tight)).isEqualTo(ExitCode.FALLS_SHORT);
    assertThat(desk.err).contains("roomy is required with a probability of 80%");
    assertThat(desk.files("runs")).isNotEmpty();
    desk.write("s/wide.yaml", Wards.of(120));
    String[] wide = {"run", "s/wide.yaml", "--replications", "6", "--require", "roomy=100%"};
    assertThat(desk.run(wide)).isZero();
  }

  @Test
  void anUnknownRequirementIsRefusedBeforeAnythingIsSimulated() {
    AtomicInteger simulated = new AtomicInteger();
    desk.replicator = counting(simulated);
    String[] command = {"run", "s/ward.yaml", "--require", "romy"};
    assertThat(desk.run(command)).isEqualTo(ExitCode.INVALID);
    assertThat(desk.err).contains("no target 'romy'").contains("Maybe you meant roomy?");
    assertThat(simulated).hasValue(0);
    assertThat(desk.files(".headroom")).isEmpty();
  }

  @Test
  void valuesAndThePeriodCanBeSetOnTheCommandLine() {
    desk.run(
        "run",
        "s/ward.yaml",
        "--replications",
        "3",
        "--out",
        "set",
        "--start",
        "2022-02-01",
        "--end",
        "2022-02-28",
        "--set",
        "beds.sites.hospital.pools.ward.beds=150");
    assertThat(desk.err).doesNotContain("expected");
    assertThat(desk.read("set/trajectories.csv")).contains("2022-02-01,2022-02-28");
    assertThat(desk.read("set/replications.csv"))
        .contains("2022-02-01,150")
        .doesNotContain("2022-01-01");
  }

  @Test
  void chanceAloneIsItsOwnExperiment() {
    desk.run("run", "s/ward.yaml", "--replications", "3", "--uncertainty", "chance", "--json");
    JsonNode run = parse(desk.out);
    JsonNode roomy = null;
    for (JsonNode verdict : run.get("verdicts")) {
      roomy = verdict.get("id").asText().equals("roomy") ? verdict : roomy;
    }
    assertThat(roomy.get("chance_only_probability")).isEqualTo(roomy.get("probability"));
    desk.run("run", "s/ward.yaml", "--replications", "3", "--json");
    assertThat(parse(desk.out).get("experiment_id")).isNotEqualTo(run.get("experiment_id"));
  }

  @Test
  void quietIsQuiet() {
    desk.run("run", "s/ward.yaml", "--replications", "3", "--quiet");
    assertThat(desk.err).isEmpty();
    assertThat(desk.out).isNotEmpty();
  }
}
