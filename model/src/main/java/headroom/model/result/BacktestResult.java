package headroom.model.result;

import java.time.LocalDate;
import java.util.List;

/**
 * A run scored against what happened.
 *
 * @param scenario name of the scenario
 * @param conditionalOn what the run took as given that was not known at its start; empty when
 *     nothing was
 * @param from first day from which observations are scored; earlier ones are history
 * @param scores one for each observed series that the run has, ascending
 * @param forecasts period by period, in the order of the scores
 * @param notInRun observed series that the run does not report, as {@code measure at place}
 * @param notScored observations whose period is not made of whole reporting periods of the run
 */
public record BacktestResult(
    String scenario,
    String experimentId,
    String runId,
    long seed,
    Uncertainty uncertainty,
    int replications,
    String conditionalOn,
    LocalDate from,
    List<Score> scores,
    List<Forecast> forecasts,
    List<String> notInRun,
    int notScored) {

  /** Whether the run knew something that only came after its start. */
  public boolean conditional() {
    return !conditionalOn.isEmpty();
  }

  /** A forecast that needs no model: what anyone could have said at the start. */
  public enum Naive {
    /** The last value known before the start. */
    LAST("last-value", "last value"),
    /**
     * The same period of the latest earlier year for which it is known, the lockdown year from
     * April 2020 to March 2021 left out.
     */
    SAME_PERIOD("same-period", "same month of an earlier year"),
    /** For stocks: the last value, moved on at the net flow of the year before the start. */
    NET_FLOW("net-flow", "last value plus last year's net flow");

    private final String id;
    private final String title;

    Naive(String id, String title) {
      this.id = id;
      this.title = title;
    }

    /** As written in files. */
    public String id() {
      return id;
    }

    /** In words. */
    public String title() {
      return title;
    }
  }

  /**
   * How one series fared.
   *
   * @param periods observations scored
   * @param observedMean mean of the observed values
   * @param bias mean of simulated mean minus observed, in the unit of the measure
   * @param mape mean absolute error of the simulated mean as a share of the observed value
   * @param mase mean absolute error over that of the same-period forecast within the history; NaN
   *     when the history holds no such pair
   * @param crps continuous ranked probability score of the replications, in the unit of the measure
   * @param coverage50 share of observations between the 25th and 75th percentiles
   * @param coverage90 share of observations between the 5th and 95th percentiles
   * @param naive the forecasts that need no model, in the order of {@link Naive}; those that cannot
   *     be made are left out
   */
  public record Score(
      Series series,
      int periods,
      double observedMean,
      double bias,
      double mape,
      double mase,
      double crps,
      double coverage50,
      double coverage90,
      List<NaiveScore> naive) {}

  /**
   * How a naive forecast fared on the same observations.
   *
   * @param periods observations for which it could be made
   */
  public record NaiveScore(Naive naive, int periods, double bias, double mape, double mae) {}

  /**
   * One observation beside what was simulated and what anyone could have said.
   *
   * @param naive by {@link Naive}'s order; NaN where there is none
   */
  public record Forecast(
      Series series, Period period, double observed, Estimate simulated, double[] naive) {}
}
