package headroom.scenarios.language;

import headroom.scenarios.text.FolderTree;
import headroom.scenarios.text.Node;
import headroom.scenarios.text.SourceText;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The files that stand beside a scenario. Each is read once, so that a scenario which is bound
 * again, with fewer of its changes, is bound to the same text.
 */
public final class Beside {
  private final FolderTree folders;
  private final Path start;
  private final Map<String, Path> scenarioFiles;
  private final Map<Path, String> texts = new LinkedHashMap<>();

  /**
   * What may be read for a scenario.
   *
   * @param start the scenario's own file, beside which the command line's names are looked for
   * @param scenarioFiles the files that have been read for it, by the names messages use
   */
  public Beside(FolderTree folders, Path start, Map<String, Path> scenarioFiles) {
    this.folders = folders;
    this.start = start;
    this.scenarioFiles = Map.copyOf(scenarioFiles);
  }

  /** The text of a file that a node names; empty when the problem is noted. */
  Optional<String> text(Node.Scalar reference, long mostBytes, Complaints complaints) {
    Path from = scenarioFiles.getOrDefault(reference.place().file(), start);
    Optional<Path> file =
        folders.find(
            from, reference.text(), reference.place(), complaints.path(), complaints.problems());
    if (file.isEmpty()) {
      return Optional.empty();
    }
    if (!texts.containsKey(file.get())) {
      SourceText.read(file.get(), reference.text(), mostBytes, complaints.problems())
          .ifPresent(text -> texts.put(file.get(), text));
    }
    return Optional.ofNullable(texts.get(file.get()));
  }
}
