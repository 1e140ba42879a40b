package headroom.reports.papers;

import headroom.model.result.Estimate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The data behind a figure. */
final class FigureTable {
  private static final int MOST_ROWS = 60;

  private FigureTable() {}

  /** One row a period, and for each line its median with the range of nine tenths beneath. */
  static Table of(Map<String, Trajectory> ways) {
    List<String> columns = new ArrayList<>(List.of("Period"));
    ways.keySet().forEach(heading -> columns.add(">" + heading));
    Map<String, List<Table.Cell>> rows = new LinkedHashMap<>();
    int column = 0;
    for (Trajectory way : ways.values()) {
      for (Trajectory.Point point : way.points()) {
        String when = way.when(point);
        List<Table.Cell> row = rows.computeIfAbsent(when, w -> start(w));
        while (row.size() < column + 1) {
          row.add(Table.cell(Wording.NONE));
        }
        Estimate e = point.estimate();
        String unit = way.measure().unit();
        row.add(Table.cell(Wording.bare(e.p50(), unit), Wording.range(e.p05(), e.p95(), unit)));
      }
      column++;
    }
    for (List<Table.Cell> row : rows.values()) {
      while (row.size() < columns.size()) {
        row.add(Table.cell(Wording.NONE));
      }
    }
    List<List<Table.Cell>> all = List.copyOf(rows.values());
    int step = (all.size() + MOST_ROWS - 1) / MOST_ROWS;
    List<List<Table.Cell>> shown = new ArrayList<>();
    for (int i = 0; i < all.size(); i += Math.max(1, step)) {
      shown.add(all.get(i));
    }
    String caption = "Median, and beneath it the 5th to 95th percentile over the replications.";
    return new Table(
        step <= 1 ? caption : caption + " Every " + step + " periods; all in trajectories.csv.",
        columns,
        shown);
  }

  private static List<Table.Cell> start(String when) {
    return new ArrayList<>(List.of(Table.cell(when)));
  }
}
