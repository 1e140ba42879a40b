package headroom.model.engine;

/**
 * Random numbers addressed by what they are for, not by when they are drawn.
 *
 * <p>Every block of two uniforms is a pure function of (seed, replication, purpose, source, number,
 * occurrence): which decision, whose arrivals, which patient of that source, which time that
 * decision is taken for the patient. So changing capacity changes no draw, and a new department,
 * source or replication changes no other.
 *
 * <p>The address is hashed with full 64-bit avalanche at each step: purpose and source into the
 * seed and replication, the number and occurrence along a Weyl sequence into that, the second half
 * from the first by another function. {@link Philox} is the reference it is held against: the same
 * batteries pass on both, at a quarter of the cost (see docs/decisions).
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

  private final int replication;
  private final long seed;
  private final long key;
  private long address = -1;
  private int purposeAndSource;
  private long mixed;
  private long firstBits;

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
    this.replication = replication;
    this.key = Mix.first(Mix.first(seed + Mix.WEYL) + (replication + 1) * Mix.WEYL);
    at(0, 0, 0, 0);
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
    long where = (long) occurrence << 48 | number;
    int what = purpose << 24 | source;
    // The second half of a block just computed costs no second block.
    if (where != address || what != purposeAndSource) {
      address = where;
      purposeAndSource = what;
      long of = Mix.first(key ^ what);
      mixed = of;
      firstBits = Mix.first(of + where * Mix.WEYL);
    }
  }

  /** The first uniform of the block, in (0, 1). */
  public double first() {
    return uniformOf(firstBits);
  }

  /** The second uniform of the block, in (0, 1), independent of the first. */
  public double second() {
    return uniformOf(secondBits());
  }

  /**
   * One uniform in (0, 1). Occurrences 2k and 2k + 1 are the two halves of block k, so {@code
   * uniform(p, s, n, 0)} is what {@code at(p, s, n, 0)} gives as {@link #first}.
   *
   * @param occurrence 0 to 131,071; the other arguments as in {@link #at}
   */
  public double uniform(int purpose, int source, long number, int occurrence) {
    at(purpose, source, number, occurrence >> 1);
    return uniformOf((occurrence & 1) == 0 ? firstBits : secondBits());
  }

  /** Made when it is wanted: most decisions need one uniform. */
  private long secondBits() {
    return Mix.second(firstBits + mixed);
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
