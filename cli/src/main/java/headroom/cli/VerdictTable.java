package headroom.cli;

import headroom.model.result.Verdict;
import headroom.model.result.Verdict.Status;
import headroom.reports.papers.Likelihood;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The verdicts of a run on a terminal of 80 columns. */
final class VerdictTable {
  static final int WIDTH = 80;
  private static final String ROW = "%-22s %-17s %-26s %s%n";

  private VerdictTable() {}

  /**
   * Prints the targets' own verdicts, and those variants that are asked for.
   *
   * @param asked ids that are shown whatever they are
   */
  static void print(PrintStream out, List<Verdict> verdicts, Set<String> asked) {
    List<Verdict> shown =
        verdicts.stream()
            .filter(verdict -> asked.contains(verdict.id()) || isHeadline(verdict))
            .toList();
    if (shown.isEmpty()) {
      out.println("No target is tested in this scenario.");
    } else {
      out.printf(ROW, "target", "probability (95%)", "figure (9 in 10)", "verdict");
      out.println("-".repeat(WIDTH));
    }
    for (Verdict verdict : shown) {
      boolean modelled = verdict.status() != Status.NOT_MODELLED;
      out.printf(
          ROW,
          verdict.id(),
          modelled ? probability(verdict) : "",
          modelled ? Figures.spread(verdict.measure(), verdict.figure()) : "",
          word(verdict));
      printWrapped(out, verdict.statement() + ".");
      if (!verdict.reason().isEmpty()) {
        printWrapped(out, verdict.status().id() + ": " + verdict.reason());
      }
    }
    remark(out, verdicts, shown);
  }

  private static boolean isHeadline(Verdict verdict) {
    return verdict.status() != Status.NOT_MODELLED && verdict.id().indexOf(':') < 0;
  }

  private static void remark(PrintStream out, List<Verdict> verdicts, List<Verdict> shown) {
    long missing =
        verdicts.stream().filter(v -> v.status() == Status.NOT_MODELLED).count()
            - shown.stream().filter(v -> v.status() == Status.NOT_MODELLED).count();
    long variants = verdicts.size() - shown.size() - missing;
    if (variants > 0) {
      out.println("verdicts.json holds " + variants + " more tests of these targets.");
    }
    if (missing > 0) {
      out.println(missing + " targets are not modelled here; verdicts.json says why.");
    }
  }

  private static String probability(Verdict verdict) {
    String low = Figures.probability(verdict.probabilityLow()).replace("%", "");
    String high = Figures.probability(verdict.probabilityHigh());
    return Figures.probability(verdict.probability()) + " (" + low + "-" + high + ")";
  }

  /** The word that the report gives it too. */
  static String word(Verdict verdict) {
    return verdict.status() == Status.ESTIMATED
        ? Likelihood.of(verdict).word().toLowerCase(Locale.ROOT)
        : verdict.status().id();
  }

  /** Prints a text under its row, broken between words. */
  static void printWrapped(PrintStream out, String text) {
    wrapped(text, WIDTH - 4).forEach(line -> out.println("    " + line));
  }

  /** A text in lines of at most a width, broken between words. */
  static List<String> wrapped(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
