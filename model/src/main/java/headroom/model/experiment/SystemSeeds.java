package headroom.model.experiment;

/**
 * The seed of each system of a divided scenario: a hash of the experiment's seed and the system's
 * id. So systems are independent of one another, and adding or leaving out one changes no draw of
 * the others. A system simulated alone, with this seed, gives what it gives among the others.
 */
public final class SystemSeeds {
  private SystemSeeds() {}

  /** The seed under which a system is simulated. */
  public static long of(long seed, String system) {
    long state = seed;
    for (int i = 0; i < system.length(); i++) {
      state = mixed(state + 0x9E3779B97F4A7C15L * (system.charAt(i) + 1));
    }
    return state;
  }

  /** The finaliser of SplitMix64 (Steele et al. 2014). */
  private static long mixed(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
