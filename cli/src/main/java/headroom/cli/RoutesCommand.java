package headroom.cli;

import headroom.model.routes.Practice;
import headroom.model.routes.RoundSolver;
import headroom.model.routes.SurfaceBuilder;
import headroom.model.routes.SurfaceCheck;
import headroom.model.scenario.VisitingSurface;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Solves visiting rounds into a surface, and checks the surface on days it has not seen. */
@Command(
    name = "routes",
    description =
        "Solve rounds of home visits over caseload and geography into a surface that scenarios name,"
            + " and compare it with rounds solved for days it has not seen.",
    sortOptions = false)
final class RoutesCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The surface to write, as CSV.")
  private Path file;

  @Option(
      names = "--iterations",
      defaultValue = "120",
      description = "Ruin-and-recreate iterations for each day (default: ${DEFAULT-VALUE}).")
  private int iterations;

  @Option(
      names = "--clinician-days",
      defaultValue = "32",
      description = "Clinician-days solved at each point (default: ${DEFAULT-VALUE}).")
  private int clinicianDays;

  @Option(
      names = "--check",
      defaultValue = "30",
      description = "Unseen days to compare with (default: ${DEFAULT-VALUE}).")
  private int days;

  @Option(
      names = "--seed",
      defaultValue = "2022",
      description = "Seed of the sampled days (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Mixin private OutputOptions output;

  RoutesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    if (iterations < 1 || clinicianDays < 1 || days < 1) {
      throw new Refusal(
          "headroom: --iterations, --clinician-days and --check: expected 1 or more of each.");
    }
    Path target = surroundings.resolve(file);
    if (Files.exists(target)) {
      throw new Refusal("headroom: " + surroundings.shown(target) + " exists; name another file.");
    }
    RoundSolver solver = new RoundSolver(iterations);
    Practice practice = Practice.USUAL;
    long began = System.nanoTime();
    double[][] rows =
        new SurfaceBuilder(practice, solver, seed, clinicianDays)
            .build(done -> progress("points of the grid", done, SurfaceBuilder.points()));
    double seconds = (System.nanoTime() - began) / 1e9;
    write(target, rows);
    List<SurfaceCheck.Day> checked =
        SurfaceCheck.check(
            VisitingSurface.of(rows),
            practice,
            solver,
            seed,
            days,
            done -> progress("unseen days", done, days));
    SurfaceComparison.print(surroundings.out(), checked, seconds, rows.length, output.json);
    return ExitCode.DONE;
  }

  private void progress(String what, int done, int all) {
    if (!output.quiet && (done % 10 == 0 || done == all)) {
      surroundings.err().println(done + " of " + all + " " + what);
    }
  }

  private void write(Path target, double[][] rows) {
    StringBuilder text = new StringBuilder();
    text.append("# Share of home visits served, solved with jsprit by: headroom routes");
    text.append(" --iterations ").append(iterations);
    text.append(" --clinician-days ").append(clinicianDays);
    text.append(" --seed ").append(seed).append('\n');
    text.append("# load: visits due for each clinician on rounds; skilled: share of clinicians\n");
    text.append(String.join(",", VisitingSurface.COLUMNS)).append('\n');
    for (double[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        boolean last = i == row.length - 1;
        text.append(i == 0 ? "" : ",");
        text.append(last ? String.format(Locale.ROOT, "%.4f", row[i]) : plain(row[i]));
      }
      text.append('\n');
    }
    try {
      Files.writeString(target, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String plain(double value) {
    return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
  }
}
