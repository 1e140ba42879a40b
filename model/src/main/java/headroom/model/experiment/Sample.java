package headroom.model.experiment;

import headroom.model.result.Layout;
import headroom.model.result.ReplicationResult;
import java.util.List;

/**
 * The finished replications of one experiment.
 *
 * @param plan what was asked for
 * @param main the main replications, 1 to n in order
 * @param chanceOnly those with chance alone beside them, 1 to m in order; may be empty
 */
public record Sample(Plan plan, List<ReplicationResult> main, List<ReplicationResult> chanceOnly) {
  /** The shape that every replication of the sample shares. */
  public Layout layout() {
    return main.get(0).layout();
  }
}
