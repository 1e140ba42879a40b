package headroom.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs the engines against each other in turns, so that a machine's good and bad minutes fall on
 * all alike, and writes medians over the rounds with each engine's ratio to ours.
 *
 * <p>Arguments: the number of rounds (5), the file to write (a Markdown table).
 */
public final class Tournament {
  private static final List<Class<?>> WORK =
      List.of(HoldBenchmark.class, SingleServerBenchmark.class, MiniHospitalBenchmark.class);
  private static final List<String> ENGINES =
      List.of("HEADROOM", "SSJ_HENRIKSEN", "SSJ_SPLAY_TREE", "PRIORITY_QUEUE");

  /** For each work and size: for each engine, the scores of the rounds. */
  private final Map<String, Map<String, Scores>> table = new LinkedHashMap<>();

  private static final class Scores {
    private final List<Double> values = new ArrayList<>();
    private final List<Double> bytes = new ArrayList<>();
    private String unit = "";
    private boolean moreIsBetter;
  }

  /** Plays, prints and writes. */
  public static void main(String[] arguments) throws RunnerException, IOException {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
    Tournament tournament = new Tournament();
    for (int round = 1; round <= rounds; round++) {
      for (Class<?> work : WORK) {
        for (String engine : ENGINES) {
          tournament.play(work, engine);
        }
      }
      System.err.printf("round %d of %d done%n", round, rounds);
    }
    String report = tournament.report(rounds);
    new PrintStream(System.out, true, StandardCharsets.UTF_8).print(report);
    if (arguments.length > 1) {
      Files.writeString(Path.of(arguments[1]), report);
    }
  }

  private void play(Class<?> work, String engine) throws RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(work.getName())
                    .param("engine", engine)
                    .forks(1)
                    .addProfiler(GCProfiler.class)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    for (RunResult result : results) {
      String size = result.getParams().getParam("pending");
      String row = work.getSimpleName().replace("Benchmark", "") + (size == null ? "" : " " + size);
      Scores scores =
          table
              .computeIfAbsent(row, name -> new TreeMap<>())
              .computeIfAbsent(engine, name -> new Scores());
      Result<?> primary = result.getPrimaryResult();
      scores.values.add(primary.getScore());
      scores.unit = primary.getScoreUnit();
      scores.moreIsBetter = primary.getScoreUnit().startsWith("ops");
      scores.bytes.add(result.getSecondaryResults().get("gc.alloc.rate.norm").getScore());
    }
  }

  private String report(int rounds) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "Medians of %d rounds in turns; %s %s; %s %s, %d processors.%n%n"
                + "| work | engine | score | unit | ours is faster by | bytes an operation |%n"
                + "|---|---|---|---|---|---|%n",
            rounds,
            System.getProperty("java.vm.name"),
            System.getProperty("java.version"),
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors()));
    table.forEach(
        (row, engines) -> {
          double ours = median(engines.get(ENGINES.get(0)).values);
          for (String engine : ENGINES) {
            Scores scores = engines.get(engine);
            double theirs = median(scores.values);
            double ratio = scores.moreIsBetter ? ours / theirs : theirs / ours;
            text.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %s | %.3f | %s | %.2f× | %.1f |%n",
                    row,
                    engine,
                    theirs,
                    scores.unit,
                    ratio,
                    median(scores.bytes)));
          }
        });
    return text.toString();
  }

  private static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
