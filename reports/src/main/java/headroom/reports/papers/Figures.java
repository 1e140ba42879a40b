package headroom.reports.papers;

import headroom.model.result.Estimate;
import headroom.model.result.ExperimentResult;
import headroom.model.result.Measure;
import headroom.model.result.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The figures of a run: the standard ones where the scenario has the departments for them. */
final class Figures {
  private static final String HOW_TO_READ =
      " Solid line: median. Dark band: middle half of the replications. Light band with dotted"
          + " edges: middle nine tenths.";
  private static final int MOST_OTHERS = 4;

  private final ExperimentResult result;
  private final String place;
  private final String runId;
  private final List<Figure> figures = new ArrayList<>();

  private Figures(ExperimentResult result, String place) {
    this.result = result;
    this.place = place;
    this.runId = Cover.shorten(result.runId());
  }

  static List<Figure> of(ExperimentResult result, String place) {
    Figures all = new Figures(result, place);
    all.occupancy();
    all.longWaits();
    all.list();
    all.activity();
    all.fourHours();
    if (all.figures.isEmpty()) {
      all.others();
    }
    return List.copyOf(all.figures);
  }

  private void occupancy() {
    Trajectory.find(result, "ga-occupancy-0800", "")
        .ifPresent(
            way -> {
              String finding =
                  Findings.against("Adult G&A bed occupancy at 08:00", way, 0.92, true);
              one(
                  "occupancy",
                  finding,
                  way,
                  List.of(new FanChart.Target(0.92, "target: 92% or less")));
            });
  }

  private void fourHours() {
    Trajectory.find(result, "ed-within-4h", "")
        .ifPresent(
            way -> {
              String finding =
                  Findings.against("Four-hour performance, all attendances,", way, 0.76, false);
              one(
                  "four-hours",
                  finding,
                  way,
                  List.of(new FanChart.Target(0.76, "target for March 2024: 76% or more")));
            });
  }

  private void list() {
    Trajectory.find(result, "rtt-list", "")
        .ifPresent(way -> one("list", Findings.movement("The waiting list", way), way, List.of()));
  }

  private void longWaits() {
    Map<String, String> bands = new LinkedHashMap<>();
    bands.put("rtt-over-52w", "Over 52 weeks");
    bands.put("rtt-over-65w", "Over 65 weeks");
    bands.put("rtt-over-78w", "Over 78 weeks");
    bands.put("rtt-over-104w-excluding-choice", "Over 104 weeks, other than by choice");
    Map<String, Trajectory> ways = present(bands);
    if (ways.isEmpty()) {
      return;
    }
    List<String> parts = new ArrayList<>();
    ways.forEach(
        (heading, way) -> parts.add(people(way.last().estimate().p50()) + Wording.inner(heading)));
    Trajectory any = ways.values().iterator().next();
    String ends = any.when(any.last());
    several("long-waits", "On " + ends + ", " + join(parts), ways, List.of());
  }

  private static String people(double count) {
    String number = Wording.number(count);
    return number.equals("0")
        ? "nobody waits "
        : number + (number.equals("1") ? " waits " : " wait ");
  }

  private void activity() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("elective-completed-vs-1920", "Completed pathways");
    kinds.put("elective-value-vs-1920", "Value of activity");
    Map<String, Trajectory> ways = present(kinds);
    if (ways.isEmpty()) {
      return;
    }
    int year = result.years().size() - 1;
    List<String> parts = new ArrayList<>();
    ways.forEach(
        (heading, way) -> {
          int series = result.layout().find(way.measure().id(), "", "", "");
          Estimate whole = result.yearly()[series][year];
          parts.add(
              Wording.bare(whole.mean(), way.measure().unit())
                  + (heading.startsWith("Value") ? " by value" : " in completed pathways"));
        });
    String finding =
        "In "
            + Wording.window(result.years().get(year))
            + ", elective activity is "
            + join(parts)
            + ", against a target of 130% of 2019/20";
    several(
        "activity",
        finding,
        ways,
        List.of(new FanChart.Target(1.1, "110%"), new FanChart.Target(1.3, "target: 130%")));
  }

  /** Scenarios without any standard department: what their own tests look at. */
  private void others() {
    result.verdicts().stream()
        .map(Verdict::measure)
        .distinct()
        .flatMap(measure -> Trajectory.find(result, measure, "").stream())
        .limit(MOST_OTHERS)
        .forEach(
            way ->
                one(
                    way.measure().id(),
                    Findings.movement(way.measure().title(), way),
                    way,
                    List.of()));
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

  private Map<String, Trajectory> present(Map<String, String> headings) {
    Map<String, Trajectory> ways = new LinkedHashMap<>();
    headings.forEach(
        (measure, heading) ->
            Trajectory.find(result, measure, "").ifPresent(way -> ways.put(heading, way)));
    return ways;
  }

  private void one(String id, String finding, Trajectory way, List<FanChart.Target> targets) {
    String anchor = "figure-" + id;
    Measure measure = way.measure();
    String svg = FanChart.wide(anchor, way, targets, finding, says(way, targets));
    figures.add(
        new Figure(
            anchor,
            finding,
            measure.title() + ", " + place + ", " + span(way) + "." + HOW_TO_READ,
            List.of(new Figure.Panel("", svg)),
            FigureTable.of(Map.of(measure.title(), way)),
            measure.definition(),
            source(measure)));
  }

  private void several(
      String id, String finding, Map<String, Trajectory> ways, List<FanChart.Target> targets) {
    String anchor = "figure-" + id;
    List<Figure.Panel> panels = new ArrayList<>();
    List<String> definitions = new ArrayList<>();
    ways.forEach(
        (heading, way) -> {
          String part = anchor + "-" + (panels.size() + 1);
          String svg =
              FanChart.small(part, way, targets, deadline(way), heading, says(way, targets));
          panels.add(new Figure.Panel(heading, svg));
          definitions.add(heading + ": " + way.measure().definition());
        });
    Trajectory any = ways.values().iterator().next();
    figures.add(
        new Figure(
            anchor,
            finding,
            Wording.outer(place)
                + ", "
                + span(any)
                + ". The figure at the right of each is the median at the end."
                + HOW_TO_READ,
            panels,
            FigureTable.of(ways),
            String.join(" ", definitions),
            source(any.measure())));
  }

  private String source(Measure measure) {
    return "Definition: " + measure.source() + ". Simulated by Headroom, run " + runId + ".";
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

  private static String join(List<String> parts) {
    int last = parts.size() - 1;
    return last == 0
        ? parts.get(0)
        : String.join(", ", parts.subList(0, last)) + " and " + parts.get(last);
  }
}
