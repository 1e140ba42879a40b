package headroom.bench.engines;

import nl.tudelft.simulation.dsol.SimRuntimeException;
import nl.tudelft.simulation.dsol.experiment.SingleReplication;
import nl.tudelft.simulation.dsol.formalisms.eventscheduling.SimEventInterface;
import nl.tudelft.simulation.dsol.simulators.DevsSimulator;

/**
 * DSOL's simulator, stepped on the caller's thread instead of its own. Its events cannot be used
 * again: their times are final, and their order is that of their making.
 */
final class DsolEngine implements Engine {
  private static final long END = 1L << 28;

  private final Stepped simulator = new Stepped();
  private Handler handler;
  private boolean stopped;

  /** Without listeners and without a thread of its own. */
  private static final class Stepped extends DevsSimulator<Long> {
    private static final long serialVersionUID = 1;

    private Stepped() {
      super("bench");
      simulatorTime = 0L;
      replication = new SingleReplication<>("bench", 0L, 0L, END);
    }

    private void stepOnce() {
      stepImpl();
    }
  }

  @Override
  public void schedule(long time, int priority, long payload) {
    try {
      // DSOL serves greater priorities first.
      short its = (short) (SimEventInterface.NORMAL_PRIORITY - priority);
      simulator.scheduleEventAbs(time, its, () -> handler.handle(time, payload));
    } catch (SimRuntimeException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void run(Handler receiver) {
    handler = receiver;
    stopped = false;
    while (!stopped && !simulator.getEventList().isEmpty()) {
      simulator.stepOnce();
    }
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
