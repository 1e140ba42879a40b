package headroom.model.system;

import headroom.model.department.beds.Wards;
import headroom.model.department.criticalcare.CriticalCare;
import headroom.model.department.theatre.ElectiveBeds;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.Theatre;
import java.util.List;
import java.util.Map;

/**
 * Passes theatres' requests for beds to the wards and to critical care; a suite without a pool
 * needs none.
 */
final class ElectiveBedRequests implements ElectiveBeds {
  private final Wards wards;
  private final CriticalCare criticalCare;
  private final int[] site;
  private final int[] pool;

  ElectiveBedRequests(
      Scenario scenario, List<String> siteIds, Wards wards, CriticalCare criticalCare) {
    this.wards = wards;
    this.criticalCare = criticalCare;
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
  public Answer admit(int suite, int source, long number, boolean urgent) {
    if (pool[suite] < 0) {
      return Answer.ADMITTED;
    }
    if (criticalCare != null && criticalCare.neededAfterOperation(site[suite], source, number)) {
      if (!criticalCare.hasRoom(site[suite])) {
        return Answer.NO_CRITICAL_CARE_BED;
      }
      criticalCare.admitFromTheatre(
          wards.electiveAdmissions().add(site[suite], pool[suite], source, number, urgent));
      return Answer.ADMITTED;
    }
    return wards.electiveAdmissions().admit(site[suite], pool[suite], source, number, urgent)
        ? Answer.ADMITTED
        : Answer.NO_BED;
  }
}
