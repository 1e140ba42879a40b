package headroom.cli;

import headroom.model.experiment.Replicator;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * What a command works in: the simulator, the working directory, and where words go.
 *
 * @param out results only
 * @param err progress and complaints
 * @param terminal whether {@code err} is a terminal that redraws lines
 * @param processors worker threads unless told otherwise
 */
record Surroundings(
    Replicator replicator,
    Path workingDirectory,
    PrintStream out,
    PrintStream err,
    boolean terminal,
    int processors) {

  /** A path as the user wrote it, seen from the working directory. */
  Path resolve(Path path) {
    return workingDirectory.resolve(path);
  }

  /** A path as the user would write it. */
  String shown(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    Path here = workingDirectory.toAbsolutePath().normalize();
    return absolute.startsWith(here) && !absolute.equals(here)
        ? here.relativize(absolute).toString()
        : absolute.toString();
  }
}
