package headroom.reports.runs;

import headroom.model.result.Uncertainty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/** The names by which experiments, runs and files are known: SHA-256 in lower-case hexadecimal. */
public final class Identity {
  private Identity() {}

  /**
   * What determines a replication besides its number.
   *
   * @param resolvedText the scenario as resolved
   * @param modelVersion version of the model; raise it whenever a result may move
   */
  public static String experimentId(
      String resolvedText, long seed, Uncertainty uncertainty, String modelVersion) {
    return hash(
        "headroom experiment 1",
        resolvedText,
        Long.toString(seed),
        uncertainty.name().toLowerCase(Locale.ROOT),
        modelVersion);
  }

  /** An experiment and how many of its replications, from the first, were used. */
  public static String runId(String experimentId, int replications) {
    return hash("headroom run 1", experimentId, Integer.toString(replications));
  }

  /** SHA-256 of a file's bytes. */
  public static String ofFile(Path file) {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** SHA-256 of a text in UTF-8. */
  public static String ofText(String text) {
    return HexFormat.of().formatHex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** Each part goes in with its length before it, so that no two lists of parts look the same. */
  private static String hash(String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform must have SHA-256", e);
    }
  }
}
