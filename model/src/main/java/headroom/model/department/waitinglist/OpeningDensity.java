package headroom.model.department.waitinglist;

import headroom.model.scenario.Scenario;
import headroom.model.scenario.WaitingList;
import headroom.model.scenario.WaitingList.Opening;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether a trust's opening list and its clock starts belong together: the newest on the list are
 * those whose clocks started last, so that the list's density at age zero is the rate of starts.
 * Two figures far apart come from different months, areas or definitions.
 *
 * @param trust code of the trust, or id of the site
 * @param implied clock starts a week that the list's newest patients amount to
 * @param stated clock starts a week that the scenario states
 */
public record OpeningDensity(String trust, double implied, double stated) {
  private static final int DAYS_PER_WEEK = 7;

  /** Weeks of a planner's own list that count as its newest. */
  private static final int NEWEST_WEEKS = 4;

  /** Of every trust that has both a list and clock starts, in the scenario's order. */
  public static List<OpeningDensity> of(Scenario scenario) {
    WaitingList waitingList = scenario.waitingList().orElse(null);
    List<OpeningDensity> densities = new ArrayList<>();
    if (waitingList == null) {
      return densities;
    }
    for (Map.Entry<String, WaitingList.TrustList> entry : waitingList.trusts().entrySet()) {
      double before = entry.getValue().starts().before();
      double rate = before > 0 ? before : entry.getValue().starts().on(scenario.period().start());
      double implied =
          listed(waitingList, entry.getKey())
              ? ofRows(waitingList, entry.getKey())
              : ofCounts(entry.getValue().opening());
      if (implied > 0 && rate > 0) {
        densities.add(new OpeningDensity(entry.getKey(), implied, rate * DAYS_PER_WEEK));
      }
    }
    return densities;
  }

  /** How far the stated starts are from the implied ones, as a share of these. */
  public double apart() {
    return stated / implied - 1;
  }

  private static boolean listed(WaitingList waitingList, String trust) {
    return waitingList.list().stream()
        .flatMap(file -> file.rows().stream())
        .anyMatch(row -> row.site().equals(trust));
  }

  private static double ofRows(WaitingList waitingList, String trust) {
    double newest =
        waitingList.list().stream()
            .flatMap(file -> file.rows().stream())
            .filter(row -> row.site().equals(trust) && row.weeksWaiting() < NEWEST_WEEKS)
            .mapToInt(WaitingList.Row::count)
            .sum();
    return newest / NEWEST_WEEKS;
  }

  /** Of the law that ages are drawn from, see {@link AgeLaw}. */
  private static double ofCounts(Opening opening) {
    int days = OpeningCounts.BAND_FROM[1];
    double within = opening.total() - opening.over18w();
    double perDay =
        opening.over18w() > 0 && within > 0
            ? opening.total() * StrictMath.log(opening.total() / opening.over18w()) / days
            : within / days;
    return perDay * DAYS_PER_WEEK;
  }
}
