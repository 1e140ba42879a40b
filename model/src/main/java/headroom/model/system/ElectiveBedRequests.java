package headroom.model.system;

import headroom.model.department.beds.Wards;
import headroom.model.department.theatre.ElectiveBeds;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.Theatre;
import java.util.List;
import java.util.Map;

/** Passes theatres' requests for beds to the wards; a suite without a pool needs none. */
final class ElectiveBedRequests implements ElectiveBeds {
  private final Wards wards;
  private final int[] site;
  private final int[] pool;

  ElectiveBedRequests(Scenario scenario, List<String> siteIds, Wards wards) {
    this.wards = wards;
    Map<String, Theatre.Suite> suites = scenario.theatre().map(Theatre::suites).orElse(Map.of());
    site = new int[suites.size()];
    pool = new int[suites.size()];
    int index = 0;
    for (Theatre.Suite suite : suites.values()) {
      site[index] = wards == null ? -1 : siteIds.indexOf(suite.site());
      pool[index] =
          site[index] < 0 || suite.pool().isEmpty() ? -1 : wards.pool(site[index], suite.pool());
      index++;
    }
  }

  @Override
  public boolean admit(int suite, int source, long number) {
    return pool[suite] < 0 || wards.admitElective(site[suite], pool[suite], source, number);
  }
}
