package headroom.model.experiment;

import headroom.model.result.ReplicationResult;
import headroom.model.scenario.CatalogueTarget;
import headroom.model.scenario.TargetTest;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * When there are replications enough: the 95% half-widths of the conceptual model.
 *
 * <p>Occupancy over the whole run to 0.3 points, the four-hour share to 0.5 points, the probability
 * that nobody waits over 104 weeks to 0.10 (Wilson); of these, what the scenario has. Where it has
 * none, every target's figure to a twentieth of itself.
 */
public final class StoppingRule implements Predicate<Sample> {
  /** Replications are added ten at a time, and a decision is taken on 1 to n only. */
  public static final int BATCH = 10;

  /** No rule stops earlier. */
  public static final int LEAST = 20;

  /** No rule goes on longer. */
  public static final int MOST = 200;

  private static final double OCCUPANCY = 0.003;
  private static final double FOUR_HOURS = 0.005;
  private static final double NOBODY = 0.10;
  private static final double RELATIVE = 0.05;

  private final List<CatalogueTarget> catalogue;
  private final Map<String, TargetTest> own;

  /** The rule for a scenario with these targets. */
  public StoppingRule(List<CatalogueTarget> catalogue, Map<String, TargetTest> own) {
    this.catalogue = catalogue;
    this.own = own;
  }

  @Override
  public boolean test(Sample sample) {
    if (sample.main().size() < LEAST) {
      return false;
    }
    Verdicts verdicts = new Verdicts(catalogue, own, sample.layout());
    boolean[] found = new boolean[1];
    boolean enough =
        precise(sample, "ga-occupancy-0800", OCCUPANCY, found)
            && precise(sample, "ed-within-4h", FOUR_HOURS, found)
            && nobodyWaits(sample, verdicts, found);
    return found[0] || !enough ? enough : figuresPrecise(sample, verdicts);
  }

  private static boolean precise(Sample sample, String measure, double halfWidth, boolean[] found) {
    int series = sample.layout().find(measure, "", "", "");
    if (series < 0) {
      return true;
    }
    Window run = new Window(0, sample.layout().periods().size() - 1);
    double[] figures = new double[sample.main().size()];
    for (int i = 0; i < figures.length; i++) {
      ReplicationResult result = sample.main().get(i);
      figures[i] = run.figure(result, series, TargetTest.Test.WINDOW);
    }
    found[0] |= Statistics.present(figures).length > 0;
    return !(Statistics.meanInterval(figures).halfWidth() > halfWidth);
  }

  private static boolean nobodyWaits(Sample sample, Verdicts verdicts, boolean[] found) {
    return verdicts
        .find("wait-104w")
        .map(
            test -> {
              found[0] = true;
              double[] figures = test.figures(sample.main());
              int number = Statistics.present(figures).length;
              return Statistics.wilson(test.meeting(figures), number).halfWidth() <= NOBODY;
            })
        .orElse(true);
  }

  private static boolean figuresPrecise(Sample sample, Verdicts verdicts) {
    for (VerdictTest test : verdicts.headline()) {
      Statistics.Interval figure = Statistics.meanInterval(test.figures(sample.main()));
      if (figure.halfWidth() > RELATIVE * Math.abs(figure.mean())) {
        return false;
      }
    }
    return true;
  }
}
