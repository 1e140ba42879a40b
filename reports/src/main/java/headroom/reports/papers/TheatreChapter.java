package headroom.reports.papers;

import headroom.model.result.Estimate;
import headroom.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Theatres: how much is done, how lists run, and what is cancelled on the day and why. */
final class TheatreChapter {
  private static final Map<String, String> KINDS =
      Map.of(
          "main", "main theatres",
          "hub", "surgical hubs",
          "weekend", "weekend lists",
          "long-waits", "lists for long waits");

  private final Readings readings;
  private final Draft draft = new Draft();

  private TheatreChapter(Readings readings) {
    this.readings = readings;
  }

  static Optional<Chapter> of(Readings readings, Fans fans, Scenario scenario) {
    if (readings.years().isEmpty()) {
      return Optional.empty();
    }
    TheatreChapter chapter = new TheatreChapter(readings);
    chapter.pictures(fans);
    chapter.lists();
    chapter.cancellations();
    chapter.bySpecialty(scenario);
    return chapter.draft.done("theatres", "Theatres");
  }

  private void pictures(Fans fans) {
    List<Fans.Pane> panes =
        Stream.of(
                fans.pane(
                    "Utilisation, capped",
                    "theatre-utilisation-capped",
                    new FanChart.Target(0.85, "target: 85%")),
                fans.pane("Cancelled on the day", "cancelled-on-day"))
            .flatMap(Optional::stream)
            .toList();
    if (!panes.isEmpty()) {
      int last = readings.lastYear();
      List<String> parts = new ArrayList<>();
      readings
          .year("theatre-utilisation-capped", "", last)
          .ifPresent(
              e ->
                  parts.add(
                      "capped utilisation of theatres is "
                          + Wording.bare(e.mean(), "ratio")
                          + " against 85%"));
      readings
          .year("cancelled-on-day", "", last)
          .ifPresent(
              e ->
                  parts.add(
                      Wording.bare(e.mean(), "ratio") + " of cases are cancelled on the day"));
      String finding = Wording.in(readings.years().get(last)) + ", " + String.join("; ", parts);
      draft.figure(fans.several("theatres", finding, panes));
    }
  }

  private void lists() {
    YearTable table =
        new YearTable(readings)
            .row("Cases", "in this system's sessions", "theatre-cases")
            .part("beside them, by the independent sector", "cases-independent-sector", "")
            .row("Sessions planned", "half days", "theatre-sessions-planned")
            .row("Sessions run", "half days", "theatre-sessions-run")
            .part("lost: never staffed", "theatre-sessions-lost", "cause=unstaffed")
            .part("lost: staff absent", "theatre-sessions-lost", "cause=staff")
            .part("lost: nobody booked", "theatre-sessions-lost", "cause=no-patients")
            .row("Cases a session", "of sessions run", "theatre-cases-per-session")
            .row(
                "Utilisation, capped",
                "touch time inside planned sessions ÷ planned minutes of sessions run",
                "theatre-utilisation-capped",
                "",
                "theatre-85");
    kinds(table, "theatre-utilisation-capped");
    table.row(
        "Utilisation, uncapped",
        "touch time that overran counted too",
        "theatre-utilisation-uncapped",
        "",
        "theatre-85:uncapped");
    kinds(table, "theatre-utilisation-uncapped");
    table
        .row(
            "Lists starting late",
            "first case 30 minutes or more after the planned start",
            "theatre-late-30-share")
        .row(
            "Lists finishing early",
            "last patient out 30 minutes or more before the planned end",
            "theatre-early-finish-30-share")
        .row(
            "Lists running over", "last patient out after the planned end", "theatre-overrun-share")
        .row(
            "Day-case rate",
            "of day cases and ordinary elective admissions",
            "day-case-rate",
            "",
            "daycase-85");
    draft.years("How lists run", table, "Theatre lists year by year.", "Measure");
  }

  /** Kinds of suites, where there is more than one. */
  private void kinds(YearTable table, String measure) {
    List<String> groups = readings.groups(measure, "kind=");
    if (groups.size() > 1) {
      for (String group : groups) {
        String kind = group.substring("kind=".length());
        table.part(KINDS.getOrDefault(kind, Wording.words(kind)), measure, group);
      }
    }
  }

  private void cancellations() {
    YearTable table =
        new YearTable(readings)
            .row("Cancelled on the day", "of cases planned for the day", "cancelled-on-day")
            .part("no bed", "cancelled-on-day", "cause=bed")
            .part("no critical care", "cancelled-on-day", "cause=critical-care")
            .part("no time left on the list", "cancelled-on-day", "cause=time")
            .part("no staff", "cancelled-on-day", "cause=staff")
            .part("the patient: unfit, or did not come", "cancelled-on-day", "cause=patient")
            .row(
                "Cancelled on the day, inpatients",
                "of cases that were to stay overnight",
                "cancelled-on-day-inpatient")
            .row(
                "Cancelled at the last minute by the hospital",
                "operations: bed, critical care, time or staff",
                "cancelled-last-minute")
            .row(
                "Not treated within 28 days",
                "of patients whom the hospital cancelled on the day",
                "cancelled-not-rebooked-28d");
    draft.years("What is cancelled on the day, and why", table, "By cause.", "Measure");
  }

  private void bySpecialty(Scenario scenario) {
    int year = readings.lastYear();
    Map<String, String> columns = new LinkedHashMap<>();
    columns.put("theatre-cases", "Cases");
    columns.put("theatre-cases-per-session", "Cases a session");
    columns.put("theatre-utilisation-capped", "Utilisation, capped");
    columns.put("cancelled-on-day", "Cancelled on the day");
    columns.keySet().removeIf(id -> readings.measure(id, "").isEmpty());
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (String specialty : readings.specialties("theatre-cases")) {
      rows.add(row(Names.specialty(specialty, scenario), "", specialty, columns, year));
    }
    Names.places(scenario)
        .forEach(
            (place, name) -> {
              if (readings.year("theatre-cases", place, "", "", year).isPresent()) {
                rows.add(row(name, place, "", columns, year));
              }
            });
    if (rows.size() > 2) {
      List<String> headings = new ArrayList<>(List.of("Specialty or place"));
      columns.values().forEach(name -> headings.add(">" + name));
      draft.table(
          "",
          new Table(
              Wording.window(readings.years().get(year))
                  + ": the mean, and beneath it the 5th to 95th percentile over the replications.",
              headings,
              rows),
          "Theatres by specialty, and place by place");
    }
  }

  private List<Table.Cell> row(
      String name, String place, String specialty, Map<String, String> columns, int year) {
    List<Table.Cell> row = new ArrayList<>(List.of(Table.cell(name)));
    for (String measure : columns.keySet()) {
      Optional<Estimate> figure = readings.year(measure, place, specialty, "", year);
      row.add(YearTable.cell(figure, readings.measure(measure, "").orElseThrow().unit()));
    }
    return row;
  }
}
