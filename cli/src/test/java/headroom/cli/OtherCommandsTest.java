package headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import headroom.model.result.Measures;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherCommandsTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void aDesk() {
    desk = new Desk(folder);
    desk.write("s/ward.yaml", Wards.of(97));
  }

  private JsonNode json() throws Exception {
    return Json.MAPPER.readTree(desk.out);
  }

  @Test
  void verifyFindsTheSameAndThenTheDifference() {
    String[] command = {
      "run", "s/ward.yaml", "--replications", "4", "--chance-replications", "1", "--out", "run"
    };
    desk.run(command);
    assertThat(desk.run("verify", "run")).as(desk.err).isZero();
    assertThat(desk.out).contains("The same");
    desk.write("run/trajectories.csv", desk.read("run/trajectories.csv") + "\n");
    assertThat(desk.run("verify", "run", "--json")).isEqualTo(ExitCode.DIFFERENT);
    assertThat(desk.out).contains("trajectories.csv");
  }

  @Test
  void verifyNoticesAnotherSimulator() {
    desk.run("run", "s/ward.yaml", "--replications", "4", "--out", "run");
    desk.replicator =
        (scenario, seed, uncertainty, replication) ->
            Desk.patients(scenario, seed + 1, uncertainty, replication);
    assertThat(desk.run("verify", "run")).isEqualTo(ExitCode.DIFFERENT);
    assertThat(desk.out).contains("replications.csv");
  }

  private static String base() {
    return Path.of("..", "scenarios", "black-country-2022.yaml").toAbsolutePath().toString();
  }

  @Test
  void theBasesOpeningListsAreAsDenseAmongTheNewestAsClocksStart() throws Exception {
    assertThat(desk.run("check", base(), "--json")).as(desk.err).isZero();
    double implied = 0;
    double stated = 0;
    JsonNode lists = json().get(0).get("opening_lists");
    assertThat(lists).hasSize(4);
    for (JsonNode list : lists) {
      double ofTrust = list.get("implied_starts_per_week").doubleValue();
      double ofStarts = list.get("stated_starts_per_week").doubleValue();
      assertThat(ofTrust / ofStarts).as(list.get("trust").textValue()).isBetween(0.7, 1.3);
      implied += ofTrust;
      stated += ofStarts;
    }
    assertThat(implied / stated).isBetween(0.9, 1.1);
  }

  @Test
  void checkPointsAtAnOpeningListThatClockStartsContradict() {
    String starts = "waiting-list.trusts.RL4.starts=500/week";
    assertThat(desk.run("check", base(), "--set", starts)).as(desk.err).isZero();
    assertThat(desk.out).contains("look at waiting-list.trusts.RL4").contains("stated are 500");
  }

  @Test
  void reportWritesThePapersAgainWithoutSimulating() {
    desk.run("run", "s/ward.yaml", "--replications", "4", "--out", "run");
    String report = desk.read("run/report.html");
    assertThat(report).contains("<html").contains("ward-97");
    desk.write("run/report.html", "spoilt");
    desk.replicator =
        (scenario, seed, uncertainty, replication) -> {
          throw new IllegalStateException("nothing may be simulated");
        };
    assertThat(desk.run("report", "run")).as(desk.err).isZero();
    assertThat(desk.read("run/report.html")).contains("<html").contains("ward-97");
    assertThat(desk.run("report", "run", "--format", "papyrus")).isEqualTo(ExitCode.INVALID);
  }

  @Test
  void compareTellsTheDifferenceThatBedsMake() {
    desk.write("s/more.yaml", Wards.of(120));
    assertThat(desk.run("compare", "s/ward.yaml", "s/more.yaml", "--replications", "6"))
        .as(desk.err)
        .isZero();
    assertThat(desk.out).contains("roomy").contains("ward-120").contains("-");
    assertThat(desk.out.lines()).allMatch(line -> line.length() <= 80);
    String differences = desk.read(desk.onlyRun() + "/differences.csv");
    assertThat(differences).contains("ward-120,ward-97,ga-beds-open,,2022-01-01,23,23,23,6");
    assertThat(desk.read(desk.onlyRun() + "/report.html")).contains("ward-120");
    assertThat(desk.run("compare", "s/ward.yaml", "s/more.yaml", "--replications", "6")).isZero();
  }

  @Test
  void solveFindsTheLeastNumberOfBeds() throws Exception {
    String[] command = {
      "solve",
      "s/ward.yaml",
      "--for",
      "roomy",
      "--vary",
      "beds=90..110",
      "--replications",
      "20",
      "--confidence",
      "1",
      "--json"
    };
    assertThat(desk.run(command)).as(desk.err).isZero();
    JsonNode solution = json();
    assertThat(solution.get("met").asBoolean()).isTrue();
    // Up to 94 beds are occupied in a month, about 92 over three: 100 to 102 beds always suffice.
    assertThat(solution.get("levers").get(0).get("value").asDouble()).isBetween(99.0, 102.0);
    assertThat(solution.get("levers").get(0).get("base").asDouble()).isEqualTo(97);
    String[] hopeless = {
      "solve", "s/ward.yaml", "--for", "roomy", "--vary", "beds=80..90", "--replications", "5"
    };
    assertThat(desk.run(hopeless)).isZero();
    assertThat(desk.out).contains("Nothing in the range");
  }

  @Test
  void theCataloguesListAndExplain() throws Exception {
    assertThat(desk.run("targets", "--json")).isZero();
    assertThat(json().findValuesAsText("id")).contains("ga-occupancy-92", "wait-104w");
    assertThat(desk.run("measures", "--json")).isZero();
    assertThat(json()).hasSameSizeAs(Measures.all());
    assertThat(desk.run("levers", "s/ward.yaml", "--json")).isZero();
    assertThat(json().findValuesAsText("id")).contains("beds");
    assertThat(desk.run("explain", "ga-occupancy-92")).isZero();
    assertThat(desk.out).contains("92").contains("08:00");
    assertThat(desk.out.lines()).allMatch(line -> line.length() <= 80);
    assertThat(desk.run("schema")).isZero();
    assertThat(json().get("$schema").asText()).contains("json-schema");
    assertThat(desk.run("explain", "roomy", "--scenario", "s/ward.yaml")).isZero();
    assertThat(desk.out).contains("the scenario's own");
  }

  @Test
  void everyCommandHasHelp() {
    for (String command :
        new String[] {
          "run",
          "check",
          "compare",
          "solve",
          "backtest",
          "verify",
          "targets",
          "measures",
          "levers",
          "explain",
          "report",
          "routes",
          "schema"
        }) {
      assertThat(desk.run(command, "--help")).isZero();
      assertThat(desk.out).contains("Usage: headroom " + command);
    }
    assertThat(desk.run("--version")).isZero();
    assertThat(desk.out).contains("Headroom 0.1.0");
    assertThat(desk.run()).isEqualTo(ExitCode.INVALID);
    assertThat(desk.err).contains("Usage: headroom");
  }
}
