package headroom.bench.engines;

import umontreal.ssj.simevents.Event;
import umontreal.ssj.simevents.Simulator;
import umontreal.ssj.simevents.eventlist.EventList;

/** SSJ's simulator; spent event objects are used again, as a careful author would. */
final class SsjEngine implements Engine {
  private final Simulator simulator;
  private Handler handler;
  private Posted spent;

  SsjEngine(EventList list) {
    simulator = new Simulator(list);
  }

  private final class Posted extends Event {
    private long payload;
    private Posted next;

    private Posted() {
      super(simulator);
    }

    @Override
    public void actions() {
      next = spent;
      spent = this;
      handler.handle((long) simulator.time(), payload);
    }
  }

  @Override
  public void schedule(long time, int priority, long payload) {
    Posted event = spent;
    if (event == null) {
      event = new Posted();
    } else {
      spent = event.next;
    }
    event.payload = payload;
    event.setPriority(priority);
    event.schedule(time - simulator.time());
  }

  @Override
  public void run(Handler receiver) {
    handler = receiver;
    if (!simulator.getEventList().isEmpty()) {
      simulator.start();
    }
  }

  @Override
  public void stop() {
    simulator.stop();
  }
}
