package headroom.scenarios.language;

import java.util.regex.Pattern;

/** Words as YAML: plain where nothing can go wrong, else in double quotes. */
final class YamlWords {
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z][A-Za-z0-9_/+]*(?:[ -][A-Za-z0-9_/+]+)*");

  private YamlWords() {}

  /** A key. */
  static String key(String word) {
    return word.length() < 100 && PLAIN.matcher(word).matches() || word.matches("[0-9]{1,9}")
        ? word
        : quoted(word);
  }

  /** A value: words that could be taken for something else are quoted. */
  static String quote(String word) {
    boolean plain = word.length() < 60 && PLAIN.matcher(word).matches();
    boolean special =
        word.matches("(?i)none|null|true|false|yes|no|y|n|on|off") || word.startsWith("baseline");
    return plain && !special ? word : quoted(word);
  }

  private static String quoted(String word) {
    StringBuilder text = new StringBuilder("\"");
    word.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\t' -> text.append("\\t");
                case '\r' -> text.append("\\r");
                case 0x85 -> text.append("\\N");
                case 0xA0 -> text.append("\\_");
                case 0x2028 -> text.append("\\L");
                case 0x2029 -> text.append("\\P");
                case 0xFEFF -> text.append("\\uFEFF");
                default -> text.appendCodePoint(c);
              }
            });
    return text.append('"').toString();
  }
}
