package headroom.reports.papers;

import headroom.model.result.BacktestResult;
import headroom.model.result.BedEquivalent;
import headroom.model.result.BedEquivalent.Basis;
import headroom.model.result.ComparisonResult;
import headroom.model.result.ComparisonResult.Compared;
import headroom.model.result.ComparisonResult.Difference;
import headroom.model.result.ComparisonResult.Step;
import headroom.model.result.ComparisonResult.VerdictChange;
import headroom.model.result.Estimate;
import headroom.model.result.ExperimentResult;
import headroom.model.result.Measures;
import headroom.model.result.Observation;
import headroom.model.result.Period;
import headroom.model.result.Series;
import headroom.model.result.SolutionResult;
import headroom.model.result.SolutionResult.Evaluation;
import headroom.model.result.SolutionResult.LeverSetting;
import headroom.model.result.Uncertainty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A made-up comparison and a made-up solution, to look at papers with. */
final class SampleChoices {
  private static final Series ATTENDANCES = new Series(Measures.get("ed-attendances"), "", "", "");
  private static final LocalDate START = LocalDate.of(2022, 4, 1);

  /** March and April 2022. */
  static final List<Observation> OBSERVED =
      List.of(observed(START.minusMonths(1), 920), observed(START, 1000));

  private SampleChoices() {}

  private static Observation observed(LocalDate start, double value) {
    return new Observation(ATTENDANCES, Period.of(start, start.plusMonths(1).minusDays(1)), value);
  }

  /** One month of attendances beside what happened. */
  static BacktestResult backtest(String conditionalOn) {
    Estimate simulated = new Estimate(960, 950, 970, 900, 940, 958, 980, 1020, 30);
    return new BacktestResult(
        "hindcast",
        "e".repeat(64),
        "f".repeat(64),
        1,
        Uncertainty.BOTH,
        30,
        conditionalOn,
        START,
        List.of(
            new BacktestResult.Score(
                ATTENDANCES,
                1,
                1000,
                -40,
                .042,
                Double.NaN,
                22,
                0,
                1,
                List.of(
                    new BacktestResult.NaiveScore(BacktestResult.Naive.LAST, 1, -80, .08, 80)))),
        List.of(
            new BacktestResult.Forecast(
                ATTENDANCES,
                OBSERVED.get(1).period(),
                1000,
                simulated,
                new double[] {920, Double.NaN, Double.NaN})),
        List.of("dm01-within-6w"),
        2);
  }

  static ComparisonResult comparison(String other) {
    ExperimentResult base = SampleRun.result("black-country-2022");
    List<Difference> differences = new ArrayList<>();
    int month = 0;
    for (Period period : base.layout().periods()) {
      double effect = -0.0006 * month;
      differences.add(
          new Difference(
              other,
              Measures.get("ga-occupancy-0800"),
              "",
              period,
              effect,
              effect - 0.004,
              effect + 0.004,
              30));
      differences.add(
          new Difference(
              other,
              Measures.get("rtt-over-52w"),
              "",
              period,
              -12.0 * month,
              -20.0 * month - 5,
              -4.0 * month + 5,
              30));
      differences.add(
          new Difference(
              other, Measures.get("cancelled-on-day"), "", period, 0.001, -0.004, 0.006, 30));
      month++;
    }
    return new ComparisonResult(
        "black-country-2022",
        1,
        Uncertainty.BOTH,
        30,
        List.of(
            new Compared(
                "black-country-2022", "", base.experimentId(), base.runId(), base.verdicts()),
            new Compared(other, "", "e".repeat(64), "f".repeat(64), base.verdicts())),
        differences,
        List.of(
            new VerdictChange(other, "ga-occupancy-92", -0.012, -0.015, -0.009, 30),
            new VerdictChange(other, "wait-104w", 0.2, -1, 1.4, 30),
            new VerdictChange(other, "elective-30pct:pathways", 0.004, 0.001, 0.007, 30)),
        List.of(
            new Step(
                other,
                "ga-occupancy-92",
                1,
                "Virtual wards to 45 per 100,000",
                "Community services",
                "The guidance asks for it",
                0.948,
                0.94,
                -0.0095,
                -0.0065,
                30),
            new Step(
                other,
                "ga-occupancy-92",
                2,
                "Halve delayed discharges by December 2022, with councils",
                "Chief nurse",
                "National ask",
                0.94,
                0.929,
                -0.0135,
                -0.0085,
                30),
            new Step(
                other,
                "ga-occupancy-92",
                3,
                "Growth of one per cent more",
                "Public health",
                "Census",
                0.929,
                0.936,
                0.005,
                0.009,
                30)),
        List.of(
            worth(other, Basis.STEP, "virtual wards", "Virtual wards to 45 per 100,000", 0, 21),
            worth(other, Basis.STEP, "discharge", "Halve delayed discharges", -2, 52),
            worth(other, Basis.ALONE, "virtual wards", "", 0, 21),
            worth(other, Basis.ALONE, "discharge", "", -1, 58),
            worth(other, Basis.INTERACTION, "", "", -1, -6),
            worth(other, Basis.TOGETHER, "", "", -2, 73)));
  }

  private static BedEquivalent worth(
      String scenario, Basis basis, String source, String change, double added, double avoided) {
    double beds = added + avoided;
    return new BedEquivalent(
        scenario,
        basis,
        source,
        change,
        LocalDate.of(2022, 4, 1),
        LocalDate.of(2025, 3, 31),
        added,
        avoided,
        beds,
        beds - 4,
        beds + 4,
        30);
  }

  static SolutionResult solution(boolean met) {
    ExperimentResult base = SampleRun.result("black-country-2022");
    return new SolutionResult(
        "black-country-2022",
        base.experimentId(),
        1,
        Uncertainty.BOTH,
        30,
        List.of("ga-occupancy-92"),
        0.8,
        met,
        met ? 0.8333 : 0.4,
        met ? 0.664 : 0.246,
        met ? 0.927 : 0.577,
        List.of(
            new LeverSetting(
                "beds", "Adult G&A beds", "beds", 2497, 2497, 2700, met ? 2590 : 2700)),
        List.of(
            new Evaluation(1, List.of(2497.0), 30, 0.1333, 0.053, 0.297, List.of(0.948)),
            new Evaluation(
                2,
                List.of(2700.0),
                30,
                met ? 1 : 0.4,
                met ? 0.886 : 0.246,
                met ? 1 : 0.577,
                List.of(0.885)),
            new Evaluation(
                3,
                List.of(2598.0),
                30,
                met ? 0.9 : 0.3,
                met ? 0.744 : 0.167,
                met ? 0.965 : 0.479,
                List.of(0.914)),
            new Evaluation(
                4,
                List.of(2590.0),
                30,
                met ? 0.8333 : 0.2,
                met ? 0.664 : 0.095,
                met ? 0.927 : 0.373,
                List.of(0.917))),
        base.verdicts().stream().filter(v -> v.id().equals("ga-occupancy-92")).toList());
  }
}
