package headroom.model.flow;

import java.util.HashMap;
import java.util.Map;

/**
 * Numbers the sources of patients (arrival streams, lists, sites' opening occupants) by their names
 * alone, so that adding a source renumbers no other.
 */
public final class Sources {
  private final Map<Integer, String> taken = new HashMap<>();

  /**
   * The 24-bit number of a source.
   *
   * @throws IllegalStateException when two names share a number; one must be renamed
   */
  public int number(String name) {
    int hash = 0x811c9dc5;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x01000193;
    }
    int number = (hash >>> 8) ^ (hash & 0xff);
    String other = taken.putIfAbsent(number, name);
    if (other != null && !other.equals(name)) {
      throw new IllegalStateException(
          "sources " + other + " and " + name + " share a number: rename one");
    }
    return number;
  }
}
