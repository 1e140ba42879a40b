package headroom.model.experiment;

import headroom.model.result.Estimate;
import headroom.model.result.ExperimentResult;
import headroom.model.result.Layout;
import headroom.model.result.Period;
import headroom.model.scenario.CatalogueTarget;
import headroom.model.scenario.ScenarioFamily;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;

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
    Layout layout = sample.layout();
    Estimate[][] estimates = new Estimate[layout.series().size()][layout.periods().size()];
    double[] values = new double[sample.main().size()];
    for (int s = 0; s < estimates.length; s++) {
      for (int p = 0; p < estimates[s].length; p++) {
        for (int r = 0; r < values.length; r++) {
          values[r] = sample.main().get(r).value(s, p);
        }
        estimates[s][p] = Statistics.estimate(values);
      }
    }
    return estimates;
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
    Layout layout = sample.layout();
    Estimate[][] estimates = new Estimate[layout.series().size()][years.size()];
    double[] values = new double[sample.main().size()];
    for (int y = 0; y < years.size(); y++) {
      Window window = Window.between(layout, years.get(y).start(), years.get(y).end());
      for (int s = 0; s < estimates.length; s++) {
        for (int r = 0; r < values.length; r++) {
          values[r] = window == null ? Double.NaN : window.yearly(sample.main().get(r), s);
        }
        estimates[s][y] = Statistics.estimate(values);
      }
    }
    return estimates;
  }
}
