package headroom.reports.papers;

import headroom.model.result.BacktestResult;
import headroom.model.result.BacktestResult.Naive;
import headroom.model.result.BacktestResult.NaiveScore;
import headroom.model.result.BacktestResult.Score;
import headroom.model.result.Measure;
import headroom.model.result.Observation;
import headroom.model.result.Provenance;
import headroom.model.result.Series;
import headroom.model.result.Uncertainty;
import java.util.ArrayList;
import java.util.List;

/** {@code report.html} of a backtest: what was simulated beside what happened. */
public final class BacktestReport {
  private BacktestReport() {}

  /** Everything the template prints, in its order. */
  public record Page(
      Cover cover,
      List<String> findings,
      List<String> notes,
      Table scores,
      List<Figure> figures,
      String command,
      List<Cover.Fact> runs) {}

  /**
   * The paper as one self-contained page that asks the network for nothing.
   *
   * @param observations all of them, history included
   */
  public static String html(
      BacktestResult result, List<Observation> observations, Provenance provenance) {
    Page page =
        new Page(
            cover(result),
            result.scores().stream()
                .filter(s -> s.series().site().isEmpty())
                .map(BacktestReport::finding)
                .toList(),
            notes(result),
            scores(result),
            new Hindsight(result, observations).figures(),
            provenance.command(),
            List.of(
                new Cover.Fact(result.scenario(), result.runId()),
                new Cover.Fact("Headroom", provenance.headroomVersion())));
    return Papers.fill("backtest.jte", page);
  }

  private static Cover cover(BacktestResult result) {
    return new Cover(
        "How well would it have forecast?",
        result.scenario(),
        result.conditional()
            ? "Conditional on "
                + result.conditionalOn()
                + ", which nobody knew at the start: this tests the mechanism, not foresight."
            : "Unconditional: simulated from what was known at the start, then scored against what"
                + " happened.",
        List.of(
            new Cover.Fact("Scored from", Wording.day(result.from())),
            new Cover.Fact("Replications", Integer.toString(result.replications())),
            new Cover.Fact(
                "Assumptions", result.uncertainty() == Uncertainty.BOTH ? "drawn" : "central"),
            new Cover.Fact("Seed", Long.toString(result.seed()))),
        "run",
        result.runId());
  }

  private static String finding(Score score) {
    List<String> naive = new ArrayList<>();
    for (NaiveScore one : score.naive()) {
      naive.add(error(one.mape()) + " for " + one.naive().title());
    }
    return name(score.series())
        + ": off by "
        + error(score.mape())
        + " on average over "
        + Wording.plural(score.periods(), "period", "periods")
        + (naive.isEmpty() ? "" : ", against " + String.join(", ", naive))
        + "; "
        + Math.round(score.coverage90() * score.periods())
        + " of "
        + score.periods()
        + " within the 90% interval.";
  }

  private static List<String> notes(BacktestResult result) {
    List<String> notes = new ArrayList<>();
    if (!result.notInRun().isEmpty()) {
      notes.add("Not reported by this run: " + String.join(", ", result.notInRun()) + ".");
    }
    if (result.notScored() > 0) {
      notes.add(
          Wording.plural(result.notScored(), "observed value is", "observed values are")
              + " for other days than whole reporting periods of the run, and not scored.");
    }
    return notes;
  }

  private static Table scores(BacktestResult result) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Score s : result.scores()) {
      String unit = s.series().measure().unit();
      List<Table.Cell> row = new ArrayList<>();
      row.add(Table.cell(s.series().measure().title(), place(s.series())));
      row.add(Table.cell(Integer.toString(s.periods())));
      row.add(Table.cell(Wording.bare(s.observedMean(), unit)));
      row.add(Table.cell(Wording.signed(s.bias(), unit)));
      row.add(Table.cell(error(s.mape())));
      for (Naive kind : Naive.values()) {
        row.add(Table.cell(naive(s, kind)));
      }
      row.add(Table.cell(Double.isNaN(s.mase()) ? Wording.NONE : Wording.number(s.mase())));
      row.add(Table.cell(Wording.bare(s.crps(), unit)));
      row.add(Table.cell(Wording.percent(s.coverage50())));
      row.add(Table.cell(Wording.percent(s.coverage90())));
      rows.add(List.copyOf(row));
    }
    return new Table(
        "Error: mean absolute error of the simulated mean, as a share of what was observed; beside it"
            + " the same for forecasts that need no model (an asterisk: for part of the periods)."
            + " MASE: the error over that of the same-period forecast within the history, the lockdown"
            + " year left out. CRPS: the error of the whole distribution. Coverage: how often what was"
            + " observed lay within the interval.",
        List.of(
            "Measure",
            ">Periods",
            ">Observed mean",
            ">Bias",
            ">Error",
            ">Last value",
            ">Same month",
            ">Last plus net flow",
            ">MASE",
            ">CRPS",
            ">Within 50%",
            ">Within 90%"),
        rows);
  }

  private static String naive(Score score, Naive kind) {
    return score.naive().stream()
        .filter(n -> n.naive() == kind)
        .findFirst()
        .map(n -> error(n.mape()) + (n.periods() < score.periods() ? "*" : ""))
        .orElse(Wording.NONE);
  }

  private static String error(double share) {
    return Wording.bare(share, "ratio");
  }

  static String name(Series series) {
    Measure measure = series.measure();
    String part = place(series);
    return part.isEmpty() ? measure.title() : measure.title() + ", " + part;
  }

  static String place(Series series) {
    List<String> parts = new ArrayList<>();
    for (String part : List.of(series.site(), series.specialty(), series.group())) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return String.join(", ", parts);
  }
}
