package headroom.reports.papers;

import headroom.model.result.BedEquivalent;
import headroom.model.result.BedEquivalent.Basis;
import headroom.model.result.ComparisonResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many beds the changes are worth, source by source, as a table for each scenario. */
final class BedWorth {
  private static final List<Basis> ORDER =
      List.of(Basis.STEP, Basis.ALONE, Basis.INTERACTION, Basis.TOGETHER);

  private BedWorth() {}

  static List<Table> of(ComparisonResult result) {
    List<Table> tables = new ArrayList<>();
    for (ComparisonResult.Compared scenario : result.scenarios()) {
      List<BedEquivalent> its =
          result.bedEquivalents().stream()
              .filter(e -> e.scenario().equals(scenario.name()))
              .toList();
      if (!its.isEmpty()) {
        tables.add(table(result.base(), scenario.name(), its));
      }
    }
    return tables;
  }

  private static Table table(String base, String scenario, List<BedEquivalent> its) {
    // The whole run comes first.
    BedEquivalent whole = its.get(0);
    List<List<Table.Cell>> rows = new ArrayList<>();
    for (Basis basis : ORDER) {
      for (BedEquivalent e : its) {
        if (e.basis() == basis && e.start().equals(whole.start()) && e.end().equals(whole.end())) {
          rows.add(row(e));
        }
      }
    }
    return new Table(
        "What "
            + scenario
            + " is worth in beds against "
            + base
            + ", "
            + Wording.window(whole.start(), whole.end())
            + ": beds opened, and patients fewer in a bed or waiting for one, a day. The sources add up"
            + " only as far as the interaction is small. A system's share of 5,000 beds in England is"
            + " 2.4 to 2.7% of them for the Black Country, 120 to 135; of 7,000, 170 to 190.",
        List.of("Change or source", ">Beds opened", ">Beds freed", ">Worth, 95% interval"),
        rows);
  }

  private static List<Table.Cell> row(BedEquivalent e) {
    Table.Cell name =
        switch (e.basis()) {
          case STEP -> Table.cell(e.change(), e.source() + ", with all changes above in place");
          case ALONE -> Table.cell(capital(e.source()) + " alone", "none of the other sources");
          case INTERACTION -> Table.cell("Interaction", "together less the sum of the above alone");
          case TOGETHER -> Table.cell("All together");
        };
    return List.of(
        name,
        Table.cell(number(e.added())),
        Table.cell(number(e.avoided())),
        Table.cell(number(e.beds()), number(e.low()) + " to " + number(e.high())));
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, "%.0f", Math.abs(value));
    return value < 0 && !text.equals("0") ? "\u2212" + text : text;
  }
}
