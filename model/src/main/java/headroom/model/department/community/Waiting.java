package headroom.model.department.community;

import java.util.Arrays;

/** People who wait for a crew, in the order in which they came; a ring that grows. */
final class Waiting {
  private int[] streams = new int[16];
  private long[] numbers = new long[16];
  private long[] clocks = new long[16];
  private int first;
  private int size;
  private int stream;
  private long number;
  private long clock;

  int size() {
    return size;
  }

  void add(int fromStream, long withNumber, long clockStarted) {
    if (size == streams.length) {
      grow();
    }
    int at = (first + size++) & (streams.length - 1);
    streams[at] = fromStream;
    numbers[at] = withNumber;
    clocks[at] = clockStarted;
  }

  private void grow() {
    int old = size;
    int[] moved = Arrays.copyOf(streams, 2 * old);
    long[] movedNumbers = Arrays.copyOf(numbers, 2 * old);
    long[] movedClocks = Arrays.copyOf(clocks, 2 * old);
    for (int i = 0; i < old; i++) {
      int from = (first + i) & (old - 1);
      moved[i] = streams[from];
      movedNumbers[i] = numbers[from];
      movedClocks[i] = clocks[from];
    }
    streams = moved;
    numbers = movedNumbers;
    clocks = movedClocks;
    first = 0;
  }

  /** Takes the first; {@link #stream}, {@link #number} and {@link #clock} are then theirs. */
  void take() {
    stream = streams[first];
    number = numbers[first];
    clock = clocks[first];
    first = (first + 1) & (streams.length - 1);
    size--;
  }

  int stream() {
    return stream;
  }

  long number() {
    return number;
  }

  long clock() {
    return clock;
  }
}
