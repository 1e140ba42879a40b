package headroom.reports.papers;

import headroom.model.result.Bottleneck;
import headroom.model.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The stage that holds elective care back, by trust and quarter: the one named in most months. */
final class BindingStages {
  private BindingStages() {}

  static Table of(List<Bottleneck> bottlenecks, Scenario scenario) {
    Map<String, Map<Integer, List<List<Bottleneck>>>> all = new TreeMap<>();
    for (Bottleneck b : bottlenecks) {
      LocalDate aprilBased = b.period().start().minusMonths(3);
      all.computeIfAbsent(b.site(), site -> new TreeMap<>())
          .computeIfAbsent(aprilBased.getYear(), year -> fourQuarters())
          .get((aprilBased.getMonthValue() - 1) / 3)
          .add(b);
    }
    List<List<Table.Cell>> rows = new ArrayList<>();
    all.forEach(
        (site, years) ->
            years.forEach(
                (year, quarters) -> {
                  String named = String.format(Locale.ROOT, "%d/%02d", year, (year + 1) % 100);
                  List<Table.Cell> row = new ArrayList<>();
                  row.add(Table.cell(Names.place(site, scenario), named));
                  quarters.forEach(quarter -> row.add(cell(quarter)));
                  rows.add(row);
                }));
    return new Table(
        "The stage named in most months of each quarter. Beneath it, in how many of the months, and"
            + " the longest queue before it in weeks of its own work. By month in bottlenecks.csv.",
        List.of(
            scenario.systems().isEmpty() ? "Trust and year" : "System and year",
            "April to June",
            "July to September",
            "October to December",
            "January to March"),
        rows);
  }

  private static List<List<Bottleneck>> fourQuarters() {
    return List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  /** Most months; of stages named equally often, the one with the longest queue in any month. */
  private static Table.Cell cell(List<Bottleneck> months) {
    Map<String, List<Bottleneck>> byStage = new LinkedHashMap<>();
    for (Bottleneck b : months) {
      byStage.computeIfAbsent(b.stage(), s -> new ArrayList<>()).add(b);
    }
    String best = "";
    for (String stage : byStage.keySet()) {
      if (best.isEmpty() || outdoes(byStage.get(stage), byStage.get(best))) {
        best = stage;
      }
    }
    if (best.isEmpty()) {
      return Table.cell(Wording.NONE);
    }
    List<Bottleneck> named = byStage.get(best);
    return Table.cell(
        Names.stage(best),
        "in "
            + named.size()
            + " of "
            + months.size()
            + ", up to "
            + Wording.number(Math.rint(longest(named)))
            + " weeks");
  }

  private static boolean outdoes(List<Bottleneck> one, List<Bottleneck> other) {
    return one.size() > other.size()
        || (one.size() == other.size() && longest(one) > longest(other));
  }

  private static double longest(List<Bottleneck> months) {
    return months.stream().mapToDouble(Bottleneck::weeksOfWork).max().orElse(0);
  }
}
