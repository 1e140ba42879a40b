package headroom.bench.engines;

import java.util.PriorityQueue;

/** Event objects in {@link PriorityQueue}; spent ones are used again, as a careful author would. */
final class PriorityQueueEngine implements Engine {
  private final PriorityQueue<Entry> pending = new PriorityQueue<>(1024);
  private long sequence;
  private boolean stopped;
  private Entry spent;

  private static final class Entry implements Comparable<Entry> {
    private long time;
    private int priority;
    private long sequence;
    private long payload;
    private Entry next;

    @Override
    public int compareTo(Entry other) {
      if (time != other.time) {
        return time < other.time ? -1 : 1;
      }
      return priority == other.priority
          ? Long.compare(sequence, other.sequence)
          : Integer.compare(priority, other.priority);
    }
  }

  @Override
  public void schedule(long time, int priority, long payload) {
    Entry entry = spent;
    if (entry == null) {
      entry = new Entry();
    } else {
      spent = entry.next;
    }
    entry.time = time;
    entry.priority = priority;
    entry.sequence = sequence++;
    entry.payload = payload;
    pending.add(entry);
  }

  @Override
  public void run(Handler handler) {
    stopped = false;
    while (!stopped && !pending.isEmpty()) {
      Entry entry = pending.poll();
      entry.next = spent;
      spent = entry;
      handler.handle(entry.time, entry.payload);
    }
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
