package headroom.bench.work;

import java.util.ArrayDeque;
import umontreal.ssj.randvar.ExponentialGen;
import umontreal.ssj.randvar.LognormalGen;
import umontreal.ssj.randvar.RandomVariateGen;
import umontreal.ssj.rng.MRG32k3a;
import umontreal.ssj.rng.RandomStream;
import umontreal.ssj.simevents.Accumulate;
import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.stat.Tally;

/**
 * W3 as a user of SSJ writes it: patients and events are objects, random numbers come from SSJ's
 * streams and generators, waits and occupancies go into its statistics, in its own event list. The
 * draws are its own, so its results are {@link MiniHospital}'s in law only.
 */
public final class SsjHospital {
  private static final double DAY = 86_400;
  private static final double YEARS = 1095 * DAY;

  private final Simulator simulator = new Simulator();
  private final RandomVariateGen gap = exponential(DAY / 280);
  private final RandomVariateGen patience = exponential(DAY);
  private final RandomStream admission = new MRG32k3a();
  private final RandomStream eligibility = new MRG32k3a();
  private final Station triage = new Station(4, exponential(15 * 60));
  private final Station doctor = new Station(12, exponential(50 * 60));
  private final Station beds = new Station(600, lognormal(6.5 * DAY, 6.5 * DAY));
  private final Station places = new Station(60, lognormal(7 * DAY, 7 * DAY));
  private final Tally inSystem = new Tally();
  private long arrivals;
  private long events;
  private long impatient;

  private static RandomVariateGen exponential(double mean) {
    return new ExponentialGen(new MRG32k3a(), 1 / mean);
  }

  private static RandomVariateGen lognormal(double mean, double sd) {
    double variance = Math.log(1 + sd * sd / (mean * mean));
    return new LognormalGen(new MRG32k3a(), Math.log(mean) - variance / 2, Math.sqrt(variance));
  }

  private static final class Patient {
    private final double arrived;
    private double since;
    private Event patienceEnds;

    private Patient(double now) {
      arrived = now;
    }
  }

  private final class Station {
    private final int servers;
    private final RandomVariateGen service;
    private final ArrayDeque<Patient> queue = new ArrayDeque<>();
    private final Tally waits = new Tally();
    private final Accumulate occupied = new Accumulate(simulator);
    private int busy;

    private Station(int servers, RandomVariateGen service) {
      this.servers = servers;
      this.service = service;
      occupied.init(0);
    }

    private boolean request(Patient patient) {
      patient.since = simulator.time();
      if (busy == servers) {
        queue.add(patient);
        return false;
      }
      start(patient);
      return true;
    }

    private void start(Patient patient) {
      occupied.update(++busy);
      waits.add(simulator.time() - patient.since);
      double ends = service.nextDouble();
      (this == triage
              ? new Triaged(patient)
              : this == doctor
                  ? new Seen(patient)
                  : this == beds ? new Well(patient) : new Home(patient))
          .schedule(ends);
    }

    private Patient release() {
      occupied.update(--busy);
      Patient next = queue.poll();
      if (next != null) {
        start(next);
      }
      return next;
    }
  }

  /** Lives through three years; returns the number of events. */
  public long run() {
    new Arrival().schedule(gap.nextDouble());
    new Close().schedule(YEARS);
    simulator.start();
    return events;
  }

  /** The same quantities as {@link MiniHospital#result}. */
  public double[] result() {
    return new double[] {
      events,
      arrivals,
      impatient,
      inSystem.average(),
      triage.waits.average(),
      doctor.waits.average(),
      beds.waits.average(),
      places.waits.average(),
      triage.occupied.average(),
      doctor.occupied.average(),
      beds.occupied.average(),
      places.occupied.average()
    };
  }

  private void leave(Patient patient) {
    inSystem.add(simulator.time() - patient.arrived);
  }

  private final class Close extends Event {
    private Close() {
      super(simulator);
    }

    @Override
    public void actions() {
      simulator.stop();
    }
  }

  private final class Arrival extends Event {
    private Arrival() {
      super(simulator);
    }

    @Override
    public void actions() {
      events++;
      arrivals++;
      new Arrival().schedule(gap.nextDouble());
      triage.request(new Patient(simulator.time()));
    }
  }

  private abstract class OfPatient extends Event {
    final Patient patient;

    private OfPatient(Patient patient) {
      super(simulator);
      this.patient = patient;
    }

    @Override
    public void actions() {
      events++;
      happen();
    }

    abstract void happen();
  }

  private final class Triaged extends OfPatient {
    private Triaged(Patient patient) {
      super(patient);
    }

    @Override
    void happen() {
      triage.release();
      doctor.request(patient);
    }
  }

  private final class Seen extends OfPatient {
    private Seen(Patient patient) {
      super(patient);
    }

    @Override
    void happen() {
      doctor.release();
      if (admission.nextDouble() < 0.3) {
        beds.request(patient);
      } else {
        leave(patient);
      }
    }
  }

  private final class Well extends OfPatient {
    private Well(Patient patient) {
      super(patient);
    }

    @Override
    void happen() {
      if (eligibility.nextDouble() >= 0.15) {
        leave(patient);
        beds.release();
      } else if (places.request(patient)) {
        beds.release();
      } else {
        patient.patienceEnds = new PatienceEnded(patient);
        patient.patienceEnds.schedule(patience.nextDouble());
      }
    }
  }

  private final class PatienceEnded extends OfPatient {
    private PatienceEnded(Patient patient) {
      super(patient);
    }

    @Override
    void happen() {
      impatient++;
      places.queue.remove(patient);
      leave(patient);
      beds.release();
    }
  }

  private final class Home extends OfPatient {
    private Home(Patient patient) {
      super(patient);
    }

    @Override
    void happen() {
      leave(patient);
      Patient next = places.release();
      if (next != null) {
        next.patienceEnds.cancel();
        beds.release();
      }
    }
  }
}
