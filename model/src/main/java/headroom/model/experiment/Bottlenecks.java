package headroom.model.experiment;

import headroom.model.result.Bottleneck;
import headroom.model.result.Layout;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The stage that holds elective care back: the one with the longest queue before it, counted in
 * weeks of its own throughput, so that a long queue before a fast stage does not take the blame.
 */
final class Bottlenecks {
  /** The measure: a stage's queue divided by its weekly throughput, by trust. */
  static final String MEASURE = "elective-stage-weeks";

  private static final String GROUP = "stage=";

  private Bottlenecks() {}

  static List<Bottleneck> of(Sample sample) {
    Layout layout = sample.layout();
    Map<String, List<Integer>> stagesBySite = new TreeMap<>();
    for (int s = 0; s < layout.series().size(); s++) {
      Series series = layout.series().get(s);
      if (series.measure().id().equals(MEASURE)
          && series.specialty().isEmpty()
          && series.group().startsWith(GROUP)) {
        stagesBySite.computeIfAbsent(series.site(), site -> new ArrayList<>()).add(s);
      }
    }
    List<Bottleneck> found = new ArrayList<>();
    stagesBySite.forEach(
        (site, stages) -> {
          for (int period = 0; period < layout.periods().size(); period++) {
            Bottleneck one = binding(sample, site, stages, period);
            if (one != null) {
              found.add(one);
            }
          }
        });
    return found;
  }

  /** The stage that most replications name; of stages named equally often, the longer queue. */
  private static Bottleneck binding(Sample sample, String site, List<Integer> stages, int period) {
    int[] named = new int[stages.size()];
    double[] weeks = new double[stages.size()];
    int[] present = new int[stages.size()];
    int naming = 0;
    for (ReplicationResult result : sample.main()) {
      int longest = -1;
      double most = Double.NEGATIVE_INFINITY;
      for (int i = 0; i < weeks.length; i++) {
        double value = result.value(stages.get(i), period);
        if (!Double.isNaN(value)) {
          weeks[i] += value;
          present[i]++;
          if (value > most) {
            most = value;
            longest = i;
          }
        }
      }
      if (longest >= 0) {
        named[longest]++;
        naming++;
      }
    }
    int best = -1;
    for (int i = 0; i < weeks.length; i++) {
      weeks[i] = present[i] == 0 ? 0 : weeks[i] / present[i];
      if (named[i] > 0
          && (best < 0
              || named[i] > named[best]
              || (named[i] == named[best] && weeks[i] > weeks[best]))) {
        best = i;
      }
    }
    if (best < 0) {
      return null;
    }
    Layout layout = sample.layout();
    String stage = layout.series().get(stages.get(best)).group().substring(GROUP.length());
    return new Bottleneck(
        site, layout.periods().get(period), stage, (double) named[best] / naming, weeks[best]);
  }
}
