package headroom.reports.runs;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Writes one file of a folder: UTF-8, line feeds, on the disk when done, its SHA-256 known. */
final class ResultFile {
  private static final int BUFFER = 1 << 16;
  private static final int BLOCKS_AT_ONCE = 16;

  private ResultFile() {}

  /** Something that fills a CSV file row by row. */
  interface Rows {
    void to(CsvWriter csv) throws IOException;
  }

  /**
   * @return the file's SHA-256
   */
  static String csv(Path file, Rows rows) throws IOException {
    return write(
        file,
        out -> {
          CsvWriter csv = csvWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
          rows.to(csv);
          csv.flush();
        });
  }

  /**
   * A large text in blocks, rendered on all processors and written in order, the blocks before
   * while the next are rendered.
   *
   * @param blocks how many, at least one
   * @param block the text of one, called from several threads
   * @return the file's SHA-256
   */
  static String blocks(Path file, int blocks, IntFunction<String> block) throws IOException {
    return write(
        file,
        out -> {
          List<byte[]> ready = rendered(0, blocks, block);
          for (int from = BLOCKS_AT_ONCE; !ready.isEmpty(); from += BLOCKS_AT_ONCE) {
            List<byte[]> before = ready;
            try (Beside<Void> writing = Beside.start(() -> writeAll(out, before))) {
              ready = rendered(from, blocks, block);
              writing.result();
            }
          }
        });
  }

  private static List<byte[]> rendered(int from, int blocks, IntFunction<String> block) {
    return IntStream.range(from, Math.min(blocks, from + BLOCKS_AT_ONCE))
        .parallel()
        .mapToObj(i -> block.apply(i).getBytes(StandardCharsets.UTF_8))
        .toList();
  }

  private static Void writeAll(OutputStream out, List<byte[]> blocks) throws IOException {
    for (byte[] block : blocks) {
      out.write(block);
    }
    return null;
  }

  /** One record as it stands in a table, without the end of its line. */
  static String record(String... fields) {
    StringWriter line = new StringWriter();
    try (CsvWriter csv = csvWriter(line)) {
      csv.writeRecord(fields);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return line.getBuffer()
        .substring(0, line.getBuffer().length() - LineDelimiter.LF.toString().length());
  }

  private static CsvWriter csvWriter(Writer out) {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(BUFFER).build(out);
  }

  /**
   * @return the file's SHA-256
   */
  static String text(Path file, String content) throws IOException {
    return write(file, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
  }

  private interface Content {
    void to(OutputStream out) throws IOException;
  }

  private static String write(Path file, Content content) throws IOException {
    MessageDigest digest = Checksum.sha256();
    try (FileOutputStream disk = new FileOutputStream(file.toFile())) {
      OutputStream out = new BufferedOutputStream(new DigestOutputStream(disk, digest), BUFFER);
      content.to(out);
      out.flush();
      disk.getFD().sync();
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
