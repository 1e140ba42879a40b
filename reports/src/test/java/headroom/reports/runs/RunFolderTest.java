package headroom.reports.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import headroom.model.result.ExperimentResult;
import headroom.model.result.Layout;
import headroom.model.result.Series;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunFolderTest {
  private static final Map<String, String> PAPERS = Map.of("report.html", "<p>paper</p>\n");

  @TempDir Path work;

  private RunFolder write(Path place, boolean force) {
    return RunFolder.write(
        place, SmallRun.result(), SmallRun.PROVENANCE, SmallRun.STATISTICS, () -> PAPERS, force);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "verdicts.json",
        "trajectories.csv",
        "years.csv",
        "replications.csv",
        "sensitivities.csv",
        "bottlenecks.csv",
        "manifest.json",
        "scenario.yaml"
      })
  void aSmallFolderIsWrittenAsItWasOnceReadAndAgreed(String name) throws IOException {
    write(work.resolve("out"), false);
    try (InputStream golden = getClass().getResourceAsStream("small/" + name)) {
      assertThat(Files.readString(work.resolve("out").resolve(name)))
          .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void aFolderReadBackSaysTheSame() {
    RunFolder read = write(work.resolve("out"), false);
    ExperimentResult result = SmallRun.result();
    assertThat(read.verdicts()).isEqualTo(result.verdicts());
    assertThat(read.manifest().runId()).isEqualTo(result.runId());
    assertThat(read.manifest().statistics()).isEqualTo(SmallRun.STATISTICS);
    assertThat(read.manifest().eventsByKind()).containsEntry("arrival", 4000L);
    assertThat(read.manifest().events()).isEqualTo(4021);
    assertThat(read.differences()).isEmpty();
  }

  @Test
  void theManifestNamesEveryResultFileAndNoPaper() {
    RunFolder read = write(work.resolve("out"), false);
    assertThat(read.manifest().files().keySet())
        .containsExactly(
            "bottlenecks.csv",
            "replications.csv",
            "scenario.yaml",
            "sensitivities.csv",
            "trajectories.csv",
            "verdicts.json",
            "years.csv");
  }

  @Test
  void rowsAreSortedHoweverTheLayoutStands() throws IOException {
    ExperimentResult r = SmallRun.result();
    List<Series> reversed = new ArrayList<>(r.layout().series());
    Collections.reverse(reversed);
    ExperimentResult shuffled =
        new ExperimentResult(
            r.scenario(),
            r.experimentId(),
            r.runId(),
            r.seed(),
            r.uncertainty(),
            new Layout(reversed, r.layout().periods()),
            List.of(),
            List.of(),
            r.estimates(),
            r.years(),
            r.yearly(),
            r.verdicts(),
            r.sensitivities(),
            r.bottlenecks());
    RunFolder.write(
        work.resolve("out"),
        shuffled,
        SmallRun.PROVENANCE,
        SmallRun.STATISTICS,
        () -> PAPERS,
        false);
    List<String> keys =
        Files.readAllLines(work.resolve("out/trajectories.csv")).stream()
            .skip(1)
            .map(line -> line.replaceFirst(",2022-0(\\d)-01,.*", ",$1"))
            .toList();
    assertThat(keys).isSorted().hasSize(6);
  }

  @Test
  void anAlteredOrMissingResultFileIsNamed() throws IOException {
    RunFolder read = write(work.resolve("out"), false);
    Files.writeString(work.resolve("out/verdicts.json"), "[]\n");
    Files.delete(work.resolve("out/years.csv"));
    Files.writeString(work.resolve("out/report.html"), "another paper");
    assertThat(read.differences()).containsExactly("verdicts.json", "years.csv");
  }

  @Test
  void twoFoldersAreComparedFileByFile() {
    RunFolder one = write(work.resolve("one"), false);
    ExperimentResult r = SmallRun.result();
    ExperimentResult other =
        new ExperimentResult(
            r.scenario(),
            r.experimentId(),
            r.runId(),
            r.seed(),
            r.uncertainty(),
            r.layout(),
            r.replications(),
            r.chanceOnly(),
            r.estimates(),
            r.years(),
            r.yearly(),
            List.of(),
            r.sensitivities(),
            r.bottlenecks());
    RunFolder two =
        RunFolder.write(
            work.resolve("two"),
            other,
            SmallRun.PROVENANCE,
            SmallRun.STATISTICS,
            () -> PAPERS,
            false);
    assertThat(one.differencesFrom(write(work.resolve("three"), false))).isEmpty();
    assertThat(one.differencesFrom(two)).containsExactly("verdicts.json");
  }

  @Test
  void anExistingFolderIsNeverTouchedUnlessForcedAndThenMovedAside() throws IOException {
    Path place = Files.createDirectory(work.resolve("out"));
    Files.writeString(place.resolve("mine.txt"), "mine");
    assertThatThrownBy(() -> write(place, false))
        .isInstanceOf(FolderExists.class)
        .hasMessageContaining("--force");
    assertThat(place.resolve("mine.txt")).hasContent("mine");
    write(place, true);
    write(place, true);
    assertThat(work.resolve("out.1/mine.txt")).hasContent("mine");
    assertThat(work.resolve("out.2/manifest.json")).exists();
    assertThat(RunFolder.standing(place, SmallRun.result().runId()))
        .isEqualTo(RunFolder.Standing.SAME_RUN);
  }

  @Test
  void standingTellsTheSameRunFromAnythingElse() throws IOException {
    Path place = work.resolve("out");
    String runId = SmallRun.result().runId();
    assertThat(RunFolder.standing(place, runId)).isEqualTo(RunFolder.Standing.FREE);
    write(place, false);
    assertThat(RunFolder.standing(place, runId)).isEqualTo(RunFolder.Standing.SAME_RUN);
    assertThat(RunFolder.standing(place, "0".repeat(64))).isEqualTo(RunFolder.Standing.OTHER);
    Files.writeString(place.resolve("trajectories.csv"), "");
    assertThat(RunFolder.standing(place, runId)).isEqualTo(RunFolder.Standing.OTHER);
    Files.writeString(place.resolve("manifest.json"), "{\"half");
    assertThat(RunFolder.standing(place, runId)).isEqualTo(RunFolder.Standing.OTHER);
  }

  private void assertNothingIsLeft() throws IOException {
    try (Stream<Path> left = Files.list(work)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void nothingIsLeftBehindWhenWritingFails() throws IOException {
    Map<String, String> impossible = Map.of("no/such/folder/report.html", "x");
    assertThatThrownBy(
            () ->
                RunFolder.write(
                    work.resolve("out"),
                    SmallRun.result(),
                    SmallRun.PROVENANCE,
                    SmallRun.STATISTICS,
                    () -> impossible,
                    false))
        .hasMessageContaining("out");
    assertNothingIsLeft();
  }

  @Test
  void nothingIsLeftBehindWhenAPaperCannotBeMade() throws IOException {
    assertThatThrownBy(
            () ->
                RunFolder.write(
                    work.resolve("out"),
                    SmallRun.result(),
                    SmallRun.PROVENANCE,
                    SmallRun.STATISTICS,
                    () -> {
                      throw new IllegalStateException("no paper today");
                    },
                    false))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("no paper today");
    assertNothingIsLeft();
  }

  @Test
  void whatAKilledRunLeftIsSweptButNotWhatALivingOneIsFilling() throws Exception {
    Process ended = new ProcessBuilder(javaCommand(), "-version").start();
    ended.waitFor();
    Path dead = Files.createDirectory(work.resolve(".out." + ended.pid() + ".partial"));
    Files.writeString(dead.resolve("replications.csv"), "half a");
    long livingPid = ProcessHandle.current().parent().orElseThrow().pid();
    Path living = Files.createDirectory(work.resolve(".out." + livingPid + ".partial"));
    write(work.resolve("out"), false);
    assertThat(dead).doesNotExist();
    assertThat(living).exists();
  }

  @Test
  void theDefaultPlaceIsNamedAfterScenarioAndRun() {
    assertThat(RunFolder.defaultPlace(work, "black-country-2022", "0123456789ab"))
        .isEqualTo(work.resolve("runs/black-country-2022-01234567"));
    assertThat(RunFolder.defaultPlace(work, "../..", "0123456789ab"))
        .isEqualTo(work.resolve("runs/run-01234567"));
    assertThat(RunFolder.defaultPlace(work, "a/../b c", "0123456789ab").getParent())
        .isEqualTo(work.resolve("runs"));
  }

  @Test
  void numbersInJsonAreNumbersAndMissingOnesNull() {
    write(work.resolve("out"), false);
    JsonNode verdicts = Json.read(work.resolve("out/verdicts.json"));
    assertThat(verdicts.get(0).get("probability").isNumber()).isTrue();
    assertThat(verdicts.get(2).get("probability").isNull()).isTrue();
    assertThat(verdicts.get(2).get("window_start").isNull()).isTrue();
    assertThat(verdicts.get(0).has("reason")).isFalse();
    assertThat(verdicts.get(1).get("reason").asText()).isEqualTo("prices are assumptions");
  }

  private static String javaCommand() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
