package headroom.scenarios.text;

/**
 * Where something stands.
 *
 * @param file the file as a reader would name it
 * @param line from 1
 * @param column from 1
 */
public record Place(String file, int line, int column) implements Comparable<Place> {
  /**
   * The place of a field of a line of comma-separated values: after as many commas outside quotes.
   *
   * @param raw the line as written
   * @param field from 0
   */
  public static Place ofField(String file, int line, String raw, int field) {
    int commas = 0;
    boolean quoted = false;
    for (int i = 0; i < raw.length(); i++) {
      if (commas == field && !quoted) {
        return new Place(file, line, i + 1);
      }
      if (raw.charAt(i) == '"') {
        quoted = !quoted;
      } else if (raw.charAt(i) == ',' && !quoted) {
        commas++;
      }
    }
    return new Place(file, line, raw.length() + 1);
  }

  @Override
  public int compareTo(Place other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column;
  }
}
