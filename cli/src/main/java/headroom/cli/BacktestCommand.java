package headroom.cli;

import headroom.model.experiment.Backtest;
import headroom.model.experiment.Identity;
import headroom.model.experiment.Plan;
import headroom.model.experiment.Sample;
import headroom.model.result.BacktestResult;
import headroom.model.result.Observation;
import headroom.model.result.Provenance;
import headroom.model.scenario.ScenarioFamily;
import headroom.reports.runs.BacktestFolder;
import headroom.reports.runs.Checksum;
import headroom.scenarios.ObservedReader;
import headroom.scenarios.ScenarioProblems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A run scored against what happened. */
@Command(
    name = "backtest",
    description =
        "Score a scenario against what happened: errors beside forecasts that need no model, and how"
            + " often the truth lay within the interval.",
    sortOptions = false)
final class BacktestCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "SCENARIO", description = "A scenario that starts in the past.")
  private Path file;

  @Option(
      names = "--observed",
      required = true,
      paramLabel = "OBSERVED.csv",
      description =
          "What was published: measure,site,specialty,group,period_start,value, history included.")
  private Path observed;

  @Option(
      names = "--from",
      paramLabel = "DATE",
      description = "First day scored; all before is history (default: the scenario's start).")
  private LocalDate from;

  @Mixin private ExperimentFolder folder;
  @Mixin private SimulationOptions simulation;
  @Mixin private ScenarioOptions changes;
  @Mixin private OutputOptions output;

  BacktestCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException {
    Plan plan = simulation.pairedPlan();
    ScenarioFamily family = ScenarioDesk.read(surroundings, file, changes.asSets());
    List<Observation> observations = observations(family);
    LocalDate first = first(family, observations);
    ExperimentFolder.Place place = place(family, plan, first);
    BacktestResult result = result(plan, family, observations, first);
    if (!place.holdsIt()) {
      BacktestFolder.write(
          place.path(),
          result,
          Papers.of(result, observations, provenance(family, plan)),
          folder.force);
    }
    if (output.json) {
      Json.print(surroundings.out(), Json.read(place.path().resolve("summary.json")));
    } else {
      BacktestTable.print(surroundings.out(), result);
      surroundings.out().println("Backtest: " + surroundings.shown(place.path()));
    }
    return ExitCode.DONE;
  }

  private List<Observation> observations(ScenarioFamily family) {
    try {
      String name = observed.toString().replace('\\', '/');
      return ObservedReader.read(surroundings.resolve(observed), name, family.central());
    } catch (ScenarioProblems problems) {
      throw new Refusal(problems.getMessage());
    }
  }

  /** The first day scored, when there is anything to score from there. */
  private LocalDate first(ScenarioFamily family, List<Observation> observations) {
    LocalDate start = family.central().period().start();
    LocalDate end = family.central().period().end();
    LocalDate first = from == null ? start : from;
    if (first.isBefore(start) || first.isAfter(end)) {
      throw new Refusal(
          "--from " + first + " lies outside the scenario's period, " + start + " to " + end + ".");
    }
    boolean any =
        observations.stream()
            .map(Observation::period)
            .anyMatch(p -> !p.start().isBefore(first) && !p.end().isAfter(end));
    if (!any) {
      throw new Refusal(
          observed + " holds nothing from " + first + " to " + end + ", which would be scored.");
    }
    return first;
  }

  private BacktestResult result(
      Plan plan, ScenarioFamily family, List<Observation> observations, LocalDate first)
      throws InterruptedException {
    int threads = simulation.threads(surroundings);
    try (Laboratory laboratory = new Laboratory(surroundings, plan, threads, output.quiet)) {
      Sample sample = laboratory.run(family, List.of());
      String id = laboratory.experimentId(family, List.of());
      return Backtest.of(family, sample, observations, first, id);
    }
  }

  private Provenance provenance(ScenarioFamily family, Plan plan) {
    List<String> words = new ArrayList<>();
    words.add(file.toString());
    words.addAll(List.of("--observed", observed.toString()));
    if (from != null) {
      words.addAll(List.of("--from", from.toString()));
    }
    words.addAll(changes.asWords());
    words.addAll(simulation.asWords(plan.replications()));
    return Provenances.of(surroundings, file, family, Provenances.command("backtest", words));
  }

  private ExperimentFolder.Place place(ScenarioFamily family, Plan plan, LocalDate first) {
    List<String> asked =
        List.of(
            Checksum.ofFile(surroundings.resolve(observed)),
            first.toString(),
            Integer.toString(plan.replications()));
    String id =
        Identity.experiment(
            family.resolvedText(), plan.seed(), plan.uncertainty(), asked, Version.MODEL);
    return folder.settle(surroundings, "backtest", family.name(), id);
  }
}
