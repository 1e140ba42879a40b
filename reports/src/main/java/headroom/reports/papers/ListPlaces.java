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
    places.places(draft, scenario);
    places.specialties(draft, scenario);
  }

  private void places(Draft draft, Scenario scenario) {
    Map<String, String> places = Names.places(scenario);
    List<List<Table.Cell>> rows = new ArrayList<>();
    places.keySet().stream()
        .filter(place -> !place.isEmpty())
        .filter(place -> readings.year("rtt-list", place, "", "", year).isPresent())
        .sorted(
            Comparator.comparingDouble(
                place -> places.size() > LARGEST + 2 ? -over52(place, "") : 0))
        .forEach(place -> rows.add(row(places.get(place), place, "")));
    if (!rows.isEmpty()) {
      String kinds = Names.divided(scenario) ? "systems" : "trusts and sites";
      String heading = Names.divided(scenario) ? "By system" : "By trust";
      show(draft, heading, Names.kind(scenario), rows, row(places.get(""), "", ""), kinds);
    }
  }

  private void specialties(Draft draft, Scenario scenario) {
    List<List<Table.Cell>> rows = new ArrayList<>();
    readings.specialties("rtt-list").stream()
        .sorted(
            Comparator.comparingDouble((String s) -> -over52("", s))
                .thenComparing(Comparator.naturalOrder()))
        .forEach(s -> rows.add(row(Names.specialty(s, scenario), "", s)));
    if (rows.size() > 1) {
      List<Table.Cell> whole = row("All specialties", "", "");
      show(draft, "By specialty", "Specialty", rows, whole, "specialties");
    }
  }

  /** The largest lie open, the others folded; the whole closes the last. */
  private void show(
      Draft draft,
      String heading,
      String kind,
      List<List<Table.Cell>> rows,
      List<Table.Cell> whole,
      String kinds) {
    boolean many = rows.size() > LARGEST + 2;
    int shown = many ? LARGEST : rows.size();
    List<List<Table.Cell>> first = new ArrayList<>(rows.subList(0, shown));
    List<List<Table.Cell>> rest = new ArrayList<>(rows.subList(shown, rows.size()));
    (many ? rest : first).add(whole);
    draft.table(heading, table(kind, many, first), "");
    if (many) {
      String fold = "The other " + (rows.size() - shown) + " " + kinds + ", and all";
      draft.table("", table(kind, true, rest), fold);
    }
  }

  private double over52(String place, String specialty) {
    return readings
        .year("rtt-over-52w", place, specialty, "", year)
        .or(() -> readings.year("rtt-list", place, specialty, "", year))
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

  private Table table(String kind, boolean ordered, List<List<Table.Cell>> rows) {
    List<String> headings = new ArrayList<>(List.of(kind));
    columns.values().forEach(name -> headings.add(">" + name));
    headings.add("Longest queue");
    return new Table(
        Wording.window(readings.years().get(year))
            + ", waits at its end."
            + (ordered ? " Most people over 52 weeks first." : "")
            + " The mean, and beneath it the 5th to 95th percentile. The longest queue is the one"
            + " before the scarcest stage, in weeks of its own work.",
        headings,
        rows);
  }
}
