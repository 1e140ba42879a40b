package headroom.reports.papers;

import java.util.List;

/**
 * The head of a page.
 *
 * @param title what the paper is
 * @param scenario name of the scenario
 * @param about what the scenario is for; may be empty
 * @param facts short facts in order: period, replications, run
 * @param kind what the id names: {@code run} or {@code experiment}
 * @param id the full id, printed at the foot
 */
public record Cover(
    String title, String scenario, String about, List<Fact> facts, String kind, String id) {

  /** A named fact. */
  public record Fact(String name, String value) {}

  static String shorten(String id) {
    return id.substring(0, Math.min(8, id.length()));
  }

  /** The first eight digits, as folders are named. */
  public String shortId() {
    return shorten(id);
  }
}
