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
    int loads = below(0, load);
    int teams = below(1, clinicians);
    int areas = below(AREA, area);
    int places = below(3, bases);
    int skills = below(4, skilled);
    double load1 = part(0, loads, load);
    double team1 = part(1, teams, clinicians);
    double area1 = part(AREA, areas, area);
    double base1 = part(3, places, bases);
    double skill1 = part(4, skills, skilled);
    double sum = 0;
    for (int corner = 0; corner < 1 << AXES; corner++) {
      double weight =
          weight(corner, 0, load1)
              * weight(corner, 1, team1)
              * weight(corner, AREA, area1)
              * weight(corner, 3, base1)
              * weight(corner, 4, skill1);
      if (weight != 0) {
        int index = step(0, 0, loads, corner);
        index = step(index, 1, teams, corner);
        index = step(index, AREA, areas, corner);
        index = step(index, 3, places, corner);
        sum += weight * served[step(index, 4, skills, corner)];
      }
    }
    return sum;
  }

  private static double weight(int corner, int axis, double part) {
    return (corner >> axis & 1) == 1 ? part : 1 - part;
  }

  private int step(int index, int axis, int low, int corner) {
    int length = axes[axis].length;
    return index * length + Math.min(low + (corner >> axis & 1), length - 1);
  }

  /** The point of an axis at or before a value, but the last one. */
  private int below(int axis, double value) {
    double[] points = axes[axis];
    int i = 0;
    while (i < points.length - 2 && value >= points[i + 1]) {
      i++;
    }
    return i;
  }

  /** How far a value is from the point before it to the next, from 0 to 1. */
  private double part(int axis, int i, double value) {
    double[] points = axes[axis];
    if (points.length == 1) {
      return 0;
    }
    double from = scaled(axis, points[i]);
    double share = (scaled(axis, value) - from) / (scaled(axis, points[i + 1]) - from);
    return Math.min(Math.max(share, 0), 1);
  }

  private static double scaled(int axis, double value) {
    return axis == AREA ? StrictMath.sqrt(value) : value;
  }
}
