package headroom.model.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.flow.Pathways;
import headroom.model.scenario.Diagnostics;
import headroom.model.scenario.Distribution;
import headroom.model.scenario.ElectiveBaseline;
import headroom.model.scenario.ListRules;
import headroom.model.scenario.Outpatients;
import headroom.model.scenario.Outpatients.Cancer;
import headroom.model.scenario.Outpatients.Decision;
import headroom.model.scenario.Steps;
import headroom.model.scenario.WaitingList.SpecialtyGroup;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the levers of clinics and tests do, with the same patients: a trust of the size of Walsall's
 * for 40 weeks.
 */
class ClinicLeversTest {
  private static ElectiveTrial base;

  @BeforeAll
  static void runTheBase() {
    base = trust().run();
  }

  private static ElectiveTrial trust() {
    ElectiveTrial trial = BlackCountrySized.trial();
    trial.trusts.keySet().removeIf(trust -> !trust.equals("trust-2"));
    trial.rooms.keySet().removeIf(trust -> !trust.equals("trust-2"));
    trial.suites.keySet().removeIf(suite -> !suite.equals("theatres-2"));
    trial.clinics.clear();
    trial.clinics.put("trust-2", new Outpatients.Clinics(Steps.constant(1450 / 7.0), Map.of()));
    trial.end = trial.start.plusDays(279);
    trial.daysPerPeriod = 28;
    trial.pathway = new Distribution.Exponential(11 * 7 * 86_400.0);
    trial.undecided = new ListRules.Undecided(.63, .14, .23);
    trial.baseline =
        Optional.of(
            new ElectiveBaseline(
                205,
                Map.of("trust-2", 1.0),
                10,
                40,
                200,
                430,
                20,
                new ElectiveBaseline.Prices(170, 80, 160, 900, 4000)));
    Visits visits = new Visits();
    visits.missed = .07;
    visits.rebooked = .7;
    visits.tested = .38;
    visits.followedUp = .2;
    visits.intervalDays = 42;
    visits.again = .25;
    visits.followUpMissed = .07;
    visits.remote = .2;
    visits.missedRemote = .7;
    visits.afterClock = 2.15;
    visits.afterClockDue = new Distribution.Exponential(26 * 7 * 86_400.0);
    visits.decision = new Decision(.5, .08, .37, .05, .25);
    visits.keptAfterClock = .68;
    visits.firstPerFollowUp = .5;
    visits.followUpSlotsPerFirst = 2.1;
    visits.cancer = Optional.of(new Cancer(.07, Map.of(), .5, .4, Visits.days(0), Visits.days(27)));
    trial.visits = visits;
    trial.diagnostics = tests(510, 0);
    return trial;
  }

  private static Diagnostics tests(double hospital, double community) {
    return new Diagnostics(
        0,
        headroom.model.scenario.WaitingList.Spread.RANDOM,
        .04,
        new Diagnostics.Soonest(7 * 86_400, 7 * 86_400, 14 * 86_400),
        Map.of(
            "scan",
            new Diagnostics.Test(
                "",
                Diagnostics.Group.IMAGING,
                1,
                0,
                1,
                1,
                Map.of(),
                1,
                1,
                Optional.empty(),
                Optional.empty())),
        Map.of(
            "trust-2",
            new Diagnostics.TrustTests(
                Steps.constant(hospital * 4.4 / 7),
                Steps.constant(community / 7),
                Steps.constant(1233 / 7.0),
                Steps.constant(0),
                Steps.constant(707 / 7.0),
                new Diagnostics.Waiting(6927, 471, 26),
                350)));
  }

  private static double of(ElectiveTrial trial, String measure) {
    return trial.sum(measure);
  }

  private static double last(ElectiveTrial trial, String measure, String group) {
    return trial.value(measure, group, trial.periods() - 1);
  }

  private static double ratio(ElectiveTrial trial, String measure) {
    int row = trial.layout.find(measure, "", "", "");
    double numerator = 0;
    double denominator = 0;
    for (int period = 0; period < trial.periods(); period++) {
      numerator += trial.numerators[row][period];
      denominator += trial.denominators[row][period];
    }
    return numerator / denominator;
  }

  @Test
  void moreFirstSlotsLengthenTheQueueForTheatreAndCountAsActivity() {
    ElectiveTrial more = trust();
    more.clinics.put("trust-2", new Outpatients.Clinics(Steps.constant(1595 / 7.0), Map.of()));
    more.visits.followUpSlotsPerFirst = 2.1 / 1.1;
    more.run();
    assertThat(of(more, "op-first-attendances"))
        .isGreaterThan(1.05 * of(base, "op-first-attendances"));
    assertThat(last(more, "elective-stage-weeks", "stage=theatre"))
        .isGreaterThan(last(base, "elective-stage-weeks", "stage=theatre"));
    assertThat(of(more, "rtt-completed")).isGreaterThan(of(base, "rtt-completed"));
    assertThat(last(more, "elective-stage-weeks", "stage=first"))
        .isLessThan(last(base, "elective-stage-weeks", "stage=first"));
  }

