package headroom.scenarios;

import headroom.model.scenario.ScenarioFamily;
import headroom.scenarios.language.Beside;
import headroom.scenarios.language.Layers;
import headroom.scenarios.text.FolderTree;
import headroom.scenarios.text.Place;
import headroom.scenarios.text.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads scenario files: text in, a checked scenario out, or every problem at once. */
public final class ScenarioReader {
  private ScenarioReader() {}

  /**
   * Reads and checks a scenario.
   *
   * @param file the scenario file; its name appears in messages as given here
   * @param sets values to put over the file's, each {@code path=value}, as on the command line
   * @throws ScenarioProblems when anything is wrong: with the file, a file it extends or names, or
   *     one of the values
   */
  public static ScenarioFamily read(Path file, List<String> sets) throws ScenarioProblems {
    Problems problems = new Problems();
    Optional<ReadScenario> read = read(file, sets, problems);
    if (!problems.none() || read.isEmpty()) {
      throw new ScenarioProblems(problems.sorted());
    }
    return read.get();
  }

  private static Optional<ReadScenario> read(Path file, List<String> sets, Problems problems) {
    String name = file.toString().replace('\\', '/');
    FolderTree folders;
    Path real;
    try {
      folders = FolderTree.around(file);
      real = file.toRealPath();
    } catch (IOException e) {
      problems.add(new Place(name, 1, 1), "", "no such file", "a scenario file");
      return Optional.empty();
    }
    Layers layers = new Layers(Reading.shape(), folders, problems);
    Optional<Layers.Resolved> resolved = layers.resolve(real, name);
    if (resolved.isEmpty()) {
      return Optional.empty();
    }
    Layers.Resolved set = layers.set(resolved.get(), sets);
    Reading reading = new Reading(set, new Beside(folders, real, layers.files()));
    return Optional.ofNullable(reading.build(change -> true, problems));
  }
}
