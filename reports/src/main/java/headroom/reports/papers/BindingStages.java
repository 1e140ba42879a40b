package headroom.reports.papers;

import headroom.model.result.Bottleneck;
import headroom.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** The stage that holds elective care back, by trust and quarter: the one named in most months. */
final class BindingStages {
  private BindingStages() {}

  static Table of(List<Bottleneck> bottlenecks, Scenario scenario) {
    TreeSet<String> quarters = new TreeSet<>();
    Map<String, Map<String, List<Bottleneck>>> bySite = new TreeMap<>();
    for (Bottleneck b : bottlenecks) {
      String quarter = quarter(b);
      quarters.add(quarter);
      bySite
          .computeIfAbsent(b.site(), site -> new TreeMap<>())
          .computeIfAbsent(quarter, q -> new ArrayList<>())
          .add(b);
    }
    List<String> columns = new ArrayList<>(List.of("Trust"));
    quarters.forEach(q -> columns.add(q.substring(0, 4) + " Q" + q.substring(5)));
    List<List<Table.Cell>> rows = new ArrayList<>();
    bySite.forEach(
        (site, quarterly) -> {
          List<Table.Cell> row = new ArrayList<>(List.of(Table.cell(name(site, scenario), site)));
          quarters.forEach(q -> row.add(cell(quarterly.getOrDefault(q, List.of()))));
          rows.add(row);
        });
    return new Table(
        "Calendar quarters. Beneath each stage the months of the quarter that name it, and in how"
            + " much of its own weekly work the queue before it is counted. By month in"
            + " bottlenecks.csv.",
        columns,
        rows);
  }

  private static String quarter(Bottleneck b) {
    int month = b.period().start().getMonthValue();
    return b.period().start().getYear() + "-" + ((month - 1) / 3 + 1);
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
        Wording.words(best),
        named.size()
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

  private static String name(String site, Scenario scenario) {
    if (scenario.trusts().containsKey(site)) {
      return scenario.trusts().get(site).name();
    }
    return scenario.sites().containsKey(site) ? scenario.sites().get(site).name() : site;
  }
}
