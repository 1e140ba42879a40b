package headroom.cli;

import headroom.model.experiment.Findings;
import headroom.model.experiment.Plan;
import headroom.model.experiment.Sample;
import headroom.model.result.ExperimentResult;
import headroom.model.scenario.ScenarioFamily;
import headroom.reports.runs.Manifest;
import headroom.reports.runs.RunFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Does a run again and compares. */
@Command(
    name = "verify",
    description = "Do a run again from its folder and compare every result file's checksum.",
    sortOptions = false)
final class VerifyCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "RUN_DIR", description = "A run folder.")
  private Path folder;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = SimulationOptions.Threads.class,
      description = "Worker threads (default: one for each processor).")
  private Integer threads;

  @Mixin private OutputOptions output;

  VerifyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException, IOException {
    RunFolder before = RunFolders.read(surroundings, folder);
    TreeSet<String> different = new TreeSet<>(before.differences());
    if (different.isEmpty()) {
      different.addAll(again(before));
    }
    if (output.json) {
      var tree = Json.MAPPER.createObjectNode().put("same", different.isEmpty());
      different.forEach(tree.putArray("different")::add);
      Json.print(surroundings.out(), tree);
    } else if (different.isEmpty()) {
      surroundings
          .out()
          .println(
              "The same: "
                  + before.manifest().files().size()
                  + " result files, simulated again, are equal to the last byte.");
    } else {
      surroundings.out().println("Different: " + String.join(", ", different));
    }
    return different.isEmpty() ? ExitCode.DONE : ExitCode.DIFFERENT;
  }

  /** Result files that come out otherwise when everything is simulated afresh. */
  private List<String> again(RunFolder before) throws InterruptedException, IOException {
    Manifest manifest = before.manifest();
    ScenarioFamily family =
        ScenarioDesk.read(surroundings, before.folder().resolve("scenario.yaml"), List.of());
    Plan plan = RunFolders.plan(manifest);
    int workers = threads == null ? surroundings.processors() : threads;
    Path scratch = Files.createTempDirectory("headroom-verify");
    try (Laboratory laboratory = new Laboratory(surroundings, plan, workers, output.quiet)) {
      Sample sample = laboratory.afresh(family);
      ExperimentResult result =
          Findings.of(family, sample, TargetDesk.of(family).catalogue(), manifest.experimentId());
      var provenance =
          Provenances.of(surroundings, before.folder().resolve("scenario.yaml"), family, "verify");
      RunFolder after =
          RunFolder.write(
              scratch.resolve("run"), result, provenance, Stopwatch.read(workers), Map::of, false);
      return after.differencesFrom(before);
    } finally {
      remove(scratch);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files.sorted(Comparator.reverseOrder()).forEach(VerifyCommand::delete);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException stuck) {
      throw new UncheckedIOException(stuck);
    }
  }
}
