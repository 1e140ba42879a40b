package headroom.reports.papers;

import headroom.model.result.Estimate;
import headroom.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The waiting list of the last year trust by trust, and specialty by specialty. */
final class ListPlaces {
  private static final int LARGEST = 10;
  private static final List<String> STAGES =
      List.of("first", "diagnostics", "follow-up", "theatre", "procedure-room");

  private final Readings readings;
  private final Map<String, String> columns = new LinkedHashMap<>();
  private final int year;

  private ListPlaces(Readings readings) {
    this.readings = readings;
    this.year = readings.lastYear();
    columns.put("rtt-list", "Waiting");
    columns.put("rtt-over-52w", "Over 52 weeks");
    columns.put("rtt-over-78w", "Over 78 weeks");
    columns.put("rtt-over-104w", "Over 104 weeks");
    columns.put("rtt-clock-starts", "Clock starts");
    columns.put("rtt-completed", "Completed");
    columns.put("rtt-removed-other", "Removed otherwise");
    columns.keySet().removeIf(id -> readings.measure(id, "").isEmpty());
  }

  static void into(Draft draft, Readings readings, Scenario scenario) {
    ListPlaces places = new ListPlaces(readings);
    places.columns.keySet().stream()
        .flatMap(id -> readings.measure(id, "").stream())
        .forEach(draft::counted);
    places.trusts(draft, scenario);
    places.specialties(draft, scenario);
  }

  private void trusts(Draft draft, Scenario scenario) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    Names.places(scenario)
        .forEach(
            (place, name) -> {
              if (readings.year("rtt-list", place, "", "", year).isPresent()) {
                rows.add(row(name, place, ""));
              }
            });
    if (rows.size() > 1) {
      draft.table("By trust", table("", rows), "");
    }
  }

  private void specialties(Draft draft, Scenario scenario) {
    List<String> longestFirst =
        readings.specialties("rtt-list").stream()
            .sorted(
                Comparator.comparingDouble((String s) -> -over52(s))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    if (longestFirst.size() < 2) {
      return;
    }
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (String specialty : longestFirst) {
      rows.add(row(Names.specialty(specialty, scenario), "", specialty));
    }
    int shown = rows.size() <= LARGEST + 2 ? rows.size() : LARGEST;
    List<List<Table.Cell>> first = new ArrayList<>(rows.subList(0, shown));
    if (shown == rows.size()) {
      first.add(row("All specialties", "", ""));
    }
    String order = " Most people over 52 weeks first.";
    draft.table("By specialty", table(order, first), "");
    if (shown < rows.size()) {
      List<List<Table.Cell>> rest = new ArrayList<>(rows.subList(shown, rows.size()));
      rest.add(row("All specialties", "", ""));
      draft.table(
          "", table(order, rest), "The other " + (rows.size() - shown) + " specialties, and all");
    }
  }

  private double over52(String specialty) {
    return readings
        .year("rtt-over-52w", "", specialty, "", year)
        .or(() -> readings.year("rtt-list", "", specialty, "", year))
        .map(Estimate::mean)
        .orElse(0.0);
  }

  private List<Table.Cell> row(String name, String place, String specialty) {
    List<Table.Cell> row = new ArrayList<>(List.of(Table.cell(name)));
    for (String measure : columns.keySet()) {
      row.add(YearTable.cell(readings.year(measure, place, specialty, "", year), "pathways"));
    }
    row.add(longestQueue(place, specialty));
    return row;
  }

  /** The stage with the longest queue before it, in weeks of its own work. */
  private Table.Cell longestQueue(String place, String specialty) {
    String longest = "";
    double weeks = 0;
    for (String stage : STAGES) {
      Optional<Estimate> queue =
          readings.year("elective-stage-weeks", place, specialty, "stage=" + stage, year);
      if (queue.isPresent() && queue.get().mean() > weeks) {
        longest = stage;
        weeks = queue.get().mean();
      }
    }
    return longest.isEmpty()
        ? Table.cell(Wording.NONE)
        : Table.cell(Names.stage(longest), Wording.number(Math.rint(weeks)) + " weeks of its work");
  }

  private Table table(String order, List<List<Table.Cell>> rows) {
    List<String> headings = new ArrayList<>(List.of("Place"));
    headings.set(0, order.isEmpty() ? "Trust or site" : "Specialty");
    columns.values().forEach(name -> headings.add(">" + name));
    headings.add("Longest queue");
    return new Table(
        Wording.window(readings.years().get(year))
            + ", waits at its end."
            + order
            + " The mean, and beneath it the 5th to 95th percentile. The longest queue is the one"
            + " before the scarcest stage, in weeks of its own work.",
        headings,
        rows);
  }
}
