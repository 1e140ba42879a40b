package headroom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import headroom.model.scenario.CatalogueTarget;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The catalogue of targets. */
@Command(
    name = "targets",
    description = "List the targets of the national guidance, with how each is tested.",
    sortOptions = false)
final class TargetsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private OutputOptions output;

  TargetsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (output.json) {
      ArrayNode all = Json.MAPPER.createArrayNode();
      TargetDesk.national().forEach(target -> all.add(CatalogueJson.target(target)));
      Json.print(surroundings.out(), all);
      return ExitCode.DONE;
    }
    var out = surroundings.out();
    for (CatalogueTarget target : TargetDesk.national()) {
      out.printf("%-30s %-5s %s%n", target.id(), target.tag(), state(target));
      VerdictTable.printWrapped(out, target.wording());
    }
    return ExitCode.DONE;
  }

  private static String state(CatalogueTarget target) {
    if (target.tests().isEmpty()) {
      return "not modelled";
    }
    return target.gated().isEmpty() ? "tested" : "figure shown, verdict withheld";
  }
}
