package headroom.model.department.covid;

import headroom.model.scenario.Covid;
import headroom.model.scenario.Distribution;
import headroom.model.scenario.Steps;
import java.util.LinkedHashMap;
import java.util.Map;

/** Epidemics with little in them, for tests. */
final class Epidemics {
  static final double DAY = 86_400;
  static final double FOR_EVER = 1e15 * DAY;

  private Epidemics() {}

  /** Three bands that mix unevenly. */
  static double[][] uneven() {
    return new double[][] {{8, 3, 0.5}, {4, 5, 1}, {1.5, 2, 2}};
  }

  /** Everybody meets everybody alike. */
  static double[][] even() {
    return new double[][] {{5, 4, 1}, {5, 4, 1}, {5, 4, 1}};
  }

  /**
   * An epidemic in three bands, half, two fifths and a tenth of the people.
   *
   * @param immunityDays mean time until the recovered are susceptible again
   * @param lasts days
   */
  static Covid.Epidemic of(
      double reproduction, double[][] contacts, double immunityDays, double seed, double lasts) {
    String[] names = {"young", "middle", "old"};
    double[] people = {0.5, 0.4, 0.1};
    double[] admitted = {0.002, 0.005, 0.04};
    Map<String, Covid.Band> bands = new LinkedHashMap<>();
    for (int b = 0; b < 3; b++) {
      bands.put(
          names[b], new Covid.Band(people[b], contacts[b], 0, 0, Steps.constant(0), admitted[b]));
    }
    return new Covid.Epidemic(
        reproduction,
        3 * DAY,
        4 * DAY,
        immunityDays * DAY,
        FOR_EVER,
        0.5,
        0.7,
        Steps.constant(1),
        new Distribution.Gamma(4, 2 * DAY),
        1,
        0.19,
        lasts * DAY,
        seed,
        bands);
  }
}
