package headroom.bench.calendars;

import headroom.model.engine.EventStore;
import java.util.Arrays;

/**
 * An unsorted bucket for each day; the day that has come is ordered at once, by counting into
 * half-hours and sorting these, and what is scheduled within it goes into a heap beside.
 */
public final class DayStore extends EventStore {
  private static final int DAY = 86_400;
  private static final int PARTS = 64;
  private static final int PART = DAY / PARTS;
  private static final int DAYS = (1 << 28) / DAY + 2;

  private final Nodes nodes = new Nodes();
  private final int[] heads = new int[DAYS];
  private final HeapStore today = new HeapStore(4);

  /** The planned events of today, descending, parts in their order. */
  private final Pairs planned = new Pairs(64);

  private final Pairs part = new Pairs(64);
  private final int[] partHeads = new int[PARTS];
  private int day = -1;
  private int later;

  /** An empty one. */
  public DayStore() {
    Arrays.fill(heads, Nodes.NONE);
    Arrays.fill(partHeads, Nodes.NONE);
    day = 0;
  }

  @Override
  public void add(long key, long payload) {
    int its = (int) (key >>> TIME_SHIFT) / DAY;
    if (its == day) {
      today.add(key, payload);
    } else {
      heads[its] = nodes.push(heads[its], key, payload);
      later++;
    }
  }

  @Override
  public boolean take() {
    if (planned.size == 0 && today.size() == 0) {
      if (later == 0) {
        return false;
      }
      begin();
    }
    if (planned.size > 0 && planned.key(planned.size - 1) < today.look()) {
      planned.size--;
      takenKey = planned.key(planned.size);
      takenPayload = planned.payload(planned.size);
    } else {
      today.take();
      takenKey = today.lastKey();
      takenPayload = today.lastPayload();
    }
    return true;
  }

  private void begin() {
    day = next();
    int node = heads[day];
    heads[day] = Nodes.NONE;
    while (node != Nodes.NONE) {
      long key = nodes.key(node);
      long payload = nodes.payload(node);
      node = nodes.release(node);
      later--;
      int at = ((int) (key >>> TIME_SHIFT) - day * DAY) / PART;
      partHeads[at] = nodes.push(partHeads[at], key, payload);
    }
    for (int at = PARTS - 1; at >= 0; at--) {
      part.size = 0;
      for (int of = partHeads[at]; of != Nodes.NONE; of = nodes.release(of)) {
        part.add(nodes.key(of), nodes.payload(of));
      }
      partHeads[at] = Nodes.NONE;
      part.sortDescending();
      for (int i = 0; i < part.size; i++) {
        planned.add(part.key(i), part.payload(i));
      }
    }
  }

  private int next() {
    int next = day;
    while (heads[next] == Nodes.NONE) {
      next++;
    }
    return next;
  }

  @Override
  public long look() {
    if (planned.size == 0 && today.size() == 0) {
      return later == 0 ? NONE : nodes.least(heads[next()]);
    }
    long first = planned.size == 0 ? NONE : planned.key(planned.size - 1);
    return Math.min(first, today.look());
  }

  @Override
  public int size() {
    return planned.size + today.size() + later;
  }
}
