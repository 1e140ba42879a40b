package headroom.model.experiment;

import headroom.model.result.Uncertainty;

/**
 * A replication broke one of the model's own rules, or failed otherwise: a defect, never a finding.
 * Says everything needed to run that one replication again.
 */
public final class ReplicationFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String scenario;
  private final long seed;
  private final Uncertainty uncertainty;
  private final int replication;

  ReplicationFailure(
      String scenario, long seed, Uncertainty uncertainty, int replication, Throwable cause) {
    super(
        "replication "
            + replication
            + (uncertainty == Uncertainty.CHANCE ? " (chance alone)" : "")
            + " of "
            + scenario
            + " with seed "
            + seed
            + " failed: "
            + cause,
        cause);
    this.scenario = scenario;
    this.seed = seed;
    this.uncertainty = uncertainty;
    this.replication = replication;
  }

  /** Name of the scenario simulated. */
  public String scenario() {
    return scenario;
  }

  /** The run's seed. */
  public long seed() {
    return seed;
  }

  /** Whether the parameters were drawn. */
  public Uncertainty uncertainty() {
    return uncertainty;
  }

  /** The replication's number, from 1. */
  public int replication() {
    return replication;
  }
}
