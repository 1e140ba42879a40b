package headroom.model.result;

import java.util.List;

/**
 * The least change that meets the targets with the asked probability, or the best that was found.
 *
 * @param scenario name of the scenario
 * @param experimentId hash of what determines a replication of the unchanged scenario
 * @param targets ids of the verdicts that must be met together
 * @param confidence probability asked for
 * @param met whether the levers below meet the targets with that probability
 * @param probability share of replications that meet every target with the levers below
 * @param probabilityLow lower end of its 95% (Wilson) interval
 * @param probabilityHigh upper end
 * @param levers every lever varied, in the order given
 * @param evaluations every setting simulated, in the order tried
 * @param verdicts the targets' verdicts at the solution
 */
public record SolutionResult(
    String scenario,
    String experimentId,
    long seed,
    Uncertainty uncertainty,
    int replications,
    List<String> targets,
    double confidence,
    boolean met,
    double probability,
    double probabilityLow,
    double probabilityHigh,
    List<LeverSetting> levers,
    List<Evaluation> evaluations,
    List<Verdict> verdicts) {

  /**
   * A lever and what it was set to.
   *
   * @param base the total in the scenario as it stands
   * @param low least total allowed
   * @param high greatest total allowed
   * @param value the total that solves, or the best found
   */
  public record LeverSetting(
      String id, String title, String unit, double base, double low, double high, double value) {}

  /**
   * One setting of the levers, simulated.
   *
   * @param number from 1, in the order tried
   * @param values totals, in the order of the levers
   * @param probability share of replications meeting every target
   * @param figures mean tested figure of each target, in the order of the targets
   */
  public record Evaluation(
      int number,
      List<Double> values,
      int replications,
      double probability,
      double probabilityLow,
      double probabilityHigh,
      List<Double> figures) {}
}