  @Test
  void fewerFollowUpsLowerValueUnlessTheirSlotsAreUsedAgain() {
    ElectiveTrial fewer = trust();
    fewer.visits.noLongerMade = Steps.constant(.4);
    fewer.run();
    double before = of(base, "op-follow-up-attendances");
    assertThat(of(fewer, "op-follow-up-attendances")).isLessThan(.8 * before);
    assertThat(ratio(fewer, "elective-value-vs-1920"))
        .isLessThan(ratio(base, "elective-value-vs-1920"));
    ElectiveTrial redeployed = trust();
    redeployed.visits.noLongerMade = Steps.constant(.4);
    redeployed.visits.redeployed = Steps.constant(1);
    redeployed.run();
    assertThat(of(redeployed, "clinic-slots-redeployed")).isPositive();
    assertThat(of(redeployed, "rtt-completed")).isGreaterThan(1.02 * of(fewer, "rtt-completed"));
    assertThat(ratio(redeployed, "elective-value-vs-1920"))
        .isGreaterThan(ratio(fewer, "elective-value-vs-1920"));
    assertThat(last(redeployed, "rtt-list", "")).isLessThan(last(base, "rtt-list", ""));
  }

  @Test
  void patientInitiatedFollowUpMovesAShareAndFourInTenComeBack() {
    ElectiveTrial pifu = trust();
    pifu.visits.patientInitiated = Steps.constant(.11);
    pifu.visits.overdue = 0;
    pifu.run();
    // Five in a hundred attendances, as the guidance asks, take eleven of a hundred later ones.
    assertThat(ratio(pifu, "pifu-share")).isBetween(.045, .06);
    assertThat(of(pifu, "op-follow-up-attendances"))
        .isLessThan(of(base, "op-follow-up-attendances"));
    // Count: the list is no worse. Value: next to nothing.
    assertThat(of(pifu, "rtt-completed")).isCloseTo(of(base, "rtt-completed"), within(50.0));
    assertThat(ratio(pifu, "elective-value-vs-1920"))
        .isCloseTo(ratio(base, "elective-value-vs-1920"), within(.02));
  }

  @Test
  void moreByTelephoneMissFewerAndSoSeeMore() {
    ElectiveTrial remote = trust();
    remote.visits.remote = .5;
    remote.run();
    assertThat(ratio(remote, "op-remote-share")).isCloseTo(.5, within(.02));
    assertThat(ratio(remote, "op-missed-share")).isLessThan(ratio(base, "op-missed-share"));
    assertThat(of(remote, "op-first-attendances")).isGreaterThan(of(base, "op-first-attendances"));
  }

  @Test
  void centresShortenWaitsForTestsUntilThereIsNobodyLeft() {
    ElectiveTrial some = trust();
    some.diagnostics = tests(510, 200);
    some.run();
    assertThat(last(some, "dm01-list", "")).isLessThan(last(base, "dm01-list", ""));
    assertThat(last(some, "dm01-within-6w", "")).isGreaterThan(last(base, "dm01-within-6w", ""));
    ElectiveTrial many = trust();
    many.diagnostics = tests(510, 1400);
    many.run();
    // Tests are done for those who ask: beyond them capacity stands idle.
    assertThat(last(many, "dx-capacity-used", "place=community")).isLessThan(.5);
    assertThat(of(many, "dx-tests")).isLessThan(1.25 * of(base, "dx-tests"));
  }

  /** What is settled about a patient at clinics, whatever the capacity. */
  private record Settled(int urgency, int test, int removal) {}

  private static Map<Long, Settled> settled(ElectiveTrial trial) {
    Map<Long, Settled> found = new HashMap<>();
    trial.end = trial.start.plusDays(97);
    trial.eachEvening =
        day -> {
          Pathways people = trial.pathways();
          for (int row = 0; day % 4 == 0 && row < people.rows(); row++) {
            if (people.stage(row) == Pathways.DIAGNOSTICS) {
              found.putIfAbsent(
                  (long) people.source(row) << 32 | people.number(row),
                  new Settled(people.urgency(row), people.test(row), people.removal(row)));
            }
          }
        };
    trial.run();
    return found;
  }

