package headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.experiment.Replicator;
import headroom.model.experiment.SystemSeeds;
import headroom.model.system.CareSystem;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Scenarios of several care systems, from the command line to the run folder. */
class SystemsTest {
  private static final String HOSPITAL =
      """
      scenario: hospital
      period: {start: 2022-04-01, end: 2022-05-31}
      run-in: 28 d
      trusts: {T: {name: Trust}}
      sites: {h: {name: Hospital, trust: T}}
      emergency:
        care: {major: {type: 1, acuity: [100%], clinician-time: [{exponential: {mean: 40 min}}]}}
        departments:
          ed: {site: h, care: major, walk-in: 200/day, clinicians: 7, walk-in-admitted: 20%}
      beds:
        emergency-stay: {gamma: {shape: 2, mean: 5 d}}
        specialties: {all: {share: 100%, pool: ward}}
        sites:
          h: {open: {value: 220, range: [0.95, 1.05]}, occupied-at-start: 200, pools: {ward: {share: 1}}}
      """;

  private static final String THREE =
      HOSPITAL.replace("scenario: hospital", "scenario: three")
          + """
          systems:
            north: {name: North, hospitals: 2, size: 5}
            west: {name: West, size: 3}
            east: {name: East, size: 2}
          """;

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(folder);
    desk.replicator = CareSystem::replicate;
    desk.write("s/three.yaml", THREE);
  }

  private void run(String... more) {
    String[] command = {"run", "s/three.yaml", "--replications", "2"};
    String[] all = Arrays.copyOf(command, command.length + more.length);
    System.arraycopy(more, 0, all, command.length, more.length);
    assertThat(desk.run(all)).as(desk.err).isZero();
  }

  private Map<String, String> results(String run) {
    Map<String, String> results = new TreeMap<>(desk.files(run));
    results.remove("manifest.json");
    results.remove("report.html");
    return results;
  }

  @Test
  void theSameToTheLastByteForOneThreadAndTwoAndWhenVerified() {
    run("--threads", "1", "--out", "one");
    desk.files(".headroom").keySet().forEach(kept -> remove(".headroom/" + kept));
    AtomicInteger simulated = new AtomicInteger();
    desk.replicator = counting(simulated);
    run("--threads", "2", "--out", "two");
    // Two replications and two with chance alone, of three systems each.
    assertThat(simulated).hasValue(12);
    assertThat(results("two")).isEqualTo(results("one")).hasSizeGreaterThan(6);
    assertThat(desk.run("verify", "one", "--threads", "2")).as(desk.out).isZero();
  }

  private void remove(String file) {
    assertThat(folder.resolve(file).toFile().delete()).isTrue();
  }

  private static Replicator counting(AtomicInteger simulated) {
    return (scenario, seed, uncertainty, replication) -> {
      simulated.incrementAndGet();
      return CareSystem.replicate(scenario, seed, uncertainty, replication);
    };
  }

  @Test
  void theWholeIsTheSumOfItsSystemsAndNoSystemHasSites() {
    run("--out", "run");
    List<String[]> rows = rows("run");
    assertThat(rows.stream().map(row -> row[2]).distinct())
        .containsExactlyInAnyOrder("", "north", "west", "east");
    Map<String, Double> whole = new TreeMap<>();
    Map<String, Double> parts = new TreeMap<>();
    for (String[] row : rows) {
      if (row[1].equals("emergency-admissions") || row[1].equals("ga-beds-open")) {
        Map<String, Double> to = row[2].isEmpty() ? whole : parts;
        to.merge(row[0] + row[1] + row[5], Double.parseDouble(row[6]), Double::sum);
      }
    }
    assertThat(whole).hasSize(8).isEqualTo(parts);
    assertThat(desk.read("run/report.html")).contains("System by system", "North", "All systems");
  }

  private List<String[]> rows(String run) {
    return desk.read(run + "/replications.csv").lines().skip(1).map(r -> r.split(",", -1)).toList();
  }

  @Test
  void aReplicationOfAnInterruptedRunIsKeptWhenAllItsSystemsAreDone() {
    desk.replicator =
        (scenario, seed, uncertainty, replication) -> {
          if (replication == 2 && scenario.sites().size() == 2) {
            throw new IllegalStateException("lightning");
          }
          return CareSystem.replicate(scenario, seed, uncertainty, replication);
        };
    String[] command = {
      "run", "s/three.yaml", "--replications", "2", "--uncertainty", "chance", "--threads", "1"
    };
    assertThat(desk.run(command)).isEqualTo(ExitCode.DEFECT);
    AtomicInteger simulated = new AtomicInteger();
    desk.replicator = counting(simulated);
    assertThat(desk.run(command)).as(desk.err).isZero();
    assertThat(simulated).hasValue(3);
  }

  @Test
  void aSystemOfTheWholeSizeIsTheScenarioUnderTheSystemsSeed() {
    desk.write("s/hospital.yaml", HOSPITAL);
    desk.write(
        "s/only.yaml",
        HOSPITAL + "systems: {only: {name: Only, size: 17, beds: 3, emergency: 0.4}}\n");
    String seed = Long.toString(SystemSeeds.of(2022, "only"));
    String[] common = {"--replications", "3", "--uncertainty", "chance"};
    assertThat(desk.run(with(common, "run", "s/only.yaml", "--out", "only"))).isZero();
    String[] alone = with(common, "run", "s/hospital.yaml", "--out", "alone", "--seed", seed);
    assertThat(desk.run(alone)).as(desk.err).isZero();
    assertThat(values("only", "only")).isEqualTo(values("alone", "")).hasSizeGreaterThan(50);
    assertThat(values("only", "")).isEqualTo(values("alone", ""));
  }

  private static String[] with(String[] common, String... more) {
    String[] all = Arrays.copyOf(more, more.length + common.length);
    System.arraycopy(common, 0, all, more.length, common.length);
    return all;
  }

  private Map<String, String> values(String run, String site) {
    return rows(run).stream()
        .filter(row -> row[2].equals(site) && row[3].isEmpty() && row[4].isEmpty())
        .collect(Collectors.toMap(row -> row[0] + " " + row[1] + " " + row[5], row -> row[6]));
  }

  @Test
  void addingASystemChangesNoDrawOfTheOthers() {
    assertThat(SystemSeeds.of(2022, "a")).isNotEqualTo(SystemSeeds.of(2022, "b"));
    assertThat(SystemSeeds.of(2022, "ab")).isNotEqualTo(SystemSeeds.of(2022, "ba"));
    assertThat(SystemSeeds.of(2022, "a")).isNotEqualTo(SystemSeeds.of(2023, "a"));
    run("--out", "three", "--uncertainty", "chance");
    // Sizes are relative: with north half as large and nobody in its place, each keeps its size.
    desk.write(
        "s/four.yaml",
        THREE.replace("scenario: three", "scenario: four").replace("size: 5}", "size: 4}")
            + "  south: {name: South, size: 1}\n");
    String[] four = {
      "run", "s/four.yaml", "--replications", "2", "--uncertainty", "chance", "--out", "four"
    };
    assertThat(desk.run(four)).as(desk.err).isZero();
    assertThat(values("four", "west")).isEqualTo(values("three", "west")).hasSizeGreaterThan(30);
    assertThat(values("four", "north")).isNotEqualTo(values("three", "north"));
  }

  @Test
  void scenariosOfSystemsAreComparedLikeAnyOther() {
    desk.write(
        "s/more.yaml",
        THREE.replace("scenario: three", "scenario: more").replace("value: 220", "value: 240"));
    String[] command = {
      "compare",
      "s/three.yaml",
      "s/more.yaml",
      "--replications",
      "2",
      "--uncertainty",
      "chance",
      "--out",
      "compared"
    };
    assertThat(desk.run(command)).as(desk.err).isZero();
    Map<String, Double> more =
        desk.read("compared/differences.csv")
            .lines()
            .map(row -> row.split(",", -1))
            .filter(row -> row[2].equals("ga-beds-open") && row[4].equals("2022-04-01"))
            .collect(Collectors.toMap(row -> row[3], row -> Double.parseDouble(row[5])));
    assertThat(more).containsOnlyKeys("", "north", "west", "east");
    assertThat(more.get("north") + more.get("west") + more.get("east"))
        .isCloseTo(more.get(""), org.assertj.core.api.Assertions.within(1e-9))
        .isBetween(15.0, 20.0);
  }

  @Test
  void checkCountsSystemsAndHospitals() {
    assertThat(desk.run("check", "s/three.yaml")).isZero();
    assertThat(desk.out).contains("3 systems with 4 hospitals");
  }
}
