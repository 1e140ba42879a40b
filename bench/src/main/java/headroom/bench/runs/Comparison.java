package headroom.bench.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * Two runs, row by row. Speeds are compared as ratios to the rival of the same run, round by round,
 * so that two machines can be compared; results are compared by their checksums.
 */
final class Comparison {
  /** How a row came out. */
  enum Outcome {
    BETTER("better"),
    SAME("same"),
    WORSE("worse"),
    TOO_FEW("too few rounds to tell"),
    NOT_TIMED("not timed"),
    MISSING("only in one run");

    private final String words;

    Outcome(String words) {
      this.words = words;
    }
  }

  /**
   * One row.
   *
   * @param change how much more time than before: 0.1 is 10% slower
   * @param low end of its 95% interval, and high
   */
  record Line(
      String row, Outcome outcome, double change, double low, double high, boolean sameResult) {}

  private final Results before;
  private final Results after;
  private final double tolerance;

  /**
   * @param tolerance a row that surely takes so much more time fails: 0.1 for 10%
   */
  Comparison(Results before, Results after, double tolerance) {
    this.before = before;
    this.after = after;
    this.tolerance = tolerance;
  }

  List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    for (Results.Entry now : after.entries()) {
      if (now.engine().equals(Row.OURS)) {
        lines.add(line(now));
      }
    }
    for (Results.Entry then : before.entries()) {
      if (then.engine().equals(Row.OURS) && after.find(then.row(), Row.OURS).isEmpty()) {
        lines.add(new Line(then.row(), Outcome.MISSING, Double.NaN, Double.NaN, Double.NaN, true));
      }
    }
    return lines;
  }

  private Line line(Results.Entry now) {
    Optional<Results.Entry> found = before.find(now.row(), Row.OURS);
    if (found.isEmpty()) {
      return new Line(now.row(), Outcome.MISSING, Double.NaN, Double.NaN, Double.NaN, true);
    }
    Results.Entry then = found.get();
    boolean sameResult =
        then.checksum() == null || now.checksum() == null || then.checksum().equals(now.checksum());
    double[] a = logRatios(before, then);
    double[] b = logRatios(after, now);
    if (a.length == 0 || b.length == 0) {
      return new Line(now.row(), Outcome.NOT_TIMED, Double.NaN, Double.NaN, Double.NaN, sameResult);
    }
    double difference = mean(b) - mean(a);
    double half = halfWidth(a, b);
    if (Double.isNaN(half)) {
      return new Line(
          now.row(), Outcome.TOO_FEW, Math.expm1(difference), Double.NaN, Double.NaN, sameResult);
    }
    Outcome outcome =
        difference - half > 0
            ? Outcome.WORSE
            : difference + half < 0 ? Outcome.BETTER : Outcome.SAME;
    return new Line(
        now.row(),
        outcome,
        Math.expm1(difference),
        Math.expm1(difference - half),
        Math.expm1(difference + half),
        sameResult);
  }

  /** Of our time to the yardstick's, by round. */
  private static double[] logRatios(Results run, Results.Entry ours) {
    List<Double> rival =
        run.find(ours.row(), Row.YARDSTICK)
            .or(() -> run.find(Row.MINI_HOSPITAL, Row.YARDSTICK))
            .map(Results.Entry::scores)
            .orElse(List.of());
    double[] ratios = new double[Math.min(ours.scores().size(), rival.size())];
    for (int i = 0; i < ratios.length; i++) {
      ratios[i] = Math.log(ours.scores().get(i) / rival.get(i));
    }
    return ratios;
  }

  /** Half of Welch's 95% interval of the difference of the means. */
  private static double halfWidth(double[] a, double[] b) {
    if (a.length < 2 || b.length < 2) {
      return Double.NaN;
    }
    double va = variance(a) / a.length;
    double vb = variance(b) / b.length;
    if (va + vb == 0) {
      return 0;
    }
    double freedom = (va + vb) * (va + vb) / (va * va / (a.length - 1) + vb * vb / (b.length - 1));
    return new TDistribution(freedom).inverseCumulativeProbability(0.975) * Math.sqrt(va + vb);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static double variance(double[] values) {
    double mean = mean(values);
    double sum = 0;
    for (double value : values) {
      sum += (value - mean) * (value - mean);
    }
    return sum / (values.length - 1);
  }

  boolean resultsChanged() {
    return lines().stream().anyMatch(line -> !line.sameResult);
  }

  boolean slower() {
    return lines().stream().anyMatch(line -> line.low > tolerance);
  }

  String report() {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "before %s on %s%nafter  %s on %s%n%n",
            before.commit(),
            before.machine().get("processor"),
            after.commit(),
            after.machine().get("processor")));
    for (Line line : lines()) {
      text.append(String.format(Locale.ROOT, "%-28s %s", line.row, line.outcome.words));
      if (!Double.isNaN(line.change)) {
        text.append(String.format(Locale.ROOT, ": time %+.1f%%", 100 * line.change));
      }
      if (!Double.isNaN(line.low)) {
        text.append(
            String.format(Locale.ROOT, " (%+.1f%% to %+.1f%%)", 100 * line.low, 100 * line.high));
      }
      if (line.low > tolerance) {
        text.append(
            String.format(Locale.ROOT, ", beyond the tolerance of %.0f%%", 100 * tolerance));
      }
      text.append(line.sameResult ? "\n" : "; THE RESULT CHANGED\n");
    }
    text.append('\n');
    if (resultsChanged()) {
      text.append("Results changed: this is not a matter of speed.\n");
    }
    text.append(
        slower()
            ? "Something is slower beyond the tolerance.\n"
            : "Nothing is slower beyond the tolerance.\n");
    return text.toString();
  }
}
