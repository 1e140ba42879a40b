package headroom.reports.papers;

import java.util.List;

/**
 * The head of a page.
 *
 * @param title what the paper is
 * @param scenario name of the scenario
 * @param about what the scenario is for; may be empty
 * @param facts short facts in order: period, replications, run
 * @param runId full id, printed in the foot of every section
 */
public record Cover(
    String title, String scenario, String about, List<Fact> facts, String runId) {

  /** A named fact. */
  public record Fact(String name, String value) {}

  /** The first eight digits, as folders are named. */
  public String shortId() {
    return runId.substring(0, Math.min(8, runId.length()));
  }
}
