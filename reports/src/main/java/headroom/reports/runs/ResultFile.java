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
          CsvWriter csv = csvWriter(out);
          rows.to(csv);
          csv.flush();
        });
  }

  /**
   * A large table in blocks of rows, rendered on all processors and written in order.
   *
   * @param blocks how many
   * @param block the rows of one, called from several threads
   * @return the file's SHA-256
   */
  static String csv(Path file, int blocks, IntFunction<Rows> block) throws IOException {
    return write(
        file,
        out -> {
          for (int from = 0; from < blocks; from += BLOCKS_AT_ONCE) {
            List<String> texts =
                IntStream.range(from, Math.min(blocks, from + BLOCKS_AT_ONCE))
                    .parallel()
                    .mapToObj(i -> rendered(block.apply(i)))
                    .toList();
            for (String text : texts) {
              out.write(text);
            }
          }
        });
  }

  private static String rendered(Rows rows) {
    StringWriter text = new StringWriter(BUFFER);
    try {
      CsvWriter csv = csvWriter(text);
      rows.to(csv);
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  private static CsvWriter csvWriter(Writer out) {
    return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(BUFFER).build(out);
  }

  /**
   * @return the file's SHA-256
   */
  static String text(Path file, String content) throws IOException {
    return write(file, out -> out.write(content));
  }

  private interface Content {
    void to(Writer out) throws IOException;
  }

  private static String write(Path file, Content content) throws IOException {
    MessageDigest digest = Checksum.sha256();
    try (FileOutputStream disk = new FileOutputStream(file.toFile())) {
      OutputStream bytes = new BufferedOutputStream(new DigestOutputStream(disk, digest), BUFFER);
      Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8);
      content.to(out);
      out.flush();
      disk.getFD().sync();
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
