package headroom.model.experiment;

import headroom.model.result.Uncertainty;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The names of experiments and runs: hashes of all that determines them, and of nothing else. */
public final class Identity {
  private Identity() {}

  /**
   * What determines a replication besides its number.
   *
   * @param resolvedText the scenario as resolved
   * @param reference parameter paths of the scenario compared with, where that changes the order in
   *     which parameters are drawn; empty otherwise
   * @param modelVersion version of the model's code
   */
  public static String experiment(
      String resolvedText,
      long seed,
      Uncertainty uncertainty,
      List<String> reference,
      String modelVersion) {
    return hash(
        "experiment",
        resolvedText,
        Long.toString(seed),
        uncertainty.name(),
        String.join("\n", reference),
        modelVersion);
  }

  /** What determines the results of a run: its experiment and the replications used. */
  public static String run(String experimentId, int replications, int chanceOnly) {
    return hash("run", experimentId, Integer.toString(replications), Integer.toString(chanceOnly));
  }

  /** SHA-256 over the parts, each led by its length so that no two lists of parts look alike. */
  private static String hash(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java machine has SHA-256", missing);
    }
  }
}
