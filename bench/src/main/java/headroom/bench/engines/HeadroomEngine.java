package headroom.bench.engines;

import headroom.model.engine.EventCalendar;

/** Headroom's event calendar, in the loop that {@code model.system} runs it in. */
final class HeadroomEngine implements Engine {
  private final EventCalendar calendar = new EventCalendar();
  private boolean stopped;

  @Override
  public void schedule(long time, int priority, long payload) {
    calendar.schedule(time, priority, payload);
  }

  @Override
  public void run(Handler handler) {
    stopped = false;
    while (!stopped && calendar.advance()) {
      handler.handle(calendar.now(), calendar.payload());
    }
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
