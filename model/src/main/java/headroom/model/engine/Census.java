package headroom.model.engine;

/** A level read once a day at a clock time, as the situation reports read occupancy at 08:00. */
public final class Census {
  private static final int SECONDS_PER_DAY = 86_400;

  private final int secondOfDay;
  private double sum;
  private int count;

  /**
   * A census that has not been taken yet.
   *
   * @param secondOfDay the clock time, 0 to 86,399 seconds after midnight
   */
  public Census(int secondOfDay) {
    if (secondOfDay < 0 || secondOfDay >= SECONDS_PER_DAY) {
      throw new IllegalArgumentException(
          "clock time: found " + secondOfDay + " s after midnight, expected 0 to 86399");
    }
    this.secondOfDay = secondOfDay;
  }

  /** The first time of census at or after a time, in seconds. */
  public long firstFrom(long time) {
    long midnight = Math.floorDiv(time - secondOfDay + SECONDS_PER_DAY - 1, (long) SECONDS_PER_DAY);
    return midnight * SECONDS_PER_DAY + secondOfDay;
  }

  /** Takes the census: the level at the clock time of one more day. */
  public void read(double level) {
    sum += level;
    count++;
  }

  /** Starts a new window. */
  public void reset() {
    sum = 0;
    count = 0;
  }

  /** Sum of the levels read since the last reset. */
  public double sum() {
    return sum;
  }

  /** Days read since the last reset. */
  public int count() {
    return count;
  }

  /** The mean of the levels read; NaN when none was. */
  public double mean() {
    return sum / count;
  }
}
