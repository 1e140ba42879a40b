package headroom.bench.work;

import headroom.bench.engines.Engine;
import headroom.bench.engines.EngineKind;
import headroom.model.engine.Draws;
import headroom.model.engine.RowQueue;
import headroom.model.engine.Sampler;
import headroom.model.engine.Samplers;
import headroom.model.engine.Tally;
import headroom.model.engine.TimeWeighted;

/**
 * W3: a hospital in miniature, for three years.
 *
 * <p>280 arrivals a day; triage (4 servers, mean 15 min); doctor (12 servers, mean 50 min); 30% to
 * 600 beds (lognormal, mean and sd 6.5 d); 15% of these then want one of 60 places on a virtual
 * ward (lognormal, mean and sd 7 d) and wait for it in their bed until their patience, one day in
 * the mean, ends. Every queue's waits are tallied, every occupancy weighted by time, every draw
 * keyed by the patient, ties settled by priority and order of scheduling.
 */
public final class MiniHospital implements Engine.Handler {
  private static final double DAY = 86_400;
  private static final long THREE_YEARS = 1095 * 86_400L;

  private static final int ARRIVAL = 0;
  private static final int TRIAGED = 1;
  private static final int SEEN = 2;
  private static final int WELL = 3;
  private static final int PATIENCE_ENDED = 4;
  private static final int HOME = 5;

  /** Releases before requests. */
  private static final int[] PRIORITY = {2, 1, 1, 0, 1, 0};

  private static final int SOURCE = 1;
  private static final int ROW_BITS = 24;
  private static final int STAMP_BITS = 32;

  private static final Sampler GAP = Samplers.exponential(DAY / 280);
  private static final Sampler TRIAGE = Samplers.exponential(15 * 60);
  private static final Sampler DOCTOR = Samplers.exponential(50 * 60);
  private static final Sampler STAY = lognormal(6.5 * DAY, 6.5 * DAY);
  private static final Sampler PATIENCE = Samplers.exponential(DAY);
  private static final Sampler VIRTUAL_STAY = lognormal(7 * DAY, 7 * DAY);

  private final Engine engine;
  private final long end;
  private final Draws draws;
  private final Station triage = new Station(4);
  private final Station doctor = new Station(12);
  private final Station beds = new Station(600);
  private final Station places = new Station(60);
  private final Tally inSystem = new Tally();
  private final Patients patients = new Patients();
  private long arrivals;
  private long events;
  private long impatient;

  /** A hospital open for three years. */
  public MiniHospital(EngineKind kind, long seed) {
    this(kind, seed, THREE_YEARS);
  }

  /** A hospital open for so many seconds. */
  public MiniHospital(EngineKind kind, long seed, long seconds) {
    engine = kind.start();
    draws = new Draws(seed, 0);
    end = seconds;
  }

  /** Servers or beds with the queue before them. */
  private static final class Station {
    private final int servers;
    private final RowQueue queue = new RowQueue(1);
    private final Tally waits = new Tally();
    private final TimeWeighted occupied = new TimeWeighted();
    private int busy;

    private Station(int servers) {
      this.servers = servers;
    }
  }

  private static Sampler lognormal(double mean, double sd) {
    double variance = StrictMath.log(1 + sd * sd / (mean * mean));
    return Samplers.lognormal(StrictMath.log(mean) - variance / 2, Math.sqrt(variance));
  }

  /** Lives through the years; returns the number of events. */
  public long run() {
    post(seconds(GAP, ARRIVAL, 0), ARRIVAL, 0, 0);
    engine.run(this);
    return events;
  }

