package headroom.model.experiment;

import headroom.model.result.Estimate;
import headroom.model.result.ExperimentResult;
import headroom.model.result.Layout;
import headroom.model.result.Period;
import headroom.model.result.ReplicationResult;
import headroom.model.scenario.CatalogueTarget;
import headroom.model.scenario.ScenarioFamily;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Everything concluded from a sample: estimates, verdicts, sensitivities, bottlenecks. */
public final class Findings {
  private Findings() {}

  /** Concludes from a sample of a scenario that stands alone. */
  public static ExperimentResult of(
      ScenarioFamily family, Sample sample, List<CatalogueTarget> catalogue, String experimentId) {
    Layout layout = sample.layout();
    Verdicts verdicts = new Verdicts(catalogue, family.central().targets(), layout);
    List<Period> years = financialYears(layout);
    return new ExperimentResult(
        family.name(),
        experimentId,
        Identity.run(experimentId, sample.main().size(), sample.chanceOnly().size()),
        sample.plan().seed(),
        sample.plan().uncertainty(),
        layout,
        sample.main(),
        sample.chanceOnly(),
        estimates(sample),
        years,
        yearly(sample, years),
        verdicts.of(sample),
        Sensitivities.of(family, List.of(), sample, verdicts),
        Bottlenecks.of(sample));
  }

  private static Estimate[][] estimates(Sample sample) {
    int periods = sample.layout().periods().size();
    return ofEachSeries(sample, periods, (replication, s, p) -> replication.value(s, p));
  }

  /** April to March, the first and last cut to the run. */
  static List<Period> financialYears(Layout layout) {
    LocalDate day = layout.periods().get(0).start();
    LocalDate end = layout.periods().get(layout.periods().size() - 1).end();
    List<Period> years = new ArrayList<>();
    while (!day.isAfter(end)) {
      int startYear = day.getMonth().compareTo(Month.APRIL) < 0 ? day.getYear() - 1 : day.getYear();
      LocalDate last = LocalDate.of(startYear + 1, Month.MARCH, 31);
      years.add(Period.of(day, last.isAfter(end) ? end : last));
      day = last.plusDays(1);
    }
    return years;
  }

  private static Estimate[][] yearly(Sample sample, List<Period> years) {
    Window[] windows =
        years.stream()
            .map(year -> Window.between(sample.layout(), year.start(), year.end()))
            .toArray(Window[]::new);
    return ofEachSeries(
        sample,
        windows.length,
        (replication, s, y) -> windows[y] == null ? Double.NaN : windows[y].yearly(replication, s));
  }

  /** What a replication says of a series and a column. */
  private interface Value {
    double of(ReplicationResult replication, int series, int column);
  }

  /** Estimates by series and column; series are independent and share the processors. */
  private static Estimate[][] ofEachSeries(Sample sample, int columns, Value value) {
    List<ReplicationResult> main = sample.main();
    return IntStream.range(0, sample.layout().series().size())
        .parallel()
        .mapToObj(
            s ->
                IntStream.range(0, columns)
                    .mapToObj(
                        c ->
                            Statistics.estimate(
                                main.stream().mapToDouble(r -> value.of(r, s, c)).toArray()))
                    .toArray(Estimate[]::new))
        .toArray(Estimate[][]::new);
  }
}
