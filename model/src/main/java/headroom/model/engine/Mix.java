package headroom.model.engine;

/**
 * Two bijections of 64 bits in which every input bit moves every output bit with chance near one
 * half: a xor-shift and multiply cascade with constants found by Stafford (2011, "Better bit
 * mixing") for the finaliser of MurmurHash3.
 */
final class Mix {
  /** The odd number next to 2^64 divided by the golden ratio: steps that fill 64 bits evenly. */
  static final long WEYL = 0x9E3779B97F4A7C15L;

  private Mix() {}

  /** Stafford's variant 13. */
  static long first(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** MurmurHash3's own finaliser. */
  static long second(long bits) {
    long z = (bits ^ (bits >>> 33)) * 0xFF51AFD7ED558CCDL;
    z = (z ^ (z >>> 33)) * 0xC4CEB9FE1A85EC53L;
    return z ^ (z >>> 33);
  }
}
