package headroom.scenarios.text;

/**
 * One thing that is wrong with a file.
 *
 * @param file the file as a reader would name it
 * @param line from 1
 * @param column from 1
 * @param path the dotted path of the value; empty when the trouble is not with one value
 * @param found what stands there
 * @param expected what should stand there
 * @param maybe what may have been meant; empty when there is no good guess
 */
public record Problem(
    String file, int line, int column, String path, String found, String expected, String maybe) {

  /** One line, and a second, indented one when there is a guess. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    text.append(file).append(':').append(line).append(':').append(column).append("  ");
    if (!path.isEmpty()) {
      text.append(path).append(": ");
    }
    text.append("found ").append(found).append(", expected ").append(expected);
    if (!expected.endsWith(".")) {
      text.append('.');
    }
    if (!maybe.isEmpty()) {
      text.append("\n  Maybe ").append(maybe);
    }
    return text.toString();
  }

  /** Where it is. */
  public Place place() {
    return new Place(file, line, column);
  }
}
