package headroom.model.engine;

/** The integral over time of a level that changes in steps: patients in beds, crews waiting. */
public final class TimeWeighted {
  private double level;
  private double integral;
  private long since;
  private long changed;

  /** A level of 0 from time 0. */
  public TimeWeighted() {
    this(0, 0);
  }

  /** A level from a time on, in seconds. */
  public TimeWeighted(long start, double level) {
    this.since = start;
    this.changed = start;
    this.level = level;
  }

  /** The level is this from now on. */
  public void set(long now, double newLevel) {
    accumulate(now);
    level = newLevel;
  }

  /** The level changes by this from now on. */
  public void change(long now, double by) {
    set(now, level + by);
  }

  /** The level now. */
  public double level() {
    return level;
  }

  /** Level × seconds since the last reset. */
  public double integral(long now) {
    accumulate(now);
    return integral;
  }

  /** The mean level since the last reset; NaN when no time has passed. */
  public double mean(long now) {
    return integral(now) / (now - since);
  }

  /** Starts a new window now, at the present level. */
  public void reset(long now) {
    accumulate(now);
    integral = 0;
    since = now;
  }

  private void accumulate(long now) {
    if (now < changed) {
      throw new IllegalArgumentException(
          "time: found " + now + " s, expected " + changed + " s or later");
    }
    integral += level * (now - changed);
    changed = now;
  }
}
