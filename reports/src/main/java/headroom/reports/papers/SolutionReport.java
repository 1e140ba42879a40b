package headroom.reports.papers;

import headroom.model.result.Provenance;
import headroom.model.result.SolutionResult;
import headroom.model.result.SolutionResult.Evaluation;
import headroom.model.result.SolutionResult.LeverSetting;
import headroom.model.result.Uncertainty;
import headroom.model.result.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** {@code report.html} of {@code solve}: what it would take. */
public final class SolutionReport {
  private SolutionReport() {}

  /** Everything the template prints, in its order. */
  public record Page(
      Cover cover,
      String answer,
      List<String> remarks,
      Table levers,
      List<Figure> figures,
      Table verdicts,
      Table evaluations,
      String command,
      List<Cover.Fact> facts) {}

  /** The paper as one self-contained page that asks the network for nothing. */
  public static String html(SolutionResult result, Provenance provenance) {
    return Papers.fill(
        "solution.jte",
        new Page(
            cover(result),
            answer(result),
            remarks(result),
            levers(result),
            result.levers().size() == 1 ? List.of(figure(result)) : List.of(),
            verdicts(result),
            evaluations(result),
            provenance.command(),
            List.of(
                new Cover.Fact("Experiment", result.experimentId()),
                new Cover.Fact("Scenario file", provenance.scenarioFile()),
                new Cover.Fact("Seed", Long.toString(result.seed())),
                new Cover.Fact("Headroom", provenance.headroomVersion()))));
  }

  private static Cover cover(SolutionResult result) {
    return new Cover(
        "What would it take?",
        result.scenario(),
        "The least change that meets "
            + String.join(" and ", result.targets())
            + " with a probability of at least "
            + Wording.percent(result.confidence())
            + ".",
        List.of(
            new Cover.Fact("Replications", Integer.toString(result.replications())),
            new Cover.Fact(
                "Assumptions", result.uncertainty() == Uncertainty.BOTH ? "drawn" : "central"),
            new Cover.Fact("Settings simulated", Integer.toString(result.evaluations().size()))),
        "experiment",
        result.experimentId());
  }

  private static String answer(SolutionResult result) {
    List<String> parts = new ArrayList<>();
    for (LeverSetting lever : result.levers()) {
      parts.add(exact(lever.value()) + " " + lever.unit() + " (" + change(lever) + ")");
    }
    String setting = String.join(" and ", parts);
    String odds =
        Wording.percent(result.probability())
            + " (95% interval "
            + Wording.percents(result.probabilityLow(), result.probabilityHigh())
            + ", "
            + Wording.plural(result.replications(), "replication", "replications")
            + ")";
    String targets = result.targets().size() == 1 ? "the target is" : "the targets are together";
    return result.met()
        ? "It takes " + setting + ": " + targets + " then met with probability " + odds + "."
        : "Nothing within the ranges is enough. With the best found, "
            + setting
            + ", "
            + targets
            + " met with probability "
            + odds
            + ".";
  }

  private static List<String> remarks(SolutionResult result) {
    List<String> remarks = new ArrayList<>();
    if (result.met() && result.probabilityLow() < result.confidence()) {
      remarks.add(
          "The interval reaches below the "
              + Wording.percent(result.confidence())
              + " asked for: more replications may ask for a little more.");
    }
    if (result.met() && result.levers().stream().allMatch(l -> l.value() == l.base())) {
      remarks.add("The scenario as it stands is enough already.");
    }
    return remarks;
  }

  private static String change(LeverSetting lever) {
    double more = lever.value() - lever.base();
    if (more == 0) {
      return lever.title() + ", unchanged";
    }
    return lever.title()
        + ", "
        + exact(Math.abs(more))
        + (more > 0 ? " more" : " fewer")
        + " than the "
        + exact(lever.base())
        + " there are";
  }

  /** Levers are counted exactly. */
  private static String exact(double value) {
    return value == Math.rint(value)
        ? String.format(Locale.UK, "%,d", (long) value)
        : String.format(Locale.UK, "%,.1f", value);
  }

