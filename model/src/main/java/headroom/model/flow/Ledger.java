package headroom.model.flow;

import headroom.model.result.Layout;
import headroom.model.result.Measure;
import headroom.model.result.Measures;
import headroom.model.result.Period;
import headroom.model.result.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The book in which departments count. Each registers its leaf series once (a measure at a place,
 * specialty and group) and then adds through an {@code int} handle; the totals of trusts, the
 * system and all specialties are drawn up when the book is closed.
 */
public final class Ledger {
  private final Function<String, String> trustOf;
  private final List<Series> leaves = new ArrayList<>();
  private final List<double[][]> closed = new ArrayList<>();

  /** The numerator of each leaf with its denominator behind it, on one cache line. */
  private double[] cells = new double[512];

  private double[] weights = new double[256];
  private double weight = 1;

  /**
   * @param trustOf the trust of a site; empty for a trust or when there is none
   */
  public Ledger(Function<String, String> trustOf) {
    this.trustOf = trustOf;
  }

  /**
   * What is registered from now on counts simulated people who stand for so many each: totals are
   * multiplied when the book is drawn up. Ratios do not change.
   */
  public void standsFor(double people) {
    weight = people;
  }

  /** Registers a leaf series; returns its handle. */
  public int count(String measureId, String place, String specialty, String group) {
    return count(new Series(Measures.get(measureId), place, specialty, group));
  }

  private int count(Series leaf) {
    leaves.add(leaf);
    int handle = leaves.size() - 1;
    if (2 * handle == cells.length) {
      cells = Arrays.copyOf(cells, 2 * cells.length);
    }
    if (handle == weights.length) {
      weights = Arrays.copyOf(weights, 2 * handle);
    }
    weights[handle] = weight;
    return handle;
  }

  /**
   * A handle for what cannot happen in this scenario, such as waits of a specialty that a trust
   * does not have: whatever is counted there appears nowhere.
   */
  public int unused() {
    return count(null);
  }

  /** Registers a leaf series of a place, all specialties, everyone. */
  public int count(String measureId, String place) {
    return count(measureId, place, "", "");
  }

  /** Adds to a total, a daily census or a ratio's numerator. */
  public void add(int handle, double numerator) {
    cells[2 * handle] += numerator;
  }

  /** Adds to both sides of a ratio. */
  public void add(int handle, double numerator, double denominator) {
    cells[2 * handle] += numerator;
    cells[2 * handle + 1] += denominator;
  }

  /** States a stock at the period's end. */
  public void set(int handle, double value) {
    cells[2 * handle] = value;
  }

  /** Raises a greatest value. */
  public void raise(int handle, double value) {
    cells[2 * handle] = Math.max(cells[2 * handle], value);
  }

  /**
   * What was counted of a measure since the last close.
   *
   * @param trust code of a trust, or empty for everywhere
   * @return numerator and denominator over all specialties, everyone
   */
  public double[] countedSoFar(String measureId, String trust) {
    double[] sum = new double[2];
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      Series series = leaves.get(leaf);
      if (series == null) {
        continue;
      }
      boolean here =
          trust.isEmpty()
              || series.site().equals(trust)
              || trustOf.apply(series.site()).equals(trust);
      if (series.measure().id().equals(measureId) && series.group().isEmpty() && here) {
        sum[0] += cells[2 * leaf] * weights[leaf];
        sum[1] += cells[2 * leaf + 1] * weights[leaf];
      }
    }
    return sum;
  }

  /** Forgets what was counted since the last close, as at the end of the run-in. */
  public void forget() {
    Arrays.fill(cells, 0);
  }

  /** Closes a reporting period. */
  public void closePeriod() {
    int n = leaves.size();
    double[][] page = new double[2][n];
    for (int leaf = 0; leaf < n; leaf++) {
      page[0][leaf] = cells[2 * leaf];
      page[1][leaf] = cells[2 * leaf + 1];
    }
    closed.add(page);
    forget();
  }

  /** Periods closed so far. */
  public int closedPeriods() {
    return closed.size();
  }

  /** Everything counted, drawn up for every place and specialty. */
  public Account drawUp(List<Period> periods) {
    TreeMap<Series, List<Integer>> rows = new TreeMap<>();
    for (int leaf = 0; leaf < leaves.size(); leaf++) {
      Series series = leaves.get(leaf);
      if (series == null) {
        continue;
      }
      for (String place : places(series.site())) {
        for (String specialty : specialties(series.specialty())) {
          rows.computeIfAbsent(
                  new Series(series.measure(), place, specialty, series.group()),
                  s -> new ArrayList<>())
              .add(leaf);
        }
      }
    }
    double[][] sums = new double[rows.size()][periods.size()];
    double[][] bases = new double[rows.size()][periods.size()];
    int row = 0;
    for (var entry : rows.entrySet()) {
      boolean greatest = entry.getKey().measure().kind() == Measure.Kind.MAX;
      int[] parts = entry.getValue().stream().mapToInt(Integer::intValue).toArray();
      for (int period = 0; period < periods.size(); period++) {
        double[][] page = closed.get(period);
        for (int leaf : parts) {
          double value = page[0][leaf];
          sums[row][period] =
              greatest
                  ? Math.max(sums[row][period], value)
                  : sums[row][period] + value * weights[leaf];
          bases[row][period] += page[1][leaf] * weights[leaf];
        }
      }
      row++;
    }
    return new Account(new Layout(List.copyOf(rows.keySet()), periods), sums, bases);
  }

  private LinkedHashSet<String> places(String place) {
    LinkedHashSet<String> places = new LinkedHashSet<>();
    places.add(place);
    if (!place.isEmpty()) {
      places.add(trustOf.apply(place));
    }
    places.add("");
    return places;
  }

  private static LinkedHashSet<String> specialties(String specialty) {
    LinkedHashSet<String> specialties = new LinkedHashSet<>();
    specialties.add(specialty);
    specialties.add("");
    return specialties;
  }

  /**
   * The ledger drawn up.
   *
   * @param numerators {@code [series][period]}
   * @param denominators {@code [series][period]}
   */
  public record Account(Layout layout, double[][] numerators, double[][] denominators) {}
}
