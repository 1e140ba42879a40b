package headroom.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import headroom.model.result.Measure;
import headroom.model.result.Measures;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The catalogue of measures. */
@Command(
    name = "measures",
    description = "List everything that is measured, with its unit.",
    sortOptions = false)
final class MeasuresCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private OutputOptions output;

  MeasuresCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (output.json) {
      ArrayNode all = Json.MAPPER.createArrayNode();
      Measures.all().forEach(measure -> all.add(CatalogueJson.measure(measure)));
      Json.print(surroundings.out(), all);
    } else {
      for (Measure measure : Measures.all()) {
        surroundings
            .out()
            .printf("%-32s %-12s %s%n", measure.id(), measure.unit(), measure.title());
      }
    }
    return ExitCode.DONE;
  }
}
