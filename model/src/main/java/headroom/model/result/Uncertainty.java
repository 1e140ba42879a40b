package headroom.model.result;

/** Which uncertainty a replication holds. */
public enum Uncertainty {
  /** Chance, and parameters drawn from their ranges. */
  BOTH,
  /** Chance alone; every parameter at its central value. */
  CHANCE
}
