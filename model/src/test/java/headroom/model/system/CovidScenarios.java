package headroom.model.system;

import headroom.model.result.ReplicationResult;
import headroom.model.scenario.Covid;
import headroom.model.scenario.Distribution;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.Steps;
import java.util.Map;
import java.util.Optional;

/** Scenarios with COVID at one site, reported by day, for tests. */
final class CovidScenarios {
  private CovidScenarios() {}

  /** COVID with no level and no waves; one bed to a bay, and a day and a half more for "with". */
  static Covid covid(Distribution stay, Optional<Covid.Published> published) {
    return covid(stay, published, 0);
  }

  /**
   * The same with infection in hospital.
   *
   * @param onset share of new patients infected there
   */
  static Covid covid(Distribution stay, Optional<Covid.Published> published, double onset) {
    return new Covid(
        Steps.constant(0),
        Map.of(),
        0.5,
        stay,
        Map.of(),
        1.5 * 86_400,
        onset,
        0,
        1,
        Map.of("site", 1.0),
        published,
        Map.of(),
        Steps.constant(1),
        new Covid.Absence(0.05, 0.26, 0, 0.07, 1, Optional.empty()));
  }

  /** A scenario with COVID added. */
  static Scenario with(Scenario s, Covid covid) {
    return new Scenario(
        s.scenario(),
        s.about(),
        s.period(),
        s.runIn(),
        new Scenario.Reporting(Scenario.PeriodLength.DAY),
        s.population(),
        s.trusts(),
        s.sites(),
        Map.of(),
        s.emergency(),
        s.beds(),
        s.criticalCare(),
        s.virtualWard(),
        s.community(),
        s.waitingList(),
        s.outpatients(),
        s.diagnostics(),
        s.theatre(),
        Optional.of(covid),
        s.workforce(),
        s.electiveBaseline(),
        s.recoveryFund(),
        s.targets(),
        s.checks(),
        s.changes(),
        s.bankHolidays());
  }

  /** A daily census by day. */
  static double[] daily(ReplicationResult result, String measure) {
    return result.numerators()[result.layout().find(measure, "", "", "")];
  }
}
