package headroom.reports.runs;

import headroom.model.result.Bottleneck;
import headroom.model.result.Estimate;
import headroom.model.result.ExperimentResult;
import headroom.model.result.Layout;
import headroom.model.result.Measure;
import headroom.model.result.Period;
import headroom.model.result.Provenance;
import headroom.model.result.ReplicationResult;
import headroom.model.result.RunStatistics;
import headroom.model.result.Sensitivity;
import headroom.model.result.Series;
import headroom.model.result.Uncertainty;
import headroom.model.result.Verdict;
import java.time.LocalDate;
import java.util.List;

/** A run small enough to read whole: two months, three series, two replications. */
final class SmallRun {
  static final String TEXT = "scenario: small\n";
  static final String EXPERIMENT =
      "915d1422bd2389213b2230d547829edea66eabd537ea251d67120873940c467d";

  static final Provenance PROVENANCE =
      new Provenance(
          "0.1.0",
          "scenarios/small.yaml",
          Checksum.ofText("scenario: small"),
          TEXT,
          "./headroom run scenarios/small.yaml --seed 7");

  static final RunStatistics STATISTICS =
      new RunStatistics(2.5, 4.75, 123_456_789, 2, "17.0.15", "Linux amd64");

  private static final Measure OCCUPANCY =
      new Measure(
          "ga-occupancy-0800",
          "Occupancy",
          "ratio",
          Measure.Kind.RATIO,
          Measure.Better.LOWER,
          "Occupied over available.",
          "NHS England");

  private static final Measure OVER_52 =
      new Measure(
          "rtt-over-52w",
          "Over 52 weeks",
          "patients",
          Measure.Kind.STOCK,
          Measure.Better.LOWER,
          "Waiting over 364 days.",
          "NHS England");

  private SmallRun() {}

  static Layout layout() {
    return new Layout(
        List.of(
            new Series(OCCUPANCY, "", "", ""),
            new Series(OVER_52, "", "", ""),
            new Series(OVER_52, "new-cross", "trauma, orthopaedics", "")),
        List.of(
            Period.of(LocalDate.of(2022, 4, 1), LocalDate.of(2022, 4, 30)),
            Period.of(LocalDate.of(2022, 5, 1), LocalDate.of(2022, 5, 31))));
  }

  static ReplicationResult replication(Uncertainty uncertainty, int number) {
    double shift = number / 8.0;
    return new ReplicationResult(
        uncertainty,
        number,
        layout(),
        new double[][] {{90 + shift, 0.1 + 0.2}, {1e-5, 12345678.9}, {3, Double.NaN}},
        new double[][] {{100, 0}, {}, {}},
        new String[] {"arrival", "departure"},
        new long[] {1000L * number, 7},
        number == 2 ? new String[] {"a complaint"} : new String[0]);
  }

  static ExperimentResult result() {
    Estimate known = new Estimate(1.5, 1.25, 1.75, 1, 1.25, 1.5, 1.75, 2, 2);
    Estimate unknown =
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
    Period april = layout().periods().get(0);
    LocalDate start = april.start();
    LocalDate end = layout().periods().get(1).end();
    return new ExperimentResult(
        "small",
        EXPERIMENT,
        "5de854b511e828c304bfa9dac593cab2b3ae0c6a88e629faa75428cb3f4cb8bc",
        7,
        Uncertainty.BOTH,
        layout(),
        List.of(replication(Uncertainty.BOTH, 1), replication(Uncertainty.BOTH, 2)),
        List.of(replication(Uncertainty.CHANCE, 1)),
        new Estimate[][] {{known, unknown}, {known, known}, {known, known}},
        List.of(Period.of(start, end)),
        new Estimate[][] {{known}, {known}, {unknown}},
        List.of(
            new Verdict(
                "wait-52w",
                "Nobody waits over 52 weeks",
                "rtt-over-52w",
                "last",
                "",
                start,
                end,
                "<=",
                0,
                Verdict.Status.ESTIMATED,
                "",
                0.5,
                0.1,
                0.9,
                1,
                known),
            new Verdict(
                "elective-30pct",
                "30% more",
                "elective-value-vs-1920",
                "window",
                "",
                start,
                end,
                ">=",
                1.3,
                Verdict.Status.GATED,
                "prices are assumptions",
                0.25,
                0.05,
                0.75,
                Double.NaN,
                known),
            new Verdict(
                "ucr-70",
                "Two-hour response",
                "",
                "",
                "",
                null,
                null,
                ">=",
                0.7,
                Verdict.Status.NOT_MODELLED,
                "no such department",
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                unknown)),
        List.of(
            new Sensitivity(
                "wait-52w",
                "beds.pools.medicine",
                0.6,
                0.42,
                0.78,
                "share",
                "assumption: split",
                -0.5,
                4,
                2,
                0.25,
                0.75)),
        List.of(
            new Bottleneck("new-cross", layout().periods().get(1), "theatre", 0.5, 3.25),
            new Bottleneck("new-cross", april, "first", 1, 12)));
  }
}
