package headroom.model.experiment;

import headroom.model.result.Uncertainty;

/**
 * What an experiment is asked to do.
 *
 * @param seed the seed that all replications share
 * @param uncertainty whether the uncertain parameters are drawn in the main replications
 * @param replications main replications, numbered from 1
 * @param chanceOnly replications with every parameter at its central value, run beside the main
 *     ones; none where the main ones hold chance alone already
 */
public record Plan(long seed, Uncertainty uncertainty, int replications, int chanceOnly) {
  /** Checks that there is something to do. */
  public Plan {
    if (replications < 1 || chanceOnly < 0) {
      throw new IllegalArgumentException("an experiment needs at least one replication");
    }
    if (uncertainty == Uncertainty.CHANCE && chanceOnly > 0) {
      throw new IllegalArgumentException("chance alone is already what the main replications hold");
    }
  }

  /**
   * The usual plan: a fifth as many replications with chance alone as main ones, but six where
   * there are that many. They tell the two kinds of uncertainty apart, which is all the chance-only
   * figures are for; a full second set would double the cost of every run.
   */
  public static Plan usual(long seed, Uncertainty uncertainty, int replications) {
    int chanceOnly = uncertainty == Uncertainty.BOTH ? usualChanceOnly(replications) : 0;
    return new Plan(seed, uncertainty, replications, chanceOnly);
  }

  /** Chance-only replications beside a number of main ones; never fewer for a larger number. */
  static int usualChanceOnly(int replications) {
    return Math.min(replications, Math.max(6, replications / 5));
  }

  /** The same plan with more replications; one that has none with chance alone stays so. */
  Plan withReplications(int number) {
    return chanceOnly == 0
        ? new Plan(seed, uncertainty, number, 0)
        : usual(seed, uncertainty, number);
  }
}
