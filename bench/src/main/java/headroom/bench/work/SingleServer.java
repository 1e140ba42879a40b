package headroom.bench.work;

import headroom.bench.engines.Engine;
import headroom.bench.engines.EngineKind;
import headroom.model.engine.Tally;
import headroom.model.engine.TimeWeighted;

/** W2: M/M/1 with a load of 0.9, first come first served, from empty. */
public final class SingleServer implements Engine.Handler {
  private static final long ARRIVAL = 0;
  private static final long DEPARTURE = 1;
  private static final double MEAN_GAP = 200;
  private static final double MEAN_SERVICE = 180;

  private final Engine engine;
  private final int customers;
  private final SimpleStream stream = new SimpleStream(7);
  private final Tally waits = new Tally();
  private final TimeWeighted present = new TimeWeighted();
  private long[] arrivedAt = new long[1024];
  private int first;
  private int queued;
  private int arrived;
  private boolean busy;
  private long events;
  private long latest;

  /** A counter that closes after so many customers. */
  public SingleServer(EngineKind kind, int customers) {
    this.engine = kind.start();
    this.customers = customers;
  }

  /** Serves everyone; returns the number of events. */
  public long run() {
    engine.schedule(gap(MEAN_GAP), 1, ARRIVAL);
    engine.run(this);
    return events;
  }

  @Override
  public void handle(long now, long payload) {
    events++;
    latest = now;
    if (payload == ARRIVAL) {
      if (++arrived < customers) {
        engine.schedule(now + gap(MEAN_GAP), 1, ARRIVAL);
      }
      present.change(now, 1);
      if (busy) {
        join(now);
      } else {
        busy = true;
        serve(now, now);
      }
    } else {
      present.change(now, -1);
      if (queued > 0) {
        serve(now, leave());
      } else {
        busy = false;
      }
    }
  }

  private void serve(long now, long since) {
    waits.add(now - since);
    engine.schedule(now + gap(MEAN_SERVICE), 0, DEPARTURE);
  }

  private void join(long now) {
    if (queued == arrivedAt.length) {
      long[] longer = new long[2 * queued];
      for (int i = 0; i < queued; i++) {
        longer[i] = arrivedAt[(first + i) & (queued - 1)];
      }
      arrivedAt = longer;
      first = 0;
    }
    arrivedAt[(first + queued++) & (arrivedAt.length - 1)] = now;
  }

  private long leave() {
    long since = arrivedAt[first];
    first = (first + 1) & (arrivedAt.length - 1);
    queued--;
    return since;
  }

  private long gap(double mean) {
    return Math.round(mean * stream.exponential());
  }

  /** Events, mean wait in seconds, mean number present. */
  public double[] result() {
    return new double[] {events, waits.mean(), present.mean(latest)};
  }
}
