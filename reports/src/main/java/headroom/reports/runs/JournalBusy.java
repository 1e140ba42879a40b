package headroom.reports.runs;

import java.nio.file.Path;

/** Another run is writing to the same journal. */
public final class JournalBusy extends RuntimeException {
  private static final long serialVersionUID = 1;

  JournalBusy(Path folder) {
    super(
        "Another run of the same experiment is writing to "
            + folder
            + ". Wait for it to end, or stop it: the replications it has finished are kept.");
  }
}
