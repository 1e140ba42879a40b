package headroom.bench.calendars;

import headroom.model.engine.EventStore;
import java.util.Arrays;

/**
 * A calendar queue (Brown 1988): a year of days, each a sorted list; the number of days follows the
 * number of events, their width the gaps between the next ones.
 */
public final class CalendarQueueStore extends EventStore {
  private static final int SAMPLE = 25;
  private static final int LEAST_DAYS = 16;

  private final Nodes nodes = new Nodes();
  private int[] days = new int[LEAST_DAYS];
  private long width = 16L << TIME_SHIFT;
  private int size;
  private final long[] sample = new long[SAMPLE];
  private final Pairs all = new Pairs(64);

  /** An empty one. */
  public CalendarQueueStore() {
    Arrays.fill(days, Nodes.NONE);
  }

  @Override
  public void add(long key, long payload) {
    insert(key, payload);
    if (size > 2 * days.length) {
      resize(2 * days.length);
    }
  }

  private void insert(long key, long payload) {
    int day = (int) (key / width) & days.length - 1;
    int before = Nodes.NONE;
    for (int node = days[day];
        node != Nodes.NONE && nodes.key(node) < key;
        node = nodes.behind(node)) {
      before = node;
    }
    int head = days[day];
    days[day] = nodes.insert(head, before, nodes.push(Nodes.NONE, key, payload));
    size++;
  }

  @Override
  public boolean take() {
    int day = first();
    if (day < 0) {
      return false;
    }
    int node = days[day];
    takenKey = nodes.key(node);
    takenPayload = nodes.payload(node);
    days[day] = nodes.release(node);
    if (--size < days.length / 2 && days.length > LEAST_DAYS) {
      resize(days.length / 2);
    }
    return true;
  }

  /** The day with the first event: of this year, or when there is none, the least of all. */
  private int first() {
    if (size == 0) {
      return -1;
    }
    long today = takenKey / width;
    for (int i = 0; i < days.length; i++) {
      int day = (int) (today + i) & days.length - 1;
      int node = days[day];
      if (node != Nodes.NONE && nodes.key(node) / width == today + i) {
        return day;
      }
    }
    int least = -1;
    for (int day = 0; day < days.length; day++) {
      if (days[day] != Nodes.NONE && (least < 0 || nodes.key(days[day]) < nodes.key(days[least]))) {
        least = day;
      }
    }
    return least;
  }

  private void resize(int length) {
    long newWidth = newWidth();
    for (int day = 0; day < days.length; day++) {
      for (int node = days[day]; node != Nodes.NONE; node = nodes.release(node)) {
        all.add(nodes.key(node), nodes.payload(node));
      }
    }
    days = new int[length];
    Arrays.fill(days, Nodes.NONE);
    width = newWidth;
    size = 0;
    for (int i = 0; i < all.size; i++) {
      insert(all.key(i), all.payload(i));
    }
    all.size = 0;
  }

  /** Three times the mean gap between the next events, outliers left out. */
  private long newWidth() {
    int count = Math.min(SAMPLE, size);
    long from = takenKey;
    long payload = takenPayload;
    int resized = size;
    for (int i = 0; i < count; i++) {
      int day = first();
      int node = days[day];
      sample[i] = nodes.key(node);
      takenKey = sample[i];
      all.add(sample[i], nodes.payload(node));
      days[day] = nodes.release(node);
      size--;
    }
    takenKey = from;
    takenPayload = payload;
    size = resized;
    if (count < 2) {
      return width;
    }
    double mean = (double) (sample[count - 1] - sample[0]) / (count - 1);
    double sum = 0;
    int used = 0;
    for (int i = 1; i < count; i++) {
      double gap = sample[i] - sample[i - 1];
      if (gap <= 2 * mean) {
        sum += gap;
        used++;
      }
    }
    // Whole seconds: an event of this second may come before the one last taken.
    long seconds = (long) (3 * sum / Math.max(1, used)) >>> TIME_SHIFT;
    return Math.max(1, seconds) << TIME_SHIFT;
  }

  @Override
  public long look() {
    int day = first();
    return day < 0 ? NONE : nodes.key(days[day]);
  }

  @Override
  public int size() {
    return size;
  }
}
