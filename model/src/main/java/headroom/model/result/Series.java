package headroom.model.result;

/**
 * What one row of results is about.
 *
 * @param measure the measure
 * @param site a site id, a trust code, or empty for the whole system
 * @param specialty a specialty group, or empty for all
 * @param group for example {@code priority=1}, or empty for everyone
 */
public record Series(Measure measure, String site, String specialty, String group)
    implements Comparable<Series> {
  @Override
  public int compareTo(Series other) {
    int order = measure.id().compareTo(other.measure.id());
    if (order == 0) {
      order = site.compareTo(other.site);
    }
    if (order == 0) {
      order = specialty.compareTo(other.specialty);
    }
    return order == 0 ? group.compareTo(other.group) : order;
  }
}
