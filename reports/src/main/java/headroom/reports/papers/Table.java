package headroom.reports.papers;

import java.util.ArrayList;
import java.util.List;

/**
 * A table as a page shows it.
 *
 * @param caption what it shows, in a sentence
 * @param columns column headings; a leading {@code >} sets figures to the right
 * @param rows cells in the order of the columns; the first heads its row
 */
public record Table(String caption, List<String> columns, List<List<Cell>> rows) {

  /**
   * @param text what stands in large
   * @param note what stands beneath it in small; empty for none
   */
  public record Cell(String text, String note) {}

  private static final int LONG = 20;

  /** Whether it has more rows than a page shows without being asked. */
  public boolean isLong() {
    return rows.size() > LONG;
  }

  /** Whether a column holds figures. */
  public boolean figures(int column) {
    return columns.get(column).startsWith(">");
  }

  /** A column's heading. */
  public String heading(int column) {
    return figures(column) ? columns.get(column).substring(1) : columns.get(column);
  }

  static Cell cell(String text) {
    return new Cell(text, "");
  }

  static Cell cell(String text, String note) {
    return new Cell(text, note);
  }

  static List<Cell> row(String... texts) {
    List<Cell> cells = new ArrayList<>();
    for (String text : texts) {
      cells.add(cell(text));
    }
    return List.copyOf(cells);
  }
}