  private static Table levers(SolutionResult result) {
    return new Table(
        "What was varied.",
        List.of("Lever", ">As it stands", ">Range tried", ">Answer", ">Change"),
        result.levers().stream()
            .map(
                l ->
                    List.of(
                        Table.cell(l.title(), l.id()),
                        Table.cell(exact(l.base())),
                        Table.cell(exact(l.low()) + "–" + exact(l.high())),
                        Table.cell(exact(l.value()), l.unit()),
                        Table.cell(Wording.signed(l.value() - l.base(), ""))))
            .toList());
  }

  private static Table verdicts(SolutionResult result) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Verdict v : result.verdicts()) {
      String unit = ComparisonReport.unit(v);
      rows.add(
          List.of(
              Table.cell(v.statement(), v.id()),
              Table.cell(
                  Wording.percent(v.probability()),
                  Double.isNaN(v.probability())
                      ? ""
                      : Wording.percents(v.probabilityLow(), v.probabilityHigh())),
              Table.cell(
                  Wording.figure(v.figure().mean(), unit),
                  Wording.range(v.figure().p05(), v.figure().p95(), unit))));
    }
    return new Table(
        "Each target at the answer: its own probability with the 95% interval, and the expected"
            + " figure with its 5th to 95th percentile.",
        List.of("Target", ">Probability", ">Expected figure"), rows);
  }

  private static Table evaluations(SolutionResult result) {
    List<String> columns = new ArrayList<>(List.of("Setting"));
    result.levers().forEach(l -> columns.add(">" + l.title()));
    columns.addAll(List.of(">Replications", ">Probability", ">95% interval"));
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Evaluation e : result.evaluations()) {
      List<Table.Cell> row = new ArrayList<>(List.of(Table.cell(Integer.toString(e.number()))));
      e.values().forEach(value -> row.add(Table.cell(exact(value))));
      row.add(Table.cell(Integer.toString(e.replications())));
      row.add(Table.cell(Wording.percent(e.probability())));
      row.add(Table.cell(Wording.percents(e.probabilityLow(), e.probabilityHigh())));
      rows.add(row);
    }
    return new Table("Every setting simulated, in the order tried.", columns, rows);
  }

  private static Figure figure(SolutionResult result) {
    LeverSetting lever = result.levers().get(0);
    List<Evaluation> tried =
        result.evaluations().stream()
            .sorted(Comparator.comparingDouble(e -> e.values().get(0)))
            .toList();
    double least = Math.min(lever.base(), tried.get(0).values().get(0));
    double greatest = Math.max(lever.base(), tried.get(tried.size() - 1).values().get(0));
    double margin = Math.max((greatest - least) * 0.06, 1);
    Plot plot = new Plot().foot(least - margin, greatest + margin, ",.0f").values(0, 1.05, ".0%");
    double asked = result.confidence();
    plot.stroke(least - margin, asked, greatest + margin, asked, Plot.PLUM, "dashed");
    plot.words(
        least - margin * 0.8,
        asked + 0.04,
        "asked for: " + Wording.percent(asked),
        Plot.PLUM,
        "left");
    for (Evaluation e : tried) {
      double x = e.values().get(0);
      plot.stroke(x, e.probabilityLow(), x, e.probabilityHigh(), Plot.NAVY, "solid");
      plot.dots(x, e.probability(), Plot.NAVY);
    }
    String finding =
        result.met()
            ? exact(lever.value()) + " " + lever.unit() + " is the least that is enough"
            : "No number of " + lever.unit() + " in the range is enough";
    String says =
        "Chart of the probability of meeting the targets at each setting of "
            + lever.title()
            + ". "
            + finding
            + ". The table below the chart holds the same figures.";
    return new Figure(
        "lever",
        finding,
        Wording.outer(lever.title())
            + " along the foot, probability of meeting every target up the side. Dots: share of the"
            + " replications. Lines: 95% interval. Dashed: what was asked for.",
        List.of(new Figure.Panel("", plot.svg("lever-chart", 760, 330, finding, says))),
        evaluations(result),
        "The targets met together: " + String.join(", ", result.targets()) + ".",
        "Simulated by Headroom, experiment " + Cover.shorten(result.experimentId()) + ".");
  }
}
