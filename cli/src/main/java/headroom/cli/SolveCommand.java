package headroom.cli;

import headroom.model.experiment.Identity;
import headroom.model.experiment.Plan;
import headroom.model.experiment.Solver;
import headroom.model.result.Provenance;
import headroom.model.result.SolutionResult;
import headroom.model.result.SolutionResult.LeverSetting;
import headroom.model.scenario.Lever;
import headroom.model.scenario.ScenarioFamily;
import headroom.reports.runs.SolutionFolder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What would it take? */
@Command(
    name = "solve",
    description = "Find the least change that meets targets with a given probability.",
    sortOptions = false)
final class SolveCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "SCENARIO", description = "A scenario file.")
  private Path file;

  @Option(
      names = "--for",
      paramLabel = "TARGET",
      required = true,
      split = ",",
      description = "Targets that must be met together.")
  private List<String> targets;

  @Option(
      names = "--vary",
      paramLabel = "LEVER=LOW..HIGH",
      required = true,
      split = ",",
      description = "What may be changed, with its least and greatest total; see 'levers'.")
  private List<String> vary;

  @Option(
      names = "--confidence",
      paramLabel = "P",
      defaultValue = "0.8",
      description = "Probability of meeting them that is asked for (default: ${DEFAULT-VALUE}).")
  private String confidence;

  @Mixin private ExperimentFolder folder;
  @Mixin private SimulationOptions simulation;
  @Mixin private ScenarioOptions changes;
  @Mixin private OutputOptions output;

  SolveCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws InterruptedException {
    double probability = Requirement.probability(confidence);
    Plan plan = simulation.pairedPlan();
    ScenarioFamily family = ScenarioDesk.read(surroundings, file, changes.asSets());
    TargetDesk desk = TargetDesk.of(family);
    targets.forEach(desk::mustHave);
    List<Solver.Range> ranges = new ArrayList<>();
    for (String text : vary) {
      ranges.add(range(text, family.levers()));
    }
    ExperimentFolder.Place place = place(family, plan);
    int threads = simulation.threads(surroundings);
    SolutionResult result;
    try (Laboratory laboratory = new Laboratory(surroundings, plan, threads, output.quiet)) {
      result =
          new Solver(
                  family, desk.catalogue(), laboratory, targets, probability, plan.replications())
              .solve(ranges);
    } catch (IllegalArgumentException untestable) {
      throw new Refusal(untestable.getMessage() + ".");
    }
    if (!place.holdsIt()) {
      SolutionFolder.write(
          place.path(), result, Papers.of(result, provenance(family, plan)), folder.force);
    }
    show(result, place.path());
    return ExitCode.DONE;
  }

  private static Solver.Range range(String text, List<Lever> levers) {
    int equals = text.indexOf('=');
    int dots = text.indexOf("..", Math.max(equals, 0));
    if (equals < 1 || dots < 0) {
      throw new Refusal(
          "--vary " + text + ": expected LEVER=LOW..HIGH, for example beds=2400..2700.");
    }
    String id = text.substring(0, equals);
    List<String> ids = levers.stream().map(Lever::id).toList();
    Lever lever =
        levers.stream()
            .filter(known -> known.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    new Refusal(
                        "there is no lever '"
                            + id
                            + "' in this scenario; it has "
                            + String.join(", ", ids)
                            + "."
                            + Names.maybe(id, ids)));
    try {
      return new Solver.Range(
          lever,
          Double.parseDouble(text.substring(equals + 1, dots)),
          Double.parseDouble(text.substring(dots + 2)));
    } catch (NumberFormatException notNumbers) {
      throw new Refusal("--vary " + text + ": expected two numbers, as beds=2400..2700.");
    } catch (IllegalArgumentException empty) {
      throw new Refusal("--vary " + text + ": " + empty.getMessage() + ".");
    }
  }

  private Provenance provenance(ScenarioFamily family, Plan plan) {
    List<String> words = new ArrayList<>();
    words.add(file.toString());
    words.addAll(List.of("--for", String.join(",", targets)));
    words.addAll(List.of("--vary", String.join(",", vary)));
    words.addAll(List.of("--confidence", confidence));
    words.addAll(changes.asWords());
    words.addAll(simulation.asWords(plan.replications()));
    return Provenances.of(surroundings, file, family, Provenances.command("solve", words));
  }

  private ExperimentFolder.Place place(ScenarioFamily family, Plan plan) {
    List<String> asked = new ArrayList<>(targets);
    asked.addAll(vary);
    asked.add(confidence);
    asked.add(Integer.toString(plan.replications()));
    String id =
        Identity.experiment(
            family.resolvedText(), plan.seed(), plan.uncertainty(), asked, Version.MODEL);
    return folder.settle(surroundings, "solve", family.name(), id);
  }

  private void show(SolutionResult result, Path place) {
    var out = surroundings.out();
    if (output.json) {
      Json.print(out, Json.read(place.resolve("summary.json")));
      return;
    }
    String asked =
        String.join(" and ", result.targets())
            + " with probability "
            + Figures.probability(result.confidence());
    out.println(
        result.met()
            ? "The least that meets " + asked + ":"
            : "Nothing in the range meets " + asked + ". The best found:");
    for (LeverSetting lever : result.levers()) {
      out.printf(
          "  %-24s %10.0f %s (%.0f now)%n",
          lever.title(), lever.value(), lever.unit(), lever.base());
    }
    out.println(
        "It meets them with probability "
            + Figures.probability(result.probability())
            + " ("
            + Figures.probability(result.probabilityLow())
            + " to "
            + Figures.probability(result.probabilityHigh())
            + "), by "
            + result.evaluations().size()
            + " settings of "
            + result.replications()
            + " replications.");
    out.println("Solution: " + surroundings.shown(place));
  }
}
