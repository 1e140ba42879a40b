package headroom.reports.runs;

import headroom.model.experiment.ReplicationStore;
import headroom.model.result.Layout;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Uncertainty;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Finished replications of one experiment on disk, in {@code .headroom/<experiment id>/}.
 *
 * <p>One file holds the layout, one file each replication of each kind ({@code both-0001.rep}). A
 * file that is cut short, altered or of another format counts as absent and is written again. One
 * writer at a time holds {@code lock}; the system frees it when the process ends, however it ends.
 */
public final class Journal implements ReplicationStore, AutoCloseable {
  /** Folder under the working directory that holds every journal. */
  public static final String HOME = ".headroom";

  private static final String LAYOUT_FILE = "layout.bin";

  private final Path folder;
  private final FileChannel lockChannel;
  private volatile Shape shape;

  /** The layout on disk and the checksum that ties replications to it. */
  private record Shape(Layout layout, byte[] block) {
    long seal() {
      return Pack.sealOf(block);
    }
  }

  private Journal(Path folder, FileChannel lockChannel) {
    this.folder = folder;
    this.lockChannel = lockChannel;
  }

  /**
   * Opens the journal of an experiment for writing, making it where there is none.
   *
   * @param workingDirectory where {@code .headroom} stands
   * @throws JournalBusy when another process, or another journal of this one, has it open
   * @throws UncheckedIOException when the folder cannot be made or read
   */
  public static Journal open(Path workingDirectory, String experimentId) {
    Path folder = workingDirectory.resolve(HOME).resolve(experimentId);
    try {
      Files.createDirectories(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (!lock(channel)) {
        channel.close();
        throw new JournalBusy(folder);
      }
      Journal journal = new Journal(folder, channel);
      journal.sweepPartialFiles();
      journal.shape = journal.readShape();
      return journal;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot open the journal " + folder + ": " + e.getMessage(), e);
    }
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** The journal's folder. */
  public Path folder() {
    return folder;
  }

  @Override
  public Optional<ReplicationResult> find(Uncertainty uncertainty, int replication) {
    Shape known = shape;
    if (known == null) {
      return Optional.empty();
    }
    try {
      byte[] block = Files.readAllBytes(file(uncertainty, replication));
      Pack.Sealed sealed = Pack.replication(block, known.layout());
      if (sealed.layoutSeal() != known.seal()) {
        throw new JournalMismatch(folder);
      }
      ReplicationResult result = sealed.result();
      boolean asked = result.uncertainty() == uncertainty && result.replication() == replication;
      return asked ? Optional.of(result) : Optional.empty();
    } catch (NoSuchFileException | Pack.Damaged e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot read the journal " + folder + ": " + e.getMessage(), e);
    }
  }

  @Override
  public void keep(ReplicationResult result) {
    try {
      long seal = shapeOf(result.layout()).seal();
      Durable.write(
          file(result.uncertainty(), result.replication()), Pack.replication(result, seal));
    } catch (IOException e) {
      throw new UncheckedIOException(
          "cannot write to the journal " + folder + ": " + e.getMessage(), e);
    }
  }

  /** Lets the next writer in. */
  @Override
  public void close() {
    try {
      lockChannel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot close the journal " + folder, e);
    }
  }

  /** The shape on disk, written if there is none yet; anything else is a mismatch. */
  private synchronized Shape shapeOf(Layout layout) throws IOException {
    if (shape != null && shape.layout() == layout) {
      return shape;
    }
    byte[] block = Pack.layout(layout);
    if (shape == null) {
      Durable.write(folder.resolve(LAYOUT_FILE), block);
      shape = new Shape(layout, block);
    } else if (!Arrays.equals(shape.block(), block)) {
      throw new JournalMismatch(folder);
    }
    return shape;
  }

  private Shape readShape() throws IOException {
    try {
      byte[] block = Files.readAllBytes(folder.resolve(LAYOUT_FILE));
      return new Shape(Pack.layout(block), block);
    } catch (NoSuchFileException | Pack.Damaged e) {
      return null;
    }
  }

  /** What a killed writer left unfinished; safe to remove while the lock is held. */
  private void sweepPartialFiles() throws IOException {
    try (DirectoryStream<Path> partial = Files.newDirectoryStream(folder, "*" + Durable.PARTIAL)) {
      for (Path file : partial) {
        Files.deleteIfExists(file);
      }
    }
  }

  private Path file(Uncertainty uncertainty, int replication) {
    String kind = uncertainty.name().toLowerCase(Locale.ROOT);
    return folder.resolve(String.format(Locale.ROOT, "%s-%04d.rep", kind, replication));
  }
}