  @Override
  public void handle(long now, long payload) {
    int row = (int) (payload >>> STAMP_BITS) & ((1 << ROW_BITS) - 1);
    int stamp = (int) payload;
    events++;
    switch ((int) (payload >>> (STAMP_BITS + ROW_BITS))) {
      case ARRIVAL -> arrive(now);
      case TRIAGED -> {
        release(triage, now, TRIAGE, TRIAGED);
        request(doctor, now, row, DOCTOR, SEEN);
      }
      case SEEN -> {
        release(doctor, now, DOCTOR, SEEN);
        if (draws.uniform(10, SOURCE, patients.number[row], 0) < 0.3) {
          request(beds, now, row, STAY, WELL);
        } else {
          leave(now, row);
        }
      }
      case WELL -> {
        if (draws.uniform(11, SOURCE, patients.number[row], 0) < 0.15) {
          askForPlace(now, row);
        } else {
          leave(now, row);
          release(beds, now, STAY, WELL);
        }
      }
      case PATIENCE_ENDED -> {
        // A stamp that has moved on belongs to somebody who got a place, or to another patient.
        if (patients.stamp[row] == stamp) {
          impatient++;
          places.queue.remove(row);
          leave(now, row);
          release(beds, now, STAY, WELL);
        }
      }
      default -> {
        leave(now, row);
        releasePlace(now);
      }
    }
  }

  private void arrive(long now) {
    int row = patients.admit(arrivals++, now);
    post(now + seconds(GAP, ARRIVAL, arrivals), ARRIVAL, 0, 0);
    request(triage, now, row, TRIAGE, TRIAGED);
  }

  private void request(Station station, long now, int row, Sampler service, int then) {
    patients.since[row] = now;
    if (station.busy < station.servers) {
      start(station, now, row, service, then);
    } else {
      station.queue.add(row, 0);
    }
  }

  private void start(Station station, long now, int row, Sampler service, int then) {
    station.busy++;
    station.occupied.change(now, 1);
    station.waits.add(now - patients.since[row]);
    post(now + seconds(service, then, patients.number[row]), then, row, 0);
  }

  private void release(Station station, long now, Sampler service, int then) {
    station.busy--;
    station.occupied.change(now, -1);
    int next = station.queue.poll();
    if (next >= 0) {
      start(station, now, next, service, then);
    }
  }

  private void askForPlace(long now, int row) {
    patients.since[row] = now;
    if (places.busy < places.servers) {
      moveToPlace(now, row);
      release(beds, now, STAY, WELL);
    } else {
      places.queue.add(row, 0);
      long patience = seconds(PATIENCE, PATIENCE_ENDED, patients.number[row]);
      post(now + patience, PATIENCE_ENDED, row, patients.stamp[row]);
    }
  }

  private void moveToPlace(long now, int row) {
    patients.stamp[row]++;
    start(places, now, row, VIRTUAL_STAY, HOME);
  }

  private void releasePlace(long now) {
    places.busy--;
    places.occupied.change(now, -1);
    int next = places.queue.poll();
    if (next >= 0) {
      moveToPlace(now, next);
      release(beds, now, STAY, WELL);
    }
  }

  private void leave(long now, int row) {
    inSystem.add(now - patients.arrived[row]);
    patients.discharge(row);
  }

  private void post(long time, int kind, int row, int stamp) {
    if (time <= end) {
      long payload =
          (long) kind << (STAMP_BITS + ROW_BITS)
              | (long) row << STAMP_BITS
              | Integer.toUnsignedLong(stamp);
      engine.schedule(time, PRIORITY[kind], payload);
    }
  }

  private long seconds(Sampler sampler, int purpose, long number) {
    return (long) (sampler.at(draws.uniform(purpose, SOURCE, number, 0)) + 0.5);
  }

  /** Events, means, occupancies, the impatient: equal for engines that keep the order. */
  public double[] result() {
    return new double[] {
      events,
      arrivals,
      impatient,
      inSystem.mean(),
      triage.waits.mean(),
      doctor.waits.mean(),
      beds.waits.mean(),
      places.waits.mean(),
      triage.occupied.mean(end),
      doctor.occupied.mean(end),
      beds.occupied.mean(end),
      places.occupied.mean(end)
    };
  }
}
