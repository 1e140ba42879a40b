package headroom.reports.papers;

import headroom.model.result.Estimate;
import headroom.model.result.ExperimentResult;
import headroom.model.result.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Fan charts of a run's measures with all that belongs to them: words, tables and sources. */
final class Fans {
  private static final String HOW_TO_READ =
      " Solid line: median. Dark band: middle half of the replications. Light band with dotted"
          + " edges: middle nine tenths.";

  /**
   * One of several charts side by side.
   *
   * @param heading what tells it from its neighbours
   * @param way what is followed
   * @param targets lines to be met
   */
  record Pane(String heading, Trajectory way, List<FanChart.Target> targets) {}

  private final ExperimentResult result;
  private final String place;
  private final String runId;

  Fans(ExperimentResult result, String place) {
    this.result = result;
    this.place = place;
    this.runId = Cover.shorten(result.runId());
  }

  Optional<Trajectory> find(String measure) {
    return Trajectory.find(result, measure, "");
  }

  /** A pane for a measure, unless the run does not hold it. */
  Optional<Pane> pane(String heading, String measure, FanChart.Target... targets) {
    return find(measure).map(way -> new Pane(heading, way, List.of(targets)));
  }

  /** A line at a target of the catalogue that this run tests; none when it does not. */
  FanChart.Target[] target(String id) {
    return result.verdicts().stream()
        .filter(v -> v.id().equals(id) && !Double.isNaN(v.threshold()))
        .map(
            v ->
                new FanChart.Target(
                    v.threshold(),
                    Wording.threshold(v.threshold(), VerdictLine.unit(result.layout(), v))
                        + (v.windowEnd() == null
                            ? ""
                            : ", " + Wording.window(v.windowStart(), v.windowEnd()))))
        .toArray(FanChart.Target[]::new);
  }

  Figure one(String id, String finding, Trajectory way, List<FanChart.Target> targets) {
    String anchor = "figure-" + id;
    Measure measure = way.measure();
    String svg = FanChart.wide(anchor, way, targets, finding, says(way, targets));
    return new Figure(
        anchor,
        finding,
        measure.title() + ", " + place + ", " + span(way) + "." + HOW_TO_READ,
        List.of(new Figure.Panel("", svg)),
        FigureTable.of(Map.of(measure.title(), way)),
        measure.definition(),
        source(Set.of(measure.source())));
  }

  Figure several(String id, String finding, List<Pane> panes) {
    String anchor = "figure-" + id;
    List<Figure.Panel> panels = new ArrayList<>();
    List<String> definitions = new ArrayList<>();
    Map<String, Trajectory> ways = new LinkedHashMap<>();
    Set<String> sources = new TreeSet<>();
    for (Pane pane : panes) {
      Trajectory way = pane.way();
      String part = anchor + "-" + (panels.size() + 1);
      String says = says(way, pane.targets());
      String svg = FanChart.small(part, way, pane.targets(), deadline(way), pane.heading(), says);
      panels.add(new Figure.Panel(pane.heading(), svg));
      definitions.add(pane.heading() + ": " + way.measure().definition());
      ways.put(pane.heading(), way);
      sources.add(way.measure().source());
    }
    return new Figure(
        anchor,
        finding,
        Wording.outer(place)
            + ", "
            + span(panes.get(0).way())
            + ". The figure at the right of each is the median at the end."
            + HOW_TO_READ,
        panels,
        FigureTable.of(ways),
        String.join(" ", definitions),
        source(sources));
  }

  /** From when nobody may be left, for a measure whose target is nobody; null for any other. */
  private LocalDate deadline(Trajectory way) {
    return result.verdicts().stream()
        .filter(v -> v.measure().equals(way.measure().id()) && v.id().indexOf(':') < 0)
        .filter(v -> v.comparison().equals("<=") && v.threshold() == 0 && v.windowStart() != null)
        .map(v -> v.windowStart().withDayOfMonth(v.windowStart().lengthOfMonth()))
        .findFirst()
        .orElse(null);
  }

  private String source(Set<String> sources) {
    return (sources.size() > 1 ? "Definitions: " : "Definition: ")
        + String.join("; ", sources)
        + ". Simulated by Headroom, run "
        + runId
        + ".";
  }

  private static String span(Trajectory way) {
    return Wording.month(way.first().period().start())
        + " to "
        + Wording.month(way.last().period().end());
  }

  /** The description for those who cannot see the picture. */
  private static String says(Trajectory way, List<FanChart.Target> targets) {
    String unit = way.measure().unit();
    Estimate start = way.first().estimate();
    Estimate end = way.last().estimate();
    StringBuilder text = new StringBuilder("Fan chart of " + way.measure().title() + ". Median ");
    text.append(Wording.bare(start.p50(), unit)).append(" at the start, ");
    text.append(Wording.bare(end.p50(), unit)).append(" at the end, where nine tenths of the");
    text.append(" replications lie within ").append(Wording.range(end.p05(), end.p95(), unit));
    text.append('.');
    for (FanChart.Target target : targets) {
      text.append(" A dashed line marks ").append(Wording.threshold(target.value(), unit));
      text.append('.');
    }
    return text.append(" The table below the chart holds the same figures.").toString();
  }
}
