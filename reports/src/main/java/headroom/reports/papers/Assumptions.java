package headroom.reports.papers;

import headroom.model.result.ExperimentResult;
import headroom.model.result.Sensitivity;
import headroom.model.result.Verdict;
import headroom.model.scenario.Change;
import headroom.model.scenario.Evidence;
import headroom.model.scenario.UncertainParameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the answer rests on: the assumptions that move it, then every one with its evidence. */
final class Assumptions {
  private static final int STRONGEST = 8;

  private Assumptions() {}

  /**
   * The split of beds into pools decides what an occupancy means, so it is named before all else.
   */
  static boolean isPoolSplit(String path) {
    return path.startsWith("beds.") && path.contains("pool");
  }

  /** For the first page: what the bed pool split does to the occupancy verdict. */
  static String poolSplit(ExperimentResult result, List<UncertainParameter> parameters) {
    long splits = parameters.stream().filter(p -> isPoolSplit(p.path())).count();
    boolean judged =
        result.verdicts().stream()
            .anyMatch(
                v -> v.id().equals("ga-occupancy-92") && v.status() == Verdict.Status.ESTIMATED);
    if (splits == 0 || !judged) {
      return "";
    }
    String first =
        "How beds are split into pools is an assumption ("
            + Wording.plural(splits, "uncertain value", "uncertain values")
            + "), and occupancy depends on it. ";
    return first
        + strongestSplit(result)
            .map(Assumptions::effect)
            .orElse(
                "This run cannot say how much: it needs drawn assumptions and more replications.");
  }

  private static String effect(Sensitivity s) {
    return "The one that moves it most is "
        + s.parameter()
        + " ("
        + Units.range(s.low(), s.high(), s.unit())
        + "): over the lower half of its range the target is met in "
        + Wording.percent(s.probabilityWhenLow())
        + " of replications, at a mean occupancy of "
        + Wording.bare(s.figureWhenLow(), "ratio")
        + "; over the upper half in "
        + Wording.percent(s.probabilityWhenHigh())
        + ", at "
        + Wording.bare(s.figureWhenHigh(), "ratio")
        + ".";
  }

  private static Optional<Sensitivity> strongestSplit(ExperimentResult result) {
    return result.sensitivities().stream()
        .filter(s -> s.verdict().equals("ga-occupancy-92") && isPoolSplit(s.parameter()))
        .max(Comparator.comparingDouble(s -> Math.abs(s.rankCorrelation())));
  }

  /** For each headline verdict, pool splits first, then the strongest others. */
  static List<Table> thatMatter(ExperimentResult result) {
    List<Table> tables = new ArrayList<>();
    for (Verdict verdict : VerdictPage.headlines(result.verdicts())) {
      List<Sensitivity> all =
          result.sensitivities().stream().filter(s -> s.verdict().equals(verdict.id())).toList();
      List<Sensitivity> shown = new ArrayList<>();
      all.stream().filter(s -> isPoolSplit(s.parameter())).limit(STRONGEST / 2).forEach(shown::add);
      all.stream().filter(s -> !isPoolSplit(s.parameter())).limit(STRONGEST).forEach(shown::add);
      if (!shown.isEmpty()) {
        tables.add(table(verdict, VerdictLine.unit(result.layout(), verdict), shown));
      }
    }
    return List.copyOf(tables);
  }

  private static Table table(Verdict verdict, String unit, List<Sensitivity> rows) {
    List<List<Table.Cell>> cells = new ArrayList<>();
    for (Sensitivity s : rows) {
      cells.add(
          List.of(
              Table.cell(s.parameter(), s.evidence()),
              Table.cell(
                  Units.text(s.central(), s.unit()), Units.range(s.low(), s.high(), s.unit())),
              Table.cell(String.format(Locale.UK, "%+.2f", s.rankCorrelation()).replace('-', '−')),
              end(s.figureWhenLow(), s.probabilityWhenLow(), unit),
              end(s.figureWhenHigh(), s.probabilityWhenHigh(), unit)));
    }
    return new Table(
        "“"
            + verdict.statement()
            + "”: the tested figure, and beneath it the share of replications that meet the target,"
            + " over the lower and the upper half of each assumption's range. Bed pool splits first,"
            + " then the strongest by rank correlation. All in sensitivities.csv.",
        List.of(
            "Assumption and evidence",
            "Value and range",
            ">Rank correlation",
            ">Lower half",
            ">Upper half"),
        cells);
  }

  private static Table.Cell end(double figure, double probability, String unit) {
    return Table.cell(
        Wording.figure(figure, unit),
        Wording.percent(probability) + ", " + Likelihood.ofShare(probability).phrase());
  }

  /** Every uncertain value with its range and evidence, weakest evidence first. */
  static Table all(List<UncertainParameter> parameters) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    parameters.stream()
        .sorted(
            Comparator.comparing((UncertainParameter p) -> p.evidence().kind())
                .reversed()
                .thenComparing(UncertainParameter::path))
        .forEach(
            p ->
                rows.add(
                    Table.row(
                        p.path(),
                        Units.text(p.central(), p.unit()),
                        Units.range(p.low(), p.high(), p.unit()),
                        kind(p.evidence()),
                        p.evidence().note())));
    return new Table(
        "Every value that is not known exactly, with the range it is drawn from in each"
            + " replication.",
        List.of("Value", ">Central", ">Range", "Evidence", "Source or reason"),
        rows);
  }

  private static String kind(Evidence evidence) {
    return switch (evidence.kind()) {
      case PUBLISHED -> "published";
      case DERIVED -> "derived";
      case ASSUMPTION -> "assumption";
      case NOT_STATED -> "not stated";
    };
  }

  /** The named steps from the baseline. */
  static Table changes(List<Change> changes) {
    return new Table(
        "Each change in order, who stands behind it and why.",
        List.of("Change", "Owner", "Reason", "Sets"),
        changes.stream()
            .map(c -> Table.row(c.name(), c.owner(), c.reason(), String.join("; ", c.paths())))
            .toList());
  }
}
