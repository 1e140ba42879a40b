package headroom.cli;

import headroom.model.result.BacktestResult;
import headroom.model.result.BacktestResult.Naive;
import headroom.model.result.BacktestResult.Score;
import headroom.model.result.Measure;
import java.io.PrintStream;
import java.util.Locale;

/** A backtest on a terminal of 80 columns: measure by measure, place by place. */
final class BacktestTable {
  private static final String ROW = "  %-18s %3s %9s %7s %7s %7s %7s %6s %6s%n";

  private BacktestTable() {}

  static void print(PrintStream out, BacktestResult result) {
    out.println("Backtest of " + result.scenario());
    out.println(
        "    From "
            + result.from()
            + ", "
            + result.replications()
            + " replications, seed "
            + result.seed()
            + ".");
    VerdictTable.printWrapped(
        out,
        result.conditional()
            ? "Conditional on " + result.conditionalOn() + "."
            : "Unconditional: simulated from what was known at the start.");
    Measure shown = null;
    for (Score score : result.scores()) {
      Measure measure = score.series().measure();
      if (!measure.equals(shown)) {
        shown = measure;
        out.println();
        out.println(measure.id() + ": " + measure.title());
        out.printf(ROW, "place", "n", "bias", "error", "last", "same", "+flow", "in 50%", "in 90%");
      }
      row(out, score);
    }
    out.println();
    VerdictTable.printWrapped(
        out,
        "error: mean absolute error of the simulated mean as a share of what was observed, beside"
            + " that of three forecasts that need no model: the last value known, the same month of"
            + " an earlier year (2020/21 left out), the last value plus last year's net flow."
            + " in 50%, in 90%: how much of what was observed lay within that interval.");
    if (!result.notInRun().isEmpty()) {
      VerdictTable.printWrapped(
          out, "Not reported by this run: " + String.join(", ", result.notInRun()) + ".");
    }
    if (result.notScored() > 0) {
      VerdictTable.printWrapped(
          out,
          result.notScored()
              + " observed values are for other days than whole reporting periods of the run, and"
              + " are not scored.");
    }
    out.println();
  }

  private static void row(PrintStream out, Score score) {
    String measure = score.series().measure().id();
    out.printf(
        ROW,
        place(score),
        Integer.toString(score.periods()),
        Figures.difference(measure, score.bias()),
        percent(score.mape()),
        naive(score, Naive.LAST),
        naive(score, Naive.SAME_PERIOD),
        naive(score, Naive.NET_FLOW),
        Figures.probability(score.coverage50()),
        Figures.probability(score.coverage90()));
  }

  private static String place(Score score) {
    String place = score.series().site().isEmpty() ? "whole system" : score.series().site();
    String part = (score.series().specialty() + " " + score.series().group()).strip();
    String all = part.isEmpty() ? place : place + " " + part;
    return all.length() <= 18 ? all : all.substring(0, 17) + "…";
  }

  private static String naive(Score score, Naive kind) {
    return score.naive().stream()
        .filter(n -> n.naive() == kind)
        .findFirst()
        .map(n -> percent(n.mape()) + (n.periods() < score.periods() ? "*" : ""))
        .orElse("-");
  }

  private static String percent(double share) {
    return Double.isNaN(share) ? "-" : String.format(Locale.ROOT, "%.1f%%", share * 100);
  }
}
