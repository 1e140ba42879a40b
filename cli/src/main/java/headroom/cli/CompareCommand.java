package headroom.cli;

import headroom.model.experiment.Comparison;
import headroom.model.experiment.Identity;
import headroom.model.experiment.Plan;
import headroom.model.result.ComparisonResult;
import headroom.model.result.Provenance;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.ScenarioFamily;
import headroom.reports.runs.ComparisonFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Scenarios against the first of them. */
@Command(
    name = "compare",
    description = "Compare scenarios with the first one, on the same patients, change by change.",
    sortOptions = false)
final class CompareCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(
      paramLabel = "SCENARIO",
      arity = "2..*",
      description = "Scenario files; the first is the one compared with.")
  private List<Path> files;

  @Mixin private ExperimentFolder folder;
  @Mixin private SimulationOptions simulation;
  @Mixin private ScenarioOptions changes;
  @Mixin private OutputOptions output;

  CompareCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException {
    Plan plan = simulation.pairedPlan();
    List<ScenarioFamily> families = families();
    ExperimentFolder.Place place = place(families, plan);
    int threads = simulation.threads(surroundings);
    try (Laboratory laboratory = new Laboratory(surroundings, plan, threads, output.quiet)) {
      TargetDesk targets = TargetDesk.of(families.get(0));
      ComparisonResult result = new Comparison(targets.catalogue(), laboratory).of(families);
      if (!place.holdsIt()) {
        ComparisonFolder.write(
            place.path(),
            result,
            Papers.of(result, provenance(families.get(0), plan)),
            folder.force);
      }
      if (output.json) {
        Json.print(surroundings.out(), Json.read(place.path().resolve("summary.json")));
      } else {
        ComparisonTable.print(surroundings.out(), result);
        surroundings.out().println("Comparison: " + surroundings.shown(place.path()));
      }
    }
    return ExitCode.DONE;
  }

  private List<ScenarioFamily> families() {
    List<String> sets = changes.asSets();
    List<ScenarioFamily> families = new ArrayList<>();
    List<String> refusals = new ArrayList<>();
    for (Path file : files) {
      try {
        families.add(ScenarioDesk.read(surroundings, file, sets));
      } catch (Refusal refusal) {
        refusals.add(refusal.getMessage());
      }
    }
    if (!refusals.isEmpty()) {
      throw new Refusal(String.join("\n", refusals));
    }
    Set<String> names = new HashSet<>();
    Scenario first = families.get(0).central();
    for (ScenarioFamily family : families) {
      if (!names.add(family.name())) {
        throw new Refusal(
            "two of the scenarios are called " + family.name() + "; give each its own name.");
      }
      Scenario other = family.central();
      if (!other.period().equals(first.period())
          || other.reporting().period() != first.reporting().period()) {
        throw new Refusal(
            family.name()
                + " has another period or other reporting periods than "
                + families.get(0).name()
                + "; --start and --end set the period for all.");
      }
    }
    return families;
  }

  private Provenance provenance(ScenarioFamily base, Plan plan) {
    List<String> words = new ArrayList<>(files.stream().map(Path::toString).toList());
    words.addAll(changes.asWords());
    words.addAll(simulation.asWords(plan.replications()));
    String command = Provenances.command("compare", words);
    return Provenances.of(surroundings, files.get(0), base, command);
  }

  private ExperimentFolder.Place place(List<ScenarioFamily> families, Plan plan) {
    List<String> texts = families.stream().map(ScenarioFamily::resolvedText).toList();
    String id =
        Identity.experiment(
            String.join("\n---\n", texts),
            plan.seed(),
            plan.uncertainty(),
            List.of(Integer.toString(plan.replications())),
            Version.MODEL);
    return folder.settle(surroundings, "compare", families.get(0).name(), id);
  }
}
