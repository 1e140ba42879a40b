package headroom.reports.papers;

import headroom.model.result.ComparisonResult;
import headroom.model.result.ComparisonResult.Difference;
import headroom.model.result.Measure;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** How far a scenario lies from the first, month by month, over the whole system. */
final class Differences {
  private static final List<String> FOLLOWED =
      List.of(
          "ga-occupancy-0800",
          "rtt-list",
          "rtt-over-52w",
          "elective-completed-vs-1920",
          "elective-value-vs-1920",
          "ed-within-4h");

  private Differences() {}

  static List<Figure> of(ComparisonResult result) {
    List<Figure> figures = new ArrayList<>();
    for (String measure : FOLLOWED) {
      List<Figure.Panel> panels = new ArrayList<>();
      List<List<Table.Cell>> rows = new ArrayList<>();
      List<String> parts = new ArrayList<>();
      Measure what = null;
      for (ComparisonResult.Compared other :
          result.scenarios().subList(1, result.scenarios().size())) {
        List<Difference> way = way(result, other.name(), measure);
        if (!way.isEmpty()) {
          what = way.get(0).measure();
          String id = "difference-" + measure + "-" + (panels.size() + 1);
          boolean alone = result.scenarios().size() == 2;
          panels.add(
              new Figure.Panel(
                  alone ? "" : other.name(), draw(id, way, other.name(), alone ? 760 : 380)));
          way.forEach(d -> rows.add(row(d)));
          parts.add(ending(way, other.name()));
        }
      }
      if (what != null) {
        figures.add(figure(what, panels, rows, String.join("; ", parts), result));
      }
    }
    return List.copyOf(figures);
  }

  static List<Difference> way(ComparisonResult result, String scenario, String measure) {
    return result.differences().stream()
        .filter(d -> d.scenario().equals(scenario) && d.site().isEmpty())
        .filter(d -> d.measure().id().equals(measure) && !Double.isNaN(d.difference()))
        .toList();
  }

  private static String ending(List<Difference> way, String scenario) {
    Difference last = way.get(way.size() - 1);
    boolean clear = last.low() > 0 || last.high() < 0;
    return scenario
        + (clear
            ? " ends " + Wording.moved(last.difference(), last.measure().unit())
            : " ends with no clear difference");
  }

  private static Figure figure(
      Measure what,
      List<Figure.Panel> panels,
      List<List<Table.Cell>> rows,
      String ending,
      ComparisonResult result) {
    return new Figure(
        "difference-" + what.id(),
        what.title() + ": " + ending,
        "Difference from "
            + result.base()
            + ", whole system. Solid line: mean of the paired differences. Band: its 95% interval."
            + " Dashed: no difference. Differences of shares are percentage points.",
        panels,
        new Table(
            "Paired difference from " + result.base() + ".",
            List.of("Period", "Scenario", ">Difference", ">95% interval"),
            rows),
        what.definition(),
        "Definition: "
            + what.source()
            + ". Simulated by Headroom, run "
            + Cover.shorten(result.scenarios().get(0).runId())
            + ".");
  }

  private static List<Table.Cell> row(Difference d) {
    String unit = d.measure().unit();
    return Table.row(
        Wording.window(d.period()),
        d.scenario(),
        Wording.signed(d.difference(), unit),
        Wording.signed(d.low(), unit) + " to " + Wording.signed(d.high(), unit));
  }

  private static String draw(String id, List<Difference> way, String scenario, int width) {
    List<LocalDate> days = way.stream().map(d -> d.period().start()).toList();
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    double least = Math.min(0, way.stream().mapToDouble(Difference::low).min().orElse(0));
    double greatest = Math.max(0, way.stream().mapToDouble(Difference::high).max().orElse(0));
    double margin = Math.max((greatest - least) * 0.12, 1e-9);
    boolean share = Wording.isShare(way.get(0).measure().unit());
    String format = share ? "+.1%" : greatest - least > 10 ? "+,d" : "+.1f";
    List<LocalDate> marks = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusMonths(1).withDayOfMonth(1)) {
      if (day.getMonth() == Month.APRIL
          || (day.equals(first) && ChronoUnit.MONTHS.between(first, last) < 12)) {
        marks.add(day.withDayOfMonth(1));
      }
    }
    return new Plot()
        .days(first.withDayOfMonth(1), last.plusDays(1), marks.isEmpty() ? List.of(first) : marks)
        .values(least - margin, greatest + margin, format)
        .band(days, values(way, Difference::low), values(way, Difference::high), Plot.NAVY, 0.25)
        .line(List.of(first, last), List.of(0.0, 0.0), Plot.PLUM, "dashed", 1.0)
        .line(days, values(way, Difference::difference), Plot.NAVY, "solid", 1.6)
        .svg(
            id,
            width,
            width > 400 ? 280 : 230,
            scenario,
            "Line chart of the difference from the first scenario in "
                + way.get(0).measure().title()
                + ". "
                + ending(way, scenario)
                + ". The table below the chart holds the same figures.");
  }

  private static List<Double> values(List<Difference> way, ToDoubleFunction<Difference> of) {
    return way.stream().map(of::applyAsDouble).toList();
  }
}
