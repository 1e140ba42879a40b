package headroom.bench.runs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.profile.LinuxPerfNormProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Plays rows in turns, round by round, each engine in a virtual machine of its own, so that a
 * machine's good and bad minutes fall on all alike.
 */
final class Contest {
  private final List<Row> rows;
  private final boolean counters;
  private final Map<String, List<Double>> scores = new LinkedHashMap<>();
  private final Map<String, List<Double>> bytes = new LinkedHashMap<>();
  private final Map<String, String> units = new LinkedHashMap<>();
  private final Map<String, Double> counted = new LinkedHashMap<>();

  /**
   * @param counters also cycles, branch and cache misses by `perf`, where the machine has them
   */
  Contest(List<Row> rows, boolean counters) {
    this.rows = rows;
    this.counters = counters;
  }

  void play(int rounds) throws RunnerException {
    for (int round = 1; round <= rounds; round++) {
      for (Row row : rows) {
        for (String engine : row.engines()) {
          System.err.printf("round %d of %d: %s, %s%n", round, rounds, row.name(), engine);
          play(row, engine);
        }
      }
    }
  }

  private void play(Row row, String engine) throws RunnerException {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(row.include())
            .param(row.engineParameter(), engine)
            .forks(1)
            .addProfiler(GCProfiler.class)
            .verbosity(VerboseMode.SILENT);
    row.parameters().forEach(options::param);
    if (row.iterations() > 0) {
      options.warmupIterations(row.iterations()).measurementIterations(2 * row.iterations());
    } else {
      options.warmupIterations(3).measurementIterations(3).measurementTime(TimeValue.seconds(1));
    }
    if (counters) {
      options.addProfiler(LinuxPerfNormProfiler.class);
    }
    Collection<RunResult> results = new Runner(options.build()).run();
    for (RunResult result : results) {
      String key = key(row.name(), Row.called(engine));
      Result<?> primary = result.getPrimaryResult();
      units.put(key, primary.getScoreUnit());
      scores.computeIfAbsent(key, k -> new ArrayList<>()).add(primary.getScore());
      result
          .getSecondaryResults()
          .forEach(
              (name, its) -> {
                if (name.endsWith("gc.alloc.rate.norm")) {
                  bytes.computeIfAbsent(key, k -> new ArrayList<>()).add(its.getScore());
                } else if (counters && !name.contains("gc.") && !name.equals("events")) {
                  counted.put(name.replace("·", "") + ", " + key, its.getScore());
                }
              });
    }
  }

  private static String key(String row, String engine) {
    return row + "|" + engine;
  }

  /** What was played, or, when nothing was, a line for each row and engine with its checksum. */
  List<Results.Entry> entries(Checks checks) {
    List<Results.Entry> entries = new ArrayList<>();
    for (Row row : rows) {
      for (String engine : row.engines()) {
        String called = Row.called(engine);
        String key = key(row.name(), called);
        List<Double> weights = bytes.get(key);
        entries.add(
            new Results.Entry(
                row.name(),
                called,
                units.getOrDefault(key, ""),
                scores.getOrDefault(key, List.of()),
                weights == null ? null : Results.median(weights),
                checks.checksum(row.name(), called)));
      }
    }
    return entries;
  }

  Map<String, Double> counted() {
    return counted;
  }

  /** Whether `perf` counts cycles here, which it does not in many virtual machines. */
  static boolean canCount() throws InterruptedException {
    try {
      Process perf =
          new ProcessBuilder("perf", "stat", "-x,", "-e", "cycles", "true")
              .redirectErrorStream(true)
              .start();
      String said =
          new String(perf.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      return perf.waitFor() == 0 && !said.contains("not supported");
    } catch (IOException e) {
      return false;
    }
  }
}
