package headroom.model.result;

/**
 * The binding stage of elective care at one trust in one period.
 *
 * @param site trust (or site)
 * @param period the period
 * @param stage the stage named most often over replications
 * @param share share of replications that name it
 * @param weeksOfWork mean queue before it, in weeks of its own throughput
 */
public record Bottleneck(
    String site, Period period, String stage, double share, double weeksOfWork) {}
