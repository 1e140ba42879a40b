package headroom.model.result;

import java.util.List;

/**
 * The shape that all replications of one experiment share: which series, over which periods.
 *
 * @param series in ascending order, each once
 * @param periods in order of time, without gaps
 */
public record Layout(List<Series> series, List<Period> periods) {
  /** Position of a series, or -1. */
  public int find(String measure, String site, String specialty, String group) {
    for (int i = 0; i < series.size(); i++) {
      Series s = series.get(i);
      if (s.measure().id().equals(measure)
          && s.site().equals(site)
          && s.specialty().equals(specialty)
          && s.group().equals(group)) {
        return i;
      }
    }
    return -1;
  }
}
