package headroom.reports.papers;

import headroom.model.result.ComparisonResult;
import headroom.model.result.ComparisonResult.Step;
import headroom.model.result.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How a scenario's named changes add up, one bar each. */
final class Waterfalls {
  private Waterfalls() {}

  /**
   * A waterfall for each scenario with changes and each headline verdict its changes were run for.
   */
  static List<Figure> of(ComparisonResult result, List<Verdict> heads) {
    List<Figure> figures = new ArrayList<>();
    result.scenarios().stream()
        .skip(1)
        .forEach(
            compared ->
                heads.forEach(
                    verdict -> {
                      List<Step> steps =
                          result.steps().stream()
                              .filter(s -> s.scenario().equals(compared.name()))
                              .filter(s -> s.verdict().equals(verdict.id()))
                              .filter(s -> !Double.isNaN(s.before()) && !Double.isNaN(s.after()))
                              .toList();
                      if (!steps.isEmpty()) {
                        String id = "waterfall-" + (figures.size() + 1);
                        figures.add(figure(id, compared, verdict, steps));
                      }
                    }));
    return List.copyOf(figures);
  }

  private static Figure figure(
      String id, ComparisonResult.Compared compared, Verdict verdict, List<Step> steps) {
    String unit = ComparisonReport.unit(verdict);
    double start = steps.get(0).before();
    double end = steps.get(steps.size() - 1).after();
    String finding =
        compared.name()
            + " takes “"
            + verdict.statement()
            + "” from "
            + Wording.figure(start, unit)
            + " to "
            + Wording.figure(end, unit);
    String says =
        "Waterfall of "
            + Wording.plural(steps.size(), "change", "changes")
            + ". "
            + finding
            + ". The table below the chart holds the same figures.";
    return new Figure(
        id,
        finding,
        "The tested figure before and after each change, every earlier change in place. Dashed: the"
            + " target. Thin lines: 95% interval of the step.",
        List.of(new Figure.Panel("", draw(id, verdict, steps, unit, finding, says))),
        table(steps, unit),
        verdict.statement() + ".",
        "Simulated by Headroom, run " + Cover.shorten(compared.runId()) + ".");
  }

  private static String draw(
      String id, Verdict verdict, List<Step> steps, String unit, String title, String says) {
    List<Double> places = new ArrayList<>();
    List<Double> ends = new ArrayList<>(List.of(verdict.threshold()));
    for (int i = 0; i < steps.size(); i++) {
      Step s = steps.get(i);
      places.add((double) (steps.size() - i));
      ends.addAll(List.of(s.before(), s.after(), s.before() + s.low(), s.before() + s.high()));
    }
    ends.removeIf(value -> Double.isNaN(value));
    double least = Collections.min(ends);
    double greatest = Collections.max(ends);
    double margin = Math.max((greatest - least) * 0.12, 1e-6);
    String format = Wording.isShare(unit) ? ".1%" : ",.0f";
    Plot plot = new Plot().foot(least - margin, greatest + margin * 2, format).places(places);
    plot.boxes(
        steps.stream().map(s -> Math.min(s.before(), s.after())).toList(),
        steps.stream().map(s -> Math.max(s.before(), s.after())).toList(),
        places,
        Plot.NAVY);
    for (int i = 0; i < steps.size(); i++) {
      Step s = steps.get(i);
      double place = places.get(i);
      if (!Double.isNaN(verdict.threshold())) {
        double target = verdict.threshold();
        plot.stroke(target, place - 0.3, target, place + 0.3, Plot.PLUM, "dashed");
      }
      plot.stroke(s.before() + s.low(), place, s.before() + s.high(), place, Plot.ORANGE, "solid");
      double right = Math.max(Math.max(s.before(), s.after()), s.before() + s.high());
      String step = Wording.signed(s.after() - s.before(), unit);
      plot.words(right + margin / 6, place, step, Plot.INK, "left");
      plot.words(
          least - margin * 0.9, place + 0.5, s.number() + ". " + s.change(), Plot.INK, "left");
    }
    return plot.svg(id, 760, 60 + 62 * steps.size(), title, says);
  }

  private static Table table(List<Step> steps, String unit) {
    return new Table(
        "Each change in order: the tested figure before and after it, and the paired difference.",
        List.of("Change", "Owner and reason", ">Before", ">After", ">Difference"),
        steps.stream()
            .map(
                s ->
                    List.of(
                        Table.cell(s.number() + ". " + s.change()),
                        Table.cell(s.owner(), s.reason()),
                        Table.cell(Wording.bare(s.before(), unit)),
                        Table.cell(Wording.bare(s.after(), unit)),
                        Table.cell(
                            Wording.signed(s.after() - s.before(), unit),
                            Wording.signed(s.low(), unit)
                                + " to "
                                + Wording.signed(s.high(), unit))))
            .toList());
  }
}
