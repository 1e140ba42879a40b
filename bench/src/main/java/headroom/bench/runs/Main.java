package headroom.bench.runs;

import headroom.model.scenario.Scenario;
import headroom.scenarios.ScenarioProblems;
import headroom.scenarios.ScenarioReader;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.runner.RunnerException;

/** The commands behind the scripts of this folder: run, compare, goals. */
public final class Main {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private static final int SLOWER = 3;
  private static final int CHANGED = 4;

  private Main() {}

  /** Runs a command; leaves with 0, 2 (wrong use), 3 (slower) or 4 (results changed). */
  public static void main(String[] arguments)
      throws IOException, InterruptedException, RunnerException, ScenarioProblems {
    List<String> given = new ArrayList<>(List.of(arguments));
    String command = given.isEmpty() ? "" : given.remove(0);
    int code =
        switch (command) {
          case "run" -> run(new Options(given));
          case "compare" -> compare(new Options(given));
          case "goals" -> goals(new Options(given));
          default -> {
            System.err.println("expected run, compare or goals");
            yield 2;
          }
        };
    System.exit(code);
  }

  private static int run(Options options)
      throws IOException, InterruptedException, RunnerException, ScenarioProblems {
    String path = options.value("--scenario", "scenarios/black-country-2022.yaml");
    boolean isShort = options.has("--short");
    int rounds = isShort ? 0 : Integer.parseInt(options.value("--rounds", "5"));
    String only = options.value("--only", ".*");
    List<Row> rows =
        new ArrayList<>(
            options.has("--stores")
                ? Row.stores(path)
                : options.has("--draws") ? Row.draws() : Row.set(path));
    rows.removeIf(row -> !row.name().matches(only));
    Path out = Path.of(options.value("--out", "bench/results/" + (isShort ? "short" : "latest")));
    Scenario scenario = ScenarioReader.read(Path.of(path), List.of()).central();
    String began = ZonedDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS).toString();

    Checks checks = new Checks();
    for (Row row : rows) {
      if (!row.name().equals(Row.TWO_AT_ONCE)) {
        for (String engine : row.engines()) {
          System.err.printf("checking %s, %s%n", row.name(), engine);
          checks.check(row, engine);
        }
      }
    }
    Map<String, Double> figures = new LinkedHashMap<>();
    if (!options.has("--draws")) {
      checks.weighLoops();
      Systems.weigh(checks, scenario);
      figures.putAll(checks.figures());
      figures.put("bytes per waiting patient", Systems.bytesPerWaitingPatient());
    }
    boolean counters = options.has("--counters") && Contest.canCount();
    if (options.has("--counters") && !counters) {
      System.err.println("this machine counts no cycles or misses: --counters is left out");
    }
    Contest contest = new Contest(rows, counters);
    contest.play(rounds);
    figures.putAll(contest.counted());
    List<Results.Entry> entries = new ArrayList<>(contest.entries(checks));
    if (rounds > 0 && !options.has("--stores") && !options.has("--draws")) {
      CHeap.play(Path.of("bench/rivals/mini_hospital.c"), rounds, checks).ifPresent(entries::add);
    }
    if (rounds > 0) {
      MemoryLatency.measure(figures);
    }
    hooks(options, figures);
    Results results =
        new Results(
            Results.VERSION, Machine.describe(), Machine.commit(), began, rounds, entries, figures);
    write(results, out);
    return Systems.withinLimits(figures) ? 0 : CHANGED;
  }

  /** Whole processes, which take minutes: only when asked for. */
  private static void hooks(Options options, Map<String, Double> figures)
      throws IOException, InterruptedException {
    String whole = options.value("--process", "");
    if (!whole.isEmpty()) {
      figures.put("seconds, whole process", Processes.time(whole).seconds());
    }
    String england = options.value("--england", "");
    if (!england.isEmpty()) {
      Processes.Taken taken = Processes.time(england);
      figures.put("seconds, england", taken.seconds());
      figures.put("resident GiB, england", taken.residentGib());
    }
  }

  private static void write(Results results, Path out) throws IOException {
    Path file = out.toAbsolutePath();
    Files.createDirectories(file.getParent());
    String name = file.getFileName().toString();
    results.write(file.resolveSibling(name + ".json"));
    Page page = new Page(results);
    String goals = new Goals(results).table();
    Files.writeString(
        file.resolveSibling(name + ".md"),
        "# Benchmarks\n\n"
            + (results.rounds() > 0 ? "![](" + name + ".svg)\n\n" : "")
            + page.markdown()
            + (results.rounds() > 0 ? "\n## Goals\n\n" + goals : ""));
    if (results.rounds() > 0) {
      Files.writeString(file.resolveSibling(name + ".svg"), page.svg());
    }
    OUT.print(page.markdown());
    OUT.printf("%nwritten to %s.json and .md%n", out);
  }

  private static int compare(Options options) throws IOException {
    List<String> files = options.rest();
    if (files.size() != 2) {
      System.err.println("expected: compare OLD.json NEW.json [--tolerance 0.1]");
      return 2;
    }
    Comparison comparison =
        new Comparison(
            Results.read(Path.of(files.get(0))),
            Results.read(Path.of(files.get(1))),
            Double.parseDouble(options.value("--tolerance", "0.1")));
    OUT.print(comparison.report());
    return comparison.resultsChanged() ? CHANGED : comparison.slower() ? SLOWER : 0;
  }

  private static int goals(Options options) throws IOException {
    List<String> files = options.rest();
    Path file = Path.of(files.isEmpty() ? "bench/results/latest.json" : files.get(0));
    OUT.print(new Goals(Results.read(file)).table());
    return 0;
  }
}
