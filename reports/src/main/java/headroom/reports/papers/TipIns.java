package headroom.reports.papers;

import headroom.model.result.Estimate;
import headroom.model.result.Measure;
import headroom.model.scenario.ListRules.TipIn;
import headroom.model.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The tip-in cohorts: who must be treated by a deadline for nobody to wait longer than a limit
 * then, and how many of them the present throughput could not reach.
 */
final class TipIns {
  private static final String COHORT = "rtt-tip-in";
  private static final String BEYOND = "rtt-tip-in-beyond-capacity";
  private static final int[] MONTHS_BEFORE = {12, 6, 3, 0};

  private final Readings readings;
  private final Map<String, TipIn> limits;

  TipIns(Readings readings, Scenario scenario) {
    this.readings = readings;
    this.limits = scenario.waitingList().map(list -> list.tipIn()).orElse(Map.of());
  }

  List<Measure> measures() {
    return limits.keySet().stream()
        .map(limit -> "limit=" + limit)
        .flatMap(g -> Stream.of(readings.measure(COHORT, g), readings.measure(BEYOND, g)))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  Table table() {
    List<List<Table.Cell>> rows = new ArrayList<>();
    limits.forEach(
        (name, limit) -> {
          String group = "limit=" + name;
          if (inRun(limit) && readings.measure(COHORT, group).isPresent()) {
            String deadline = "by " + Wording.day(limit.by());
            rows.add(
                row(
                    "Nobody over " + weeks(limit) + ": must be treated",
                    deadline,
                    COHORT,
                    group,
                    limit));
            rows.add(row("\u2003beyond the present throughput", "", BEYOND, group, limit));
          }
        });
    return new Table(
        "People on the list who will be over the limit on its day unless treated, and how many of"
            + " them the throughput of that month could not reach in time even if it took nobody"
            + " else. On the day itself both are those who are over it. The mean, and beneath it the"
            + " 5th to 95th percentile.",
        List.of(
            "Limit",
            ">" + start(),
            ">12 months before",
            ">6 months before",
            ">3 months before",
            ">On the day"),
        rows);
  }

  private String start() {
    return readings.result().layout().periods().isEmpty()
        ? "At first"
        : Wording.day(readings.result().layout().periods().get(0).end());
  }

  private boolean inRun(TipIn limit) {
    return readings.periodEndingBy(limit.by()) >= 0;
  }

  private List<Table.Cell> row(
      String label, String note, String measure, String group, TipIn limit) {
    List<Table.Cell> row = new ArrayList<>(List.of(Table.cell(label, note)));
    row.add(YearTable.cell(readings.period(measure, group, 0), "pathways"));
    for (int before : MONTHS_BEFORE) {
      row.add(YearTable.cell(at(measure, group, day(limit, before)), "pathways"));
    }
    return row;
  }

  private static LocalDate day(TipIn limit, int monthsBefore) {
    LocalDate month = limit.by().minusMonths(monthsBefore);
    return monthsBefore == 0 ? limit.by() : month.withDayOfMonth(month.lengthOfMonth());
  }

  private Optional<Estimate> at(String measure, String group, LocalDate day) {
    return day.isAfter(readings.lastDay())
        ? Optional.empty()
        : readings.period(measure, group, readings.periodEndingBy(day));
  }

  /** The limit whose day is the last within the run, a year before and on the day. */
  Optional<String> finding() {
    String name = "";
    for (Map.Entry<String, TipIn> limit : limits.entrySet()) {
      boolean within = !limit.getValue().by().isAfter(readings.lastDay());
      if (within
          && inRun(limit.getValue())
          && (name.isEmpty() || limit.getValue().by().isAfter(limits.get(name).by()))) {
        name = limit.getKey();
      }
    }
    if (name.isEmpty()) {
      return Optional.empty();
    }
    TipIn limit = limits.get(name);
    String group = "limit=" + name;
    for (int before : MONTHS_BEFORE) {
      LocalDate from = day(limit, before);
      Optional<Estimate> must = at(COHORT, group, from);
      Optional<Estimate> beyond = at(BEYOND, group, from);
      Optional<Estimate> left = at(COHORT, group, limit.by());
      if (before > 0 && must.isPresent() && beyond.isPresent() && left.isPresent()) {
        return Optional.of(
            "For nobody to wait over "
                + weeks(limit)
                + " on "
                + Wording.day(limit.by())
                + ", "
                + Wording.number(must.get().mean())
                + " of those on the list on "
                + Wording.day(from)
                + " must be treated in time: the throughput of that month could not reach "
                + Wording.number(beyond.get().mean())
                + " of them if it took nobody else; it takes others too, and on the day "
                + Wording.number(left.get().mean())
                + " are left.");
      }
    }
    return Optional.empty();
  }

  private static String weeks(TipIn limit) {
    return Wording.number(limit.over() / (7.0 * 24 * 3600)) + " weeks";
  }
}
