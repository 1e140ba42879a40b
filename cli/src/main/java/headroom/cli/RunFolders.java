package headroom.cli;

import headroom.model.experiment.Plan;
import headroom.reports.runs.Manifest;
import headroom.reports.runs.RunFolder;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Opens run folders named on the command line. */
final class RunFolders {
  private RunFolders() {}

  /**
   * Opens a run folder.
   *
   * @throws Refusal when it is none
   */
  static RunFolder read(Surroundings surroundings, Path folder) {
    Path place = surroundings.resolve(folder);
    if (!Files.isDirectory(place)) {
      throw new Refusal("there is no folder " + folder + ".");
    }
    try {
      return RunFolder.read(place);
    } catch (UncheckedIOException | IllegalArgumentException incomplete) {
      throw new Refusal(folder + " is not a complete run folder: " + incomplete.getMessage());
    }
  }

  /** The plan that a run followed. */
  static Plan plan(Manifest manifest) {
    return new Plan(
        manifest.seed(), manifest.uncertainty(), manifest.replications(), manifest.chanceOnly());
  }
}
