package headroom.bench;

import headroom.model.experiment.Triangular;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.Lever;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.ScenarioFamily;
import headroom.model.scenario.UncertainParameter;
import headroom.scenarios.ScenarioProblems;
import headroom.scenarios.ScenarioReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;

/**
 * How much each replication tells, beside how fast it is: how many replications the same answer
 * would take without common random numbers, and without Sobol points for the uncertain parameters.
 *
 * <p>{@code bench/precision [SCENARIO [PAIRS [SCRAMBLES [OUT]]]]} writes OUT.csv and OUT.md.
 */
public final class Precision {
  private static final String PERIOD_END = "period.end=2024-03-31";
  private static final int[] SIZES = {8, 16, 32};

  private final Laboratory laboratory = new Laboratory();
  private final ScenarioFamily base;
  private final List<PrecisionPage.Row> rows = new ArrayList<>();

  private Precision(ScenarioFamily base) {
    this.base = base;
  }

  /** Measures and writes the results. */
  public static void main(String[] arguments)
      throws IOException, ScenarioProblems, InterruptedException, ExecutionException {
    Path file = Path.of(arguments.length > 0 ? arguments[0] : "scenarios/theory/small-system.yaml");
    int pairs = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 24;
    int scrambles = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 20;
    Path out = Path.of(arguments.length > 3 ? arguments[3] : "bench/results/precision");
    Precision precision = new Precision(ScenarioReader.read(file, List.of(PERIOD_END)));
    for (Uncertainty uncertainty : Uncertainty.values()) {
      precision.commonNumbers(uncertainty, pairs);
    }
    precision.sobolPoints(scrambles);
    String name = file.getFileName().toString();
    PrecisionPage page = new PrecisionPage(precision.rows, name, pairs, scrambles);
    Files.createDirectories(out.toAbsolutePath().getParent());
    Files.writeString(out.resolveSibling(out.getFileName() + ".csv"), page.csv());
    Files.writeString(out.resolveSibling(out.getFileName() + ".md"), page.markdown());
  }

  /**
   * The variance of the difference that a lever makes: base and changed scenario under one seed,
   * against each under a seed of its own.
   */
  private void commonNumbers(Uncertainty uncertainty, int pairs) throws InterruptedException {
    double[][] same = laboratory.run(base, 1, uncertainty, pairs);
    double[][] other = laboratory.run(base, 2, uncertainty, pairs);
    changed("beds", 1.04, uncertainty, same, other);
    changed("virtual-ward-places", 10, uncertainty, same, other);
    changed("theatre-sessions", 1.1, uncertainty, same, other);
  }

  private void changed(
      String leverId, double factor, Uncertainty uncertainty, double[][] same, double[][] other)
      throws InterruptedException {
    Lever lever =
        base.levers().stream().filter(l -> l.id().equals(leverId)).findFirst().orElseThrow();
    double total = Math.rint(lever.base() * factor);
    double[][] after = laboratory.run(base.with(leverId, total), 1, uncertainty, same.length);
    String what = "%s %,.0f to %,.0f".formatted(lever.title(), lever.base(), total);
    for (Headline headline : Headline.values()) {
      int h = headline.ordinal();
      Variance common =
          Variance.of(Variance.differences(Variance.column(after, h), Variance.column(same, h)));
      Variance apart =
          Variance.of(Variance.differences(Variance.column(after, h), Variance.column(other, h)));
      boolean drawn = uncertainty == Uncertainty.BOTH;
      rows.add(
          PrecisionPage.Row.difference(
              what, drawn ? "parameters drawn" : "chance alone", headline, common, apart));
    }
    System.err.println("common random numbers: " + what + ", " + uncertainty);
  }

  /**
   * The variance of a mean over few replications: Sobol points, one scramble and shift for each
   * seed, against parameters drawn one by one. What chance adds is measured by simulating the same
   * parameters twice, and taken off both sides for the second ratio.
   */
  private void sobolPoints(int scrambles) throws InterruptedException, ExecutionException {
    int most = SIZES[SIZES.length - 1];
    double[][][] sobol = new double[scrambles][][];
    for (int s = 0; s < scrambles; s++) {
      sobol[s] = laboratory.run(base, 1000 + s, Uncertainty.BOTH, most);
      System.err.println("Sobol points: scramble " + (s + 1) + " of " + scrambles);
    }
    List<Scenario> drawn = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(2022);
    for (int i = 0; i < scrambles * most / 2; i++) {
      drawn.add(base.at(draw(random)));
    }
    double[][] first = laboratory.run(drawn, 100_000);
    double[][] second = laboratory.run(drawn.subList(0, drawn.size() / 2), 200_000);
    System.err.println("parameters drawn one by one");
    for (Headline headline : Headline.values()) {
      int h = headline.ordinal();
      double[] one = Variance.column(first, h);
      double[] two = Variance.column(second, h);
      Variance both = Variance.of(one);
      Variance twice = Variance.of(Variance.differences(two, one));
      double chance = twice.value() / 2;
      for (int size : SIZES) {
        double[] means = new double[scrambles];
        for (int s = 0; s < scrambles; s++) {
          for (int r = 0; r < size; r++) {
            means[s] += sobol[s][r][h] / size;
          }
        }
        rows.add(
            PrecisionPage.Row.mean(
                size, headline, Variance.of(means), both.over(size), chance / size));
      }
    }
  }

  private double[] draw(SplittableRandom random) {
    List<UncertainParameter> parameters = base.parameters();
    double[] values = new double[parameters.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Triangular.at(parameters.get(i), random.nextDouble());
    }
    return values;
  }
}
