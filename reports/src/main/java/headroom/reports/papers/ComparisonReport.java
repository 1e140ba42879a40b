package headroom.reports.papers;

import headroom.model.result.ComparisonResult;
import headroom.model.result.ComparisonResult.Compared;
import headroom.model.result.ComparisonResult.VerdictChange;
import headroom.model.result.Measure;
import headroom.model.result.Measures;
import headroom.model.result.Provenance;
import headroom.model.result.Uncertainty;
import headroom.model.result.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code report.html} of a comparison: what each scenario changes against the first. */
public final class ComparisonReport {
  private ComparisonReport() {}

  /** Everything the template prints, in its order. */
  public record Page(
      Cover cover,
      List<String> findings,
      Table verdicts,
      Table variants,
      List<Table> elective,
      List<Figure> waterfalls,
      List<Table> worth,
      List<Figure> differences,
      String command,
      List<Cover.Fact> runs) {

    /** How to read three counts of activity beside each other. */
    public String activityNote() {
      return ElectiveGlance.ACTIVITY_NOTE;
    }
  }

  /** The paper as one self-contained page that asks the network for nothing. */
  public static String html(ComparisonResult result, Provenance provenance) {
    Compared base = result.scenarios().get(0);
    List<Compared> others = result.scenarios().subList(1, result.scenarios().size());
    List<Verdict> heads = VerdictPage.headlines(base.verdicts());
    List<String> findings = new ArrayList<>();
    for (Compared other : others) {
      heads.forEach(v -> finding(result, v, other).ifPresent(findings::add));
    }
    Page page =
        new Page(
            cover(result, others),
            List.copyOf(findings),
            verdicts(result, base, others, false),
            verdicts(result, base, others, true),
            ElectiveDifferences.of(result),
            Waterfalls.of(result, heads),
            BedWorth.of(result),
            Differences.of(result),
            provenance.command(),
            runs(result, provenance));
    return Papers.fill("comparison.jte", page);
  }

  private static Cover cover(ComparisonResult result, List<Compared> others) {
    List<String> names = others.stream().map(Compared::name).toList();
    return new Cover(
        "What would it change?",
        String.join(", ", names) + " against " + result.base(),
        "Every scenario meets the same patients, draw by draw, so that what differs is the change.",
        List.of(
            new Cover.Fact("Replications", Integer.toString(result.replications())),
            new Cover.Fact(
                "Assumptions", result.uncertainty() == Uncertainty.BOTH ? "drawn" : "central"),
            new Cover.Fact("Seed", Long.toString(result.seed()))),
        "run",
        result.scenarios().get(0).runId());
  }

  /** How a headline target fares under a scenario, in one sentence. */
  private static Optional<String> finding(ComparisonResult result, Verdict inBase, Compared other) {
    Optional<Verdict> there = verdict(other, inBase.id());
    Optional<VerdictChange> change = change(result, other.name(), inBase.id());
    if (there.isEmpty() || change.isEmpty() || Double.isNaN(change.get().difference())) {
      return Optional.empty();
    }
    VerdictChange moved = change.get();
    String unit = unit(inBase);
    boolean clear = moved.low() > 0 || moved.high() < 0;
    String tested =
        Measures.find(inBase.measure()).map(Measure::title).orElse(inBase.measure())
            + " of "
            + Wording.window(inBase.windowStart(), inBase.windowEnd());
    String what =
        other.name()
            + ": "
            + tested
            + (clear
                ? " is " + Wording.moved(moved.difference(), unit)
                : " does not clearly differ");
    String interval =
        " (95% interval " + Wording.signedRange(moved.low(), moved.high(), unit) + ")";
    return Optional.of(what + interval + odds(inBase, there.get()) + ".");
  }

  /** How the probability of the target moves, where there is one to tell. */
  private static String odds(Verdict before, Verdict after) {
    if (before.status() != Verdict.Status.ESTIMATED || Double.isNaN(after.probability())) {
      return "";
    }
    String was = Wording.percent(before.probability());
    String is = Wording.percent(after.probability());
    return "; the probability of its target "
        + (was.equals(is) ? "stays at " + was : "goes from " + was + " to " + is);
  }

  /** The targets' own tests, or their variants: other years, single sites, other definitions. */
  private static Table verdicts(
      ComparisonResult result, Compared base, List<Compared> others, boolean variants) {
    List<String> columns = new ArrayList<>(List.of("Target", ">" + base.name()));
    others.forEach(other -> columns.add(">" + other.name()));
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Verdict verdict : base.verdicts()) {
      boolean own = verdict.id().indexOf(':') < 0 || VerdictPage.HEADLINES.contains(verdict.id());
      if (verdict.status() != Verdict.Status.NOT_MODELLED && own != variants) {
        List<Table.Cell> row = new ArrayList<>();
        row.add(Table.cell(verdict.statement(), verdict.id()));
        row.add(cell(verdict, ""));
        for (Compared other : others) {
          String moved =
              change(result, other.name(), verdict.id())
                  .map(c -> ", " + Wording.signed(c.difference(), unit(verdict)))
                  .orElse("");
          row.add(
              verdict(other, verdict.id())
                  .map(v -> cell(v, moved))
                  .orElse(Table.cell(Wording.NONE)));
        }
        rows.add(row);
      }
    }
    return new Table(
        "Probability of meeting each target; beneath it the expected figure, and how far it lies from"
            + " the first scenario's. Withheld verdicts show the figure alone.",
        columns,
        rows);
  }

  private static Table.Cell cell(Verdict verdict, String moved) {
    String figure =
        verdict.figure() == null ? "" : Wording.bare(verdict.figure().mean(), unit(verdict));
    return switch (verdict.status()) {
      case ESTIMATED ->
          Table.cell(
              Likelihood.of(verdict).word() + ", " + Wording.percent(verdict.probability()),
              figure + moved);
      case GATED -> Table.cell("Withheld", figure + moved);
      case NOT_MODELLED -> Table.cell(Wording.NONE);
    };
  }

  static String unit(Verdict verdict) {
    return Measures.find(verdict.measure()).map(Measure::unit).orElse("");
  }

  private static Optional<Verdict> verdict(Compared compared, String id) {
    return compared.verdicts().stream().filter(v -> v.id().equals(id)).findFirst();
  }

  private static Optional<VerdictChange> change(
      ComparisonResult result, String scenario, String id) {
    return result.verdictChanges().stream()
        .filter(c -> c.scenario().equals(scenario) && c.verdict().equals(id))
        .findFirst();
  }

  private static List<Cover.Fact> runs(ComparisonResult result, Provenance provenance) {
    List<Cover.Fact> facts = new ArrayList<>();
    result.scenarios().forEach(c -> facts.add(new Cover.Fact(c.name(), c.runId())));
    facts.add(new Cover.Fact("Headroom", provenance.headroomVersion()));
    return facts;
  }
}
