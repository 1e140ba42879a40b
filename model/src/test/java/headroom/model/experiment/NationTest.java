package headroom.model.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.result.Layout;
import headroom.model.result.Measure;
import headroom.model.result.Measure.Kind;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Series;
import headroom.model.result.Uncertainty;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What becomes of the results of several systems. */
class NationTest {
  private static final Measure FLOW = Fakes.measure("flow", Kind.FLOW);
  private static final Measure RATIO = Fakes.measure("ratio", Kind.RATIO);
  private static final Measure MOST = Fakes.measure("most", Kind.MAX);
  private static final Measure STAGES = Fakes.measure(Bottlenecks.MEASURE, Kind.RATIO);

  private static ReplicationResult system(double scale, String... gates) {
    List<Series> series =
        List.copyOf(
            new TreeSet<>(
                List.of(
                    new Series(FLOW, "", "", ""),
                    new Series(FLOW, "", "eyes", ""),
                    new Series(FLOW, "site", "", ""),
                    new Series(MOST, "", "", ""),
                    new Series(RATIO, "", "", ""),
                    new Series(RATIO, "", "", "imd=1"),
                    new Series(STAGES, "", "", "stage=beds"))));
    double[][] numerators = new double[series.size()][];
    double[][] denominators = new double[series.size()][];
    for (int s = 0; s < numerators.length; s++) {
      numerators[s] = new double[] {scale * (s + 1), 2 * scale};
      denominators[s] = new double[] {10 * scale, 0};
    }
    return new ReplicationResult(
        Uncertainty.BOTH,
        3,
        new Layout(series, Fakes.months(2)),
        numerators,
        denominators,
        new String[] {"arrival"},
        new long[] {(long) scale},
        gates);
  }

  private static ReplicationResult whole(ReplicationResult... systems) {
    List<String> ids = List.of("b", "a", "c").subList(0, systems.length);
    return Nation.of(ids, List.of(systems).stream().map(Nation::totals).toList());
  }

  private static double value(ReplicationResult whole, Measure measure, String... place) {
    int series = whole.layout().find(measure.id(), place[0], place[1], place[2]);
    return series < 0 ? Double.NaN : whole.value(series, 0);
  }

  @Test
  void totalsAddUpRatiosBySidesAndGreatestValuesByTheGreatest() {
    ReplicationResult whole = whole(system(1), system(4));
    assertThat(value(whole, FLOW, "", "", "")).isEqualTo(5 * value(system(1), FLOW, "", "", ""));
    assertThat(value(whole, FLOW, "a", "", "")).isEqualTo(value(system(4), FLOW, "", "", ""));
    assertThat(value(whole, RATIO, "", "", "")).isEqualTo(value(system(1), RATIO, "", "", ""));
    assertThat(value(whole, MOST, "", "", "")).isEqualTo(value(system(4), MOST, "", "", ""));
    assertThat(whole.events()).containsExactly(5);
    assertThat(whole.replication()).isEqualTo(3);
    assertThat(whole.layout().series()).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void sitesAreLeftBehindAndSpecialtiesAndGroupsKeptOfTheWholeOnly() {
    ReplicationResult whole = whole(system(1), system(4));
    assertThat(whole.layout().series()).extracting(Series::site).containsOnly("", "a", "b");
    assertThat(value(whole, FLOW, "", "eyes", "")).isPositive();
    assertThat(value(whole, FLOW, "a", "eyes", "")).isNaN();
    assertThat(value(whole, RATIO, "", "", "imd=1")).isPositive();
    assertThat(value(whole, RATIO, "a", "", "imd=1")).isNaN();
    assertThat(value(whole, STAGES, "a", "", "stage=beds")).isPositive();
  }

  @Test
  void complaintsOfMostSystemsForbidAVerdictAndThoseOfFewDoNot() {
    assertThat(whole(system(1, "odd"), system(1), system(1)).gates()).isEmpty();
    assertThat(whole(system(1, "odd"), system(1, "even"), system(1)).gates())
        .containsExactly("b: odd", "a: even");
  }
}
