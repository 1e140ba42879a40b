package headroom.model.experiment;

import headroom.model.result.Layout;
import headroom.model.result.Measure;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Series;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * One replication of a divided scenario out of those of its systems: the whole at site "", with
 * specialties and groups, and each system as a site. A system's own sites, and the specialties and
 * groups that nothing asks for, are left behind, so that 42 systems leave no more than one with
 * many sites.
 */
final class Nation {
  /** Groups that are kept by system too: what holds elective care back is a question for each. */
  private static final String STAGES = Bottlenecks.MEASURE;

  /**
   * A verdict on the whole is forbidden where more than one system in so many complains. What a
   * system of one hospital misses by chance the whole does not: its own starting position, say.
   */
  private static final int HALF = 2;

  private Nation() {}

  /** What is kept of a system: its totals over all of its sites. */
  static ReplicationResult totals(ReplicationResult system) {
    List<Series> all = system.layout().series();
    int[] kept = new int[all.size()];
    int number = 0;
    for (int s = 0; s < kept.length; s++) {
      if (all.get(s).site().isEmpty()) {
        kept[number++] = s;
      }
    }
    int[] rows = Arrays.copyOf(kept, number);
    return new ReplicationResult(
        system.uncertainty(),
        system.replication(),
        new Layout(Arrays.stream(rows).mapToObj(all::get).toList(), system.layout().periods()),
        Arrays.stream(rows).mapToObj(row -> system.numerators()[row]).toArray(double[][]::new),
        Arrays.stream(rows).mapToObj(row -> system.denominators()[row]).toArray(double[][]::new),
        system.eventNames(),
        system.events(),
        system.gates());
  }

  /**
   * The replication of the whole.
   *
   * @param ids the systems, in the order in which they are added up
   * @param systems their {@link #totals}
   */
  static ReplicationResult of(List<String> ids, List<ReplicationResult> systems) {
    ReplicationResult first = systems.get(0);
    int periods = first.layout().periods().size();
    TreeMap<Series, double[][]> rows = new TreeMap<>();
    long[] events = new long[first.events().length];
    List<String> gates = new ArrayList<>();
    int complaining = 0;
    for (int i = 0; i < ids.size(); i++) {
      ReplicationResult system = systems.get(i);
      for (int s = 0; s < system.layout().series().size(); s++) {
        Series series = system.layout().series().get(s);
        double[] numerators = system.numerators()[s];
        double[] denominators = system.denominators()[s];
        add(rows, series, numerators, denominators, periods);
        if (keptBySystem(series)) {
          add(rows, at(series, ids.get(i)), numerators, denominators, periods);
        }
      }
      for (int kind = 0; kind < events.length; kind++) {
        events[kind] += system.events()[kind];
      }
      complaining += system.gates().length == 0 ? 0 : 1;
      for (String gate : system.gates()) {
        gates.add(ids.get(i) + ": " + gate);
      }
    }
    return new ReplicationResult(
        first.uncertainty(),
        first.replication(),
        new Layout(List.copyOf(rows.keySet()), first.layout().periods()),
        rows.values().stream().map(row -> row[0]).toArray(double[][]::new),
        rows.values().stream().map(row -> row[1]).toArray(double[][]::new),
        first.eventNames(),
        events,
        complaining * HALF > ids.size() ? gates.toArray(new String[0]) : new String[0]);
  }

  private static boolean keptBySystem(Series series) {
    return series.specialty().isEmpty()
        && (series.group().isEmpty() || series.measure().id().equals(STAGES));
  }

  private static Series at(Series series, String system) {
    return new Series(series.measure(), system, series.specialty(), series.group());
  }

  private static void add(
      TreeMap<Series, double[][]> rows,
      Series series,
      double[] numerators,
      double[] denominators,
      int periods) {
    double[][] row = rows.computeIfAbsent(series, s -> new double[2][periods]);
    boolean greatest = series.measure().kind() == Measure.Kind.MAX;
    for (int p = 0; p < periods; p++) {
      row[0][p] = greatest ? Math.max(row[0][p], numerators[p]) : row[0][p] + numerators[p];
      row[1][p] += p < denominators.length ? denominators[p] : 0;
    }
  }
}
