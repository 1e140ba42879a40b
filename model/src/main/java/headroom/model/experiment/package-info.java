/**
 * Replications and what is concluded from them: threads, common random numbers, drawn parameters,
 * stopping rules, paired comparison, verdicts, sensitivities, solving backwards.
 *
 * <p>This room knows no file: finished replications are kept through {@link
 * headroom.model.experiment.ReplicationStore}.
 */
package headroom.model.experiment;
