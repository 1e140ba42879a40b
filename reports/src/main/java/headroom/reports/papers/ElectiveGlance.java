package headroom.reports.papers;

import headroom.model.result.Bottleneck;
import headroom.model.result.Estimate;
import headroom.model.result.Measure;
import headroom.model.result.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Elective care on the first page: how long the list, who waits too long, how much work is done by
 * each way of counting it, and which stage is the scarcest.
 */
final class ElectiveGlance {
  static final String ACTIVITY_NOTE =
      "Three counts of activity, never one for another: completed pathways with referrals that"
          + " advice and guidance took the place of; completed pathways alone; and activity weighted"
          + " by price. A quarter fewer follow-ups also lowers value-weighted activity, for each"
          + " attendance has its price: the two targets pull against each other.";

  private record Line(String label, String measure, String target) {}

  private static final List<Line> LINES =
      List.of(
          new Line("Waiting list", "rtt-list", ""),
          new Line("Over 104 weeks, not choice", "rtt-over-104w-excluding-choice", "wait-104w"),
          new Line("Over 78 weeks, not choice", "rtt-over-78w-excluding-choice", "wait-78w"),
          new Line("Over 65 weeks, not choice", "rtt-over-65w-excluding-choice", "wait-65w"),
          new Line("Over 52 weeks", "rtt-over-52w", "wait-52w"),
          new Line(
              "Completed pathways and advice",
              "elective-completed-vs-1920",
              "elective-30pct:pathways"),
          new Line("Completed pathways alone", "elective-stops-vs-1920", ""),
          new Line("Value-weighted activity", "elective-value-vs-1920", "elective-30pct"),
          new Line("Follow-ups", "opfu-vs-1920", "opfu-25"));

  private final Readings readings;

  private ElectiveGlance(Readings readings) {
    this.readings = readings;
  }

  /** Nothing without a waiting list. */
  static Optional<Chapter> of(Readings readings) {
    if (readings.years().isEmpty()) {
      return Optional.empty();
    }
    return new ElectiveGlance(readings).chapter();
  }

  private Optional<Chapter> chapter() {
    Table table = table();
    if (table.rows().isEmpty()) {
      return Optional.empty();
    }
    Draft draft = new Draft();
    list().ifPresent(draft::finding);
    activity().ifPresent(draft::finding);
    scarcest(readings.bottlenecks()).ifPresent(draft::finding);
    draft.table("", table, "");
    return draft.done("elective", "Elective care in short");
  }

