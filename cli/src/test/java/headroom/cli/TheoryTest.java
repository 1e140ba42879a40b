package headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import headroom.model.system.CareSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.math3.distribution.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Queueing theory through the command line: the shipped scenarios of {@code scenarios/theory} are
 * run as a planner would, and the 99% interval over replications must cover the exact value. The
 * figure of a replication is the mean of its months in {@code replications.csv}.
 */
class TheoryTest {
  private static final Path SCENARIOS = Path.of("..", "scenarios", "theory");
  private static final int REPLICATIONS = 16;

  @TempDir private Path folder;

  private Desk desk() {
    Desk desk = new Desk(folder);
    desk.replicator = CareSystem::replicate;
    return desk;
  }

  private Path run(String scenario) throws IOException {
    for (Path file : shipped()) {
      Files.createDirectories(folder.resolve("theory"));
      Files.copy(file, folder.resolve("theory").resolve(file.getFileName()));
    }
    Desk desk = desk();
    int code =
        desk.run(
            "run",
            "theory/" + scenario + ".yaml",
            "--replications",
            Integer.toString(REPLICATIONS),
            "--uncertainty",
            "chance",
            "--out",
            "results");
    assertThat(code).as(desk.err).isZero();
    return folder.resolve("results");
  }

  private static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.list(SCENARIOS)) {
      return files.sorted().toList();
    }
  }

  /** Mean over the months of each replication. */
  private static double[] figures(Path results, String measure, String group) throws IOException {
    Map<Integer, List<Double>> months = new TreeMap<>();
    try (Stream<String> lines = Files.lines(results.resolve("replications.csv"))) {
      lines
          .skip(1)
          .map(line -> line.split(",", -1))
          .filter(cells -> cells[1].equals(measure) && cells[2].isEmpty() && cells[3].isEmpty())
          .filter(cells -> cells[4].equals(group) && !cells[6].isEmpty())
          .forEach(
              cells ->
                  months
                      .computeIfAbsent(Integer.parseInt(cells[0]), r -> new ArrayList<>())
                      .add(Double.parseDouble(cells[6])));
    }
    return months.values().stream()
        .mapToDouble(values -> values.stream().mapToDouble(v -> v).average().orElseThrow())
        .toArray();
  }

  private static void covers(double[] figures, double exact, double most, String what) {
    double mean = 0;
    for (double figure : figures) {
      mean += figure / figures.length;
    }
    double squares = 0;
    for (double figure : figures) {
      squares += (figure - mean) * (figure - mean);
    }
    double quantile = new TDistribution(figures.length - 1).inverseCumulativeProbability(0.995);
    double half = quantile * StrictMath.sqrt(squares / (figures.length - 1) / figures.length);
    assertThat(figures).as(what).hasSize(REPLICATIONS);
    assertThat(exact).as(what).isBetween(mean - half, mean + half);
    assertThat(half).as("half-width of " + what).isLessThan(most * exact);
  }

  @ParameterizedTest
  @CsvSource({
    "mmc-10, bed-wait-probability, '', 0.66873",
    "mmc-10, bed-wait-mean-hours, '', 1.33746",
    "mmc-10, bed-queue-mean, '', 6.0186",
    "mmc-beds-120, bed-wait-probability, '', 0.2729",
    "mmc-beds-120, bed-wait-mean-hours, '', 4.093",
    "mmc-beds-120, bed-wait-over-4h-share, '', 0.2090",
    "erlang-b-10-8, bed-diverted-share, '', 0.12166",
    "erlang-b-30-24, bed-diverted-share, '', 0.04012",
    "erlang-b-100-90, bed-diverted-share, '', 0.02696",
    "erlang-b-120-110, bed-diverted-share, '', 0.02781",
    "cobham-mm1, ed-wait-clinician-mean-minutes, acuity=1, 11.42857",
    "cobham-mm1, ed-wait-clinician-mean-minutes, acuity=2, 57.14286",
    "cobham-mm5, ed-wait-clinician-mean-minutes, acuity=1, 3.62156",
    "cobham-mm5, ed-wait-clinician-mean-minutes, acuity=2, 22.63476",
    "preemptive-mm1, ed-wait-clinician-mean-minutes, acuity=1, 4.28571",
    "preemptive-mm1, ed-wait-clinician-mean-minutes, acuity=2, 57.14286",
    "preemptive-mm1, ed-stay-mean-minutes, acuity=1, 14.28571",
    "preemptive-mm1, ed-stay-mean-minutes, acuity=2, 71.42857",
    "preemptive-mm1, ed-stay-mean-minutes, '', 50",
    "mg1-deterministic, bed-wait-mean-hours, '', 1.0",
    "mg1-exponential, bed-wait-mean-hours, '', 2.0",
    "mg1-lognormal, bed-wait-mean-hours, '', 3.25",
    "mg-infinity, ga-beds-occupied-mean, '', 120"
  })
  void theIntervalCoversTheExactValue(String scenario, String measure, String group, double exact)
      throws IOException {
    covers(figures(run(scenario), measure, group), exact, 0.25, scenario + " " + measure);
  }

  @Test
  void aDeterministicListMakesEveryoneWaitListOverRate() throws IOException {
    Path results = run("deterministic-list");
    for (String measure :
        List.of("rtt-wait-completed-mean-weeks", "rtt-wait-completed-max-weeks")) {
      assertThat(figures(results, measure, "")).as(measure).containsOnly(4.0);
    }
    assertThat(figures(results, "rtt-list", "")).containsOnly(1460.0);
  }

  @Test
  void aDeterministicTheatreHoldsFourCasesASession() throws IOException {
    Path results = run("deterministic-theatre");
    double[] cases = figures(results, "theatre-cases", "");
    double[] sessions = figures(results, "theatre-sessions-run", "");
    for (int r = 0; r < REPLICATIONS; r++) {
      assertThat(cases[r]).isEqualTo(4 * sessions[r]);
    }
    assertThat(figures(results, "theatre-utilisation-capped", "")).containsOnly(1.0);
  }

  @Test
  void solvingFindsTheExactLeastNumberOfServers() throws IOException {
    for (Path file : shipped()) {
      Files.createDirectories(folder.resolve("theory"));
      Files.copy(file, folder.resolve("theory").resolve(file.getFileName()));
    }
    Desk desk = desk();
    int code =
        desk.run(
            "solve",
            "theory/erlang-c-solve.yaml",
            "--for",
            "short-wait",
            "--vary",
            "beds=21..30",
            "--out",
            "solution");
    assertThat(code).as(desk.err).isZero();
    JsonNode summary = Json.read(folder.resolve("solution").resolve("summary.json"));
    assertThat(summary.get("met").asBoolean()).isTrue();
    assertThat(summary.get("levers").get(0).get("value").asInt()).isEqualTo(24);
  }

  @Test
  void anotherSeedGivesAnotherResult() throws IOException {
    Map<String, String> results = new HashMap<>();
    Path first = run("mmc-10");
    results.put("2022", Files.readString(first.resolve("replications.csv")));
    Desk desk = desk();
    assertThat(
            desk.run(
                "run",
                "theory/mmc-10.yaml",
                "--replications",
                Integer.toString(REPLICATIONS),
                "--uncertainty",
                "chance",
                "--seed",
                "7",
                "--out",
                "other"))
        .isZero();
    results.put("7", Files.readString(folder.resolve("other").resolve("replications.csv")));
    assertThat(results.get("7")).isNotEqualTo(results.get("2022"));
  }
}
