package headroom.model.engine;

/**
 * Random numbers addressed by what they are for, not by when they are drawn.
 *
 * <p>Every block of two uniforms is a pure function of (seed, replication, purpose, source, number,
 * occurrence): which decision, whose arrivals, which patient of that source, which time that
 * decision is taken for the patient. So changing capacity changes no draw, and a new department,
 * source or replication changes no other.
 *
 * <p>The address is the counter of a {@link Philox} block under the seed as its 64-bit key:
 *
 * <pre>
 * word 0   number, low 32 bits
 * word 1   number, high 16 bits (upper half) | occurrence block, 16 bits (lower half)
 * word 2   purpose, 8 bits (upper) | source, 24 bits (lower)
 * word 3   replication
 * </pre>
 *
 * <p>A uniform is an odd multiple of 2^-53: strictly between 0 and 1, and 1 - u is as exact as u.
 * (Adding one half to all 53 bits would round the largest of them to 1.)
 *
 * <p>Not safe for several threads: one instance belongs to one replication.
 */
public final class Draws {
  /** Purposes run from 0 to one less than this. */
  public static final int PURPOSES = 1 << 8;

  /** Sources run from 0 to one less than this. */
  public static final int SOURCES = 1 << 24;

  /** Numbers within a source run from 0 to one less than this. */
  public static final long NUMBERS = 1L << 48;

  /** Occurrence blocks run from 0 to one less than this. */
  public static final int BLOCKS = 1 << 16;

  private static final double UNIT = 0x1.0p-53;

  private final int key0;
  private final int key1;
  private final int replication;
  private final long seed;
  private final long[] block = new long[2];
  private int word0;
  private int word1;
  private int word2;

  /**
   * The draws of one replication.
   *
   * @param seed any value
   * @param replication 0 or more
   */
  public Draws(long seed, int replication) {
    if (replication < 0) {
      throw new IllegalArgumentException(
          "replication: found " + replication + ", expected 0 or more");
    }
    this.seed = seed;
    this.key0 = (int) seed;
    this.key1 = (int) (seed >>> 32);
    this.replication = replication;
    Philox.block(0, 0, 0, replication, key0, key1, block);
  }

  /** The seed given. */
  public long seed() {
    return seed;
  }

  /** The replication given. */
  public int replication() {
    return replication;
  }

  /**
   * Moves to one block of two uniforms, {@link #first} and {@link #second}.
   *
   * @param purpose the decision, 0 to 255
   * @param source whose numbering it is, 0 to 2^24 - 1
   * @param number the patient, session or day within the source, 0 to 2^48 - 1
   * @param occurrence the block within that, 0 to 65,535
   * @throws IllegalArgumentException when one of them is out of range
   */
  public void at(int purpose, int source, long number, int occurrence) {
    if (((purpose & -PURPOSES) | (source & -SOURCES) | (occurrence & -BLOCKS)) != 0
        || (number & -NUMBERS) != 0) {
      throw outOfRange(purpose, source, number, occurrence);
    }
    int c0 = (int) number;
    int c1 = (int) (number >>> 32) << 16 | occurrence;
    int c2 = purpose << 24 | source;
    // The second half of a block just computed costs no second block.
    if (c0 != word0 || c1 != word1 || c2 != word2) {
      word0 = c0;
      word1 = c1;
      word2 = c2;
      Philox.block(c0, c1, c2, replication, key0, key1, block);
    }
  }

  /** The first uniform of the block, in (0, 1). */
  public double first() {
    return uniformOf(block[0]);
  }

  /** The second uniform of the block, in (0, 1), independent of the first. */
  public double second() {
    return uniformOf(block[1]);
  }

  /**
   * One uniform in (0, 1). Occurrences 2k and 2k + 1 are the two halves of block k, so {@code
   * uniform(p, s, n, 0)} is what {@code at(p, s, n, 0)} gives as {@link #first}.
   *
   * @param occurrence 0 to 131,071; the other arguments as in {@link #at}
   */
  public double uniform(int purpose, int source, long number, int occurrence) {
    at(purpose, source, number, occurrence >> 1);
    return uniformOf(block[occurrence & 1]);
  }

  static double uniformOf(long bits) {
    return (bits >>> 11 | 1) * UNIT;
  }

  private static IllegalArgumentException outOfRange(
      int purpose, int source, long number, int occurrence) {
    return new IllegalArgumentException(
        String.format(
            "purpose %d (0 to %d), source %d (0 to %d), number %d (0 to %d), block %d (0 to %d):"
                + " one is out of range",
            purpose,
            PURPOSES - 1,
            source,
            SOURCES - 1,
            number,
            NUMBERS - 1,
            occurrence,
            BLOCKS - 1));
  }
}
