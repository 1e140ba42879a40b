package headroom.scenarios.text;

import java.util.Collection;
import java.util.Optional;

/** Finds the word that was probably meant. */
public final class Nearest {
  private static final int LONGEST = 80;

  private Nearest() {}

  /** The candidate that differs least from what was written, if it is near enough to be a slip. */
  public static Optional<String> to(String written, Collection<String> candidates) {
    if (written.length() > LONGEST) {
      return Optional.empty();
    }
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : candidates) {
      int distance = distance(plain(written), plain(candidate));
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    int allowed = Math.max(1, Math.min(4, (written.length() + 1) / 3));
    return least <= allowed ? Optional.of(best) : Optional.empty();
  }

  /** Case and the choice between hyphen, underscore and space are slips that cost nothing. */
  private static String plain(String word) {
    return word.toLowerCase(java.util.Locale.ROOT).replace('_', '-').replace(' ', '-');
  }

  /** Letters to add, drop, change or swap with the next to get from one word to the other. */
  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : step(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int step(int[][] cost, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j - 1] + change, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
