package headroom.bench.engines;

/**
 * An event engine: hands events back by time, then priority, then in the order of scheduling.
 *
 * <p>A virtual machine that has seen one engine only calls it directly; the benchmarks start a new
 * one for each engine, so that this face costs none of them anything.
 */
public interface Engine {
  /** What receives events. */
  @FunctionalInterface
  interface Handler {
    /**
     * Receives one event; schedules others, or stops the engine.
     *
     * @param now its time, whole seconds
     * @param payload as scheduled
     */
    void handle(long now, long payload);
  }

  /** Puts an event at a whole second from now on; lower priority numbers first. */
  void schedule(long time, int priority, long payload);

  /** Hands out events until stopped or none is left. May be called again after a stop. */
  void run(Handler handler);

  /** Ends {@link #run} after the event being handled. */
  void stop();
}
