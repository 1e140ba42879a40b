package headroom.cli;

import headroom.model.experiment.Findings;
import headroom.model.experiment.Plan;
import headroom.model.experiment.Sample;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.ScenarioFamily;
import headroom.reports.runs.Journal;
import headroom.reports.runs.Manifest;
import headroom.reports.runs.RunFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The papers again, from the replications that were kept. */
@Command(
    name = "report",
    description = "Write the papers of a run again, without simulating.",
    sortOptions = false)
final class ReportCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "RUN_DIR", description = "A run folder.")
  private Path folder;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      split = ",",
      defaultValue = "html",
      description = "html: the board report (default: ${DEFAULT-VALUE}).")
  private List<String> formats;

  @Mixin private OutputOptions output;

  ReportCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    for (String format : formats) {
      if (!format.equals("html")) {
        throw new Refusal("there is no format '" + format + "', expected html.");
      }
    }
    RunFolder run = RunFolders.read(surroundings, folder);
    Manifest manifest = run.manifest();
    Path resolved = run.folder().resolve("scenario.yaml");
    ScenarioFamily family = ScenarioDesk.read(surroundings, resolved, List.of());
    Sample sample = kept(manifest);
    var result = Findings.of(family, sample, TargetDesk.national(), manifest.experimentId());
    if (!result.runId().equals(manifest.runId())) {
      throw new Refusal(folder + " was made by another version; run the scenario again.");
    }
    var provenance =
        Provenances.of(
            manifest.scenarioFile(),
            manifest.scenarioSha256(),
            family,
            "./headroom verify " + Provenances.quoted(folder.toString()));
    for (Map.Entry<String, String> paper :
        Papers.of(result, family, provenance, manifest.statistics()).entrySet()) {
      Path place = run.folder().resolve(paper.getKey());
      Path draft = place.resolveSibling("." + paper.getKey() + ".part");
      Files.write(draft, paper.getValue().getBytes(StandardCharsets.UTF_8));
      Files.move(draft, place, StandardCopyOption.REPLACE_EXISTING);
      surroundings.out().println(surroundings.shown(place));
    }
    return ExitCode.DONE;
  }

  private Sample kept(Manifest manifest) {
    Plan plan = RunFolders.plan(manifest);
    Path here = surroundings.workingDirectory();
    if (!Files.isDirectory(here.resolve(Journal.HOME).resolve(manifest.experimentId()))) {
      throw gone();
    }
    try (Journal journal = Journal.open(here, manifest.experimentId())) {
      return new Sample(
          plan,
          kept(journal, plan.uncertainty(), plan.replications()),
          kept(journal, Uncertainty.CHANCE, plan.chanceOnly()));
    }
  }

  private List<ReplicationResult> kept(Journal journal, Uncertainty uncertainty, int number) {
    List<ReplicationResult> results = new ArrayList<>();
    for (int r = 1; r <= number; r++) {
      results.add(journal.find(uncertainty, r).orElseThrow(this::gone));
    }
    return results;
  }

  private Refusal gone() {
    return new Refusal(
        "the replications of "
            + folder
            + " are no longer kept in .headroom here; the run must be simulated again.");
  }
}
