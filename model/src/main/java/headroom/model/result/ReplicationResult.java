package headroom.model.result;

/**
 * What one replication leaves behind.
 *
 * @param uncertainty whether the uncertain parameters were drawn
 * @param replication number of the replication, from 1
 * @param layout the series and periods; the same for every replication of an experiment
 * @param numerators {@code [series][period]}
 * @param denominators {@code [series][period]}; 0 rows for kinds without a denominator
 * @param eventNames names of the event kinds
 * @param events how many events of each kind were processed
 * @param gates complaints of the replication's own checks that forbid a verdict, empty when none
 */
public record ReplicationResult(
    Uncertainty uncertainty,
    int replication,
    Layout layout,
    double[][] numerators,
    double[][] denominators,
    String[] eventNames,
    long[] events,
    String[] gates) {

  /** The value of one series in one period; NaN when there is none. */
  public double value(int series, int period) {
    double numerator = numerators[series][period];
    return switch (layout.series().get(series).measure().kind()) {
      case FLOW, STOCK, MAX -> numerator;
      case CENSUS -> numerator / layout.periods().get(period).days();
      case RATIO ->
          denominators[series][period] == 0 ? Double.NaN : numerator / denominators[series][period];
    };
  }
}
