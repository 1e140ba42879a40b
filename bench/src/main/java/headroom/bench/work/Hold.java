package headroom.bench.work;

import headroom.bench.engines.Engine;
import headroom.bench.engines.EngineKind;

/**
 * W1: the hold model. A number of events is pending; the earliest is taken and scheduled again
 * after an exponential time.
 *
 * <p>The mean is two seconds for each pending event, so that events lie as thick on the clock
 * whatever their number, and some share a second, as they do in a hospital.
 */
public final class Hold implements Engine.Handler {
  private static final int TABLE = 1 << 14;
  private static final long LATEST = (1L << 28) - 1;
  private static final double LONGEST = 25;

  private final EngineKind kind;
  private final int pending;
  private final int[] gaps = new int[TABLE];
  private final long lastStart;
  private Engine engine;
  private int gap;
  private int left;
  private long latest;
  private long checksum;

  /** Fills an engine with events. */
  public Hold(EngineKind kind, int pending) {
    this.kind = kind;
    this.pending = pending;
    SimpleStream stream = new SimpleStream(pending);
    double mean = 2.0 * pending;
    for (int i = 0; i < TABLE; i++) {
      gaps[i] = (int) (mean * Math.min(LONGEST, stream.exponential()));
    }
    lastStart = LATEST - (long) (LONGEST * mean) - 1;
    fill();
  }

  private void fill() {
    engine = kind.start();
    latest = 0;
    for (int i = 0; i < pending; i++) {
      engine.schedule(nextGap(), 0, i);
    }
  }

  /** Takes and puts back so many events. */
  public void turn(int times) {
    // The clock ends after eight and a half years; then it starts again, seldom enough to be free.
    if (latest > lastStart - times * 4L) {
      fill();
    }
    left = times;
    engine.run(this);
  }

  @Override
  public void handle(long now, long payload) {
    latest = now;
    checksum = checksum * 31 + now;
    engine.schedule(now + nextGap(), 0, payload);
    if (--left == 0) {
      engine.stop();
    }
  }

  private int nextGap() {
    return gaps[gap++ & (TABLE - 1)];
  }

  /** Of the times of all events taken: equal for engines that keep the order. */
  public long checksum() {
    return checksum;
  }
}
