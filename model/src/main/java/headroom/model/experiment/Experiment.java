package headroom.model.experiment;

import headroom.model.result.ReplicationResult;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.ScenarioFamily;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/**
 * Replications of one scenario on several threads.
 *
 * <p>The unit of work is a replication of one care system. It shares nothing with another, so the
 * findings depend neither on the number of threads nor on who finishes first. Replication r with
 * drawn parameters, replication r with chance alone, and replication r of any other scenario share
 * their random numbers.
 */
public final class Experiment {
  private final ScenarioFamily family;
  private final List<String> reference;
  private final Replicator replicator;
  private final ReplicationStore store;
  private final int threads;
  private final Progress progress;
  private final int[] order;

  /** An experiment on a scenario of its own. */
  public Experiment(
      ScenarioFamily family,
      Replicator replicator,
      ReplicationStore store,
      int threads,
      Progress progress) {
    this(family, List.of(), replicator, store, threads, progress);
  }

  /**
   * An experiment on a scenario that is compared with another.
   *
   * @param reference the other's parameter paths in the order of {@link #parameterOrder}
   * @param threads worker threads, at least 1
   */
  public Experiment(
      ScenarioFamily family,
      List<String> reference,
      Replicator replicator,
      ReplicationStore store,
      int threads,
      Progress progress) {
    this.family = family;
    this.reference = List.copyOf(reference);
    this.replicator = replicator;
    this.store = store;
    this.threads = Math.max(1, threads);
    this.progress = progress;
    this.order = ReplicationWork.order(family.central());
  }

  /** The order in which a scenario's parameters take the coordinates of the drawn points. */
  public static List<String> parameterOrder(ScenarioFamily family, List<String> reference) {
    return ParameterDraws.order(family.parameters(), reference);
  }

  /**
   * Runs a plan.
   *
   * @throws InterruptedException when the calling thread is interrupted; what is finished is kept
   * @throws ReplicationFailure when a replication broke the model's own rules
   */
  public Sample run(Plan plan) throws InterruptedException {
    return run(plan, sample -> true, plan.replications());
  }

  /**
   * Runs in batches of ten until a rule is content, or the most replications are done. Decides on
   * the replications 1 to n only, so an interrupted run decides as an uninterrupted one does.
   *
   * @param first the plan of the least number of replications
   * @param enough whether a sample will do
   * @param most the greatest number of replications
   */
  public Sample run(Plan first, Predicate<Sample> enough, int most) throws InterruptedException {
    ParameterDraws draws = new ParameterDraws(family.parameters(), reference, first.seed());
    List<ReplicationResult> main = new ArrayList<>();
    List<ReplicationResult> chance = new ArrayList<>();
    ExecutorService pool = Executors.newFixedThreadPool(threads, Experiment::worker);
    AtomicBoolean stop = new AtomicBoolean();
    Tally tally = new Tally();
    try {
      Plan plan = first;
      while (true) {
        int more = plan.replications() - main.size();
        List<CompletableFuture<ReplicationResult>> started = new ArrayList<>();
        tally.plan((plan.replications() + plan.chanceOnly()) * order.length);
        for (int r = main.size() + 1; r <= plan.replications(); r++) {
          started.add(submit(pool, stop, tally, draws, first.seed(), plan.uncertainty(), r));
        }
        for (int r = chance.size() + 1; r <= plan.chanceOnly(); r++) {
          started.add(submit(pool, stop, tally, draws, first.seed(), Uncertainty.CHANCE, r));
        }
        List<ReplicationResult> finished = collect(started);
        main.addAll(finished.subList(0, more));
        chance.addAll(finished.subList(more, finished.size()));
        Sample sample = new Sample(plan, List.copyOf(main), List.copyOf(chance));
        if (plan.replications() >= most || enough.test(sample)) {
          return sample;
        }
        plan = plan.withReplications(Math.min(most, plan.replications() + StoppingRule.BATCH));
      }
    } finally {
      stop.set(true);
      // Workers are not interrupted: one may be writing a finished replication to disk.
      pool.shutdown();
    }
  }

  /** Starts the parts of one replication, which is there when the last of them is done. */
  private CompletableFuture<ReplicationResult> submit(
      ExecutorService pool,
      AtomicBoolean stop,
      Tally tally,
      ParameterDraws draws,
      long seed,
      Uncertainty uncertainty,
      int replication) {
    ReplicationWork work =
        new ReplicationWork(
            family,
            () ->
                uncertainty == Uncertainty.CHANCE
                    ? family.central()
                    : family.at(draws.values(replication)),
            replicator,
            store,
            seed,
            uncertainty,
            replication);
    CompletableFuture<ReplicationResult> whole = new CompletableFuture<>();
    for (int part : order) {
      pool.execute(() -> run(work, part, whole, stop, tally));
    }
    return whole;
  }

  private static void run(
      ReplicationWork work,
      int part,
      CompletableFuture<ReplicationResult> whole,
      AtomicBoolean stop,
      Tally tally) {
    try {
      if (stop.get()) {
        throw new InterruptedException();
      }
      Optional<ReplicationResult> result = work.part(part);
      tally.finished(work.wasKept());
      result.ifPresent(whole::complete);
    } catch (Throwable failure) { // Whoever waits for the replication must hear of it.
      if (failure instanceof ReplicationFailure) {
        stop.set(true);
      }
      whole.completeExceptionally(failure);
    }
  }

  /** Waits for replications in order; the first failure in that order is the one reported. */
  private static List<ReplicationResult> collect(List<CompletableFuture<ReplicationResult>> started)
      throws InterruptedException {
    List<ReplicationResult> finished = new ArrayList<>();
    Throwable failure = null;
    for (CompletableFuture<ReplicationResult> future : started) {
      try {
        finished.add(future.get());
      } catch (ExecutionException thrown) {
        // Those that never began because another failed only say that they were stopped.
        if (failure == null || failure instanceof InterruptedException) {
          failure = thrown.getCause();
        }
      }
    }
    if (failure instanceof RuntimeException thrown) {
      throw thrown;
    }
    if (failure instanceof Error thrown) {
      throw thrown;
    }
    if (failure != null) {
      throw new InterruptedException();
    }
    return finished;
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "replications");
    thread.setDaemon(true);
    return thread;
  }

  /** Counts what is finished, and passes it on one call at a time. */
  private final class Tally {
    private int done;
    private int planned;

    synchronized void plan(int number) {
      planned = number;
    }

    synchronized void finished(boolean kept) {
      done++;
      progress.finished(done, planned, kept);
    }
  }
}
