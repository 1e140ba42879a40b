package headroom.reports.runs;

import static headroom.reports.runs.Decimal.text;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import headroom.model.result.BedEquivalent;
import headroom.model.result.ComparisonResult;
import headroom.model.result.ComparisonResult.Difference;
import headroom.model.result.ComparisonResult.Step;
import headroom.model.result.ComparisonResult.VerdictChange;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The folder {@code compare} leaves behind: {@code summary.json}, {@code differences.csv}, {@code
 * steps.csv} (the waterfall), {@code bed-equivalents.csv} and the papers.
 */
public final class ComparisonFolder {
  private ComparisonFolder() {}

  /**
   * Writes the folder and moves it into place when complete.
   *
   * @throws FolderExists when the place is taken and {@code force} is false
   */
  public static void write(
      Path place, ComparisonResult result, Map<String, String> papers, boolean force) {
    Staging.fill(
        place,
        force,
        folder -> {
          ResultFile.text(folder.resolve("summary.json"), Json.write(summary(result)));
          ResultFile.csv(
              folder.resolve("differences.csv"),
              csv -> {
                csv.writeRecord(
                    "scenario",
                    "base",
                    "measure",
                    "site",
                    "period_start",
                    "difference",
                    "low",
                    "high",
                    "replications");
                for (Difference d : sorted(result.differences())) {
                  csv.writeRecord(
                      d.scenario(),
                      result.base(),
                      d.measure().id(),
                      d.site(),
                      d.period().start().toString(),
                      text(d.difference()),
                      text(d.low()),
                      text(d.high()),
                      Integer.toString(d.replications()));
                }
              });
          ResultFile.csv(
              folder.resolve("steps.csv"),
              csv -> {
                csv.writeRecord(
                    "scenario",
                    "verdict",
                    "number",
                    "change",
                    "owner",
                    "reason",
                    "before",
                    "after",
                    "low",
                    "high",
                    "replications");
                for (Step s : result.steps()) {
                  csv.writeRecord(
                      s.scenario(),
                      s.verdict(),
                      Integer.toString(s.number()),
                      s.change(),
                      s.owner(),
                      s.reason(),
                      text(s.before()),
                      text(s.after()),
                      text(s.low()),
                      text(s.high()),
                      Integer.toString(s.replications()));
                }
              });
          ResultFile.csv(
              folder.resolve("bed-equivalents.csv"),
              csv -> {
                csv.writeRecord(
                    "scenario",
                    "base",
                    "basis",
                    "source",
                    "change",
                    "start",
                    "end",
                    "added",
                    "avoided",
                    "beds",
                    "low",
                    "high",
                    "replications");
                for (BedEquivalent e : result.bedEquivalents()) {
                  csv.writeRecord(
                      e.scenario(),
                      result.base(),
                      e.basis().id(),
                      e.source(),
                      e.change(),
                      e.start().toString(),
                      e.end().toString(),
                      text(e.added()),
                      text(e.avoided()),
                      text(e.beds()),
                      text(e.low()),
                      text(e.high()),
                      Integer.toString(e.replications()));
                }
              });
          for (Map.Entry<String, String> paper : papers.entrySet()) {
            ResultFile.text(folder.resolve(paper.getKey()), paper.getValue());
          }
        });
  }

  private static List<Difference> sorted(List<Difference> differences) {
    return differences.stream()
        .sorted(
            Comparator.comparing(Difference::scenario)
                .thenComparing(d -> d.measure().id())
                .thenComparing(Difference::site)
                .thenComparing(d -> d.period().start()))
        .toList();
  }

  private static ObjectNode summary(ComparisonResult result) {
    ObjectNode root = Json.MAPPER.createObjectNode();
    root.put("base", result.base());
    root.put("seed", result.seed());
    root.put("uncertainty", result.uncertainty().name().toLowerCase(Locale.ROOT));
    root.put("replications", result.replications());
    ArrayNode scenarios = root.putArray("scenarios");
    for (ComparisonResult.Compared compared : result.scenarios()) {
      ObjectNode one = scenarios.addObject();
      one.put("name", compared.name());
      one.put("experiment_id", compared.experimentId());
      one.put("run_id", compared.runId());
      one.set("verdicts", VerdictsFile.tree(compared.verdicts()));
    }
    ArrayNode changes = root.putArray("differences_of_tested_figures");
    for (VerdictChange change : result.verdictChanges()) {
      ObjectNode one = changes.addObject();
      one.put("scenario", change.scenario());
      one.put("verdict", change.verdict());
      one.set("difference", Json.number(change.difference()));
      one.set("low", Json.number(change.low()));
      one.set("high", Json.number(change.high()));
      one.put("replications", change.replications());
    }
    return root;
  }
}
