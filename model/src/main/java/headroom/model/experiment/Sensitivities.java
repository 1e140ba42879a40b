package headroom.model.experiment;

import headroom.model.result.Sensitivity;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.Evidence;
import headroom.model.scenario.ScenarioFamily;
import headroom.model.scenario.UncertainParameter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.correlation.SpearmansCorrelation;

/**
 * Which uncertain parameters move the verdicts: rank correlation with the tested figure, and the
 * figure and the verdict in the lower and upper half of each parameter's draws.
 */
final class Sensitivities {
  /** Fewer replications than this rank nothing. */
  private static final int LEAST = 4;

  private Sensitivities() {}

  static List<Sensitivity> of(
      ScenarioFamily family, List<String> reference, Sample sample, Verdicts verdicts) {
    List<Sensitivity> all = new ArrayList<>();
    if (sample.plan().uncertainty() == Uncertainty.CHANCE || sample.main().size() < LEAST) {
      return all;
    }
    List<UncertainParameter> parameters = family.parameters();
    ParameterDraws draws = new ParameterDraws(parameters, reference, sample.plan().seed());
    double[][] drawn =
        IntStream.rangeClosed(1, sample.main().size())
            .mapToObj(draws::values)
            .toArray(double[][]::new);
    for (VerdictTest test : verdicts.headline()) {
      double[] figures = test.figures(sample.main());
      int[] present =
          IntStream.range(0, figures.length).filter(r -> !Double.isNaN(figures[r])).toArray();
      List<Sensitivity> found = new ArrayList<>();
      for (int p = 0; p < parameters.size(); p++) {
        int parameter = p;
        double[] x = Arrays.stream(present).mapToDouble(r -> drawn[r][parameter]).toArray();
        double[] y = Arrays.stream(present).mapToDouble(r -> figures[r]).toArray();
        if (varies(x) && varies(y) && x.length >= LEAST) {
          found.add(sensitivity(test, parameters.get(p), x, y));
        }
      }
      found.sort(
          Comparator.comparingDouble((Sensitivity s) -> -Math.abs(s.rankCorrelation()))
              .thenComparing(Sensitivity::parameter));
      all.addAll(found);
    }
    return all;
  }

  private static boolean varies(double[] values) {
    return Arrays.stream(values).distinct().count() > 1;
  }

  private static Sensitivity sensitivity(
      VerdictTest test, UncertainParameter parameter, double[] x, double[] y) {
    Integer[] byDraw = IntStream.range(0, x.length).boxed().toArray(Integer[]::new);
    Arrays.sort(byDraw, Comparator.comparingDouble((Integer r) -> x[r]).thenComparing(r -> r));
    double[] ordered = Arrays.stream(byDraw).mapToDouble(r -> y[r]).toArray();
    double[] low = Arrays.copyOfRange(ordered, 0, x.length / 2);
    double[] high = Arrays.copyOfRange(ordered, x.length / 2, x.length);
    return new Sensitivity(
        test.id(),
        parameter.path(),
        parameter.central(),
        parameter.low(),
        parameter.high(),
        parameter.unit(),
        words(parameter.evidence()),
        new SpearmansCorrelation().correlation(x, y),
        Statistics.mean(low),
        Statistics.mean(high),
        (double) test.meeting(low) / low.length,
        (double) test.meeting(high) / high.length);
  }

  private static String words(Evidence evidence) {
    String kind = evidence.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
    return evidence.note().isEmpty() ? kind : kind + ": " + evidence.note();
  }
}
