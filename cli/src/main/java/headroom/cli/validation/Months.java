package headroom.cli.validation;

import headroom.model.result.Measures;
import headroom.model.result.Period;
import headroom.model.result.ReplicationResult;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A few measures month by month, without and with what came to be known. */
public final class Months {
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.UK);
  private static final List<String> SHOWN =
      List.of(
          "covid-beds",
          "staff-absence",
          "ga-occupancy-0800",
          "bed-wait-mean-hours",
          "theatre-sessions-run",
          "cancelled-last-minute");

  private Months() {}

  /** Means over replications of the whole system, one row a month, each cell without / with. */
  public static String table(List<ReplicationResult> without, List<ReplicationResult> with) {
    Trial before = new Trial(without);
    Trial after = new Trial(with);
    StringBuilder table = new StringBuilder("| month |");
    for (String measure : SHOWN) {
      table.append(' ').append(Measures.get(measure).title()).append(" |");
    }
    table.append("\n|---|").append("---|".repeat(SHOWN.size())).append('\n');
    List<Period> months = without.get(0).layout().periods();
    for (int m = 0; m < months.size(); m++) {
      List<String> cells = new ArrayList<>();
      for (String measure : SHOWN) {
        cells.add(cell(measure, before, m) + " / " + cell(measure, after, m));
      }
      table
          .append("| ")
          .append(MONTH.format(months.get(m).start()))
          .append(" | ")
          .append(String.join(" | ", cells))
          .append(" |\n");
    }
    return table.toString();
  }

  /** People over 104 weeks at each month's end: what was published beside several runs' means. */
  public static String longWaits(
      Map<LocalDate, Double> published, List<List<ReplicationResult>> runs) {
    StringBuilder table = new StringBuilder("| month | published |");
    table.append(" simulated |".repeat(runs.size())).append("\n|---|---|");
    table.append("---|".repeat(runs.size())).append('\n');
    List<Period> months = runs.get(0).get(0).layout().periods();
    for (int m = 0; m < months.size(); m++) {
      LocalDate month = months.get(m).start();
      table.append("| ").append(MONTH.format(month)).append(" | ");
      table.append(published.containsKey(month) ? Words.number(published.get(month)) : "");
      for (List<ReplicationResult> run : runs) {
        table.append(" | ").append(cell("rtt-over-104w", new Trial(run), m));
      }
      table.append(" |\n");
    }
    return table.toString();
  }

  private static String cell(String measure, Trial trial, int month) {
    double value = trial.mean(measure, "", "", month, month);
    return Measures.get(measure).unit().equals("ratio")
        ? Words.percent(value)
        : Words.number(value);
  }
}
