package headroom.model.engine;

/** How many arrivals each hour expects. */
@FunctionalInterface
public interface HourlyRate {
  /**
   * The expected number of arrivals in one whole hour.
   *
   * @param hourIndexSinceOrigin 0 for the first hour after time 0
   * @return 0 or more, finite
   */
  double expectedInHour(int hourIndexSinceOrigin);
}
