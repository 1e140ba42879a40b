package headroom.reports.papers;

import java.util.List;

/**
 * A chapter of the board report: what was found, then the pictures and the figures for it.
 *
 * @param id anchor, unique on the page
 * @param title the chapter's heading
 * @param findings what it says, a sentence each
 * @param figures charts
 * @param parts tables with their headings
 * @param notes what a reader must know to read them rightly
 * @param definitions every measure of the tables as it is counted
 */
public record Chapter(
    String id,
    String title,
    List<String> findings,
    List<Figure> figures,
    List<Part> parts,
    List<String> notes,
    List<Definition> definitions) {

  /**
   * A table of a chapter.
   *
   * @param heading what stands above it; empty for none
   * @param table the table
   * @param folded what stands for it until it is opened; empty when it lies open
   */
  public record Part(String heading, Table table, String folded) {}

  /** A measure as it is counted. */
  public record Definition(String title, String id, String text) {}
}
