package headroom.reports.runs;

import static headroom.reports.runs.Decimal.text;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import headroom.model.result.BacktestResult;
import headroom.model.result.BacktestResult.Forecast;
import headroom.model.result.BacktestResult.Naive;
import headroom.model.result.BacktestResult.NaiveScore;
import headroom.model.result.BacktestResult.Score;
import headroom.model.result.Series;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The folder {@code backtest} leaves behind: {@code summary.json}, {@code scores.csv}, {@code
 * naive.csv} (the forecasts that need no model), {@code forecasts.csv} (period by period) and the
 * papers.
 */
public final class BacktestFolder {
  private BacktestFolder() {}

  /**
   * Writes the folder and moves it into place when complete.
   *
   * @throws FolderExists when the place is taken and {@code force} is false
   */
  public static void write(
      Path place, BacktestResult result, Map<String, String> papers, boolean force) {
    Staging.fill(
        place,
        force,
        folder -> {
          ResultFile.text(folder.resolve("summary.json"), Json.write(summary(result)));
          ResultFile.csv(folder.resolve("scores.csv"), csv -> scores(result, csv::writeRecord));
          ResultFile.csv(folder.resolve("naive.csv"), csv -> naive(result, csv::writeRecord));
          ResultFile.csv(
              folder.resolve("forecasts.csv"), csv -> forecasts(result, csv::writeRecord));
          for (Map.Entry<String, String> paper : papers.entrySet()) {
            ResultFile.text(folder.resolve(paper.getKey()), paper.getValue());
          }
        });
  }

  private interface Row {
    void write(String... fields);
  }

  private static void scores(BacktestResult result, Row row) {
    row.write(
        "measure",
        "site",
        "group",
        "conditional",
        "periods",
        "bias",
        "mape",
        "mase",
        "crps",
        "coverage50",
        "coverage90");
    for (Score s : result.scores()) {
      row.write(
          s.series().measure().id(),
          s.series().site(),
          group(s.series()),
          conditional(result),
          Integer.toString(s.periods()),
          text(s.bias()),
          text(s.mape()),
          text(s.mase()),
          text(s.crps()),
          text(s.coverage50()),
          text(s.coverage90()));
    }
  }

  private static void naive(BacktestResult result, Row row) {
    row.write("measure", "site", "group", "forecast", "periods", "bias", "mape", "mae");
    for (Score s : result.scores()) {
      for (NaiveScore n : s.naive()) {
        row.write(
            s.series().measure().id(),
            s.series().site(),
            group(s.series()),
            n.naive().id(),
            Integer.toString(n.periods()),
            text(n.bias()),
            text(n.mape()),
            text(n.mae()));
      }
    }
  }

  private static void forecasts(BacktestResult result, Row row) {
    List<String> header =
        new ArrayList<>(
            List.of(
                "measure",
                "site",
                "specialty",
                "group",
                "period_start",
                "period_end",
                "unit",
                "observed",
                "mean",
                "p05",
                "p25",
                "p50",
                "p75",
                "p95"));
    for (Naive naive : Naive.values()) {
      header.add(naive.id());
    }
    row.write(header.toArray(String[]::new));
    for (Forecast f : result.forecasts()) {
      Series s = f.series();
      List<String> fields =
          new ArrayList<>(
              List.of(
                  s.measure().id(),
                  s.site(),
                  s.specialty(),
                  s.group(),
                  f.period().start().toString(),
                  f.period().end().toString(),
                  s.measure().unit(),
                  text(f.observed()),
                  text(f.simulated().mean()),
                  text(f.simulated().p05()),
                  text(f.simulated().p25()),
                  text(f.simulated().p50()),
                  text(f.simulated().p75()),
                  text(f.simulated().p95())));
      for (double naive : f.naive()) {
        fields.add(text(naive));
      }
      row.write(fields.toArray(String[]::new));
    }
  }

  /** Scores have no column of specialties: one stands in front of the group. */
  private static String group(Series series) {
    String specialty = series.specialty().isEmpty() ? "" : "specialty=" + series.specialty();
    return specialty.isEmpty() || series.group().isEmpty()
        ? specialty + series.group()
        : specialty + ";" + series.group();
  }

  private static String conditional(BacktestResult result) {
    return result.conditional() ? "yes" : "no";
  }

  private static ObjectNode summary(BacktestResult result) {
    ObjectNode root = Json.MAPPER.createObjectNode();
    root.put("scenario", result.scenario());
    root.put("experiment_id", result.experimentId());
    root.put("run_id", result.runId());
    root.put("seed", result.seed());
    root.put("uncertainty", result.uncertainty().name().toLowerCase(Locale.ROOT));
    root.put("replications", result.replications());
    root.put("from", result.from().toString());
    root.put("conditional", result.conditional());
    root.put("conditional_on", result.conditionalOn());
    ArrayNode scores = root.putArray("scores");
    for (Score s : result.scores()) {
      ObjectNode one = scores.addObject();
      one.put("measure", s.series().measure().id());
      one.put("site", s.series().site());
      one.put("group", group(s.series()));
      one.put("periods", s.periods());
      one.set("observed_mean", Json.number(s.observedMean()));
      one.set("bias", Json.number(s.bias()));
      one.set("mape", Json.number(s.mape()));
      one.set("mase", Json.number(s.mase()));
      one.set("crps", Json.number(s.crps()));
      one.set("coverage50", Json.number(s.coverage50()));
      one.set("coverage90", Json.number(s.coverage90()));
      ArrayNode naive = one.putArray("naive");
      for (NaiveScore n : s.naive()) {
        ObjectNode other = naive.addObject();
        other.put("forecast", n.naive().id());
        other.put("periods", n.periods());
        other.set("bias", Json.number(n.bias()));
        other.set("mape", Json.number(n.mape()));
        other.set("mae", Json.number(n.mae()));
      }
    }
    ArrayNode missing = root.putArray("not_in_run");
    result.notInRun().forEach(missing::add);
    root.put("observations_not_scored", result.notScored());
    return root;
  }
}
