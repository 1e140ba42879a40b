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
import java.util.concurrent.Callable;
import org.openjdk.jmh.runner.RunnerException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks that all engines agree, plays them in turns, and keeps what was measured. */
@Command(
    name = "bench/run",
    description = "Play the benchmarks in turns and keep what was measured.",
    sortOptions = false)
final class RunCommand implements Callable<Integer> {
  private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      description = "Rounds, each engine in a new virtual machine (${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--only",
      paramLabel = "REGEX",
      defaultValue = ".*",
      description = "Only the rows whose whole name matches.")
  private String only;

  @Option(
      names = "--out",
      paramLabel = "NAME",
      description = "Write NAME.json, .md and .svg (bench/results/latest).")
  private Path out;

  @Option(
      names = "--scenario",
      paramLabel = "FILE",
      defaultValue = "scenarios/black-country-2022.yaml",
      description = "The care system (${DEFAULT-VALUE}).")
  private Path scenario;

  @Option(names = "--short", description = "Checksums and allocation only; nothing is timed.")
  private boolean isShort;

  @Option(names = "--stores", description = "Stores of events against each other.")
  private boolean stores;

  @Option(names = "--draws", description = "Draws and samplers against other libraries'.")
  private boolean draws;

  @Option(names = "--counters", description = "Cycles and misses too, where they are counted.")
  private boolean counters;

  @Option(
      names = "--process",
      paramLabel = "COMMAND",
      description = "Time a whole process as well.")
  private String process;

  @Option(
      names = "--england",
      paramLabel = "COMMAND",
      description = "Time a whole process of England as well, and its memory.")
  private String england;

  @Option(names = "--help", usageHelp = true, description = "Print this.")
  private boolean help;

  @Override
  public Integer call()
      throws IOException, InterruptedException, RunnerException, ScenarioProblems {
    int played = isShort ? 0 : rounds;
    List<Row> rows =
        new ArrayList<>(
            stores
                ? Row.stores(scenario.toString())
                : draws ? Row.draws() : Row.set(scenario.toString()));
    rows.removeIf(row -> !row.name().matches(only));
    Path to = out != null ? out : Path.of("bench/results/" + (isShort ? "short" : "latest"));
    Scenario central = ScenarioReader.read(scenario, List.of()).central();
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
    if (!draws) {
      checks.weighLoops();
      Systems.weigh(checks, central);
      figures.putAll(checks.figures());
      figures.put("bytes per waiting patient", Systems.bytesPerWaitingPatient());
    }
    boolean counted = counters && Contest.canCount();
    if (counters && !counted) {
      System.err.println("this machine counts no cycles or misses: --counters is left out");
    }
    Contest contest = new Contest(rows, counted);
    contest.play(played);
    figures.putAll(contest.counted());
    List<Results.Entry> entries = new ArrayList<>(contest.entries(checks));
    if (played > 0 && !stores && !draws) {
      CHeap.play(Path.of("bench/rivals/mini_hospital.c"), played, checks).ifPresent(entries::add);
    }
    if (played > 0) {
      MemoryLatency.measure(figures);
    }
    processes(figures);
    Results results =
        new Results(
            Results.VERSION, Machine.describe(), Machine.commit(), began, played, entries, figures);
    write(results, to);
    return Systems.withinLimits(figures) ? 0 : Main.CHANGED;
  }

  /** Whole processes, which take minutes: only when asked for. */
  private void processes(Map<String, Double> figures) throws IOException, InterruptedException {
    if (process != null) {
      figures.put("seconds, whole process", Processes.time(process).seconds());
    }
    if (england != null) {
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
}
