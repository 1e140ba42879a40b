package headroom.cli;

import java.util.Collection;
import java.util.Comparator;

/** Guesses which name was meant. */
final class Names {
  private Names() {}

  /** A question that offers the nearest names, led by a space; empty when none is near. */
  static String maybe(String wrong, Collection<String> names) {
    return names.stream()
        .filter(name -> distance(wrong, name) <= Math.max(2, wrong.length() / 3))
        .min(
            Comparator.comparingInt((String name) -> distance(wrong, name))
                .thenComparing(name -> name))
        .map(name -> " Maybe you meant " + name + "?")
        .orElse("");
  }

  /** Single letters to insert, delete or replace (Levenshtein). */
  static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
