package headroom.bench.engines;

import headroom.model.engine.EventCalendar;

/** Headroom's event calendar, in the loop that {@code model.system} runs it in. */
final class CalendarEngine implements Engine {
  private final EventCalendar calendar;
  private boolean stopped;

  CalendarEngine(EventCalendar calendar) {
    this.calendar = calendar;
  }

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
