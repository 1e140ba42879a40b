package headroom.model.experiment;

import headroom.model.result.ReplicationResult;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.Division;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.ScenarioFamily;
import headroom.model.scenario.Size;
import headroom.model.scenario.SystemSize;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * The work of one replication: of the care system, or of each system of a divided scenario. The
 * parts share nothing and may be done in any order and at once; whoever does the last one adds them
 * up, in the scenario's order of systems, and keeps the whole. A replication is kept when all of
 * its systems are done.
 */
final class ReplicationWork {
  private final ScenarioFamily family;
  private final Supplier<Scenario> drawn;
  private final Replicator replicator;
  private final ReplicationStore store;
  private final long seed;
  private final Uncertainty uncertainty;
  private final int replication;
  private final List<String> ids;
  private final ReplicationResult[] totals;
  private List<Division.Part> systems;
  private Optional<ReplicationResult> kept;
  private int left;

  /**
   * @param drawn the scenario with this replication's parameters; asked for once, on a worker
   */
  ReplicationWork(
      ScenarioFamily family,
      Supplier<Scenario> drawn,
      Replicator replicator,
      ReplicationStore store,
      long seed,
      Uncertainty uncertainty,
      int replication) {
    this.family = family;
    this.drawn = drawn;
    this.replicator = replicator;
    this.store = store;
    this.seed = seed;
    this.uncertainty = uncertainty;
    this.replication = replication;
    ids = systems(family.central());
    totals = new ReplicationResult[ids.size()];
    left = ids.size();
  }

  private static List<String> systems(Scenario scenario) {
    return Division.divides(scenario) ? List.copyOf(scenario.systems().keySet()) : List.of("");
  }

  /** The parts, the largest systems first: a large one begun last would keep one thread waiting. */
  static int[] order(Scenario scenario) {
    Map<String, SystemSize> sizes = scenario.systems();
    List<String> ids = systems(scenario);
    return IntStream.range(0, ids.size())
        .boxed()
        .sorted(
            Comparator.comparingDouble(
                part -> sizes.isEmpty() ? 0 : -sizes.get(ids.get(part)).of(Size.BEDS)))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Whether an earlier run finished this replication. */
  synchronized boolean wasKept() {
    if (kept == null) {
      kept = store.find(uncertainty, replication);
    }
    return kept.isPresent();
  }

  /**
   * Does one part.
   *
   * @return the whole replication from the part that was the last to be done, else nothing
   * @throws ReplicationFailure when it broke the model's own rules
   */
  Optional<ReplicationResult> part(int part) {
    ReplicationResult done = wasKept() ? null : simulate(part);
    boolean last;
    synchronized (this) {
      totals[part] = done;
      left--;
      last = left == 0;
    }
    if (!last) {
      return Optional.empty();
    }
    if (wasKept()) {
      return kept;
    }
    ReplicationResult whole =
        divided() ? Nation.of(ids, new ArrayList<>(Arrays.asList(totals))) : totals[0];
    Arrays.fill(totals, null);
    store.keep(whole);
    return Optional.of(whole);
  }

  private boolean divided() {
    return !ids.get(0).isEmpty();
  }

  private ReplicationResult simulate(int part) {
    try {
      if (!divided()) {
        return replicator.replicate(drawn.get(), seed, uncertainty, replication);
      }
      Division.Part system = system(part);
      long own = SystemSeeds.of(seed, system.id());
      return Nation.totals(replicator.replicate(system.scenario(), own, uncertainty, replication));
    } catch (RuntimeException | Error failure) {
      throw new ReplicationFailure(family.name(), seed, uncertainty, replication, failure);
    }
  }

  private synchronized Division.Part system(int part) {
    if (systems == null) {
      systems = Division.of(drawn.get());
    }
    return systems.get(part);
  }
}
