package headroom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import headroom.model.department.waitinglist.OpeningDensity;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.ScenarioFamily;
import headroom.model.scenario.SystemSize;
import headroom.scenarios.ScenarioProblems;
import headroom.scenarios.ScenarioReader;
import headroom.scenarios.text.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Reads scenarios and says everything that is wrong. */
@Command(
    name = "check",
    description = "Read and check scenario files; every problem at once, nothing simulated.",
    sortOptions = false)
final class CheckCommand implements Callable<Integer> {
  /** Stated clock starts that the opening list contradicts by more than this are pointed at. */
  private static final double FAR_APART = 0.2;

  private final Surroundings surroundings;

  @Parameters(paramLabel = "SCENARIO", arity = "1..*", description = "Scenario files.")
  private List<Path> files;

  @Mixin private ScenarioOptions changes;
  @Mixin private OutputOptions output;

  CheckCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    List<String> sets = changes.asSets();
    ArrayNode all = Json.MAPPER.createArrayNode();
    boolean sound = true;
    for (Path file : files) {
      ObjectNode one = all.addObject();
      one.put("file", file.toString());
      try {
        ScenarioFamily family = ScenarioReader.read(surroundings.resolve(file), sets);
        one.put("sound", true).put("scenario", family.name()).putArray("problems");
        remark(file, family);
        densities(one.putArray("opening_lists"), family.central());
      } catch (ScenarioProblems problems) {
        sound = false;
        one.put("sound", false);
        list(one.putArray("problems"), problems.problems());
        if (!output.json) {
          surroundings.err().println(problems.getMessage());
        }
      }
    }
    if (output.json) {
      Json.print(surroundings.out(), all);
    }
    return sound ? ExitCode.DONE : ExitCode.INVALID;
  }

  private void remark(Path file, ScenarioFamily family) {
    if (!output.json && !output.quiet) {
      surroundings
          .out()
          .println(
              file
                  + ": sound; "
                  + family.parameters().size()
                  + " values with a range, "
                  + family.central().changes().size()
                  + " changes"
                  + systems(family.central())
                  + ".");
    }
  }

  /** Whether opening lists and clock starts belong together: something to look at, no error. */
  private void densities(ArrayNode to, Scenario scenario) {
    for (OpeningDensity density : OpeningDensity.of(scenario)) {
      to.addObject()
          .put("trust", density.trust())
          .put("implied_starts_per_week", Math.rint(density.implied()))
          .put("stated_starts_per_week", Math.rint(density.stated()));
      if (Math.abs(density.apart()) > FAR_APART && !output.json && !output.quiet) {
        surroundings
            .out()
            .printf(
                Locale.ROOT,
                "  look at waiting-list.trusts.%s: its newest patients amount to %,.0f clock starts"
                    + " a week, stated are %,.0f (%+.0f%%).%n",
                density.trust(),
                density.implied(),
                density.stated(),
                100 * density.apart());
      }
    }
  }

  private static String systems(Scenario scenario) {
    int hospitals = scenario.systems().values().stream().mapToInt(SystemSize::hospitals).sum();
    return scenario.systems().isEmpty()
        ? ""
        : ", " + scenario.systems().size() + " systems with " + hospitals + " hospitals";
  }

  private static void list(ArrayNode to, List<Problem> problems) {
    for (Problem problem : problems) {
      to.addObject()
          .put("file", problem.file())
          .put("line", problem.line())
          .put("column", problem.column())
          .put("path", problem.path())
          .put("found", problem.found())
          .put("expected", problem.expected())
          .put("maybe", problem.maybe());
    }
  }
}
