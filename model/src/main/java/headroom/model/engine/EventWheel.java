package headroom.model.engine;

import java.util.Arrays;

/**
 * Events in the slots of three wheels that turn within each other: seconds, stretches of {@value
 * #SECONDS} seconds, and stretches of these.
 *
 * <p>An event lies in the smallest wheel that tells its second from the present one, so it is moved
 * at most twice, whatever the number pending, and slots in use are found by counting zeros of bit
 * maps. Only what is due in one second is ever sorted, by a heap. Nothing has to be tuned: time is
 * whole seconds, and a slot of the smallest wheel is a second.
 *
 * <p>When only few events are pending, all of them lie in the heap: turning wheels from one event
 * to the next would cost more.
 */
final class EventWheel extends EventStore {
  private static final int LOW_BITS = 12;
  private static final int MIDDLE_BITS = 8;
  private static final int HIGH_BITS = 8;

  /** Slots of the smallest wheel. */
  static final int SECONDS = 1 << LOW_BITS;

  private static final int LOW_MASK = SECONDS - 1;
  private static final int MIDDLE_MASK = (1 << MIDDLE_BITS) - 1;
  private static final int HIGH_SHIFT = LOW_BITS + MIDDLE_BITS;

  /** Where the slots of the two large wheels begin in their bit map and lists. */
  private static final int MIDDLE = 0;

  private static final int HIGH = 1 << MIDDLE_BITS;
  private static final int LARGE_SLOTS = HIGH + (1 << HIGH_BITS);
  private static final int NONE_THERE = -1;

  /** With so many the wheels are used; with so few they are given up again. */
  private static final int MANY = 48;

  private static final int FEW = 12;

  /** What is due in the present second, or everything while {@link #few}. */
  private final EventHeap due = new EventHeap(2 * MANY);

  private boolean few = true;

  /** The first node of each second of the present stretch, and which seconds have one. */
  private final int[] first = new int[SECONDS];

  private final long[] inUse = new long[SECONDS >> 6];

  /** Which words of these bits are not zero: there are just 64. */
  private long wordsInUse;

  /** Node i has its key at 2i and its payload at 2i + 1. */
  private long[] nodes = new long[2 * 64];

  /** The node behind each in its second, or the next free one. */
  private int[] behind = new int[64];

  private int free = NONE_THERE;
  private int made;

  /** The slots of the two large wheels. */
  private final EventChunks later;

  private final long[] laterInUse = new long[LARGE_SLOTS >> 6];
  private int size;

  /** The second last taken from, to which the wheels are turned. */
  private int now;

  EventWheel(int capacity) {
    Arrays.fill(first, NONE_THERE);
    later = new EventChunks(LARGE_SLOTS, capacity);
  }

  @Override
  public void add(long key, long payload) {
    size++;
    int time = (int) (key >>> TIME_SHIFT);
    int apart = time ^ now;
    if (few || apart == 0) {
      due.add(key, payload);
      if (few && size > MANY) {
        useWheels();
      }
    } else {
      put(key, payload, time, apart);
    }
  }

  private void put(long key, long payload, int time, int apart) {
    if (apart <= LOW_MASK) {
      putInSecond(key, payload, time & LOW_MASK);
    } else if (apart >>> HIGH_SHIFT == 0) {
      putLater(key, payload, MIDDLE + (time >>> LOW_BITS & MIDDLE_MASK));
    } else {
      putLater(key, payload, HIGH + (time >>> HIGH_SHIFT));
    }
  }

  private void putInSecond(long key, long payload, int second) {
    int node = free;
    if (node == NONE_THERE) {
      node = make();
    } else {
      free = behind[node];
    }
    nodes[2 * node] = key;
    nodes[2 * node + 1] = payload;
    behind[node] = first[second];
    first[second] = node;
    inUse[second >> 6] |= 1L << second;
    wordsInUse |= 1L << (second >> 6);
  }

  private int make() {
    if (made == behind.length) {
      nodes = Arrays.copyOf(nodes, 2 * nodes.length);
      behind = Arrays.copyOf(behind, 2 * behind.length);
    }
    return made++;
  }

  private void putLater(long key, long payload, int slot) {
    laterInUse[slot >> 6] |= 1L << slot;
    later.add(slot, key, payload);
  }

  @Override
  public boolean take() {
    if (due.size() > 0) {
      takenKey = due.first();
      takenPayload = due.take();
      now = (int) (takenKey >>> TIME_SHIFT);
      size--;
      return true;
    }
    // After the last second of a stretch this looks from its first, and finds the stretch empty.
    int second = nextSecond(now + 1 & LOW_MASK);
    if (second < 0) {
      if (size <= FEW) {
        return takeOfFew();
      }
      second = turn();
    }
    now = now & ~LOW_MASK | second;
    int node = open(second);
    takenKey = nodes[2 * node];
    takenPayload = nodes[2 * node + 1];
    int other = behind[node];
    behind[node] = free;
    free = node;
    if (other != NONE_THERE) {
      sort(other);
    }
    size--;
    return true;
  }

