package headroom.model.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.result.ReplicationResult;
import headroom.model.scenario.Distribution;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Virtual wards and community response, by hand and against theory. */
class HomeCareTest {
  private static final String REFERRAL = "route=referral";

  private static double total(ReplicationResult result, String measure) {
    return HomeTrial.total(result, measure, "");
  }

  private static double total(ReplicationResult result, String measure, String group) {
    return HomeTrial.total(result, measure, group);
  }

  /** Ten places, eight offered: the share refused is Erlang's whatever the law of the stay. */
  @ParameterizedTest
  @ValueSource(strings = {"exponential", "deterministic", "gamma"})
  void placesRefuseTheShareThatErlangGives(String law) {
    HomeTrial trial = new HomeTrial();
    trial.days = 1500;
    trial.runIn = 30;
    trial.stay =
        switch (law) {
          case "exponential" -> new Distribution.Exponential(HomeTrial.DAY);
          case "gamma" -> new Distribution.Gamma(2, HomeTrial.DAY / 2);
          default -> new Distribution.Deterministic(HomeTrial.DAY);
        };
    double sum = 0;
    double squares = 0;
    for (int r = 1; r <= 8; r++) {
      ReplicationResult result = trial.replicate(r);
      double refused = total(result, "vw-refused", "reason=places");
      double share = refused / (refused + total(result, "vw-admissions", REFERRAL));
      sum += share;
      squares += share * share;
    }
    double mean = sum / 8;
    double half = 3.499 * Math.sqrt((squares - 8 * mean * mean) / 7 / 8);
    assertThat(0.12166).isBetween(mean - half, mean + half);
    assertThat(half).isLessThan(0.012);
  }

  @Test
  void theTightestLimitIsTheReason() {
    HomeTrial trial = new HomeTrial();
    trial.caseload = OptionalDouble.of(3);
    trial.clinicians = 2;
    ReplicationResult staff = trial.replicate(1);
    assertThat(total(staff, "vw-refused", "reason=staff")).isPositive();
    assertThat(total(staff, "vw-refused", "reason=places")).isZero();
    double most = 0;
    for (double patients : HomeTrial.daily(staff, "vw-patients", "")) {
      most = Math.max(most, patients);
    }
    assertThat(most).as("two clinicians with three patients each").isEqualTo(6);
    trial.served = OptionalDouble.of(0.8);
    trial.unservedAtMost = 0.15;
    ReplicationResult routes = trial.replicate(1);
    assertThat(total(routes, "vw-admissions", REFERRAL)).as("a fifth is missed").isZero();
    assertThat(total(routes, "vw-refused", "reason=routes")).isEqualTo(total(routes, "vw-refused"));
    trial.unservedAtMost = 0.25;
    assertThat(total(trial.replicate(1), "vw-refused", "reason=routes")).isZero();
  }

  @Test
  void homesThatAreNotSuitableAreRefusedFirst() {
    HomeTrial trial = new HomeTrial();
    trial.places = 1000;
    trial.homeSuitable = 0.75;
    ReplicationResult result = trial.replicate(1);
    double refused = total(result, "vw-refused", "reason=home");
    double share = refused / (refused + total(result, "vw-admissions", REFERRAL));
    assertThat(share).isCloseTo(0.25, within(0.03));
    assertThat(refused).isEqualTo(total(result, "vw-refused"));
  }

  @Test
  void bedEquivalentsAreTheHospitalDaysReplacedForEachDay() {
    HomeTrial trial = new HomeTrial();
    trial.beds = true;
    trial.places = 1000;
    ReplicationResult all = trial.replicate(1);
    double episodes = total(all, "vw-admissions", REFERRAL);
    assertThat(total(all, "vw-bed-equivalents"))
        .as("need of four days each")
        .isEqualTo(4 * episodes);
    assertThat(total(all, "vw-bed-equivalents", REFERRAL)).isEqualTo(4 * episodes);
    assertThat(total(all, "ga-beds-occupied-0800")).isZero();
    trial.substitution = 0;
    ReplicationResult none = trial.replicate(1);
    assertThat(total(none, "vw-admissions", REFERRAL)).isEqualTo(episodes);
    assertThat(total(none, "vw-bed-equivalents")).isZero();
    double inBed = total(none, "ga-beds-occupied-0800");
    assertThat(inBed).as("eight a day for four days").isCloseTo(32 * 364, within(1500.0));
  }

  @Test
  void placesAreCountedOnBothDenominators() {
    ReplicationResult result = new HomeTrial().replicate(1);
    int all = result.layout().find("vw-places-per-100k", "", "", "");
    int adults = result.layout().find("vw-places-per-100k-aged-16-plus", "", "", "");
    assertThat(result.numerators()[all][0] / result.denominators()[all][0]).isEqualTo(5);
    assertThat(result.numerators()[adults][0] / result.denominators()[adults][0]).isEqualTo(6.25);
  }

