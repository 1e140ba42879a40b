package headroom.model.engine;

/**
 * The counter-based generator Philox 4x32-10: a keyed bijection of 128-bit counters whose values
 * pass the statistical batteries.
 *
 * <p>Source: Salmon, Moraes, Dror and Shaw, "Parallel random numbers: as easy as 1, 2, 3", SC11,
 * 2011. A value depends on its counter and key alone, never on what was drawn before.
 */
public final class Philox {
  private static final long MULTIPLIER_0 = 0xD2511F53L;
  private static final long MULTIPLIER_1 = 0xCD9E8D57L;
  private static final int WEYL_0 = 0x9E3779B9;
  private static final int WEYL_1 = 0xBB67AE85;
  private static final long LOW = 0xFFFFFFFFL;
  private static final int ROUNDS = 10;

  private Philox() {}

  /**
   * Ten rounds over one counter.
   *
   * @param c0 counter word 0, and so on to c3
   * @param k0 key word 0, and k1
   * @param out receives words 0 and 1 in element 0, words 2 and 3 in element 1, the even word in
   *     the low half
   */
  public static void block(int c0, int c1, int c2, int c3, int k0, int k1, long[] out) {
    long x0 = c0 & LOW;
    long x1 = c1 & LOW;
    long x2 = c2 & LOW;
    long x3 = c3 & LOW;
    int key0 = k0;
    int key1 = k1;
    for (int round = 0; round < ROUNDS; round++) {
      long product0 = MULTIPLIER_0 * x0;
      long product1 = MULTIPLIER_1 * x2;
      x0 = (product1 >>> 32) ^ x1 ^ (key0 & LOW);
      x1 = product1 & LOW;
      x2 = (product0 >>> 32) ^ x3 ^ (key1 & LOW);
      x3 = product0 & LOW;
      key0 += WEYL_0;
      key1 += WEYL_1;
    }
    out[0] = x0 | x1 << 32;
    out[1] = x2 | x3 << 32;
  }
}
