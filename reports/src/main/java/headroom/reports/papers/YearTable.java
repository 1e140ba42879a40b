package headroom.reports.papers;

import headroom.model.result.Estimate;
import headroom.model.result.Measure;
import headroom.model.result.Period;
import headroom.model.result.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Measures over the years of a run, one a row, beside the target that each is held against. A
 * measure that the run does not hold has no row.
 */
final class YearTable {
  private static final String INDENT = "\u2003";

  private final Readings readings;
  private final List<List<Table.Cell>> rows = new ArrayList<>();
  private final Set<Measure> measures = new LinkedHashSet<>();
  private boolean aimed;

  YearTable(Readings readings) {
    this.readings = readings;
  }

  /** A measure with what it counts in a few words. */
  YearTable row(String label, String note, String measure, String group, String target) {
    return add(label, note, measure, group, target, year -> readings.year(measure, group, year));
  }

  YearTable row(String label, String note, String measure) {
    return row(label, note, measure, "", "");
  }

  /** A part of the measure above, unless it is zero in every year. */
  YearTable part(String label, String measure, String group) {
    boolean any = false;
    for (int y = 0; y < readings.years().size(); y++) {
      any |= readings.year(measure, group, y).map(e -> e.p95() > 0 || e.mean() > 0).orElse(false);
    }
    return any ? row(INDENT + label, "", measure, group, "") : this;
  }

  /** A measure as it stands in the first period of each year, such as what a year begins with. */
  YearTable atStart(String label, String note, String measure) {
    return add(
        label,
        note,
        measure,
        "",
        "",
        year -> readings.period(measure, "", readings.firstPeriodOf(year)));
  }

  private YearTable add(
      String label,
      String note,
      String measure,
      String group,
      String target,
      IntFunction<Optional<Estimate>> figure) {
    Optional<Measure> what = readings.measure(measure, group);
    if (what.isEmpty()) {
      return this;
    }
    List<Table.Cell> row = new ArrayList<>(List.of(Table.cell(label, note)));
    boolean known = false;
    for (int y = 0; y < readings.years().size(); y++) {
      Optional<Estimate> estimate = figure.apply(y);
      known |= estimate.isPresent();
      row.add(cell(estimate, what.get().unit()));
    }
    if (known) {
      Optional<Verdict> verdict = target.isEmpty() ? Optional.empty() : readings.verdict(target);
      aimed |= verdict.isPresent();
      row.add(verdict.map(v -> target(v, what.get())).orElse(Table.cell("")));
      rows.add(row);
      measures.add(what.get());
    }
    return this;
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  Collection<Measure> measures() {
    return measures;
  }

  /** The table; the column of targets only where a row has one. */
  Table table(String caption, String heading) {
    List<String> columns = new ArrayList<>(List.of(heading));
    for (Period year : readings.years()) {
      columns.add(">" + Wording.window(year));
    }
    if (aimed) {
      columns.add("Target");
    }
    int width = columns.size();
    return new Table(
        caption + " The mean, and beneath it the 5th to 95th percentile over the replications.",
        columns,
        rows.stream().map(row -> List.copyOf(row.subList(0, width))).toList());
  }

  /** The mean, with the range of nine tenths of the replications beneath it. */
  static Table.Cell cell(Optional<Estimate> estimate, String unit) {
    return estimate
        .map(e -> Table.cell(Wording.bare(e.mean(), unit), spread(e, unit)))
        .orElse(Table.cell(Wording.NONE));
  }

  /** The range of nine tenths; nothing where both ends read the same and it would say nothing. */
  static String spread(Estimate e, String unit) {
    boolean same = Wording.bare(e.p05(), unit).equals(Wording.bare(e.p95(), unit));
    return same ? "" : Wording.range(e.p05(), e.p95(), unit);
  }

  /** A target as a cell: what is asked and by when; beneath, what is expected and how likely. */
  static Table.Cell target(Verdict verdict, Measure measure) {
    String expected =
        verdict.figure() == null || Double.isNaN(verdict.figure().mean())
            ? ""
            : Wording.bare(verdict.figure().mean(), measure.unit()) + " expected; ";
    return Table.cell(asked(verdict, measure), expected + odds(verdict));
  }

  /** How likely it is to be met. */
  static String odds(Verdict verdict) {
    return verdict.status() == Verdict.Status.GATED
        ? "verdict withheld"
        : Wording.inner(Likelihood.of(verdict).word())
            + ", "
            + Wording.percent(verdict.probability());
  }

  /** What is asked and by when, in as few letters as will do. */
  static String askedInShort(Verdict verdict, Measure measure) {
    boolean nobody = measure.kind() == Measure.Kind.STOCK && verdict.threshold() == 0;
    String what =
        nobody
            ? "0"
            : (verdict.comparison().equals("<=") ? "≤ " : "≥ ")
                + Wording.threshold(verdict.threshold(), measure.unit());
    LocalDate start = verdict.windowStart();
    LocalDate end = verdict.windowEnd();
    if (start == null || end == null) {
      return what;
    }
    boolean month = start.withDayOfMonth(start.lengthOfMonth()).equals(end);
    return what + ", " + (nobody || month ? Wording.shortMonth(start) : Wording.window(start, end));
  }

  /** What is asked and by when. */
  private static String asked(Verdict verdict, Measure measure) {
    LocalDate start = verdict.windowStart();
    LocalDate end = verdict.windowEnd();
    boolean stock = measure.kind() == Measure.Kind.STOCK;
    String what =
        stock && verdict.threshold() == 0
            ? "nobody"
            : (verdict.comparison().equals("<=") ? "at most " : "at least ")
                + Wording.threshold(verdict.threshold(), measure.unit());
    if (start == null || end == null) {
      return what;
    }
    if (!stock) {
      return what + " in " + Wording.window(start, end);
    }
    LocalDate first = start.withDayOfMonth(start.lengthOfMonth());
    return what + (first.isBefore(end) ? " from " : " on ") + Wording.day(first);
  }
}
