package headroom.model.result;

import java.util.List;

/**
 * Everything found by one experiment, ready to be written and worded.
 *
 * @param scenario name of the scenario
 * @param experimentId hash of what determines a replication
 * @param runId hash of the experiment and the replications used
 * @param layout series and periods
 * @param replications the replications with drawn parameters (or with chance alone, when asked), in
 *     order
 * @param chanceOnly the replications with chance alone run beside them; may be empty
 * @param estimates {@code [series][period]}
 * @param years the financial years of the run, the first and last cut to it
 * @param yearly {@code [series][year]}: a year's figure is found in each replication as the kind of
 *     its measure says (flows and ratios from sums, stocks at the year's last period, censuses by
 *     day, greatest values), then estimated like any other
 * @param verdicts in the order of the catalogue
 * @param sensitivities strongest first within each verdict
 * @param bottlenecks by site and period
 */
public record ExperimentResult(
    String scenario,
    String experimentId,
    String runId,
    long seed,
    Uncertainty uncertainty,
    Layout layout,
    List<ReplicationResult> replications,
    List<ReplicationResult> chanceOnly,
    Estimate[][] estimates,
    List<Period> years,
    Estimate[][] yearly,
    List<Verdict> verdicts,
    List<Sensitivity> sensitivities,
    List<Bottleneck> bottlenecks) {}
