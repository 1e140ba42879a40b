package headroom.reports.runs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder that appears only when it is complete: it is filled under a temporary name beside its
 * place, then moved there in one step.
 */
final class Staging {
  private Staging() {}

  /** Fills a folder. */
  interface Filling {
    void into(Path folder) throws IOException;
  }

  /**
   * @param target the folder's place
   * @param force move an existing folder aside instead of failing
   * @throws FolderExists when the place is taken and {@code force} is false
   */
  static void fill(Path target, boolean force, Filling filling) {
    Path place = target.toAbsolutePath().normalize();
    if (Files.exists(place) && !force) {
      throw new FolderExists(target);
    }
    try {
      Files.createDirectories(place.getParent());
      sweep(place);
      Path partial = place.resolveSibling(partialName(place, ProcessHandle.current().pid()));
      Files.createDirectory(partial);
      try {
        filling.into(partial);
        Durable.syncFolder(partial);
        if (Files.exists(place)) {
          moveAside(place);
        }
        Files.move(partial, place, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException | RuntimeException e) {
        remove(partial);
        throw e;
      }
      Durable.syncFolder(place.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + target + ": " + e.getMessage(), e);
    }
  }

  /** Moves a folder to the first free of {@code name.1}, {@code name.2}, … */
  private static void moveAside(Path place) throws IOException {
    int number = 1;
    while (Files.exists(place.resolveSibling(place.getFileName() + "." + number))) {
      number++;
    }
    Files.move(
        place,
        place.resolveSibling(place.getFileName() + "." + number),
        StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes what killed writers left; a living process may still be filling its own. */
  private static void sweep(Path place) throws IOException {
    String own = partialName(place, ProcessHandle.current().pid());
    String prefix = "." + place.getFileName() + ".";
    try (DirectoryStream<Path> siblings =
        Files.newDirectoryStream(
            place.getParent(),
            entry -> {
              String name = entry.getFileName().toString();
              return name.startsWith(prefix) && name.endsWith(Durable.PARTIAL);
            })) {
      for (Path entry : siblings) {
        String name = entry.getFileName().toString();
        String pid = name.substring(prefix.length(), name.length() - Durable.PARTIAL.length());
        boolean owned = pid.matches("\\d{1,18}");
        if (owned && (name.equals(own) || ProcessHandle.of(Long.parseLong(pid)).isEmpty())) {
          remove(entry);
        }
      }
    }
  }

  private static String partialName(Path place, long pid) {
    return "." + place.getFileName() + "." + pid + Durable.PARTIAL;
  }

  private static void remove(Path folder) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> walk = Files.walk(folder)) {
      deepestFirst = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.deleteIfExists(path);
    }
  }
}
