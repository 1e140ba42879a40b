package headroom.model.result;

import java.time.LocalDate;

/**
 * Whether a target is met: a probability, of a named test, over a stated window.
 *
 * @param id target id, for example {@code ga-occupancy-92} or {@code ga-occupancy-92:worst-month}
 * @param statement the test in plain words
 * @param measure id of the measure tested; empty when not modelled
 * @param test the test's name
 * @param scope whole system (empty), or a site or trust
 * @param comparison {@code <=} or {@code >=}
 * @param status estimated, gated or not-modelled
 * @param reason why gated or not modelled; empty otherwise
 * @param probability share of replications that meet it; NaN when not modelled
 * @param probabilityLow lower end of the 95% (Wilson) interval
 * @param chanceOnlyProbability the same with every parameter at its central value; NaN when not run
 * @param figure the tested figure over replications
 */
public record Verdict(
    String id,
    String statement,
    String measure,
    String test,
    String scope,
    LocalDate windowStart,
    LocalDate windowEnd,
    String comparison,
    double threshold,
    Status status,
    String reason,
    double probability,
    double probabilityLow,
    double probabilityHigh,
    double chanceOnlyProbability,
    Estimate figure) {

  /** How much a verdict says. */
  public enum Status {
    ESTIMATED,
    GATED,
    NOT_MODELLED;

    /** As written in {@code verdicts.json}. */
    public String id() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
  }
}
