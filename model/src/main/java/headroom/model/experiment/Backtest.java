package headroom.model.experiment;

import headroom.model.result.BacktestResult;
import headroom.model.result.BacktestResult.Forecast;
import headroom.model.result.BacktestResult.Naive;
import headroom.model.result.BacktestResult.NaiveScore;
import headroom.model.result.BacktestResult.Score;
import headroom.model.result.Layout;
import headroom.model.result.Observation;
import headroom.model.result.Period;
import headroom.model.result.Series;
import headroom.model.scenario.ScenarioFamily;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Scores a sample against what was observed. An observed period is made of the whole reporting
 * periods within it, so that a quarter of a monthly run is found from its months' numerators and
 * denominators, in every replication.
 */
public final class Backtest {
  private final Sample sample;
  private final LocalDate from;
  private final List<Forecast> forecasts = new ArrayList<>();
  private int notScored;

  private Backtest(Sample sample, LocalDate from) {
    this.sample = sample;
    this.from = from;
  }

  /**
   * Scores a sample.
   *
   * @param observations any order; those that start before {@code from} are history
   * @param from first day scored
   */
  public static BacktestResult of(
      ScenarioFamily family,
      Sample sample,
      List<Observation> observations,
      LocalDate from,
      String experimentId) {
    Map<Series, List<Observation>> bySeries = new TreeMap<>();
    for (Observation one : observations) {
      bySeries.computeIfAbsent(one.series(), s -> new ArrayList<>()).add(one);
    }
    Backtest test = new Backtest(sample, from);
    List<Score> scores = new ArrayList<>();
    List<String> notInRun = new ArrayList<>();
    for (Map.Entry<Series, List<Observation>> one : bySeries.entrySet()) {
      Series s = one.getKey();
      int place = sample.layout().find(s.measure().id(), s.site(), s.specialty(), s.group());
      if (place < 0) {
        notInRun.add(s.measure().id() + (s.site().isEmpty() ? "" : " at " + s.site()));
      } else {
        test.score(s, place, one.getValue()).ifPresent(scores::add);
      }
    }
    Plan plan = sample.plan();
    return new BacktestResult(
        family.name(),
        experimentId,
        Identity.run(experimentId, sample.main().size(), sample.chanceOnly().size()),
        plan.seed(),
        plan.uncertainty(),
        sample.main().size(),
        family.central().reporting().conditionalOn(),
        from,
        List.copyOf(scores),
        List.copyOf(test.forecasts),
        List.copyOf(notInRun),
        test.notScored);
  }

  private Optional<Score> score(Series series, int place, List<Observation> all) {
    History history = new History(all, from);
    List<Observation> later =
        all.stream()
            .filter(o -> !o.period().start().isBefore(from))
            .sorted(Comparator.comparing(o -> o.period().start()))
            .toList();
    List<Observation> scored = new ArrayList<>();
    List<double[]> ensembles = new ArrayList<>();
    List<double[]> naive = new ArrayList<>();
    for (Observation one : later) {
      Window window = window(sample.layout(), one.period());
      if (window == null) {
        notScored++;
        continue;
      }
      double[] ensemble =
          sample.main().stream().mapToDouble(r -> window.yearly(r, place)).toArray();
      double[] said =
          Arrays.stream(Naive.values())
              .mapToDouble(n -> history.forecast(n, one.period()))
              .toArray();
      scored.add(one);
      ensembles.add(ensemble);
      naive.add(said);
      forecasts.add(
          new Forecast(series, one.period(), one.value(), Statistics.estimate(ensemble), said));
    }
    if (scored.isEmpty()) {
      return Optional.empty();
    }
    double[] observed = scored.stream().mapToDouble(Observation::value).toArray();
    double[] means = ensembles.stream().mapToDouble(Statistics::mean).toArray();
    List<NaiveScore> beside = new ArrayList<>();
    for (Naive kind : Naive.values()) {
      double[] said = naive.stream().mapToDouble(n -> n[kind.ordinal()]).toArray();
      int pairs = Scoring.pairs(said, observed);
      if (pairs > 0) {
        beside.add(
            new NaiveScore(
                kind,
                pairs,
                Scoring.bias(said, observed),
                Scoring.mape(said, observed),
                Scoring.mae(said, observed)));
      }
    }
    double crps = 0;
    int in50 = 0;
    int in90 = 0;
    for (int i = 0; i < observed.length; i++) {
      crps += Scoring.crps(ensembles.get(i), observed[i]);
      in50 += Scoring.within(ensembles.get(i), .25, .75, observed[i]) ? 1 : 0;
      in90 += Scoring.within(ensembles.get(i), .05, .95, observed[i]) ? 1 : 0;
    }
    int n = observed.length;
    return Optional.of(
        new Score(
            series,
            n,
            Arrays.stream(observed).sum() / n,
            Scoring.bias(means, observed),
            Scoring.mape(means, observed),
            Scoring.mae(means, observed) / history.scale(),
            crps / n,
            (double) in50 / n,
            (double) in90 / n,
            List.copyOf(beside)));
  }

  /** The reporting periods that make up an observed one exactly, or null. */
  static Window window(Layout layout, Period observed) {
    Window window = Window.between(layout, observed.start(), observed.end());
    if (window == null) {
      return null;
    }
    boolean whole =
        layout.periods().get(window.first()).start().equals(observed.start())
            && layout.periods().get(window.last()).end().equals(observed.end());
    return whole ? window : null;
  }
}
