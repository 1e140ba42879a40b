package headroom.cli;

/** How a command ends; scripts rely on these. */
final class ExitCode {
  /** Done. */
  static final int DONE = 0;

  /** A defect; the message says where the diagnostic file is. */
  static final int DEFECT = 1;

  /** The command or an input is invalid: nothing was simulated, nothing was overwritten. */
  static final int INVALID = 2;

  /** A verdict that was required falls short. */
  static final int FALLS_SHORT = 3;

  /** Running again gave something else. */
  static final int DIFFERENT = 4;

  /** Interrupted; finished replications are kept. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
