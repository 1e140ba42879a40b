package headroom.model.system;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.result.ReplicationResult;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.Covid;
import headroom.model.scenario.Distribution;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.Steps;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A published course of beds, imposed: what is simulated is what was stated. */
class CovidReplayTest {
  private static final LocalDate START = LocalDate.of(2022, 4, 1);
  private static final int DAYS = 200;
  private static final int REPLICATIONS = 24;

  /** Up to 120 beds and down again, as slowly as patients can leave. */
  private static final Steps BEDS =
      dated(new int[] {-60, 0, 40, 70, 120, 200}, new double[] {30, 30, 50, 120, 60, 25});

  private static final Steps WITH = dated(new int[] {0, 70, 140}, new double[] {0.26, 0.44, 0.52});

  private static Steps dated(int[] days, double[] values) {
    LocalDate[] dates = new LocalDate[days.length];
    for (int i = 0; i < days.length; i++) {
      dates[i] = START.plusDays(days[i]);
    }
    return new Steps(0, dates, values);
  }

  private static Scenario scenario() {
    return scenario(0);
  }

  private static Scenario scenario(double hospitalOnset) {
    Covid covid =
        CovidScenarios.covid(
            new Distribution.Lognormal(StrictMath.log(6 * 86_400), 0.75),
            Optional.of(new Covid.Published(Map.of("site", BEDS), Optional.of(WITH))),
            hospitalOnset);
    return CovidScenarios.with(
        new Ward()
            .beds(1_000_000)
            .stay(new Distribution.Exponential(5 * 86_400))
            .days(60, DAYS)
            .admissions("all", 200, 3)
            .scenario(),
        covid);
  }

  /** Whether nobody or every fifth new patient is infected in hospital. */
  @ParameterizedTest
  @ValueSource(doubles = {0, 0.2})
  void bedsFollowThePublishedCourseWithinPoissonError(double hospitalOnset) {
    double onset = 0;
    double newPatients = 0;
    double[] days = new double[DAYS];
    double[] with = new double[DAYS];
    double chiSquare = 0;
    int terms = 0;
    for (int r = 1; r <= REPLICATIONS; r++) {
      ReplicationResult result =
          CareSystem.replicate(scenario(hospitalOnset), 5, Uncertainty.CHANCE, r);
      int share = result.layout().find("covid-hospital-onset-share", "", "", "");
      double[] all = CovidScenarios.daily(result, "covid-beds");
      double[] incidental = CovidScenarios.daily(result, "covid-beds-with");
      for (int day = 0; day < DAYS; day++) {
        days[day] += all[day] / REPLICATIONS;
        with[day] += incidental[day] / REPLICATIONS;
        onset += result.numerators()[share][day];
        newPatients += result.denominators()[share][day];
        if (day % 20 == 10) {
          double stated = BEDS.between(START.plusDays(day));
          chiSquare += (all[day] - stated) * (all[day] - stated) / stated;
          terms++;
        }
      }
    }
    for (int day = 0; day < DAYS; day++) {
      LocalDate date = START.plusDays(day);
      double stated = BEDS.between(date);
      double statedWith = stated * WITH.between(date);
      double error = 4.5 * StrictMath.sqrt(stated / REPLICATIONS);
      double errorWith = 4.5 * StrictMath.sqrt(statedWith / REPLICATIONS);
      assertThat(days[day]).as("beds on day %s", day).isBetween(stated - error, stated + error);
      assertThat(with[day])
          .as("with COVID on day %s", day)
          .isBetween(statedWith - errorWith, statedWith + errorWith);
    }
    // A Poisson count's squared error over its mean averages 1; 240 terms, within four sigma.
    assertThat(chiSquare / terms).isBetween(0.63, 1.37);
    assertThat(onset)
        .as("infected in hospital of " + newPatients)
        .isBetween(newPatients * hospitalOnset * 0.8, newPatients * hospitalOnset * 1.2);
  }

  @Test
  void bedsForAndWithAddUpAndTheirShareIsOfBedsOpen() {
    ReplicationResult result = CareSystem.replicate(scenario(), 5, Uncertainty.CHANCE, 1);
    double[] all = CovidScenarios.daily(result, "covid-beds");
    double[] forCovid = CovidScenarios.daily(result, "covid-beds-for");
    double[] with = CovidScenarios.daily(result, "covid-beds-with");
    int share = result.layout().find("covid-share-of-ga", "", "", "");
    for (int day = 0; day < DAYS; day++) {
      assertThat(forCovid[day] + with[day]).isEqualTo(all[day]);
      assertThat(result.numerators()[share][day]).isEqualTo(all[day]);
      assertThat(result.denominators()[share][day]).isEqualTo(1_000_000);
    }
  }
}
