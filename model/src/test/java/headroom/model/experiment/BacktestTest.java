package headroom.model.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.result.BacktestResult;
import headroom.model.result.BacktestResult.Naive;
import headroom.model.result.BacktestResult.Score;
import headroom.model.result.Layout;
import headroom.model.result.Measure;
import headroom.model.result.Measure.Kind;
import headroom.model.result.Observation;
import headroom.model.result.Period;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Series;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A run of April to September 2022 beside what happened, by hand. */
class BacktestTest {
  private static final LocalDate START = LocalDate.of(2022, 4, 1);
  private static final Series FLOW = Fakes.series(Fakes.measure("flow", Kind.FLOW));
  private static final Series RATIO = Fakes.series(Fakes.measure("share", Kind.RATIO));
  private static final Series STOCK = Fakes.series(Fakes.measure("list", Kind.STOCK));

  private static Period months(LocalDate start, int number) {
    return Period.of(start, start.plusMonths(number).minusDays(1));
  }

  private static Observation month(Series series, String month, double value) {
    return new Observation(series, months(LocalDate.parse(month + "-01"), 1), value);
  }

  private static BacktestResult backtest(Sample sample, Observation... observations) {
    return Backtest.of(new Fakes.Family("fake"), sample, List.of(observations), START, "id");
  }

  /**
   * Replication r: 100 + r a month, a share of (50 + 10 r) / (100 × month), a list of 1000 × month.
   */
  private static Sample sample(Series... series) {
    Layout layout = Fakes.layout(6, series);
    List<ReplicationResult> results = new ArrayList<>();
    for (int r = 1; r <= 3; r++) {
      double[][] numerators = new double[series.length][6];
      double[][] denominators = new double[series.length][6];
      for (int s = 0; s < series.length; s++) {
        Measure measure = series[s].measure();
        for (int p = 0; p < 6; p++) {
          numerators[s][p] =
              switch (measure.kind()) {
                case FLOW -> 100 + r;
                case RATIO -> 50 + 10 * r;
                default -> 1000 * (p + 1);
              };
          denominators[s][p] = 100 * (p + 1);
        }
      }
      results.add(Fakes.result(layout, r, numerators, denominators));
    }
    return Fakes.sample(1, results);
  }

  private static double[] naive(BacktestResult result, int forecast) {
    return result.forecasts().get(forecast).naive();
  }

  @Test
  void scoresOfAFlow() {
    BacktestResult result =
        backtest(
            sample(FLOW),
            month(FLOW, "2019-04", 96),
            month(FLOW, "2020-04", 40),
            month(FLOW, "2022-03", 110),
            month(FLOW, "2018-04", 90),
            month(FLOW, "2022-05", 104),
            month(FLOW, "2022-04", 102));
    Score score = result.scores().get(0);
    // Simulated 101, 102, 103, so 102 on average: off by 0 and −2.
    assertThat(score.periods()).isEqualTo(2);
    assertThat(score.observedMean()).isEqualTo(103);
    assertThat(score.bias()).isEqualTo(-1);
    assertThat(score.mape()).isEqualTo(1.0 / 104, within(1e-12));
    // |96 − 90| is the only change over a year outside the lockdown: 1 / 6.
    assertThat(score.mase()).isEqualTo(1.0 / 6, within(1e-12));
    // April: 2/3 − 4/9; May: 2 − 4/9.
    assertThat(score.crps()).isEqualTo((2.0 / 3 + 2) / 2 - 4.0 / 9, within(1e-12));
    assertThat(score.coverage50()).isEqualTo(.5);
    assertThat(score.coverage90()).isEqualTo(.5);
    assertThat(result.conditional()).isFalse();
    // The last value is March's; April 2021 is not known, April 2020 was locked down.
    assertThat(naive(result, 0)).containsExactly(110, 96, Double.NaN);
    assertThat(naive(result, 1)).containsExactly(110, Double.NaN, Double.NaN);
    assertThat(score.naive())
        .extracting(n -> n.naive())
        .containsExactly(Naive.LAST, Naive.SAME_PERIOD);
    assertThat(score.naive().get(0).mape()).isEqualTo((8.0 / 102 + 6.0 / 104) / 2, within(1e-12));
    assertThat(score.naive().get(1).periods()).isEqualTo(1);
  }

  @Test
  void aQuarterIsFoundFromNumeratorsAndDenominators() {
    Observation quarter = new Observation(RATIO, months(START, 3), .4);
    Observation half = new Observation(RATIO, months(START.plusMonths(5), 2), .4);
    BacktestResult result = backtest(sample(RATIO), quarter, half);
    // (3 × 60) / (100 + 200 + 300) = 0.3, 0.35, 0.4: not the mean of the months' shares.
    assertThat(result.forecasts()).hasSize(1);
    assertThat(result.forecasts().get(0).simulated().mean()).isEqualTo(.35, within(1e-12));
    assertThat(result.forecasts().get(0).simulated().p05()).isEqualTo(.305, within(1e-12));
    // The run ends before the second one does.
    assertThat(result.notScored()).isEqualTo(1);
    assertThat(result.scores().get(0).mase()).isNaN();
  }

  @Test
  void aListGoesOnAtLastYearsNetFlow() {
    BacktestResult result =
        backtest(
            sample(STOCK),
            month(STOCK, "2021-03", 760),
            month(STOCK, "2022-03", 1000),
            month(STOCK, "2022-05", 1500),
            new Observation(STOCK, months(START.plusMonths(3), 3), 6000));
    // 20 more a month: 61 days on from the end of March to the end of May.
    assertThat(naive(result, 0)[Naive.NET_FLOW.ordinal()])
        .isEqualTo(1000 + 20 * 61 / (365.25 / 12), within(1e-9));
    assertThat(result.scores().get(0).naive()).extracting(n -> n.naive()).contains(Naive.NET_FLOW);
    // A list over a quarter is the list at its end.
    assertThat(result.forecasts().get(1).simulated().mean()).isEqualTo(6000);
  }

  @Test
  void whatTheRunDoesNotReportIsNamed() {
    Series other = new Series(Fakes.measure("other", Kind.FLOW), "site", "", "");
    BacktestResult result =
        backtest(sample(FLOW), month(FLOW, "2022-04", 100), month(other, "2022-04", 1));
    assertThat(result.notInRun()).containsExactly("other at site");
    assertThat(result.scores()).hasSize(1);
    assertThat(result.scores().get(0).naive()).isEmpty();
  }
}
