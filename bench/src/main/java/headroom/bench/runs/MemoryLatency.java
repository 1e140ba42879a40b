package headroom.bench.runs;

import java.util.Map;
import java.util.SplittableRandom;

/**
 * How long a read takes that has to wait for the one before, by how much memory the reads are
 * spread over: what limits a simulation of patients met in no order of memory. Taken in the same
 * run as the times, because a machine shared with others has good and bad minutes.
 */
final class MemoryLatency {
  private static final int[] MEGABYTES = {1, 4, 16, 64};
  private static final int INTS_PER_MEGABYTE = 1 << 18;

  /** Integers in a line of memory: each read is of another line. */
  private static final int LINE = 16;

  private static final int READS = 5_000_000;

  private MemoryLatency() {}

  static void measure(Map<String, Double> figures) {
    for (int megabytes : MEGABYTES) {
      int[] next = cycle(megabytes * INTS_PER_MEGABYTE / LINE);
      int at = walk(next, 0, next.length / LINE);
      long began = System.nanoTime();
      at = walk(next, at, READS);
      double nanoseconds = (double) (System.nanoTime() - began) / READS;
      // Asking where the walk ended keeps the compiler from leaving it out.
      figures.put("ns per dependent read, " + megabytes + " MB", at < 0 ? -1 : nanoseconds);
    }
  }

  private static int walk(int[] next, int from, int reads) {
    int at = from;
    for (int i = 0; i < reads; i++) {
      at = next[at];
    }
    return at;
  }

  /** One cycle through all lines in random order (Sattolo's shuffle). */
  private static int[] cycle(int lines) {
    int[] order = new int[lines];
    for (int i = 0; i < lines; i++) {
      order[i] = i;
    }
    SplittableRandom random = new SplittableRandom(1);
    for (int i = lines - 1; i > 0; i--) {
      int other = random.nextInt(i);
      int kept = order[i];
      order[i] = order[other];
      order[other] = kept;
    }
    int[] next = new int[lines * LINE];
    for (int i = 0; i < lines; i++) {
      next[i * LINE] = order[i] * LINE;
    }
    return next;
  }
}
