package headroom.scenarios.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a text file whole, or says why not: too big, not a file, not UTF-8 text, empty. */
public final class SourceText {
  private SourceText() {}

  /**
   * The file's text, without a byte order mark.
   *
   * @param file where it is
   * @param name how messages call it
   * @param mostBytes the size above which it is refused unread
   */
  public static Optional<String> read(Path file, String name, long mostBytes, Problems problems) {
    Place top = new Place(name, 1, 1);
    try {
      if (!Files.exists(file)) {
        problems.add(top, "", "no such file", "a file to read");
        return Optional.empty();
      }
      if (!Files.isRegularFile(file)) {
        problems.add(top, "", "a folder or device", "a text file");
        return Optional.empty();
      }
      if (Files.size(file) > mostBytes) {
        problems.add(top, "", megabytes(Files.size(file)), "at most " + megabytes(mostBytes));
        return Optional.empty();
      }
      byte[] bytes;
      try (InputStream in = Files.newInputStream(file)) {
        bytes = in.readNBytes(Math.toIntExact(mostBytes));
      }
      return decode(bytes, name, problems);
    } catch (IOException e) {
      problems.add(top, "", "a file that cannot be read", "a file that may be read");
      return Optional.empty();
    }
  }

  /** The text of UTF-8 bytes; a byte or character that is no text is reported with its place. */
  public static Optional<String> decode(byte[] bytes, String name, Problems problems) {
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult end = decoder.decode(in, text, true);
    text.flip();
    String good = text.toString();
    int control = firstControl(good);
    if (control >= 0) {
      String found = String.format("the control character 0x%02X", (int) good.charAt(control));
      problems.add(place(name, good, control), "", found, "text");
      return Optional.empty();
    }
    if (end.isError()) {
      String found = String.format("the byte 0x%02X", bytes[in.position()] & 0xFF);
      problems.add(place(name, good, good.length()), "", found, "text in UTF-8");
      return Optional.empty();
    }
    good = good.startsWith("\uFEFF") ? good.substring(1) : good;
    if (good.isBlank()) {
      problems.add(new Place(name, 1, 1), "", "an empty file", "at least one line of text");
      return Optional.empty();
    }
    return Optional.of(good);
  }

  /** The place of the character at an index. */
  static Place place(String name, String text, int index) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < index; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    return new Place(name, line, text.codePointCount(lineStart, index) + 1);
  }

  private static int firstControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean control = c < 0x20 && c != '\n' && c != '\r' && c != '\t';
      if (control || c >= 0x7F && c <= 0x9F && c != 0x85 || c == 0xFFFE || c == 0xFFFF) {
        return i;
      }
    }
    return -1;
  }

  private static String megabytes(long bytes) {
    return bytes / 1_000_000 + "." + bytes % 1_000_000 / 100_000 + " MB";
  }
}
