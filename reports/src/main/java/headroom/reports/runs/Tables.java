package headroom.reports.runs;

import static headroom.reports.runs.Decimal.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import headroom.model.result.Bottleneck;
import headroom.model.result.Estimate;
import headroom.model.result.ExperimentResult;
import headroom.model.result.Layout;
import headroom.model.result.Period;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Sensitivity;
import headroom.model.result.Series;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The CSV tables of a run folder; every table's rows stand in a fixed order. */
final class Tables {
  private static final int SERIES_OF_A_BLOCK = 16;
  private static final int ROOM_FOR_A_ROW = 64;

  private Tables() {}

  /**
   * Estimates by series and period: {@code trajectories.csv} by month, {@code years.csv} by year.
   */
  static void trajectories(
      CsvWriter csv, Layout layout, List<Period> periods, Estimate[][] estimates) {
    csv.writeRecord(
        "measure",
        "site",
        "specialty",
        "group",
        "period_start",
        "period_end",
        "unit",
        "mean",
        "mean_low",
        "mean_high",
        "p05",
        "p25",
        "p50",
        "p75",
        "p95",
        "replications");
    for (int s : inOrder(layout)) {
      Series series = layout.series().get(s);
      for (int p = 0; p < periods.size(); p++) {
        Period period = periods.get(p);
        Estimate e = estimates[s][p];
        csv.writeRecord(
            series.measure().id(),
            series.site(),
            series.specialty(),
            series.group(),
            period.start().toString(),
            period.end().toString(),
            series.measure().unit(),
            text(e.mean()),
            text(e.meanLow()),
            text(e.meanHigh()),
            text(e.p05()),
            text(e.p25()),
            text(e.p50()),
            text(e.p75()),
            text(e.p95()),
            Integer.toString(e.replications()));
      }
    }
  }

  /**
   * Every value of every replication; the largest file by far, so it is written in blocks of
   * series, the head of the table before the first.
   *
   * @return the file's SHA-256
   */
  static String replications(Path file, Layout layout, List<ReplicationResult> replications)
      throws IOException {
    int[] order = inOrder(layout);
    String[] numbers =
        replications.stream().map(r -> Integer.toString(r.replication())).toArray(String[]::new);
    String[] starts =
        layout.periods().stream().map(p -> p.start().toString()).toArray(String[]::new);
    int blocks = Math.max(1, (order.length + SERIES_OF_A_BLOCK - 1) / SERIES_OF_A_BLOCK);
    return ResultFile.blocks(
        file,
        blocks,
        block -> {
          int from = block * SERIES_OF_A_BLOCK;
          int end = Math.min(order.length, from + SERIES_OF_A_BLOCK);
          StringBuilder rows =
              new StringBuilder((end - from) * starts.length * numbers.length * ROOM_FOR_A_ROW);
          if (block == 0) {
            rows.append("replication,measure,site,specialty,group,period_start,value\n");
          }
          for (int i = from; i < end; i++) {
            Series series = layout.series().get(order[i]);
            series(rows, names(series), order[i], numbers, starts, replications);
          }
          return rows.toString();
        });
  }

  /** What all rows of a series have in common, spelt once. */
  private static String names(Series series) {
    return ResultFile.record(
        series.measure().id(), series.site(), series.specialty(), series.group());
  }

  private static void series(
      StringBuilder rows,
      String names,
      int s,
      String[] numbers,
      String[] starts,
      List<ReplicationResult> replications) {
    for (int p = 0; p < starts.length; p++) {
      String middle = "," + names + "," + starts[p] + ",";
      for (int r = 0; r < numbers.length; r++) {
        rows.append(numbers[r])
            .append(middle)
            .append(text(replications.get(r).value(s, p)))
            .append('\n');
      }
    }
  }

  static void sensitivities(CsvWriter csv, ExperimentResult result) {
    csv.writeRecord(
        "verdict",
        "parameter",
        "central",
        "low",
        "high",
        "unit",
        "evidence",
        "rank_correlation",
        "figure_when_low",
        "figure_when_high",
        "probability_when_low",
        "probability_when_high");
    for (Sensitivity s : result.sensitivities()) {
      csv.writeRecord(
          s.verdict(),
          s.parameter(),
          text(s.central()),
          text(s.low()),
          text(s.high()),
          s.unit(),
          s.evidence(),
          text(s.rankCorrelation()),
          text(s.figureWhenLow()),
          text(s.figureWhenHigh()),
          text(s.probabilityWhenLow()),
          text(s.probabilityWhenHigh()));
    }
  }

  static void bottlenecks(CsvWriter csv, ExperimentResult result) {
    csv.writeRecord("site", "period_start", "period_end", "stage", "share", "weeks_of_work");
    List<Bottleneck> sorted =
        result.bottlenecks().stream()
            .sorted(
                Comparator.comparing(Bottleneck::site)
                    .thenComparing(b -> b.period().start())
                    .thenComparing(Bottleneck::stage))
            .toList();
    for (Bottleneck b : sorted) {
      csv.writeRecord(
          b.site(),
          b.period().start().toString(),
          b.period().end().toString(),
          b.stage(),
          text(b.share()),
          text(b.weeksOfWork()));
    }
  }

  private static int[] inOrder(Layout layout) {
    return IntStream.range(0, layout.series().size())
        .boxed()
        .sorted(Comparator.comparing(layout.series()::get))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
