package headroom.cli;

import headroom.model.experiment.Findings;
import headroom.model.experiment.Identity;
import headroom.model.experiment.Plan;
import headroom.model.experiment.Sample;
import headroom.model.experiment.StoppingRule;
import headroom.model.result.ExperimentResult;
import headroom.model.result.Provenance;
import headroom.model.result.Verdict;
import headroom.model.scenario.ScenarioFamily;
import headroom.reports.runs.RunFolder;
import headroom.reports.runs.RunFolder.Standing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** From a scenario to a run folder. */
@Command(
    name = "run",
    description = "Simulate a scenario and write a run folder with its verdicts and report.",
    sortOptions = false)
final class RunCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "SCENARIO", description = "A scenario file.")
  private Path file;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The run folder (default: runs/<scenario>-<first 8 of the run's id>).")
  private Path out;

  @Mixin private SimulationOptions simulation;
  @Mixin private SimulationOptions.Beside beside;
  @Mixin private ScenarioOptions changes;

  @Option(
      names = "--require",
      paramLabel = "TARGET[=P]",
      description = "Leave with exit code 3 unless the target is met with probability P (0.8).")
  private List<String> required = new ArrayList<>();

  @Option(names = "--force", description = "Move a run folder that is in the way aside.")
  private boolean force;

  @Mixin private OutputOptions output;

  RunCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException {
    List<Requirement> requirements = required.stream().map(Requirement::parse).toList();
    ScenarioFamily family = ScenarioDesk.read(surroundings, file, changes.asSets());
    TargetDesk targets = TargetDesk.of(family);
    requirements.forEach(requirement -> targets.mustHave(requirement.target()));
    Plan plan = beside.on(simulation.plan(), simulation.automatic());
    int threads = simulation.threads(surroundings);
    try (Laboratory laboratory = new Laboratory(surroundings, plan, threads, output.quiet)) {
      String experimentId = laboratory.experimentId(family, List.of());
      if (!simulation.automatic()) {
        String runId = Identity.run(experimentId, plan.replications(), plan.chanceOnly());
        if (standing(place(family, runId), runId) == Standing.SAME_RUN) {
          return show(RunFolder.read(place(family, runId)), requirements, true);
        }
      } else if (out != null) {
        refuseAnotherExperiment(surroundings.resolve(out), experimentId);
      }
      StoppingRule rule = new StoppingRule(targets.catalogue(), family.central().targets());
      Sample sample =
          simulation.automatic()
              ? laboratory.runUntil(family, rule)
              : laboratory.run(family, List.of());
      ExperimentResult result = Findings.of(family, sample, targets.catalogue(), experimentId);
      Path place = place(family, result.runId());
      if (standing(place, result.runId()) == Standing.SAME_RUN) {
        return show(RunFolder.read(place), requirements, true);
      }
      return show(write(place, family, result, threads), requirements, false);
    }
  }

  private Path place(ScenarioFamily family, String runId) {
    return out != null
        ? surroundings.resolve(out)
        : RunFolder.defaultPlace(surroundings.workingDirectory(), family.name(), runId);
  }

  /** What stands at the place; anything else than this run is refused unless it may be moved. */
  private Standing standing(Path place, String runId) {
    if (force) {
      return Standing.FREE;
    }
    Standing standing = RunFolder.standing(place, runId);
    if (standing == Standing.OTHER) {
      throw inTheWay(place);
    }
    return standing;
  }

  /**
   * With auto the run's id is not known yet, but another experiment's folder is never this run's.
   */
  private void refuseAnotherExperiment(Path place, String experimentId) {
    boolean same =
        RunFolder.standing(place, "") == Standing.FREE
            || RunFolder.read(place).manifest().experimentId().equals(experimentId);
    if (!same && !force) {
      throw inTheWay(place);
    }
  }

  private Refusal inTheWay(Path place) {
    return new Refusal(
        surroundings.shown(place)
            + " already exists and holds something else. Choose another folder with --out, or move"
            + " this one aside with --force.");
  }

  private RunFolder write(Path place, ScenarioFamily family, ExperimentResult result, int threads) {
    Provenance provenance =
        Provenances.of(surroundings, file, family, command(result.replications().size()));
    var statistics = Stopwatch.read(threads);
    return RunFolder.write(
        place,
        result,
        provenance,
        statistics,
        () -> Papers.of(result, family, provenance, statistics),
        force);
  }

  /** The command that does this run again, with all that determines it. */
  private String command(int replications) {
    List<String> words = new ArrayList<>(List.of(file.toString()));
    words.addAll(changes.asWords());
    words.addAll(simulation.asWords(replications));
    if (beside.number != null) {
      words.addAll(List.of("--chance-replications", beside.number.toString()));
    }
    return Provenances.command("run", words);
  }

  private int show(RunFolder run, List<Requirement> requirements, boolean again) {
    List<Verdict> verdicts = run.verdicts();
    if (output.json) {
      Json.print(surroundings.out(), RunJson.of(surroundings, run));
    } else {
      printTable(run, requirements, again);
    }
    List<String> shortfalls =
        requirements.stream()
            .map(requirement -> requirement.shortfall(verdicts))
            .filter(reason -> !reason.isEmpty())
            .toList();
    shortfalls.forEach(reason -> surroundings.err().println("headroom: " + reason + "."));
    return shortfalls.isEmpty() ? ExitCode.DONE : ExitCode.FALLS_SHORT;
  }

  private void printTable(RunFolder run, List<Requirement> requirements, boolean again) {
    var manifest = run.manifest();
    var out = surroundings.out();
    out.println(
        manifest.scenario()
            + ", "
            + manifest.start()
            + " to "
            + manifest.end()
            + ", "
            + manifest.replications()
            + " replications, seed "
            + manifest.seed());
    out.println();
    VerdictTable.print(
        out,
        run.verdicts(),
        requirements.stream().map(Requirement::target).collect(Collectors.toSet()));
    out.println();
    String report = surroundings.shown(run.folder().resolve("report.html"));
    out.println((again ? "Done before: " : "Report: ") + report);
  }
}