  private int open(int second) {
    int node = first[second];
    first[second] = NONE_THERE;
    long left = inUse[second >> 6] & ~(1L << second);
    inUse[second >> 6] = left;
    if (left == 0) {
      wordsInUse &= ~(1L << (second >> 6));
    }
    return node;
  }

  private boolean takeOfFew() {
    if (size == 0) {
      return false;
    }
    giveUpWheels();
    return take();
  }

  /** Takes the first of those due in this second; the rest goes into the heap. */
  private void sort(int others) {
    int node = others;
    while (node != NONE_THERE) {
      long key = nodes[2 * node];
      long payload = nodes[2 * node + 1];
      if (key < takenKey) {
        due.add(takenKey, takenPayload);
        takenKey = key;
        takenPayload = payload;
      } else {
        due.add(key, payload);
      }
      node = release(node);
    }
  }

  private int release(int node) {
    int following = behind[node];
    behind[node] = free;
    free = node;
    return following;
  }

  /** Turns to the next stretch in which anything is due; its first second in use. */
  private int turn() {
    int slot = next(MIDDLE + (now >>> LOW_BITS & MIDDLE_MASK), HIGH);
    if (slot < 0) {
      slot = next(HIGH + (now >>> HIGH_SHIFT), LARGE_SLOTS);
      now = (slot - HIGH) << HIGH_SHIFT;
      spreadHigh(slot);
      slot = next(MIDDLE, HIGH);
    }
    now = now & -1 << HIGH_SHIFT | (slot - MIDDLE) << LOW_BITS;
    spreadMiddle(slot);
    return nextSecond(0);
  }

  private void spreadHigh(int slot) {
    laterInUse[slot >> 6] &= ~(1L << slot);
    for (int at = later.open(slot); at != 0; at = later.back(at)) {
      at -= 2;
      long key = later.key(at);
      int to = MIDDLE + ((int) (key >>> TIME_SHIFT + LOW_BITS) & MIDDLE_MASK);
      putLater(key, later.payload(at), to);
    }
  }

  private void spreadMiddle(int slot) {
    laterInUse[slot >> 6] &= ~(1L << slot);
    for (int at = later.open(slot); at != 0; at = later.back(at)) {
      at -= 2;
      long key = later.key(at);
      putInSecond(key, later.payload(at), (int) (key >>> TIME_SHIFT) & LOW_MASK);
    }
  }

  /** Puts what lies in the heap into slots, but for what is due at once. */
  private void useWheels() {
    few = false;
    while (due.size() > 0) {
      long key = due.first();
      int time = (int) (key >>> TIME_SHIFT);
      put(key, due.take(), time, time ^ now);
    }
    int second = now & LOW_MASK;
    for (int node = open(second); node != NONE_THERE; node = release(node)) {
      due.add(nodes[2 * node], nodes[2 * node + 1]);
    }
  }

  /** Gathers the few that are left, all of them due in later stretches, into the heap. */
  private void giveUpWheels() {
    few = true;
    for (int slot = next(0, LARGE_SLOTS); slot >= 0; slot = next(slot, LARGE_SLOTS)) {
      laterInUse[slot >> 6] &= ~(1L << slot);
      for (int at = later.open(slot); at != 0; at = later.back(at)) {
        at -= 2;
        due.add(later.key(at), later.payload(at));
      }
    }
  }

  /** The first second in use from one on, or -1. */
  private int nextSecond(int from) {
    int word = from >> 6;
    long bits = inUse[word] & -1L << from;
    if (bits == 0) {
      long words = wordsInUse & -2L << word;
      if (words == 0) {
        return NONE_THERE;
      }
      word = Long.numberOfTrailingZeros(words);
      bits = inUse[word];
    }
    return (word << 6) + Long.numberOfTrailingZeros(bits);
  }

  /** The first slot of a large wheel in use from one on and before an end, or -1. */
  private int next(int from, int end) {
    int word = from >> 6;
    long bits = laterInUse[word] & -1L << from;
    while (bits == 0) {
      if (++word >= end >> 6) {
        return NONE_THERE;
      }
      bits = laterInUse[word];
    }
    return (word << 6) + Long.numberOfTrailingZeros(bits);
  }

  @Override
  public long look() {
    if (size == 0 || due.size() > 0) {
      return due.look();
    }
    int second = nextSecond(now + 1 & LOW_MASK);
    if (second >= 0) {
      long least = NONE;
      for (int node = first[second]; node != NONE_THERE; node = behind[node]) {
        least = Math.min(least, nodes[2 * node]);
      }
      return least;
    }
    int slot = next(MIDDLE + (now >>> LOW_BITS & MIDDLE_MASK), HIGH);
    if (slot < 0) {
      slot = next(HIGH + (now >>> HIGH_SHIFT), LARGE_SLOTS);
    }
    return later.least(slot);
  }

  @Override
  public int size() {
    return size;
  }
}
