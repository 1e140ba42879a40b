package headroom.cli;

import headroom.model.result.BedEquivalent;
import headroom.model.result.ComparisonResult;
import headroom.model.result.ComparisonResult.Compared;
import headroom.model.result.ComparisonResult.Step;
import headroom.model.result.ComparisonResult.VerdictChange;
import headroom.model.result.Verdict;
import headroom.model.result.Verdict.Status;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** A comparison on a terminal of 80 columns: target by target, scenario by scenario. */
final class ComparisonTable {
  private static final String ROW = "  %-24s %11s %9s  %s%n";

  private ComparisonTable() {}

  static void print(PrintStream out, ComparisonResult result) {
    wrap(
        out,
        "Compared with "
            + result.base()
            + ", "
            + result.replications()
            + " replications each, the same patients in all, seed "
            + result.seed());
    Compared base = result.scenarios().get(0);
    if (base.verdicts().stream().noneMatch(ComparisonTable::isShown)) {
      out.println();
      out.println("No target is tested in this period; differences.csv has every measure.");
    }
    for (Verdict verdict : base.verdicts()) {
      if (isShown(verdict)) {
        out.println();
        wrap(out, verdict.id() + ": " + verdict.statement());
        out.printf(ROW, "scenario", "probability", "figure", "difference (95%)");
        for (Compared scenario : result.scenarios()) {
          scenario.verdicts().stream()
              .filter(other -> other.id().equals(verdict.id()))
              .findFirst()
              .ifPresent(other -> row(out, result, scenario.name(), other));
        }
        steps(out, result, verdict);
      }
    }
    worth(out, result);
    out.println();
  }

  private static void wrap(PrintStream out, String text) {
    VerdictTable.wrapped(text, VerdictTable.WIDTH).forEach(out::println);
  }

  /** Beds' worth by source over the whole run, which comes first for every scenario. */
  private static void worth(PrintStream out, ComparisonResult result) {
    for (Compared scenario : result.scenarios()) {
      List<BedEquivalent> its =
          result.bedEquivalents().stream()
              .filter(e -> e.scenario().equals(scenario.name()))
              .filter(e -> e.basis() != BedEquivalent.Basis.STEP)
              .toList();
      if (!its.isEmpty()) {
        BedEquivalent first = its.get(0);
        out.println();
        wrap(
            out,
            String.format(
                Locale.ROOT,
                "bed-equivalents of %s, %s to %s: opened + freed (95%%)",
                scenario.name(),
                first.start(),
                first.end()));
        its.stream()
            .filter(e -> e.start().equals(first.start()) && e.end().equals(first.end()))
            .forEach(
                e ->
                    out.printf(
                        Locale.ROOT,
                        "  %-24s %6.0f + %4.0f = %5.0f (%.0f to %.0f)%n",
                        e.basis() == BedEquivalent.Basis.ALONE
                            ? e.source() + " alone"
                            : e.basis().id(),
                        e.added(),
                        e.avoided(),
                        e.beds(),
                        e.low(),
                        e.high()));
      }
    }
  }

  private static boolean isShown(Verdict verdict) {
    return verdict.status() != Status.NOT_MODELLED && verdict.id().indexOf(':') < 0;
  }

  private static void row(
      PrintStream out, ComparisonResult result, String scenario, Verdict verdict) {
    String change =
        result.verdictChanges().stream()
            .filter(c -> c.scenario().equals(scenario) && c.verdict().equals(verdict.id()))
            .findFirst()
            .map(c -> difference(verdict, c))
            .orElse("");
    out.printf(
        ROW,
        scenario,
        Figures.probability(verdict.probability()),
        Figures.figure(verdict.measure(), verdict.figure().mean()),
        change);
  }

  private static String difference(Verdict verdict, VerdictChange change) {
    String measure = verdict.measure();
    return Figures.difference(measure, change.difference())
        + " ("
        + Figures.difference(measure, change.low())
        + " to "
        + Figures.difference(measure, change.high())
        + ")"
        + Figures.differenceUnit(measure);
  }

  /** One change is the difference itself; steps are worth a line from two on. */
  private static void steps(PrintStream out, ComparisonResult result, Verdict verdict) {
    for (Compared scenario : result.scenarios()) {
      var steps =
          result.steps().stream()
              .filter(s -> s.scenario().equals(scenario.name()))
              .filter(s -> s.verdict().equals(verdict.id()))
              .toList();
      if (steps.size() > 1) {
        String unit = Figures.differenceUnit(verdict.measure());
        for (Step step : steps) {
          String by = Figures.difference(verdict.measure(), step.after() - step.before());
          VerdictTable.printWrapped(out, step.number() + ". " + step.change() + ": " + by + unit);
        }
      }
    }
  }
}
