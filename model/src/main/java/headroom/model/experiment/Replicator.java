package headroom.model.experiment;

import headroom.model.result.ReplicationResult;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.Scenario;

/**
 * Simulates one replication of one concrete scenario: a pure function, safe to call from several
 * threads.
 */
public interface Replicator {
  ReplicationResult replicate(
      Scenario scenario, long seed, Uncertainty uncertainty, int replication);
}
