package headroom.bench;

import com.sun.management.ThreadMXBean;
import headroom.model.experiment.SystemSeeds;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.Division;
import headroom.model.scenario.Scenario;
import headroom.model.system.CareSystem;
import headroom.scenarios.ScenarioProblems;
import headroom.scenarios.ScenarioReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How speed and memory go with the people served: one description, cut down to systems of 0.1 to 10
 * million people, and all of it as its own systems. Each size is one care system with as many
 * hospitals as its beds need; the whole is simulated system by system, as {@code run} does it.
 *
 * <p>{@code bench/scaling [SCENARIO [DAYS [OUT]]]} writes OUT.csv, OUT.md and OUT.svg.
 */
public final class Scaling {
  private static final long SEED = 2022;
  private static final double BEDS_OF_A_HOSPITAL = 500;
  private static final double[] MILLIONS = {0.1, 0.2, 0.5, 1, 2, 5, 10};
  private static final int[] THREADS = {1, 2};

  /** Shorter measurements than this are repeated, and the fastest counts. */
  private static final int ROUNDS = 3;

  private Scaling() {}

  /**
   * One measurement.
   *
   * @param patients waiting or in hospital at the end, over all systems
   * @param bytes allocated by a replication from its beginning to its end: no less than it holds
   */
  record Row(
      double people,
      int systems,
      int hospitals,
      int threads,
      int replications,
      long events,
      double seconds,
      double patients,
      double bytes) {
    double eventsPerSecond() {
      return events / seconds;
    }

    double replicationsPerHour() {
      return 3600 * replications / seconds;
    }

    double bytesPerPatient() {
      return bytes / patients;
    }
  }

  /** One replication of one system. */
  private record Piece(Scenario scenario, long seed, int replication) {}

  /** What a piece left. */
  private record Done(long events, double patients, double bytes) {}

  /** Runs all sizes and writes the results. */
  public static void main(String[] arguments)
      throws IOException, ScenarioProblems, InterruptedException, ExecutionException {
    Path file = Path.of(arguments.length > 0 ? arguments[0] : "scenarios/england-2022.yaml");
    int days = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 365;
    Path out = Path.of(arguments.length > 2 ? arguments[2] : "bench/results/scaling");
    Scenario years = ScenarioReader.read(file, List.of()).central();
    String end = "period.end=" + years.period().start().plusDays(days - 1L);
    Scenario whole = ScenarioReader.read(file, List.of(end)).central();
    List<Row> rows = new ArrayList<>();
    // Whatever the compiler learns it learns here.
    measure(pieces(scaled(whole, 0.5), 4), 0, 0, 2, 4);
    for (double millions : MILLIONS) {
      Scenario scaled = scaled(whole, millions);
      int replications = millions <= 1 ? 4 : 2;
      for (int threads : THREADS) {
        rows.add(
            best(
                pieces(scaled, replications),
                people(scaled),
                scaled.sites().size(),
                threads,
                replications));
        say(rows);
      }
    }
    List<Piece> systems = systems(whole);
    int hospitals = systems.stream().mapToInt(piece -> piece.scenario().sites().size()).sum();
    for (int threads : THREADS) {
      rows.add(measure(systems, people(whole), hospitals, threads, 1));
      say(rows);
    }
    ScalingPage page = new ScalingPage(rows, file.getFileName().toString(), days);
    Files.createDirectories(out.toAbsolutePath().getParent());
    Files.writeString(out.resolveSibling(out.getFileName() + ".csv"), page.csv());
    Files.writeString(out.resolveSibling(out.getFileName() + ".md"), page.markdown());
    Files.writeString(out.resolveSibling(out.getFileName() + ".svg"), page.svg());
  }

  private static void say(List<Row> rows) {
    Row row = rows.get(rows.size() - 1);
    System.err.printf(
        "%,.0f people, threads %d: %.1f s, %.1f million events a second%n",
        row.people(), row.threads(), row.seconds(), row.eventsPerSecond() / 1e6);
  }

  private static Scenario scaled(Scenario whole, double millions) {
    double factor = millions * 1e6 / people(whole);
    double beds =
        whole.beds().orElseThrow().sites().values().stream()
            .mapToDouble(site -> site.open().orElseThrow().on(whole.period().start()))
            .sum();
    int hospitals = (int) Math.max(1, Math.rint(beds * factor / BEDS_OF_A_HOSPITAL));
    return Division.scaled(whole, factor, hospitals);
  }

  private static double people(Scenario scenario) {
    return scenario.population().orElseThrow().registered();
  }

  private static List<Piece> pieces(Scenario scenario, int replications) {
    List<Piece> pieces = new ArrayList<>();
    for (int r = 1; r <= replications; r++) {
      pieces.add(new Piece(scenario, SEED, r));
    }
    return pieces;
  }

  /** One replication of every system, the largest first. */
  private static List<Piece> systems(Scenario whole) {
    return Division.of(whole).stream()
        .sorted(Comparator.comparingDouble(part -> -people(part.scenario())))
        .map(part -> new Piece(part.scenario(), SystemSeeds.of(SEED, part.id()), 1))
        .toList();
  }

  private static Row best(
      List<Piece> pieces, double people, int hospitals, int threads, int replications)
      throws InterruptedException, ExecutionException {
    Row best = null;
    for (int round = 0; round < ROUNDS; round++) {
      Row row = measure(pieces, people, hospitals, threads, replications);
      best = best == null || row.seconds() < best.seconds() ? row : best;
    }
    return best;
  }

  private static Row measure(
      List<Piece> pieces, double people, int hospitals, int threads, int replications)
      throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      long began = System.nanoTime();
      List<Future<Done>> started =
          pieces.stream().map(piece -> pool.submit(() -> simulate(piece))).toList();
      long events = 0;
      double patients = 0;
      double bytes = 0;
      for (Future<Done> one : started) {
        events += one.get().events();
        patients += one.get().patients();
        bytes += one.get().bytes();
      }
      double seconds = (System.nanoTime() - began) / 1e9;
      return new Row(
          people,
          pieces.size() / replications,
          hospitals,
          threads,
          replications,
          events,
          seconds,
          patients / replications,
          bytes / replications);
    } finally {
      pool.shutdown();
    }
  }

  private static Done simulate(Piece piece) {
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();
    ReplicationResult result =
        CareSystem.replicate(
            piece.scenario(), piece.seed(), Uncertainty.CHANCE, piece.replication());
    long allocated = thread.getCurrentThreadAllocatedBytes() - before;
    return new Done(
        Arrays.stream(result.events()).sum(),
        last(result, "rtt-list") + last(result, "ga-beds-occupied-0800"),
        allocated);
  }

  private static double last(ReplicationResult result, String measure) {
    int series = result.layout().find(measure, "", "", "");
    return result.value(series, result.layout().periods().size() - 1);
  }
}
