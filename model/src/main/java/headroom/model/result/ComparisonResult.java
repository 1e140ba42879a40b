package headroom.model.result;

import java.util.List;

/**
 * Scenarios compared under common random numbers, replication by replication, against the first.
 *
 * @param base name of the scenario compared against
 * @param seed the seed all share
 * @param uncertainty whether the uncertain parameters were drawn
 * @param replications replications of each scenario
 * @param scenarios every scenario compared, the base first
 * @param differences scenario minus base, by scenario, measure, site and period, ascending; whole
 *     specialties and groups only
 * @param verdictChanges how the tested figures differ, in the order of scenarios and verdicts
 * @param steps the waterfall: each scenario's named changes added one after the other
 * @param bedEquivalents how many beds the changes are worth, by source
 */
public record ComparisonResult(
    String base,
    long seed,
    Uncertainty uncertainty,
    int replications,
    List<Compared> scenarios,
    List<Difference> differences,
    List<VerdictChange> verdictChanges,
    List<Step> steps,
    List<BedEquivalent> bedEquivalents) {

  /** One of the scenarios with its own verdicts. */
  public record Compared(
      String name, String about, String experimentId, String runId, List<Verdict> verdicts) {}

  /**
   * Mean paired difference of a measure, scenario minus base.
   *
   * @param site trust or site; empty for the whole system
   * @param difference mean over replications, in the unit of the measure; NaN when there is none
   * @param low lower end of its 95% interval
   * @param high upper end
   * @param replications pairs with a value
   */
  public record Difference(
      String scenario,
      Measure measure,
      String site,
      Period period,
      double difference,
      double low,
      double high,
      int replications) {}

  /**
   * Mean paired difference of the figure that a verdict tests, scenario minus base.
   *
   * @param verdict verdict id
   * @param low lower end of the 95% interval
   */
  public record VerdictChange(
      String scenario,
      String verdict,
      double difference,
      double low,
      double high,
      int replications) {}

  /**
   * One bar of a waterfall: the tested figure before and after a named change, all earlier changes
   * of the scenario being in place.
   *
   * @param verdict id of the verdict whose figure it is
   * @param number position in the scenario, from 1
   * @param change the change's name
   * @param owner who stands behind it
   * @param reason why
   * @param before mean figure before the change
   * @param after mean figure with it
   * @param low lower end of the 95% interval of after minus before
   * @param high upper end
   */
  public record Step(
      String scenario,
      String verdict,
      int number,
      String change,
      String owner,
      String reason,
      double before,
      double after,
      double low,
      double high,
      int replications) {}
}
