package headroom.cli;

import headroom.model.result.Verdict;
import headroom.model.result.Verdict.Status;
import headroom.reports.papers.Likelihood;
import headroom.reports.papers.VerdictPage;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The verdicts of a run on a terminal of 80 columns. */
final class VerdictTable {
  static final int WIDTH = 80;
  private static final String ROW = "%-23s %-17s %-25s %s%n";

  private VerdictTable() {}

  /**
   * Prints the verdicts: first, in words, the targets the system is judged on and those that are
   * asked for; then every other target in a line.
   *
   * @param asked ids that are shown whatever they are
   */
  static void print(PrintStream out, List<Verdict> verdicts, Set<String> asked) {
    List<Verdict> shown =
        verdicts.stream()
            .filter(verdict -> asked.contains(verdict.id()) || isOfTarget(verdict))
            .toList();
    List<Verdict> first = new ArrayList<>(VerdictPage.headlines(verdicts));
    shown.stream()
        .filter(verdict -> asked.contains(verdict.id()) && !first.contains(verdict))
        .forEach(first::add);
    List<Verdict> others = shown.stream().filter(verdict -> !first.contains(verdict)).toList();
    if (shown.isEmpty()) {
      out.println("No target is tested in this scenario.");
    } else {
      out.printf(ROW, "target", "probability (95%)", "figure (9 in 10)", "verdict");
      out.println("-".repeat(WIDTH));
    }
    for (Verdict verdict : first) {
      row(out, verdict);
      printWrapped(out, verdict.statement() + ".");
      if (!verdict.reason().isEmpty()) {
        printWrapped(out, verdict.status().id() + ": " + verdict.reason());
      }
    }
    if (!first.isEmpty() && !others.isEmpty()) {
      out.println("-".repeat(WIDTH));
    }
    others.forEach(verdict -> row(out, verdict));
    if (!others.isEmpty()) {
      out.println("headroom explain TARGET says what each of them means.");
    }
    Set<Verdict> all = new HashSet<>(first);
    all.addAll(others);
    remark(out, verdicts, all);
  }

  private static void row(PrintStream out, Verdict verdict) {
    boolean modelled = verdict.status() != Status.NOT_MODELLED;
    out.printf(
        ROW,
        verdict.id(),
        modelled ? probability(verdict) : "",
        modelled ? Figures.spread(verdict.measure(), verdict.figure()) : "",
        word(verdict));
  }

  private static boolean isOfTarget(Verdict verdict) {
    return verdict.status() != Status.NOT_MODELLED && verdict.id().indexOf(':') < 0;
  }

  private static void remark(PrintStream out, List<Verdict> verdicts, Set<Verdict> shown) {
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