  @Test
  void theStatedShareEndsInHospitalAndMoreWhenVisitsAreMissed() {
    HomeTrial trial = new HomeTrial();
    trial.places = 1000;
    trial.referrals = 4;
    trial.stay = new Distribution.Gamma(2, 3.5 * HomeTrial.DAY);
    trial.escalation = 0.1;
    trial.served = OptionalDouble.of(1);
    ReplicationResult served = trial.replicate(1);
    double share = total(served, "vw-escalations") / total(served, "vw-admissions", REFERRAL);
    assertThat(share).isCloseTo(0.1, within(0.025));
    assertThat(total(served, "vw-visits-unserved")).isZero();
    double due = total(served, "vw-visits-due");
    double patientDays = total(served, "vw-patients");
    assertThat(due / patientDays).isCloseTo(0.8, within(0.02));
    trial.served = OptionalDouble.of(0);
    ReplicationResult missed = trial.replicate(1);
    assertThat(total(missed, "vw-visits-unserved")).isEqualTo(total(missed, "vw-visits-due"));
    assertThat(total(missed, "vw-admissions", REFERRAL))
        .isEqualTo(total(served, "vw-admissions", REFERRAL));
    assertThat(total(missed, "vw-escalations")).isGreaterThan(total(served, "vw-escalations"));
  }

  /** Referrals come at night only: the clock starts at 08:00, and one crew sees one every 3 h. */
  @Test
  void clocksStartAtOpeningAndTheFirstOfEachDayIsSeenInTime() {
    HomeTrial trial = new HomeTrial();
    trial.virtualWard = false;
    trial.urgent = OptionalDouble.of(0.5);
    trial.contact = 3 * 3600;
    double[] hours = new double[24];
    hours[3] = 1;
    trial.byHour = java.util.Optional.of(hours);
    ReplicationResult result = trial.replicate(1);
    double[] contacts = HomeTrial.daily(result, "ucr-referrals", "");
    double[] inTime = HomeTrial.daily(result, "ucr-within-2h", "");
    int seen = 0;
    for (int day = 0; day < contacts.length; day++) {
      assertThat(inTime[day]).as("day " + day).isEqualTo(contacts[day] > 0 ? 1 : 0);
      seen += (int) contacts[day];
    }
    assertThat(seen).isBetween(130, 235);
    assertThat(total(result, "ucr-crew-hours")).isEqualTo(3.0 * seen);
    trial.crews = 20;
    assertThat(total(trial.replicate(1), "ucr-within-2h")).as("crews enough").isEqualTo(seen);
    assertThat(total(trial.replicate(1), "ucr-response-mean-minutes")).isZero();
  }

  @Test
  void twoHourPatientsGoFirst() {
    HomeTrial trial = new HomeTrial();
    trial.virtualWard = false;
    trial.urgent = OptionalDouble.of(4);
    trial.crews = 1;
    ReplicationResult alone = trial.replicate(1);
    trial.later = 5;
    ReplicationResult shared = trial.replicate(1);
    assertThat(total(shared, "ucr-crew-hours")).isGreaterThan(total(alone, "ucr-crew-hours") * 1.8);
    double within = total(shared, "ucr-within-2h") / total(shared, "ucr-referrals");
    assertThat(within).as("wait for the visit in hand, no more").isGreaterThan(0.85);
    assertThat(within)
        .isLessThan(total(alone, "ucr-within-2h") / total(alone, "ucr-referrals") + .02);
  }

  @Test
  void urgentCallsCostPlannedVisits() {
    HomeTrial trial = new HomeTrial();
    trial.places = 45;
    trial.referrals = 12;
    trial.stay = new Distribution.Deterministic(4 * HomeTrial.DAY);
    trial.served = OptionalDouble.of(1);
    ReplicationResult calm = trial.replicate(1);
    trial.urgent = OptionalDouble.of(14);
    trial.crews = 3;
    trial.contact = 2 * 3600;
    ReplicationResult busy = trial.replicate(1);
    assertThat(total(busy, "vw-visits-unserved"))
        .isGreaterThan(total(calm, "vw-visits-unserved") + 100);
  }

  @Test
  void thoseWhoWouldBeAdmittedAreOfferedTheVirtualWardFirst() {
    HomeTrial trial = new HomeTrial();
    trial.beds = true;
    trial.referrals = 0;
    trial.places = 1000;
    trial.urgent = OptionalDouble.of(10);
    trial.crews = 20;
    trial.wouldBeAdmitted = 0.5;
    ReplicationResult result = trial.replicate(1);
    double episodes = total(result, "vw-bed-equivalents") / 4;
    assertThat(episodes / total(result, "ucr-referrals")).isCloseTo(0.5, within(0.04));
    assertThat(total(result, "emergency-admissions")).isZero();
    trial.places = 0;
    ReplicationResult full = trial.replicate(1);
    assertThat(total(full, "emergency-admissions")).isEqualTo(episodes);
  }
}
