package headroom.model.experiment;

import headroom.model.result.Estimate;
import headroom.model.result.Layout;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Uncertainty;
import headroom.model.result.Verdict;
import headroom.model.scenario.TargetTest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** One test of a target, fitted to the series and periods of an experiment. */
final class VerdictTest {
  private final String id;
  private final TargetTest test;
  private final int series;
  private final Window window;
  private final LocalDate from;
  private final LocalDate to;
  private final String notModelled;

  VerdictTest(String id, TargetTest test, Layout layout) {
    this.id = id;
    this.test = test;
    LocalDate start = layout.periods().get(0).start();
    LocalDate end = layout.periods().get(layout.periods().size() - 1).end();
    from = test.from().orElse(start);
    to = test.to().orElse(end);
    series = layout.find(test.measure(), test.site(), test.specialty(), test.group());
    window = Window.between(layout, from, to);
    notModelled = whyNot(start, end);
  }

  private String whyNot(LocalDate start, LocalDate end) {
    if (series < 0) {
      return "measure " + test.measure() + place() + " is not part of this scenario";
    }
    if (from.isBefore(start) || to.isAfter(end)) {
      return "the window " + from + " to " + to + " lies outside the run, " + start + " to " + end;
    }
    if (window == null) {
      return "no reporting period lies wholly between " + from + " and " + to;
    }
    return "";
  }

  private String place() {
    String place = String.join(" ", test.site(), test.specialty(), test.group()).strip();
    return place.isEmpty() ? "" : " of " + place;
  }

  String id() {
    return id;
  }

  /** Why it cannot be tested on this experiment; empty when it can. */
  String notModelled() {
    return notModelled;
  }

  /** The tested figure of one replication; NaN when there is none. */
  double figure(ReplicationResult result) {
    return window.figure(result, series, test.test());
  }

  double[] figures(List<ReplicationResult> results) {
    return results.stream().mapToDouble(this::figure).toArray();
  }

  /** Whether a figure is good enough. Exactly on the threshold is. */
  boolean meets(double figure) {
    return test.atMost().map(most -> figure <= most).orElse(true)
        && test.atLeast().map(least -> figure >= least).orElse(true);
  }

  int meeting(double[] figures) {
    return (int) Arrays.stream(Statistics.present(figures)).filter(this::meets).count();
  }

  /**
   * The verdict of a sample.
   *
   * @param gate why no verdict may be given; empty when one may
   */
  Verdict verdict(Sample sample, String gate) {
    if (!notModelled.isEmpty()) {
      return notModelled(notModelled);
    }
    double[] figures = figures(sample.main());
    Estimate estimate = Statistics.estimate(figures);
    if (estimate.replications() == 0) {
      return notModelled("measure " + test.measure() + " has no value in the window");
    }
    Statistics.Interval share = Statistics.wilson(meeting(figures), estimate.replications());
    // Where the main replications hold chance alone already, they answer for both.
    boolean beside = sample.plan().uncertainty() == Uncertainty.BOTH;
    double[] chance = beside ? figures(sample.chanceOnly()) : figures;
    int chances = Statistics.present(chance).length;
    return new Verdict(
        id,
        test.statement(),
        test.measure(),
        testName(),
        test.site(),
        from,
        to,
        comparison(),
        threshold(),
        gate.isEmpty() ? Verdict.Status.ESTIMATED : Verdict.Status.GATED,
        gate,
        share.mean(),
        share.low(),
        share.high(),
        chances == 0 ? Double.NaN : (double) meeting(chance) / chances,
        estimate);
  }

  private Verdict notModelled(String reason) {
    return new Verdict(
        id,
        test.statement(),
        test.measure(),
        testName(),
        test.site(),
        from,
        to,
        comparison(),
        threshold(),
        Verdict.Status.NOT_MODELLED,
        reason,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Double.NaN,
        Statistics.estimate(new double[0]));
  }

  private String testName() {
    return test.test().name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String comparison() {
    return test.atMost().isPresent() || test.atLeast().isEmpty() ? "<=" : ">=";
  }

  private double threshold() {
    return test.atMost().or(test::atLeast).orElse(Double.NaN);
  }
}
