/**
 * What comes out: measures, series, replication results, estimates and verdicts.
 *
 * <p>Everything a paper prints stands here ready-made: papers choose, order and word, and never
 * compute a statistic. This room knows no scenario, no file and no department.
 */
package headroom.model.result;
