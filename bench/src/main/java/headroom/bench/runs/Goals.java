package headroom.bench.runs;

import java.util.Locale;
import java.util.OptionalDouble;

/**
 * The goals of the event loop with what this project reaches, from one run. Ratios are to rivals of
 * the same run unless a line says that a figure is quoted.
 */
final class Goals {
  /** Published for one machine: million events a second on W3 of Henriksen's list and of SimPy. */
  private static final double PUBLISHED_HENRIKSEN = 7.2;

  private static final double PUBLISHED_SIMPY = 0.10;

  private final Results results;
  private final StringBuilder table = new StringBuilder();

  Goals(Results results) {
    this.results = results;
  }

  String table() {
    table.append("| | must | aim | this project | |\n|---|---|---|---|---|\n");
    more("W1 100, against SSJ Henriksen", 1.6, 2.2, faster("W1 hold 100", Row.YARDSTICK));
    more("W1 10,000, against SSJ Henriksen", 3, 7, faster("W1 hold 10000", Row.YARDSTICK));
    more("W1 1,000,000, against SSJ Henriksen", 4, 10, faster("W1 hold 1000000", Row.YARDSTICK));
    more("W2, against SSJ Henriksen", 1.0, 1.3, faster("W2 single server", Row.YARDSTICK));
    OptionalDouble henriksen = faster(Row.MINI_HOSPITAL, Row.YARDSTICK);
    more("W3, against SSJ Henriksen", 1.4, 2.0, henriksen);
    more("W3, against SSJ idiomatic", 1.8, 3.0, faster(Row.MINI_HOSPITAL, "SSJ_IDIOMATIC"));
    more(
        "W3, against SimPy (quoted: "
            + PUBLISHED_SIMPY
            + " to Henriksen's "
            + PUBLISHED_HENRIKSEN
            + " million events a second, times the ratio measured)",
        75,
        130,
        times(henriksen, PUBLISHED_HENRIKSEN / PUBLISHED_SIMPY));
    more("W3, against the C heap", 0.8, 1.2, faster(Row.MINI_HOSPITAL, "C_HEAP"));
    less(
        "allocation in the loop of W3, B/event",
        1,
        0.05,
        figure("bytes per event, W3 mini hospital"));
    less(
        "allocation in the loop of the Black Country, B/event",
        1,
        0.05,
        figure("bytes per event, system/all"));
    more("two threads, replications per second, against one", 1.9, 1.97, twoThreads());
    less(
        "the Black Country but for elective care, one replication on one core, s",
        4,
        2,
        time("system/urgent"));
    less("the Black Country, the same, whole, s", 8, 4, time("system/all"));
    less("England, one replication on two cores, s", 300, 120, figure("seconds, england"));
    less("England, resident, GiB", 2, 1, figure("resident GiB, england"));
    less("bytes per waiting patient", 160, 64, figure("bytes per waiting patient"));
    less(
        "`headroom run` on the Black Country, 30 replications, whole process, s",
        150,
        75,
        figure("seconds, whole process"));
    return table.toString();
  }

  private OptionalDouble faster(String row, String rival) {
    return results
        .find(row, rival)
        .filter(entry -> !entry.scores().isEmpty())
        .flatMap(entry -> results.find(row, Row.OURS).map(ours -> entry.median() / ours.median()))
        .map(OptionalDouble::of)
        .orElse(OptionalDouble.empty());
  }

  private OptionalDouble time(String row) {
    return results
        .find(row, Row.OURS)
        .filter(entry -> !entry.scores().isEmpty())
        .map(entry -> OptionalDouble.of(entry.median()))
        .orElse(OptionalDouble.empty());
  }

  private OptionalDouble figure(String name) {
    Double value = results.figures().get(name);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  private OptionalDouble twoThreads() {
    OptionalDouble one = time("system/all");
    OptionalDouble both = time(Row.TWO_AT_ONCE);
    return one.isEmpty() || both.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(2 * one.getAsDouble() / both.getAsDouble());
  }

  private static OptionalDouble times(OptionalDouble value, double factor) {
    return value.isEmpty() ? value : OptionalDouble.of(factor * value.getAsDouble());
  }

  private void more(String goal, double must, double aim, OptionalDouble reached) {
    line(
        goal,
        "≥ " + number(must) + "×",
        "≥ " + number(aim) + "×",
        reached.isEmpty() ? "not measured" : number(reached.getAsDouble()) + "×",
        reached.isEmpty()
            ? 0
            : reached.getAsDouble() >= aim ? 2 : reached.getAsDouble() >= must ? 1 : -1);
  }

  private void less(String goal, double must, double aim, OptionalDouble reached) {
    line(
        goal,
        "≤ " + number(must),
        "≤ " + number(aim),
        reached.isEmpty() ? "not measured" : number(reached.getAsDouble()),
        reached.isEmpty()
            ? 0
            : reached.getAsDouble() <= aim ? 2 : reached.getAsDouble() <= must ? 1 : -1);
  }

  private void line(String goal, String must, String aim, String reached, int grade) {
    String word = grade == 2 ? "aim met" : grade == 1 ? "met" : grade == 0 ? "" : "not met";
    table.append(
        String.format(Locale.ROOT, "| %s | %s | %s | %s | %s |%n", goal, must, aim, reached, word));
  }

  private static String number(double value) {
    String written = String.format(Locale.ROOT, Math.abs(value) >= 100 ? "%.0f" : "%.2f", value);
    return written.contains(".") ? written.replaceAll("0+$", "").replaceAll("\\.$", "") : written;
  }
}
