package headroom.cli.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Mean wait for a bed against occupancy, one pool of 700 beds beside seven of a hundred, under the
 * same patients.
 */
public final class OccupancyCurve {
  private static final int REPLICATIONS = 6;
  private static final String RATE = "beds.sites.hospital.admissions.emergency.rate=";

  private OccupancyCurve() {}

  /**
   * A point of the curve.
   *
   * @param aDay patients a day
   * @param occupancy at 08:00
   * @param hours mean wait for a bed
   * @param over4h share who wait over four hours
   */
  public record Point(double aDay, double occupancy, double hours, double over4h) {}

  /** The points of one of the two scenarios, by patients a day. */
  public static List<Point> of(Bench bench, String scenario, double... rates)
      throws InterruptedException {
    List<Point> points = new ArrayList<>();
    for (double rate : rates) {
      Trial trial =
          bench.run("theory/" + scenario + ".yaml", REPLICATIONS, List.of(RATE + rate + "/day"));
      points.add(
          new Point(
              rate,
              trial.mean("ga-occupancy-0800"),
              trial.mean("bed-wait-mean-hours"),
              trial.mean("bed-wait-over-4h-share")));
    }
    return points;
  }

  static String line(String pools, Point point) {
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.1f%% | %.2f | %.1f%% |",
        pools,
        point.aDay(),
        point.occupancy() * 100,
        point.hours(),
        point.over4h() * 100);
  }
}
