package headroom.reports.papers;

import headroom.model.result.ExperimentResult;
import headroom.model.result.Layout;
import headroom.model.result.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The verdicts in the order a board asks for them.
 *
 * @param answer the whole answer in one or two sentences
 * @param headlines the targets the system is judged on first
 * @param leftOut headline targets that this scenario does not model
 * @param others every other verdict with a probability
 * @param withheld verdicts withheld, headlines left out
 * @param notModelled targets without a measure
 */
public record VerdictPage(
    String answer,
    List<VerdictLine> headlines,
    List<String> leftOut,
    Table others,
    List<Withheld> withheld,
    List<VerdictLine> notModelled) {

  /** Verdicts withheld for the same reason. */
  public record Withheld(String reason, List<VerdictLine> lines) {
    /** How many, for the fold that holds them. */
    public String summary() {
      return Wording.plural(lines.size(), "verdict", "verdicts") + " withheld, with their figures";
    }
  }

  /** The targets of the question that the model was built to answer. */
  static final List<String> HEADLINES =
      List.of("ga-occupancy-92", "wait-104w", "elective-30pct", "elective-30pct:pathways");

  private static final int MOST_HEADLINES = 4;

  /** Whether anything is left to say beyond the headlines. */
  public boolean hasOthers() {
    return !others.rows().isEmpty() || !withheld.isEmpty() || !notModelled.isEmpty();
  }

  static VerdictPage of(ExperimentResult result) {
    return of(result.verdicts(), result.layout());
  }

  static VerdictPage of(List<Verdict> verdicts, Layout layout) {
    List<Verdict> headlines = headlines(verdicts);
    List<VerdictLine> heads = lines(headlines.stream(), layout);
    List<Verdict> rest = verdicts.stream().filter(v -> !headlines.contains(v)).toList();
    return new VerdictPage(
        answer(heads),
        heads,
        headlines.isEmpty() ? List.of() : leftOut(verdicts),
        table(with(rest, Verdict.Status.ESTIMATED), layout),
        byReason(lines(with(rest, Verdict.Status.GATED).stream(), layout)),
        lines(with(rest, Verdict.Status.NOT_MODELLED).stream(), layout));
  }

  /** Those of the four that are modelled, or for a scenario without any its first verdicts. */
  public static List<Verdict> headlines(List<Verdict> verdicts) {
    List<Verdict> found = new ArrayList<>();
    for (String id : HEADLINES) {
      verdicts.stream()
          .filter(v -> v.id().equals(id) && v.status() != Verdict.Status.NOT_MODELLED)
          .forEach(found::add);
    }
    return found.isEmpty()
        ? with(verdicts, Verdict.Status.ESTIMATED).stream().limit(MOST_HEADLINES).toList()
        : found;
  }

  private static List<String> leftOut(List<Verdict> verdicts) {
    return with(verdicts, Verdict.Status.NOT_MODELLED).stream()
        .map(Verdict::id)
        .filter(HEADLINES::contains)
        .toList();
  }

  private static List<Verdict> with(List<Verdict> verdicts, Verdict.Status status) {
    return verdicts.stream().filter(v -> v.status() == status).toList();
  }

  private static List<VerdictLine> lines(Stream<Verdict> verdicts, Layout layout) {
    return verdicts.map(v -> VerdictLine.of(v, layout)).toList();
  }

  private static List<Withheld> byReason(List<VerdictLine> lines) {
    Map<String, List<VerdictLine>> reasons = new LinkedHashMap<>();
    lines.forEach(l -> reasons.computeIfAbsent(l.reason(), r -> new ArrayList<>()).add(l));
    return reasons.entrySet().stream().map(r -> new Withheld(r.getKey(), r.getValue())).toList();
  }

  private static String answer(List<VerdictLine> heads) {
    if (heads.isEmpty()) {
      return "This scenario has no target that can be tested.";
    }
    int all = heads.size();
    long silent = count(heads, "Withheld") + count(heads, "Cannot tell");
    if (silent == all) {
      return all == 1
          ? "Whether the target is met cannot be said."
          : "No verdict on any of the " + all + " headline targets; the figures are shown.";
    }
    long likely = count(heads, "Likely");
    String first;
    if (likely == all) {
      first =
          all == 1
              ? "The target is likely to be met"
              : "All " + all + " headline targets are likely to be met";
    } else if (likely == 0) {
      first =
          all == 1
              ? "The target is not likely to be met"
              : "None of the " + all + " headline targets is likely to be met";
    } else {
      first =
          likely
              + " of the "
              + all
              + " headline targets "
              + (likely == 1 ? "is" : "are")
              + " likely to be met";
    }
    List<String> parts = new ArrayList<>();
    part(parts, count(heads, "Unlikely"), "unlikely");
    part(parts, count(heads, "Even"), "about even");
    part(parts, count(heads, "Withheld"), "withheld");
    part(parts, count(heads, "Cannot tell"), "cannot be told");
    return first + (parts.isEmpty() || all == 1 ? "." : ": " + String.join(", ", parts) + ".");
  }

  private static long count(List<VerdictLine> lines, String word) {
    return lines.stream().filter(line -> line.word().equals(word)).count();
  }

  private static void part(List<String> parts, long count, String word) {
    if (count > 0) {
      parts.add(count + " " + word);
    }
  }

  private static Table table(List<Verdict> verdicts, Layout layout) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      VerdictLine line = VerdictLine.of(verdict, layout);
      rows.add(
          List.of(
              Table.cell(verdict.statement(), verdict.id()),
              Table.cell(line.word()),
              Table.cell(
                  Wording.percent(verdict.probability()),
                  Wording.percents(verdict.probabilityLow(), verdict.probabilityHigh())),
              Table.cell(line.chance().isEmpty() ? Wording.NONE : line.chance()),
              Table.cell(
                  Wording.bare(verdict.figure().mean(), VerdictLine.unit(layout, verdict)),
                  Wording.range(
                      verdict.figure().p05(),
                      verdict.figure().p95(),
                      VerdictLine.unit(layout, verdict)))));
    }
    return new Table(
        "Beneath each probability its 95% interval; beneath each expected figure its 5th to 95th"
            + " percentile over the replications.",
        List.of("Target", "To be met", ">Probability", ">Chance alone", ">Expected figure"), rows);
  }
}
