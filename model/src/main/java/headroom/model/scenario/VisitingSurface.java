package headroom.model.scenario;

import java.util.Arrays;
import java.util.List;

/**
 * What rounds of home visits can serve, solved beforehand and read by interpolation: the share of
 * the visits due in a day that are made, tabulated over a grid of five axes.
 *
 * <p>Shares are interpolated linearly between the points of the grid, in the square root of the
 * area. Beyond the last clinician number, area and so on the edge holds. Below the least load the
 * share of the least load holds; above the greatest, a clinician makes as many visits as there.
 *
 * @param axes ascending values of each of {@link #COLUMNS} but the last
 * @param served share served at each point, the last axis running fastest
 */
public record VisitingSurface(double[][] axes, double[] served) {
  /** Visits due for each clinician on rounds, and what else a point of the grid says. */
  public static final List<String> COLUMNS =
      List.of("load", "clinicians", "area_km2", "bases", "skilled", "served");

  private static final int AXES = 5;
  private static final int AREA = 2;

  /**
   * The surface of a table.
   *
   * @param rows one for each point: the axes in order of {@link #COLUMNS}, then the share
   * @throws IllegalArgumentException when a point is missing or stated twice
   */
  public static VisitingSurface of(double[][] rows) {
    double[][] axes = new double[AXES][];
    int points = 1;
    for (int axis = 0; axis < AXES; axis++) {
      int column = axis;
      axes[axis] =
          Arrays.stream(rows).mapToDouble(row -> row[column]).sorted().distinct().toArray();
      points *= axes[axis].length;
    }
    double[] served = new double[points];
    Arrays.fill(served, Double.NaN);
    for (double[] row : rows) {
      int at = 0;
      for (int axis = 0; axis < AXES; axis++) {
        at = at * axes[axis].length + Arrays.binarySearch(axes[axis], row[axis]);
      }
      if (!Double.isNaN(served[at])) {
        throw new IllegalArgumentException("two rows for " + point(row));
      }
      served[at] = row[AXES];
    }
    if (rows.length == 0 || rows.length != points) {
      throw new IllegalArgumentException(
          rows.length + " rows for a grid of " + points + " points, of which each needs one");
    }
    return new VisitingSurface(axes, served);
  }

  private static String point(double[] row) {
    StringBuilder text = new StringBuilder();
    for (int axis = 0; axis < AXES; axis++) {
      text.append(axis == 0 ? "" : ", ").append(COLUMNS.get(axis)).append(' ').append(row[axis]);
    }
    return text.toString();
  }

  /**
   * Visits served of those due in a day.
   *
   * @param due visits due
   * @param clinicians on rounds, may be a fraction
   */
  public double visitsServed(
      double due, double clinicians, double areaKm2, double bases, double skilled) {
    if (due <= 0 || clinicians <= 0) {
      return 0;
    }
    double least = axes[1][0];
    // A fraction of the smallest team does that fraction of its work.
    double size = Math.max(clinicians, least);
    double work = due * (size / clinicians);
    double load = work / size;
    double most = axes[0][axes[0].length - 1];
    double share = share(Math.min(load, most), size, areaKm2, bases, skilled);
    return Math.min(due, share * Math.min(load, most) * clinicians);
  }

  private double share(double load, double clinicians, double area, double bases, double skilled) {
    double[] at = {load, clinicians, area, bases, skilled};
    int[] low = new int[AXES];
    double[] part = new double[AXES];
    for (int axis = 0; axis < AXES; axis++) {
      locate(axis, at[axis], low, part);
    }
    double sum = 0;
    for (int corner = 0; corner < 1 << AXES; corner++) {
      double weight = 1;
      int index = 0;
      for (int axis = 0; axis < AXES; axis++) {
        int up = corner >> axis & 1;
        weight *= up == 1 ? part[axis] : 1 - part[axis];
        index = index * axes[axis].length + Math.min(low[axis] + up, axes[axis].length - 1);
      }
      sum += weight == 0 ? 0 : weight * served[index];
    }
    return sum;
  }

  private void locate(int axis, double value, int[] low, double[] part) {
    double[] points = axes[axis];
    int i = 0;
    while (i < points.length - 2 && value >= points[i + 1]) {
      i++;
    }
    low[axis] = i;
    if (points.length == 1) {
      return;
    }
    double from = scaled(axis, points[i]);
    double share = (scaled(axis, value) - from) / (scaled(axis, points[i + 1]) - from);
    part[axis] = Math.min(Math.max(share, 0), 1);
  }

  private static double scaled(int axis, double value) {
    return axis == AREA ? StrictMath.sqrt(value) : value;
  }
}