  @Test
  void capacityChangesNoDraw() {
    Map<Long, Settled> before = settled(trust());
    ElectiveTrial more = trust();
    more.clinics.put("trust-2", new Outpatients.Clinics(Steps.constant(1900 / 7.0), Map.of()));
    more.diagnostics = tests(900, 300);
    Map<Long, Settled> after = settled(more);
    Set<Long> both = new HashSet<>(before.keySet());
    both.retainAll(after.keySet());
    assertThat(both).hasSizeGreaterThan(3000);
    assertThat(after.size()).isNotEqualTo(before.size());
    for (Long patient : both) {
      assertThat(after.get(patient)).isEqualTo(before.get(patient));
    }
  }

  private static ElectiveTrial advised(double requests) {
    ElectiveTrial trial = trust();
    trial.referrals = Optional.of(new ListRules.Referrals(.15, Visits.days(20), Visits.days(10)));
    trial.advice = Optional.of(new ListRules.Advice(Steps.constant(requests), 10, .5));
    return trial.run();
  }

  @Test
  void moreAdviceTakesThePlaceOfReferralsAndCountsAsActivity() {
    ElectiveTrial usual = advised(10);
    ElectiveTrial more = advised(16);
    // Requests are counted against the first attendances that come about.
    assertThat(of(more, "rtt-clock-starts")).isLessThan(of(usual, "rtt-clock-starts"));
    assertThat(last(more, "rtt-list", "")).isLessThan(last(usual, "rtt-list", ""));
    assertThat(ratio(usual, "advice-per-100-firsts")).isBetween(8.5, 11.5);
    assertThat(ratio(more, "advice-per-100-firsts")).isBetween(14.0, 18.0);
    assertThat(ratio(more, "elective-completed-vs-1920"))
        .isGreaterThan(ratio(usual, "elective-completed-vs-1920"));
    assertThat(ratio(more, "elective-value-vs-1920"))
        .isCloseTo(ratio(usual, "elective-value-vs-1920"), within(.01));
  }

  /** Patients at a stage that cancer leads to; each has been told, and waits for a day to come. */
  private static int withCancer(ElectiveTrial trial, int stage, int today, int days) {
    Pathways people = trial.pathways();
    int count = 0;
    for (int row = 0; row < people.rows(); row++) {
      if (people.stage(row) == stage) {
        count++;
        assertThat(people.cancer(row) && people.told(row)).isTrue();
        assertThat(people.urgency(row)).isEqualTo(Pathways.SUSPECTED_CANCER);
        assertThat(people.since(row)).isBetween(people.clockStart(row), today - 1);
        // A weekend and two bank holidays at most come between.
        assertThat(people.due(row) - people.since(row)).isBetween(days, days + 4);
        assertThat(people.due(row)).isGreaterThanOrEqualTo(today);
      }
    }
    return count;
  }

  @Test
  void whoWasToldBeforeTheStartIsTreatedFromItsFirstDays() {
    ElectiveTrial trial = trust();
    trial.specialties.replaceAll(
        (id, s) ->
            new SpecialtyGroup(
                "", s.starts(), s.list(), s.longWaits(), .12, s.toTheatre(), s.toProcedureRoom()));
    trial.referrals = Optional.of(new ListRules.Referrals(.15, Visits.days(20), Visits.days(10)));
    trial.visits.testedCancer = .5;
    trial.visits.resultDays = 9;
    trial.visits.cancer =
        Optional.of(new Cancer(.5, Map.of(), .3, .6, Visits.days(20), Visits.days(30)));
    trial.open();
    int meeting = withCancer(trial, Pathways.CANCER_DECISION, 0, 20);
    int treatment = withCancer(trial, Pathways.OTHER_TREATMENT, 0, 31);
    for (int day = 0; day < 200; day++) {
      trial.day(day);
    }
    int meetingLater = withCancer(trial, Pathways.CANCER_DECISION, 200, 20);
    int treatmentLater = withCancer(trial, Pathways.OTHER_TREATMENT, 200, 31);
    assertThat(meetingLater).isGreaterThan(100);
    assertThat((double) meeting).isBetween(.8 * meetingLater, 1.2 * meetingLater);
    // A list is thinner at a higher age, and the cancers on it with it.
    assertThat((double) treatment).isBetween(.6 * treatmentLater, 1.1 * treatmentLater);
  }

  @Test
  void aDayAllocatesNothing() {
    ElectiveTrial trial = trust();
    trial.growth = 0;
    trial.end = trial.start.plusDays(399);
    trial.clinics.put("trust-2", new Outpatients.Clinics(Steps.constant(3000 / 7.0), Map.of()));
    trial.diagnostics = tests(2000, 0);
    trial.open();
    for (int day = 0; day < 250; day++) {
      trial.day(day);
    }
    var thread =
        (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();
    for (int day = 250; day < 400; day++) {
      trial.day(day);
    }
    assertThat(thread.getCurrentThreadAllocatedBytes() - before).isLessThan(5_000);
  }
}
