package headroom.cli;

import headroom.model.experiment.Replicator;
import headroom.model.result.Layout;
import headroom.model.result.Measure;
import headroom.model.result.Measures;
import headroom.model.result.Period;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Series;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.Scenario;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A command line with a working directory of its own and a simulator whose answers are known. */
final class Desk {
  final Path folder;
  Replicator replicator = Desk::patients;
  String out = "";
  String err = "";

  Desk(Path folder) {
    this.folder = folder;
  }

  /** Runs a command; what it printed is in {@link #out} and {@link #err}. */
  int run(String... arguments) {
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    int code;
    try (PrintStream outStream = new PrintStream(outBytes, true, StandardCharsets.UTF_8);
        PrintStream errStream = new PrintStream(errBytes, true, StandardCharsets.UTF_8)) {
      code =
          Headroom.execute(
              new Surroundings(replicator, folder, outStream, errStream, false, 2), arguments);
    }
    out = outBytes.toString(StandardCharsets.UTF_8);
    err = errBytes.toString(StandardCharsets.UTF_8);
    return code;
  }

  Path write(String name, String text) {
    try {
      Files.createDirectories(folder.resolve(name).getParent());
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Every file under a folder with its bytes as letters, to see whether anything changed. */
  TreeMap<String, String> files(String under) {
    TreeMap<String, String> files = new TreeMap<>();
    Path top = folder.resolve(under);
    if (!Files.exists(top)) {
      return files;
    }
    try (Stream<Path> all = Files.walk(top)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            top.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
      }
      return files;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** The only folder under {@code runs}. */
  String onlyRun() {
    try (Stream<Path> runs = Files.list(folder.resolve("runs"))) {
      List<Path> all = runs.toList();
      if (all.size() != 1) {
        throw new AssertionError("expected one run folder, found " + all);
      }
      return "runs/" + all.get(0).getFileName();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * Attendances by month: a number that depends on the seed, the replication and the beds, so that
   * anything that should move the results does.
   */
  static ReplicationResult patients(
      Scenario scenario, long seed, Uncertainty uncertainty, int replication) {
    List<Period> periods = months(scenario.period().start(), scenario.period().end());
    Measure occupancy = Measures.get("ga-occupancy-0800");
    Measure beds = Measures.get("ga-beds-open");
    Layout layout =
        new Layout(
            List.of(new Series(beds, "", "", ""), new Series(occupancy, "", "", "")), periods);
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + replication);
    double open = beds(scenario);
    double[][] numerators = new double[2][periods.size()];
    double[][] denominators = new double[2][];
    denominators[0] = new double[0];
    denominators[1] = new double[periods.size()];
    for (int p = 0; p < periods.size(); p++) {
      int days = periods.get(p).days();
      numerators[0][p] = open * days;
      numerators[1][p] = days * Math.min(open, 90 + 4 * random.nextDouble());
      denominators[1][p] = days * open;
    }
    return new ReplicationResult(
        uncertainty,
        replication,
        layout,
        numerators,
        denominators,
        new String[] {"census"},
        new long[] {periods.size()},
        new String[0]);
  }

  private static double beds(Scenario scenario) {
    return scenario.beds().orElseThrow().sites().values().stream()
        .flatMap(site -> site.pools().values().stream())
        .mapToDouble(pool -> pool.beds().orElseThrow().on(scenario.period().start()))
        .sum();
  }

  private static List<Period> months(LocalDate start, LocalDate end) {
    List<Period> months = new ArrayList<>();
    for (LocalDate day = start; !day.isAfter(end); ) {
      LocalDate last = day.withDayOfMonth(day.lengthOfMonth());
      months.add(Period.of(day, last.isAfter(end) ? end : last));
      day = last.plusDays(1);
    }
    return months;
  }
}
