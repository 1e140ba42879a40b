package headroom.bench.work;

/**
 * A cheap stream for work that measures the engine and not the random numbers: Vigna's SplitMix64
 * (2015). Not for simulation.
 */
final class SimpleStream {
  private long state;

  SimpleStream(long seed) {
    state = seed;
  }

  /** Strictly between 0 and 1. */
  double uniform() {
    state += 0x9E3779B97F4A7C15L;
    long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return (((mixed ^ (mixed >>> 31)) >>> 11) | 1) * 0x1.0p-53;
  }

  /** With mean 1. */
  double exponential() {
    return -Math.log(uniform());
  }
}