  /** One line a measure: to be read at a glance. */
  private Table table() {
    int last = readings.lastYear();
    List<String> columns = new ArrayList<>(List.of("Year end, or year"));
    readings.years().forEach(y -> columns.add(">" + Wording.window(y)));
    columns.addAll(List.of(">Nine tenths", "Target", "To be met"));
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Line line : LINES) {
      Optional<Measure> measure = readings.measure(line.measure(), "");
      if (measure.isPresent() && readings.year(line.measure(), "", last).isPresent()) {
        String unit = measure.get().unit();
        List<Table.Cell> row = new ArrayList<>(List.of(Table.cell(line.label())));
        for (int y = 0; y <= last; y++) {
          row.add(
              readings
                  .year(line.measure(), "", y)
                  .map(e -> Table.cell(Wording.bare(e.mean(), unit)))
                  .orElse(Table.cell(Wording.NONE)));
        }
        row.add(
            readings
                .year(line.measure(), "", last)
                .map(e -> Table.cell(YearTable.spread(e, unit)))
                .orElseThrow());
        Optional<Verdict> verdict = readings.verdict(line.target());
        row.add(Table.cell(verdict.map(v -> YearTable.askedInShort(v, measure.get())).orElse("")));
        row.add(
            Table.cell(
                verdict.map(YearTable::odds).map(o -> o.replace("verdict ", "")).orElse("")));
        rows.add(row);
      }
    }
    boolean aimed = rows.stream().anyMatch(row -> !row.get(row.size() - 1).text().isEmpty());
    int width = aimed ? columns.size() : columns.size() - 2;
    return new Table(
        "Means over the replications; nine tenths of them lie in the range, of the last year. In per"
            + " cent: against 2019/20.",
        columns.subList(0, width),
        rows.stream().map(row -> row.subList(0, width)).toList());
  }

  private Optional<String> list() {
    Optional<Estimate> opening = readings.period("rtt-list-opening", "", 0);
    Optional<Estimate> end = readings.year("rtt-list", "", readings.lastYear());
    if (end.isEmpty()) {
      return Optional.empty();
    }
    String day = Wording.day(readings.lastDay());
    String now = Wording.number(end.get().mean());
    String first =
        opening
            .map(
                o -> {
                  String was = Wording.number(o.mean());
                  return was.equals(now)
                      ? "The waiting list stands at " + now + " on " + day + " as at the start"
                      : "The waiting list "
                          + (end.get().mean() > o.mean() ? "grows" : "falls")
                          + " from "
                          + was
                          + " to "
                          + now
                          + " by "
                          + day;
                })
            .orElse("The waiting list stands at " + now + " on " + day);
    Map<String, String> bands = new LinkedHashMap<>();
    bands.put("rtt-over-52w", "over 52 weeks");
    bands.put("rtt-over-104w-excluding-choice", "over 104 weeks other than by choice");
    List<String> parts = new ArrayList<>();
    bands.forEach(
        (measure, words) ->
            readings
                .year(measure, "", readings.lastYear())
                .ifPresent(e -> parts.add(Wording.waiting(e.mean()) + " " + words)));
    return Optional.of(first + (parts.isEmpty() ? "" : "; " + Wording.join(parts)) + ".");
  }

  /** The three counts, side by side. */
  private Optional<String> activity() {
    int last = readings.lastYear();
    Map<String, String> counts = new LinkedHashMap<>();
    counts.put("elective-completed-vs-1920", "in completed pathways with advice and guidance");
    counts.put("elective-stops-vs-1920", "in completed pathways alone");
    counts.put("elective-value-vs-1920", "weighted by value");
    List<String> parts = new ArrayList<>();
    counts.forEach(
        (measure, words) ->
            readings
                .year(measure, "", last)
                .ifPresent(e -> parts.add(Wording.bare(e.mean(), "ratio") + " " + words)));
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        Wording.in(readings.years().get(last))
            + ", elective activity against 2019/20 is "
            + Wording.join(parts)
            + readings
                .year("opfu-vs-1920", "", last)
                .map(
                    e ->
                        "; follow-ups, whose cut also lowers value, are "
                            + Wording.bare(e.mean(), "ratio"))
                .orElse("")
            + ".");
  }

  /** The stage named in most months over the whole system. */
  static Optional<String> scarcest(List<Bottleneck> bottlenecks) {
    Map<String, Integer> named = new HashMap<>();
    Bottleneck last = null;
    int months = 0;
    for (Bottleneck b : bottlenecks) {
      if (b.site().isEmpty()) {
        months++;
        named.merge(b.stage(), 1, Integer::sum);
        last = b;
      }
    }
    if (last == null) {
      return Optional.empty();
    }
    String most = last.stage();
    for (Map.Entry<String, Integer> stage : named.entrySet()) {
      int more = stage.getValue() - named.get(most);
      if (more > 0 || (more == 0 && stage.getKey().compareTo(most) < 0)) {
        most = stage.getKey();
      }
    }
    String ending =
        last.stage().equals(most)
            ? "; at the end "
                + Wording.number(Math.rint(last.weeksOfWork()))
                + " weeks of their work wait before them"
            : "; at the end it is " + Names.stage(last.stage());
    return Optional.of(
        Wording.outer(Names.stage(most))
            + " are the scarcest stage of elective care, in "
            + named.get(most)
            + " of "
            + months
            + (months == 1 ? " period" : " periods")
            + ending
            + ".");
  }
}
