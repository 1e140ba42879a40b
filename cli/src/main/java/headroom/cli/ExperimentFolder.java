package headroom.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where an experiment on more than one run keeps its results. */
final class ExperimentFolder {
  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "The folder for the results (default: runs/${COMMAND-NAME}-<name>-<8 digits>).")
  private Path out;

  @Option(names = "--force", description = "Move a folder that is in the way aside.")
  boolean force;

  /**
   * A folder, settled before anything is simulated.
   *
   * @param holdsIt whether it stands with these very results: the default folder is named after all
   *     that determines them
   */
  record Place(Path path, boolean holdsIt) {}

  /**
   * Settles where results go.
   *
   * @param kind of experiment; name of what it is made with; id hash of all that determines it
   * @throws Refusal when the folder asked for is there already
   */
  Place settle(Surroundings surroundings, String kind, String name, String id) {
    Path path =
        out != null
            ? surroundings.resolve(out)
            : surroundings
                .workingDirectory()
                .resolve("runs")
                .resolve(kind + "-" + name + "-" + id.substring(0, 8));
    boolean there = Files.exists(path) && !force;
    if (there && out != null) {
      throw new Refusal(
          surroundings.shown(path)
              + " already exists. Choose another folder with --out, or move it aside with --force.");
    }
    return new Place(path, there);
  }
}
