package headroom.reports.papers;

import headroom.model.result.BacktestResult;
import headroom.model.result.BacktestResult.Forecast;
import headroom.model.result.BacktestResult.Naive;
import headroom.model.result.BacktestResult.Score;
import headroom.model.result.Estimate;
import headroom.model.result.Measure;
import headroom.model.result.Observation;
import headroom.model.result.Series;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** What was simulated and what happened, drawn over each other, one figure for each measure. */
final class Hindsight {
  private static final int YEARS_OF_HISTORY = 2;

  private final BacktestResult result;
  private final List<Observation> observations;

  Hindsight(BacktestResult result, List<Observation> observations) {
    this.result = result;
    this.observations = observations;
  }

  /** The whole system across the page where it is scored, places beside each other below it. */
  List<Figure> figures() {
    Map<Measure, List<Score>> byMeasure = new LinkedHashMap<>();
    result
        .scores()
        .forEach(s -> byMeasure.computeIfAbsent(measure(s), m -> new ArrayList<>()).add(s));
    List<Figure> figures = new ArrayList<>();
    byMeasure.forEach((measure, scores) -> figures.add(figure(measure, scores)));
    return List.copyOf(figures);
  }

  private static Measure measure(Score score) {
    return score.series().measure();
  }

  private Figure figure(Measure measure, List<Score> scores) {
    String anchor = "hindsight-" + measure.id();
    List<Figure.Panel> panels = new ArrayList<>();
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Score score : scores) {
      List<Forecast> way = way(score.series());
      String place = BacktestReport.place(score.series());
      String heading = place.isEmpty() && scores.size() > 1 ? "Whole system" : place;
      String id = anchor + "-" + (panels.size() + 1);
      panels.add(new Figure.Panel(heading, draw(id, score, way, scores.size() == 1 ? 760 : 380)));
      way.forEach(f -> rows.add(row(f, heading)));
    }
    Score first = scores.get(0);
    return new Figure(
        anchor,
        measure.title()
            + ": "
            + Math.round(first.coverage90() * first.periods())
            + " of "
            + Wording.plural(first.periods(), "observation", "observations")
            + " within the 90% interval",
        "Dots: observed. Line and bands: simulated median, with the bands that hold half and nine"
            + " tenths of the replications. Dotted: the same period of an earlier year.",
        List.copyOf(panels),
        new Table(
            "Simulated beside observed.",
            List.of(
                "Period",
                "Place",
                ">Observed",
                ">Simulated mean",
                ">90% interval",
                ">Last value",
                ">Same month"),
            rows),
        measure.definition(),
        "Definition: "
            + measure.source()
            + ". Simulated by Headroom, run "
            + Cover.shorten(result.runId())
            + ".");
  }

  private List<Forecast> way(Series series) {
    return result.forecasts().stream().filter(f -> f.series().equals(series)).toList();
  }

  private static List<Table.Cell> row(Forecast f, String place) {
    String unit = f.series().measure().unit();
    Estimate simulated = f.simulated();
    return Table.row(
        Wording.window(f.period()),
        place,
        Wording.bare(f.observed(), unit),
        Wording.bare(simulated.mean(), unit),
        Wording.range(simulated.p05(), simulated.p95(), unit),
        Wording.bare(f.naive()[Naive.LAST.ordinal()], unit),
        Wording.bare(f.naive()[Naive.SAME_PERIOD.ordinal()], unit));
  }

  private String draw(String id, Score score, List<Forecast> way, int width) {
    List<Observation> before = before(score.series());
    List<LocalDate> days = way.stream().map(f -> f.period().start()).toList();
    List<LocalDate> earlier = before.stream().map(o -> o.period().start()).toList();
    List<Double> observed = way.stream().map(Forecast::observed).toList();
    List<Double> known = before.stream().map(Observation::value).toList();
    LocalDate first = earlier.isEmpty() ? days.get(0) : earlier.get(0);
    LocalDate last = way.get(way.size() - 1).period().end();
    double[] all =
        DoubleStream.concat(
                DoubleStream.concat(
                    known.stream().mapToDouble(v -> v), observed.stream().mapToDouble(v -> v)),
                way.stream()
                    .flatMapToDouble(
                        f -> DoubleStream.of(f.simulated().p05(), f.simulated().p95())))
            .filter(v -> !Double.isNaN(v))
            .toArray();
    double least = DoubleStream.of(all).min().orElse(0);
    double greatest = DoubleStream.of(all).max().orElse(1);
    double margin = Math.max((greatest - least) * 0.12, 1e-6);
    String unit = score.series().measure().unit();
    String format = Wording.isShare(unit) ? ".0%" : greatest - least > 10 ? ",d" : ".1f";
    Plot plot =
        new Plot()
            .days(first, last.plusDays(1), marks(first, last))
            .values(Math.max(0, least - margin), greatest + margin, format)
            .band(days, values(way, Estimate::p05), values(way, Estimate::p95), Plot.NAVY, 0.16)
            .band(days, values(way, Estimate::p25), values(way, Estimate::p75), Plot.NAVY, 0.32);
    List<Forecast> same =
        way.stream().filter(f -> !Double.isNaN(f.naive()[Naive.SAME_PERIOD.ordinal()])).toList();
    if (!same.isEmpty()) {
      plot.line(
          same.stream().map(f -> f.period().start()).toList(),
          same.stream().map(f -> f.naive()[Naive.SAME_PERIOD.ordinal()]).toList(),
          Plot.TEAL,
          "dotted",
          1.0);
    }
    plot.line(days, values(way, Estimate::p50), Plot.NAVY, "solid", 1.6);
    if (!earlier.isEmpty()) {
      plot.dots(earlier, known, Plot.INK);
    }
    return plot.dots(days, observed, Plot.PLUM)
        .svg(
            id,
            width,
            width > 400 ? 300 : 230,
            BacktestReport.name(score.series()),
            "Chart of "
                + BacktestReport.name(score.series())
                + ", simulated and observed, from "
                + Wording.day(days.get(0))
                + ", with what was known before. Mean absolute error "
                + Wording.bare(score.mape(), "ratio")
                + ". The table below the chart holds the same figures.");
  }

  /** The last observations before the start, for the eye. */
  private List<Observation> before(Series series) {
    LocalDate oldest = result.from().minusYears(YEARS_OF_HISTORY);
    return observations.stream()
        .filter(o -> o.series().equals(series) && o.period().start().isBefore(result.from()))
        .filter(o -> !o.period().start().isBefore(oldest))
        .sorted(Comparator.comparing(o -> o.period().start()))
        .toList();
  }

  private static List<LocalDate> marks(LocalDate first, LocalDate last) {
    List<LocalDate> marks = new ArrayList<>();
    for (LocalDate day = first.withDayOfMonth(1); !day.isAfter(last); day = day.plusMonths(1)) {
      boolean april = day.getMonth() == Month.APRIL;
      boolean october =
          day.getMonth() == Month.OCTOBER && ChronoUnit.MONTHS.between(first, last) < 24;
      if (!day.isBefore(first) && (april || october)) {
        marks.add(day);
      }
    }
    return marks.isEmpty() ? List.of(first) : marks;
  }

  private static List<Double> values(List<Forecast> way, ToDoubleFunction<Estimate> of) {
    return way.stream().map(f -> of.applyAsDouble(f.simulated())).toList();
  }
}
