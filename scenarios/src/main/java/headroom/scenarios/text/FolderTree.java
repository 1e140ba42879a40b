package headroom.scenarios.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folders that a scenario may read from: the nearest folder called {@code scenarios} that holds
 * it, or its own folder when there is none. Whatever a file refers to must lie inside, after every
 * link is followed.
 */
public final class FolderTree {
  private static final String NAME = "scenarios";

  private final Path root;

  private FolderTree(Path root) {
    this.root = root;
  }

  /** The tree around a starting file; the file must exist. */
  public static FolderTree around(Path file) throws IOException {
    Path real = file.toRealPath();
    for (Path folder = real.getParent(); folder != null; folder = folder.getParent()) {
      if (folder.getFileName() != null && folder.getFileName().toString().equals(NAME)) {
        return new FolderTree(folder);
      }
    }
    return new FolderTree(real.getParent());
  }

  /**
   * The file that a reference means.
   *
   * @param from the file that holds the reference
   * @param reference a relative path with forward slashes, as written
   */
  public Optional<Path> find(
      Path from, String reference, Place place, String path, Problems problems) {
    String expected = "a relative path inside the folder " + root.getFileName();
    String found = Problems.quote(reference);
    if (reference.contains("://") || reference.contains("\\") || reference.contains(":")) {
      problems.add(place, path, found, expected + ", with forward slashes and no address");
      return Optional.empty();
    }
    try {
      if (reference.isBlank() || Path.of(reference).isAbsolute() || reference.startsWith("~")) {
        problems.add(place, path, reference.isBlank() ? "nothing" : found, expected);
        return Optional.empty();
      }
      Path folder = from.toRealPath().getParent();
      Path named = folder.resolve(reference).normalize();
      if (!named.startsWith(root)) {
        problems.add(place, path, found + ", which lies outside", expected);
        return Optional.empty();
      }
      if (!Files.exists(named)) {
        problems.add(place, path, found + ", which does not exist", expected, near(named));
        return Optional.empty();
      }
      if (!named.toRealPath().startsWith(root)) {
        problems.add(place, path, found + ", a link that leads outside", expected);
        return Optional.empty();
      }
      return Optional.of(named.toRealPath());
    } catch (InvalidPathException | IOException e) {
      problems.add(place, path, found, expected);
      return Optional.empty();
    }
  }

  private static String near(Path missing) {
    Path folder = missing.getParent();
    if (folder == null || !Files.isDirectory(folder) || missing.getFileName() == null) {
      return "";
    }
    try (var siblings = Files.list(folder)) {
      var names = siblings.map(p -> p.getFileName().toString()).sorted().toList();
      return Nearest.to(missing.getFileName().toString(), names)
          .map(name -> "you meant " + name + ".")
          .orElse("");
    } catch (IOException e) {
      return "";
    }
  }
}
