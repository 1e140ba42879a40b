package headroom.model.system;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.result.Measure;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.Covid;
import headroom.model.scenario.Distribution;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.Steps;
import headroom.model.scenario.WaitingList;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * What COVID does to a hospital with an emergency department, beds and theatres, under common
 * random numbers: signs, never coded.
 */
class CovidInteractionsTest {
  private static final int REPLICATIONS = 3;
  private static final int DAYS = 364;

  private static Scenario hospital(Covid covid) {
    SmallHospital hospital = new SmallHospital().beds(90).days(DAYS);
    Scenario urgent = hospital.scenario();
    ElectiveTrial elective =
        ElectiveTrial.oneList(2, 1)
            .clinics(20)
            .sessions(3, 110, 0)
            .waiting(WaitingList.Stage.THEATRE, 4, 10, 900);
    elective.suites.put("theatre", elective.suite(3, "surgery"));
    Scenario planned = elective.scenario();
    Scenario both =
        new Scenario(
            "small hospital with theatres",
            "",
            urgent.period(),
            urgent.runIn(),
            urgent.reporting(),
            urgent.population(),
            Map.of(ElectiveTrial.T, new Scenario.Trust("Trust")),
            Map.of("site", new Scenario.Site("Site", ElectiveTrial.T)),
            Map.of(),
            urgent.emergency(),
            urgent.beds(),
            Optional.empty(),
            urgent.virtualWard(),
            Optional.empty(),
            planned.waitingList(),
            planned.outpatients(),
            planned.diagnostics(),
            planned.theatre(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            Optional.empty(),
            urgent.changes(),
            urgent.bankHolidays());
    return CovidScenarios.with(both, covid);
  }

  private static Covid covid(double level, double withShare, double perCovidShare, double work) {
    Covid plain = CovidScenarios.covid(new Distribution.Exponential(7 * 86_400), Optional.empty());
    return new Covid(
        Steps.constant(level),
        plain.waves(),
        withShare,
        plain.stay(),
        plain.ages(),
        plain.withExtraStay(),
        0,
        0,
        5,
        plain.sites(),
        plain.published(),
        plain.epidemics(),
        Steps.constant(work),
        new Covid.Absence(0.05, perCovidShare, 0, 0.07, 1, Optional.empty()));
  }

  private static double mean(Covid covid, String measure, String group) {
    double sum = 0;
    for (int r = 1; r <= REPLICATIONS; r++) {
      ReplicationResult result = CareSystem.replicate(hospital(covid), 3, Uncertainty.CHANCE, r);
      int series = result.layout().find(measure, "", "", group);
      boolean flow = result.layout().series().get(series).measure().kind() == Measure.Kind.FLOW;
      double numerator = 0;
      double denominator = 0;
      for (int period = 0; period < result.layout().periods().size(); period++) {
        numerator += result.numerators()[series][period];
        denominator += flow ? 0 : result.denominators()[series][period];
      }
      sum += flow ? numerator : numerator / denominator;
    }
    return sum / REPLICATIONS;
  }

  private static final Covid NONE = covid(0, 0, 0, 1);
  private static final Covid FOR = covid(0.12, 0, 0, 1);
  private static final Covid WITH = covid(0.12, 1, 0, 1);

  @Test
  void patientsForCovidFillBedsAndPatientsWithItFillFewer() {
    double none = mean(NONE, "ga-occupancy-0800", "");
    double with = mean(WITH, "ga-occupancy-0800", "");
    double forCovid = mean(FOR, "ga-occupancy-0800", "");
    assertThat(forCovid).isGreaterThan(none + 0.03);
    assertThat(with).isGreaterThan(none);
    assertThat(with - none).isLessThan((forCovid - none) / 2);
  }

  @Test
  void operationsAreCancelledForWantOfABed() {
    double none = mean(NONE, "cancelled-on-day", "cause=bed");
    double with = mean(WITH, "cancelled-on-day", "cause=bed");
    double forCovid = mean(FOR, "cancelled-on-day", "cause=bed");
    assertThat(with).isGreaterThan(none);
    assertThat(forCovid).isGreaterThan(with);
    assertThat(forCovid).isGreaterThan(1.5 * none);
  }

  @Test
  void bedsAreWaitedForLongerAndFewerLeaveWithinFourHours() {
    assertThat(mean(FOR, "bed-wait-mean-hours", ""))
        .isGreaterThan(1.3 * mean(NONE, "bed-wait-mean-hours", ""));
    assertThat(mean(FOR, "ed-within-4h", "")).isLessThan(mean(NONE, "ed-within-4h", ""));
    assertThat(mean(WITH, "bed-wait-mean-hours", ""))
        .isGreaterThan(mean(NONE, "bed-wait-mean-hours", ""));
  }

  @Test
  void absenceThatFollowsCovidTakesSessions() {
    Covid feared = covid(0.12, 0, 0.5, 1);
    assertThat(mean(feared, "staff-absence", "")).isBetween(0.109, 0.111);
    assertThat(mean(feared, "theatre-sessions-run", ""))
        .isLessThan(0.98 * mean(FOR, "theatre-sessions-run", ""));
  }

  @Test
  void infectionControlSlowsTheEmergencyDepartmentAndTheatres() {
    Covid slowed = covid(0, 0, 0, 0.85);
    assertThat(mean(slowed, "ed-within-4h", "")).isLessThan(mean(NONE, "ed-within-4h", ""));
    // Every list runs, and holds one case of 110 minutes where it held two.
    assertThat(mean(slowed, "theatre-sessions-run", ""))
        .isEqualTo(mean(NONE, "theatre-sessions-run", ""));
    assertThat(mean(slowed, "theatre-cases-per-session", ""))
        .isLessThan(0.8 * mean(NONE, "theatre-cases-per-session", ""));
  }
}
