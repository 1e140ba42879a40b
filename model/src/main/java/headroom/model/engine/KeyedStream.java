package headroom.model.engine;

import umontreal.ssj.rng.RandomStream;

/**
 * A face of SSJ's {@link RandomStream} over {@link Draws}, so that SSJ's tests, distributions and
 * point sets can be applied to them.
 *
 * <p>A stream is one (seed, replication, purpose, source). It has 2^24 substreams of 2^41 uniforms:
 * the substream is the upper half of the number, and the position runs through the lower half of
 * the number and the occurrence. Starting a stream or substream is only a change of address, and
 * unlike SSJ's own generators streams may be made on any thread in any order.
 */
public final class KeyedStream implements RandomStream {
  private static final int SUBSTREAMS = 1 << 24;
  private static final long UNIFORMS = 1L << 41;

  private final Draws draws;
  private final int purpose;
  private final int source;
  private int substream;
  private long position;

  /** The stream of a purpose and source, at its start. */
  public KeyedStream(long seed, int replication, int purpose, int source) {
    this(new Draws(seed, replication), purpose, source);
  }

  /** The stream of a purpose and source within the draws of a replication, at its start. */
  public KeyedStream(Draws draws, int purpose, int source) {
    this.draws = draws;
    this.purpose = purpose;
    this.source = source;
  }

  @Override
  public void resetStartStream() {
    substream = 0;
    position = 0;
  }

  @Override
  public void resetStartSubstream() {
    position = 0;
  }

  @Override
  public void resetNextSubstream() {
    if (substream == SUBSTREAMS - 1) {
      throw new IllegalStateException("no substream left of " + SUBSTREAMS);
    }
    substream++;
    position = 0;
  }

  @Override
  public double nextDouble() {
    if (position == UNIFORMS) {
      throw new IllegalStateException("no uniform left of " + UNIFORMS + " in this substream");
    }
    long number = (long) substream << 24 | position >>> 17;
    return draws.uniform(purpose, source, number, (int) (position++ & 0x1FFFF));
  }

  @Override
  public void nextArrayOfDouble(double[] u, int start, int n) {
    for (int i = start; i < start + n; i++) {
      u[i] = nextDouble();
    }
  }

  @Override
  public int nextInt(int i, int j) {
    if (i > j) {
      throw new IllegalArgumentException("found " + i + " to " + j + ", expected low to high");
    }
    return (int) (i + (long) (nextDouble() * ((double) j - i + 1)));
  }

  @Override
  public void nextArrayOfInt(int i, int j, int[] u, int start, int n) {
    for (int k = start; k < start + n; k++) {
      u[k] = nextInt(i, j);
    }
  }

  @Override
  public String toString() {
    return String.format(
        "KeyedStream[seed=%d, replication=%d, purpose=%d, source=%d, substream=%d, position=%d]",
        draws.seed(), draws.replication(), purpose, source, substream, position);
  }
}
