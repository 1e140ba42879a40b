package headroom.reports.runs;

import static headroom.reports.runs.Json.number;
import static headroom.reports.runs.Json.readNumber;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import headroom.model.result.Estimate;
import headroom.model.result.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** {@code verdicts.json}. */
final class VerdictsFile {
  private static final Estimate NONE =
      new Estimate(
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          0);

  private VerdictsFile() {}

  static ArrayNode tree(List<Verdict> verdicts) {
    ArrayNode all = Json.MAPPER.createArrayNode();
    for (Verdict v : verdicts) {
      Estimate figure = v.figure() == null ? NONE : v.figure();
      ObjectNode row = all.addObject();
      row.put("id", v.id());
      row.put("statement", v.statement());
      row.put("measure", v.measure());
      row.put("test", v.test());
      row.put("scope", v.scope());
      row.set("window_start", Json.date(v.windowStart()));
      row.set("window_end", Json.date(v.windowEnd()));
      row.put("comparison", v.comparison());
      row.set("threshold", number(v.threshold()));
      row.put("status", v.status().id());
      if (v.status() != Verdict.Status.ESTIMATED) {
        row.put("reason", v.reason());
      }
      row.set("probability", number(v.probability()));
      row.set("probability_low", number(v.probabilityLow()));
      row.set("probability_high", number(v.probabilityHigh()));
      row.set("chance_only_probability", number(v.chanceOnlyProbability()));
      row.set("mean", number(figure.mean()));
      row.set("mean_low", number(figure.meanLow()));
      row.set("mean_high", number(figure.meanHigh()));
      row.set("p05", number(figure.p05()));
      row.set("p25", number(figure.p25()));
      row.set("p50", number(figure.p50()));
      row.set("p75", number(figure.p75()));
      row.set("p95", number(figure.p95()));
      row.put("replications", figure.replications());
    }
    return all;
  }

  static List<Verdict> read(JsonNode all) {
    List<Verdict> verdicts = new ArrayList<>();
    for (JsonNode row : all) {
      verdicts.add(
          new Verdict(
              row.path("id").asText(),
              row.path("statement").asText(),
              row.path("measure").asText(),
              row.path("test").asText(),
              row.path("scope").asText(),
              Json.readDate(row.get("window_start")),
              Json.readDate(row.get("window_end")),
              row.path("comparison").asText(),
              readNumber(row.get("threshold")),
              Verdict.Status.valueOf(
                  row.path("status").asText().toUpperCase(Locale.ROOT).replace('-', '_')),
              row.path("reason").asText(""),
              readNumber(row.get("probability")),
              readNumber(row.get("probability_low")),
              readNumber(row.get("probability_high")),
              readNumber(row.get("chance_only_probability")),
              new Estimate(
                  readNumber(row.get("mean")),
                  readNumber(row.get("mean_low")),
                  readNumber(row.get("mean_high")),
                  readNumber(row.get("p05")),
                  readNumber(row.get("p25")),
                  readNumber(row.get("p50")),
                  readNumber(row.get("p75")),
                  readNumber(row.get("p95")),
                  row.path("replications").asInt())));
    }
    return List.copyOf(verdicts);
  }
}
