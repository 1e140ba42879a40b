package headroom.reports.papers;

import java.util.List;

/**
 * A figure as a page shows it.
 *
 * @param id anchor, unique on the page
 * @param finding the title: what the figure shows, as a sentence
 * @param subtitle measure, geography, period
 * @param panels one or more charts side by side
 * @param table the same data as figures
 * @param definition the exact definition of what is drawn
 * @param source where the definition comes from, and the run
 */
public record Figure(
    String id,
    String finding,
    String subtitle,
    List<Panel> panels,
    Table table,
    String definition,
    String source) {

  /**
   * @param heading what tells it from its neighbours; empty when it stands alone
   * @param svg the picture, with its own title and description
   */
  public record Panel(String heading, String svg) {}
}
