package headroom.model.experiment;

/** Hears how far an experiment has come. Called from several threads, one call at a time. */
@FunctionalInterface
public interface Progress {
  /**
   * A replication of a care system is finished, or was found finished. Of a divided scenario, each
   * system in each replication is one.
   *
   * @param done how many are finished so far in this experiment
   * @param planned how many are asked for so far; may grow when the number is decided on the way
   * @param kept whether it had been finished by an earlier run
   */
  void finished(int done, int planned, boolean kept);

  /** Tells nobody. */
  Progress SILENT = (done, planned, kept) -> {};
}
