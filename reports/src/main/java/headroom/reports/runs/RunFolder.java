package headroom.reports.runs;

import headroom.model.result.ExperimentResult;
import headroom.model.result.Provenance;
import headroom.model.result.RunStatistics;
import headroom.model.result.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The folder a run leaves behind, as scripts rely on it: written whole, read back, checked.
 *
 * <p>Files: {@code manifest.json}, {@code scenario.yaml}, {@code verdicts.json}, {@code
 * trajectories.csv}, {@code years.csv}, {@code replications.csv}, {@code sensitivities.csv}, {@code
 * bottlenecks.csv}, and the papers.
 */
public final class RunFolder {
  private static final String MANIFEST = "manifest.json";
  private static final String VERDICTS = "verdicts.json";
  private static final String REPLICATIONS = "replications.csv";
  private static final int SHORT_ID = 8;

  private final Path folder;
  private final Manifest manifest;
  private final List<Verdict> verdicts;

  private RunFolder(Path folder, Manifest manifest, List<Verdict> verdicts) {
    this.folder = folder;
    this.manifest = manifest;
    this.verdicts = verdicts;
  }

  /** Where a run goes unless told otherwise: {@code runs/<scenario>-<first 8 of run id>}. */
  public static Path defaultPlace(Path workingDirectory, String scenario, String runId) {
    String name = scenario.replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+", "");
    return workingDirectory
        .resolve("runs")
        .resolve((name.isEmpty() ? "run" : name) + "-" + runId.substring(0, SHORT_ID));
  }

  /** What stands where a run is to be written. */
  public enum Standing {
    /** Nothing. */
    FREE,
    /** The same run, complete: print it again. */
    SAME_RUN,
    /** Something else: an error, unless it is moved aside. */
    OTHER
  }

  /** What stands at a place, seen from a run with this id. */
  public static Standing standing(Path place, String runId) {
    if (!Files.exists(place)) {
      return Standing.FREE;
    }
    try {
      RunFolder found = read(place);
      boolean same = found.manifest.runId().equals(runId) && found.differences().isEmpty();
      return same ? Standing.SAME_RUN : Standing.OTHER;
    } catch (UncheckedIOException | IllegalArgumentException e) {
      return Standing.OTHER;
    }
  }

  /**
   * Writes a run folder and moves it into place when complete.
   *
   * @param papers file name to content, for example {@code report.html}; made on another thread
   *     while the tables are written
   * @param force move an existing folder aside to {@code name.1}, {@code name.2}, …
   * @throws FolderExists when the place is taken and {@code force} is false
   * @throws UncheckedIOException when it cannot be written; nothing is left behind then
   */
  public static RunFolder write(
      Path place,
      ExperimentResult result,
      Provenance provenance,
      RunStatistics statistics,
      Supplier<Map<String, String>> papers,
      boolean force) {
    Staging.fill(
        place,
        force,
        folder -> {
          Map<String, String> files;
          try (Beside<Void> writing = Beside.start(() -> writePapers(folder, papers.get()))) {
            files = writeResults(folder, result, provenance.resolvedText());
            writing.result();
          }
          Manifest manifest = Manifest.of(result, provenance, statistics, files);
          ResultFile.text(folder.resolve(MANIFEST), manifest.json());
        });
    return read(place);
  }

  private static Map<String, String> writeResults(
      Path folder, ExperimentResult result, String resolvedText) throws IOException {
    Map<String, String> sums = new TreeMap<>();
    sums.put(
        "scenario.yaml",
        ResultFile.text(folder.resolve("scenario.yaml"), resolvedText.replace("\r\n", "\n")));
    sums.put(
        VERDICTS,
        ResultFile.text(
            folder.resolve(VERDICTS), Json.write(VerdictsFile.tree(result.verdicts()))));
    try (Beside<String> largest =
        Beside.start(
            () ->
                Tables.replications(
                    folder.resolve(REPLICATIONS), result.layout(), result.replications()))) {
      csv(
          sums,
          folder,
          "trajectories.csv",
          out ->
              Tables.trajectories(
                  out, result.layout(), result.layout().periods(), result.estimates()));
      csv(
          sums,
          folder,
          "years.csv",
          out -> Tables.trajectories(out, result.layout(), result.years(), result.yearly()));
      csv(sums, folder, "sensitivities.csv", out -> Tables.sensitivities(out, result));
      csv(sums, folder, "bottlenecks.csv", out -> Tables.bottlenecks(out, result));
      sums.put(REPLICATIONS, largest.result());
    }
    return sums;
  }

  private static Void writePapers(Path folder, Map<String, String> papers) throws IOException {
    for (Map.Entry<String, String> paper : papers.entrySet()) {
      ResultFile.text(folder.resolve(paper.getKey()), paper.getValue());
    }
    return null;
  }

  private static void csv(Map<String, String> sums, Path folder, String name, ResultFile.Rows rows)
      throws IOException {
    sums.put(name, ResultFile.csv(folder.resolve(name), rows));
  }

  /**
   * Reads the manifest and the verdicts of a folder.
   *
   * @throws UncheckedIOException when it is not a complete run folder
   */
  public static RunFolder read(Path place) {
    Manifest manifest = Manifest.read(Json.read(place.resolve(MANIFEST)));
    List<Verdict> verdicts = VerdictsFile.read(Json.read(place.resolve(VERDICTS)));
    return new RunFolder(place, manifest, verdicts);
  }

  /** Where it stands. */
  public Path folder() {
    return folder;
  }

  /** What it holds and where it comes from. */
  public Manifest manifest() {
    return manifest;
  }

  /** Its verdicts, in the order of the catalogue. */
  public List<Verdict> verdicts() {
    return verdicts;
  }

  /** Result files that are missing or no longer what the manifest says, in order of name. */
  public List<String> differences() {
    List<String> names = new ArrayList<>();
    manifest
        .files()
        .forEach(
            (name, sum) -> {
              Path file = folder.resolve(name);
              if (!Files.isRegularFile(file) || !Checksum.ofFile(file).equals(sum)) {
                names.add(name);
              }
            });
    return List.copyOf(names);
  }

  /** Result files whose checksums differ between two folders, or that only one has. */
  public List<String> differencesFrom(RunFolder other) {
    TreeMap<String, String> all = new TreeMap<>(manifest.files());
    all.putAll(other.manifest.files());
    return all.keySet().stream()
        .filter(
            name ->
                !java.util.Objects.equals(
                    manifest.files().get(name), other.manifest.files().get(name)))
        .toList();
  }
}
