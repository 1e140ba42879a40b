package headroom.reports.runs;

import java.nio.file.Path;

/** The folder to be written is there already and holds something else. */
public final class FolderExists extends RuntimeException {
  private static final long serialVersionUID = 1;

  FolderExists(Path folder) {
    super(
        folder
            + " already exists and holds something else. Choose another folder with --out, or move"
            + " this one aside with --force.");
  }
}
