package headroom.model.experiment;

import headroom.model.result.ReplicationResult;
import headroom.model.result.Uncertainty;
import java.util.Optional;

/**
 * Where finished replications are kept, so that an interruption loses none. Safe for several
 * threads.
 */
public interface ReplicationStore {
  /** A replication finished earlier, complete and sound, or empty. */
  Optional<ReplicationResult> find(Uncertainty uncertainty, int replication);

  /** Keeps a finished replication; returns when it is safe on disk. */
  void keep(ReplicationResult result);

  /** A store that keeps nothing. */
  ReplicationStore NONE =
      new ReplicationStore() {
        @Override
        public Optional<ReplicationResult> find(Uncertainty uncertainty, int replication) {
          return Optional.empty();
        }

        @Override
        public void keep(ReplicationResult result) {}
      };
}
