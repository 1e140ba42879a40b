package headroom.reports.runs;

import java.nio.file.Path;

/** A journal holds replications of another shape than the experiment it is named after gives. */
public final class JournalMismatch extends RuntimeException {
  private static final long serialVersionUID = 1;

  JournalMismatch(Path folder) {
    super(
        "The journal "
            + folder
            + " holds results with other series or periods than this experiment gives, although it"
            + " has the same experiment id: it was written by a different build. Remove the folder"
            + " to simulate again.");
  }
}
