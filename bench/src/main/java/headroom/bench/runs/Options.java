package headroom.bench.runs;

import java.util.ArrayList;
import java.util.List;

/** What was given on the command line: flags, options with a value, and the rest. */
final class Options {
  private static final List<String> FLAGS = List.of("--short", "--stores", "--draws", "--counters");

  private final List<String> given;

  Options(List<String> given) {
    this.given = given;
  }

  boolean has(String flag) {
    return given.contains(flag);
  }

  String value(String option, String otherwise) {
    int at = given.indexOf(option);
    return at >= 0 && at + 1 < given.size() ? given.get(at + 1) : otherwise;
  }

  List<String> rest() {
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < given.size(); i++) {
      if (!given.get(i).startsWith("--")) {
        rest.add(given.get(i));
      } else if (!FLAGS.contains(given.get(i))) {
        i++;
      }
    }
    return rest;
  }
}
