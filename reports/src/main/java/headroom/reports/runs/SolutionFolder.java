package headroom.reports.runs;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import headroom.model.result.SolutionResult;
import headroom.model.result.SolutionResult.Evaluation;
import headroom.model.result.SolutionResult.LeverSetting;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The folder {@code solve} leaves behind: {@code summary.json}, {@code evaluations.csv}, papers.
 */
public final class SolutionFolder {
  private SolutionFolder() {}

  /**
   * Writes the folder and moves it into place when complete.
   *
   * @throws FolderExists when the place is taken and {@code force} is false
   */
  public static void write(
      Path place, SolutionResult result, Map<String, String> papers, boolean force) {
    Staging.fill(
        place,
        force,
        folder -> {
          ResultFile.text(folder.resolve("summary.json"), Json.write(summary(result)));
          ResultFile.csv(
              folder.resolve("evaluations.csv"),
              csv -> {
                csv.writeRecord(header(result));
                for (Evaluation evaluation : result.evaluations()) {
                  csv.writeRecord(row(evaluation));
                }
              });
          for (Map.Entry<String, String> paper : papers.entrySet()) {
            ResultFile.text(folder.resolve(paper.getKey()), paper.getValue());
          }
        });
  }

  /** Lever columns carry the lever's id, figure columns {@code figure:} and the target's id. */
  private static List<String> header(SolutionResult result) {
    List<String> names = new ArrayList<>(List.of("evaluation"));
    result.levers().forEach(lever -> names.add(lever.id()));
    names.addAll(List.of("replications", "probability", "probability_low", "probability_high"));
    result.targets().forEach(target -> names.add("figure:" + target));
    return names;
  }

  private static List<String> row(Evaluation evaluation) {
    List<String> cells = new ArrayList<>(List.of(Integer.toString(evaluation.number())));
    evaluation.values().forEach(value -> cells.add(Decimal.text(value)));
    cells.add(Integer.toString(evaluation.replications()));
    cells.add(Decimal.text(evaluation.probability()));
    cells.add(Decimal.text(evaluation.probabilityLow()));
    cells.add(Decimal.text(evaluation.probabilityHigh()));
    evaluation.figures().forEach(figure -> cells.add(Decimal.text(figure)));
    return cells;
  }

  private static ObjectNode summary(SolutionResult result) {
    ObjectNode root = Json.MAPPER.createObjectNode();
    root.put("met", result.met());
    root.set("probability", Json.number(result.probability()));
    root.set("probability_low", Json.number(result.probabilityLow()));
    root.set("probability_high", Json.number(result.probabilityHigh()));
    ArrayNode levers = root.putArray("levers");
    for (LeverSetting lever : result.levers()) {
      ObjectNode one = levers.addObject();
      one.put("id", lever.id());
      one.set("base", Json.number(lever.base()));
      one.set("value", Json.number(lever.value()));
    }
    root.put("evaluated", result.evaluations().size());
    root.put("scenario", result.scenario());
    root.put("experiment_id", result.experimentId());
    root.put("seed", result.seed());
    root.put("uncertainty", result.uncertainty().name().toLowerCase(Locale.ROOT));
    root.put("replications", result.replications());
    root.set("confidence", Json.number(result.confidence()));
    ArrayNode targets = root.putArray("targets");
    result.targets().forEach(targets::add);
    root.set("verdicts", VerdictsFile.tree(result.verdicts()));
    return root;
  }
}
