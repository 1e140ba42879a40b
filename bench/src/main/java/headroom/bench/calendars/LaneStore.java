package headroom.bench.calendars;

import headroom.model.engine.EventStore;

/**
 * Heaps with four children for the near, the middling and the far: what comes and goes by the
 * minute does not lie among what waits for days. Headroom's store before {@code EventWheel}, which
 * chose the lane by the kind of the event.
 */
public final class LaneStore extends EventStore {
  private static final long HOURS = 4 * 3600L << TIME_SHIFT;
  private static final long DAYS = 86_400L << TIME_SHIFT;

  private final HeapStore[] lanes = {new HeapStore(4), new HeapStore(4), new HeapStore(4)};

  @Override
  public void add(long key, long payload) {
    long ahead = key - takenKey;
    lanes[ahead < HOURS ? 0 : ahead < DAYS ? 1 : 2].add(key, payload);
  }

  @Override
  public boolean take() {
    HeapStore earliest = earliest();
    if (!earliest.take()) {
      return false;
    }
    takenKey = earliest.lastKey();
    takenPayload = earliest.lastPayload();
    return true;
  }

  private HeapStore earliest() {
    HeapStore earliest = lanes[0];
    for (int lane = 1; lane < lanes.length; lane++) {
      if (lanes[lane].look() < earliest.look()) {
        earliest = lanes[lane];
      }
    }
    return earliest;
  }

  @Override
  public long look() {
    return earliest().look();
  }

  @Override
  public int size() {
    int size = 0;
    for (HeapStore lane : lanes) {
      size += lane.size();
    }
    return size;
  }
}
