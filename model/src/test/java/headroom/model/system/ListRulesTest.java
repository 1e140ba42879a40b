package headroom.model.system;

import static headroom.model.scenario.WaitingList.Stage.OUTPATIENT;
import static headroom.model.scenario.WaitingList.Stage.THEATRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.flow.ClockStop;
import headroom.model.flow.Pathways;
import headroom.model.scenario.Distribution;
import headroom.model.scenario.ElectiveBaseline;
import headroom.model.scenario.ListRules;
import headroom.model.scenario.Steps;
import headroom.model.scenario.WaitingList.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** The rules of the waiting list, each told by the few patients whom it concerns. */
class ListRulesTest {
  private static final long DAY = 86_400;

  private static Distribution days(double days) {
    return new Distribution.Deterministic(days * DAY);
  }

  @Test
  void referralsAreReadyByTheirUrgency() {
    ElectiveTrial trial = ElectiveTrial.oneList(300, 0);
    trial.specialties.replaceAll(
        (id, s) ->
            new headroom.model.scenario.WaitingList.SpecialtyGroup(
                "", 1, Optional.empty(), Optional.empty(), .2, 0, 0));
    trial.pathway = days(70);
    trial.referrals = Optional.of(new ListRules.Referrals(.25, days(28), days(10)));
    trial.open();
    trial.care.startOfDay(0);
    int[] number = new int[3];
    Pathways people = trial.pathways();
    for (int row = 0; row < people.rows(); row++) {
      int urgency = people.urgency(row);
      number[urgency]++;
      assertThat(people.due(row)).isEqualTo(new int[] {70, 28, 10}[urgency]);
    }
    assertThat(number[Pathways.SUSPECTED_CANCER] / 300.0).isCloseTo(.2, within(.07));
    assertThat(number[Pathways.URGENT] / 300.0).isCloseTo(.2, within(.07));
  }

  @Test
  void adviceBeyondTheUsualTakesThePlaceOfRoutineReferralsOnly() {
    ElectiveTrial usual = advised(8);
    ElectiveTrial more = advised(16);
    // Half of eight more requests for each hundred referrals start no clock.
    double fewer = usual.sum("rtt-clock-starts") - more.sum("rtt-clock-starts");
    assertThat(fewer / usual.sum("rtt-clock-starts")).isCloseTo(.04, within(.005));
    assertThat(more.sum("advice-diverted") - usual.sum("advice-diverted"))
        .isCloseTo(fewer, within(1e-6));
    assertThat(more.sum("advice-requests"))
        .isCloseTo(2 * usual.sum("advice-requests"), within(1e-6));
  }

  private static ElectiveTrial advised(double requests) {
    ElectiveTrial trial = ElectiveTrial.oneList(400, 0);
    trial.referrals = Optional.of(new ListRules.Referrals(.1, days(20), days(10)));
    trial.advice = Optional.of(new ListRules.Advice(Steps.constant(requests), 8, .5));
    return trial.run();
  }

  @Test
  void aMissedFirstAppointmentNullifiesTheClockAndANewOneStarts() {
    ElectiveTrial trial = ElectiveTrial.oneList(0, 0).clinics(0);
    trial.waiting(OUTPATIENT, 4, 20, 1);
    trial.open();
    var lists = trial.care.lists();
    int row = 0;
    trial.day(0);
    lists.missedFirst(row, true, 0);
    assertThat(trial.pathways().clockStart(row)).isZero();
    assertThat(trial.pathways().stage(row)).isEqualTo(Pathways.FIRST_APPOINTMENT);
    assertThat(lists.size(0)).isEqualTo(1);
    trial.day(1);
    lists.missedFirst(row, false, 1);
    assertThat(trial.pathways().stage(row)).isEqualTo(Pathways.GONE);
    assertThat(lists.size(0)).isZero();
  }

  @Test
  void whoIsMonitoredHasNoClockUntilItEndsAndIsNotMonitoredTwice() {
    ElectiveTrial trial = ElectiveTrial.oneList(1, 0).clinics(0);
    trial.monitoring = Optional.of(new ListRules.Monitoring(1, days(10)));
    trial.open();
    var lists = trial.care.lists();
    trial.day(0);
    lists.completed(0, ClockStop.MONITORED, 0);
    assertThat(lists.size(0)).isZero();
    int back = 0;
    for (int day = 1; day <= 11; day++) {
      int before = lists.size(0);
      trial.day(day);
      int working = day % 7 < 5 ? 1 : 0;
      back = lists.size(0) - before - working > 0 ? day : back;
    }
    assertThat(back).isEqualTo(11);
    // The one who came back stands on the list with an identity of its own.
    int monitored = -1;
    for (int row = 0; row < trial.pathways().rows(); row++) {
      if (trial.pathways().clockStart(row) == 11 && trial.pathways().number(row) == 0) {
        monitored = row;
      }
    }
    assertThat(monitored).isNotNegative();
    int size = lists.size(0);
    lists.completed(monitored, ClockStop.MONITORED, 11);
    for (int day = 12; day <= 30; day++) {
      trial.day(day);
      size += day % 7 < 5 ? 1 : 0;
    }
    assertThat(lists.size(0)).isEqualTo(size - 1);
  }

  @Test
  void longWaitersAreReviewedEveryQuarterAndSomeRemoved() {
    ElectiveTrial trial = ElectiveTrial.oneList(0, 0).clinics(0);
    trial.waiting(OUTPATIENT, 4, 60, 1000);
    trial.waiting(OUTPATIENT, 4, 10, 1000);
    trial.start = LocalDate.of(2024, 9, 2);
    trial.end = LocalDate.of(2025, 3, 2);
    trial.reviews = Optional.of(new ListRules.Reviews(Steps.constant(364 * DAY), 91 * DAY, .1, 0));
    trial.run();
    // 56 days past the limit at first, so at 91 and 182 days they have a second and a third turn.
    assertThat(trial.sum("rtt-reviews")).isBetween(1800.0, 2000.0);
    assertThat(trial.sum("rtt-removed-other")).isBetween(150.0, 230.0);
    double over52 = trial.value("rtt-over-52w", trial.periods() - 1);
    assertThat(over52).isEqualTo(1000 - trial.sum("rtt-removed-other"));
  }

  @Test
  void aReviewThatFindsMoreUrgencyBringsARoutinePatientForward() {
    ElectiveTrial trial = ElectiveTrial.oneList(0, 1).sessions(0, 200, 1);
    trial.waiting(THEATRE, 4, 60, 100);
    trial.reviews = Optional.of(new ListRules.Reviews(Steps.constant(364 * DAY), 91 * DAY, 0, 1));
    trial.run();
    for (int row = 0; row < 100; row++) {
      assertThat(trial.pathways().priority(row)).isEqualTo(3);
    }
  }

  @Test
  void theWillingAmongTheLongestWaitsAreTreatedByTheTrustWithShorterOnes() {
    ElectiveTrial trial = ElectiveTrial.oneList(0, 1).sessions(0, 200, 1);
    trial.trusts.put("near", trial.list(0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    for (int weeks = 70; weeks <= 90; weeks++) {
      trial.waiting(THEATRE, 4, weeks, 10);
    }
    trial.rows.add(new Row("near", ElectiveTrial.S, THEATRE, 4, 10, false, 5));
    trial.mutualAid = Optional.of(new ListRules.MutualAid(trial.start, 52 * 7 * DAY, .5, 10));
    trial.run();
    double moved = trial.sum("rtt-transferred-out");
    assertThat(moved).isEqualTo(trial.sum("rtt-transferred-in")).isBetween(80.0, 130.0);
    int willing = 0;
    Pathways people = trial.pathways();
    List<Integer> longest = new ArrayList<>();
    for (int row = 0; row < people.rows(); row++) {
      if (people.stage(row) != Pathways.GONE) {
        longest.add(people.list(row));
        willing += people.list(row) == 1 ? 1 : 0;
      }
    }
    assertThat(longest).hasSize(215);
    assertThat(willing).isEqualTo((int) moved + 5);
  }

  @Test
  void removalsSayWhetherThePersonDied() {
    ElectiveTrial trial = ElectiveTrial.oneList(0, 0).clinics(0);
    trial.waiting(OUTPATIENT, 4, 10, 5000);
    trial.removal = .002;
    trial.died = .2;
    trial.run();
    double removed = trial.sum("rtt-removed-other");
    double died = 0;
    double other = 0;
    for (int period = 0; period < trial.periods(); period++) {
      died += trial.value("rtt-removed-other", ElectiveTrial.T, "", "cause=died", period);
      other += trial.value("rtt-removed-other", ElectiveTrial.T, "", "cause=other", period);
    }
    assertThat(died + other).isEqualTo(removed).isGreaterThan(500);
    assertThat(died / removed).isCloseTo(.2, within(.05));
  }

  @Test
  void groupsAddUpToEverybodyAndTheDeprivedAreRemovedMoreOften() {
    ElectiveTrial trial = ElectiveTrial.oneList(50, 0).clinics(40);
    trial.waiting(OUTPATIENT, 4, 30, 5000);
    trial.removal = .002;
    trial.people =
        Optional.of(
            new ListRules.People(
                new double[] {.48, .2, .14, .1, .08},
                Map.of("white", .7, "asian", .3),
                new double[] {1.5, 1, 1, 1, .5}));
    trial.run();
    int last = trial.periods() - 1;
    double[] list = new double[6];
    double[] removed = new double[6];
    for (int quintile = 1; quintile <= 5; quintile++) {
      list[quintile] = trial.value("rtt-list", "imd=" + quintile, last);
      for (int period = 0; period <= last; period++) {
        removed[quintile] += trial.value("rtt-removed-other", "imd=" + quintile, period);
      }
    }
    assertThat(list[1] + list[2] + list[3] + list[4] + list[5])
        .isEqualTo(trial.value("rtt-list", last));
    assertThat(
            trial.value("rtt-list", "ethnicity=white", last)
                + trial.value("rtt-list", "ethnicity=asian", last))
        .isEqualTo(trial.value("rtt-list", last));
    assertThat(removed[1] / list[1]).isGreaterThan(1.5 * removed[5] / list[5]);
  }

  @Test
  void whoMustBeTreatedByTheDeadlineIsCountedAndWhomCapacityCannotReach() {
    ElectiveTrial trial = ElectiveTrial.oneList(0, 1).sessions(5, 200, 1);
    trial.start = LocalDate.of(2024, 9, 2);
    // 104 weeks on Sunday 29 September: those who have waited 100 weeks and more on the 2nd.
    trial.waiting(THEATRE, 4, 101, 12);
    trial.waiting(THEATRE, 4, 99, 50);
    trial.tipIn = Map.of("104w", new ListRules.TipIn(728 * DAY, LocalDate.of(2024, 9, 29)));
    trial.run();
    assertThat(trial.value("rtt-tip-in", ElectiveTrial.T, "", "limit=104w", 0)).isEqualTo(7);
    // Three weeks of five operations are left: enough.
    assertThat(trial.value("rtt-tip-in-beyond-capacity", ElectiveTrial.T, "", "limit=104w", 0))
        .isZero();
    assertThat(trial.value("rtt-tip-in", ElectiveTrial.T, "", "limit=104w", 3)).isZero();
  }

  @Test
  void whomCapacityCannotReachInTimeIsCounted() {
    ElectiveTrial trial = ElectiveTrial.oneList(0, 1).clinics(1).sessions(5, 200, 1);
    trial.start = LocalDate.of(2024, 9, 2);
    trial.waiting(THEATRE, 4, 101, 40);
    trial.waiting(OUTPATIENT, 4, 101, 30);
    trial.tipIn = Map.of("104w", new ListRules.TipIn(728 * DAY, LocalDate.of(2024, 9, 29)));
    trial.run();
    // A week takes five operations and five decisions; three weeks are left, and after the first
    // the five decided are the last of 40 for theatre.
    assertThat(trial.value("rtt-tip-in", ElectiveTrial.T, "", "limit=104w", 0)).isEqualTo(65);
    assertThat(trial.value("rtt-tip-in-beyond-capacity", ElectiveTrial.T, "", "limit=104w", 0))
        .isEqualTo((40 - 5 + 5 - 15) + (30 - 5 - 15));
  }

  @Test
  void theBaseOf2019IsOfTheSameWorkingDays() {
    ElectiveTrial trial = ElectiveTrial.oneList(10, 0).clinics(10);
    trial.daysPerPeriod = 28;
    trial.baseline =
        Optional.of(
            new ElectiveBaseline(
                200,
                Map.of(ElectiveTrial.T, 1.0),
                10,
                40,
                200,
                430,
                20,
                new ElectiveBaseline.Prices(170, 80, 160, 900, 4000)));
    trial.run();
    // 2019/20 had 366 days, of which 262 from Monday to Friday; four weeks have twenty of those.
    double day = 366.0 / 262;
    for (String measure : List.of("elective-stops-vs-1920", "elective-completed-vs-1920")) {
      int row = trial.layout.find(measure, "", "", "");
      assertThat(trial.numerators[row][0]).isEqualTo(trial.value("rtt-completed", 0));
      assertThat(trial.denominators[row][0]).isCloseTo(200 * day * 20, within(1e-6));
    }
    double price = 10 * 4000 + 40 * 900 + 200 * 170 + 430 * 80 + 20 * 160;
    int value = trial.layout.find("elective-value-vs-1920", "", "", "");
    assertThat(trial.denominators[value][0]).isCloseTo(price * day * 20, within(1e-3));
  }

  @Test
  void overALimitIsMoreThanItsDays() {
    int[] weeks = {18, 52, 65, 78, 104};
    ElectiveTrial trial = ElectiveTrial.oneList(0, 0).clinics(0);
    trial.daysPerPeriod = 7;
    for (int limit : weeks) {
      // At the end of the first week these have waited the limit exactly, those a day more.
      trial.waiting(OUTPATIENT, 4, limit - 1, 10);
      trial.waiting(OUTPATIENT, 4, limit - 1 + 1 / 7.0, 1);
    }
    trial.run();
    int longer = 5 * 11;
    for (int limit : weeks) {
      longer -= 10;
      assertThat(trial.value("rtt-over-" + limit + "w", 0)).isEqualTo(longer);
      longer -= 1;
    }
  }

  @Test
  void onePersonMayStandForMany() {
    int seeds = 40;
    List<ElectiveTrial> all = new ArrayList<>();
    List<ElectiveTrial> tenth = new ArrayList<>();
    for (int seed = 1; seed <= seeds; seed++) {
      all.add(sampled(1, seed));
      tenth.add(sampled(10, seed));
    }
    // Some thousands of people must be left: with a few hundred, slots that happen to stand idle
    // make the list longer.
    sameInTheMean(all, tenth, trial -> trial.value("rtt-list", trial.periods() - 1), .01);
    sameInTheMean(all, tenth, trial -> trial.value("rtt-over-18w", trial.periods() - 1), .015);
    sameInTheMean(all, tenth, trial -> trial.value("rtt-over-52w", trial.periods() - 1), .06);
    sameInTheMean(all, tenth, trial -> trial.sum("rtt-clock-starts"), .01);
    sameInTheMean(all, tenth, trial -> trial.sum("rtt-completed-admitted"), .01);
  }

  private static void sameInTheMean(
      List<ElectiveTrial> all,
      List<ElectiveTrial> some,
      ToDoubleFunction<ElectiveTrial> figure,
      double tolerance) {
    double exact = all.stream().mapToDouble(figure).average().orElseThrow();
    assertThat(some.stream().mapToDouble(figure).average().orElseThrow())
        .isCloseTo(exact, within(tolerance * exact));
  }

  private static ElectiveTrial sampled(double standsFor, long seed) {
    ElectiveTrial trial = ElectiveTrial.oneList(500, .2).clinics(450).sessions(200, 60, 1);
    trial.seed = seed;
    trial.trusts.put(
        ElectiveTrial.T, trial.list(500, 40_000, 15_000, 1_000, 400, 200, 50, 6_000, 3_000, 500));
    trial.standsFor = standsFor;
    trial.starts = headroom.model.scenario.WaitingList.Spread.RANDOM;
    trial.pathway = new Distribution.Exponential(100 * DAY);
    return trial.run();
  }

  @Test
  void nothingOfThisIsThereUnlessTheScenarioSaysSo() {
    ElectiveTrial trial = ElectiveTrial.oneList(10, .5).clinics(10).sessions(5, 100, 1);
    trial.run();
    assertThat(trial.sum("rtt-reviews")).isZero();
    assertThat(trial.layout.find("rtt-list", "", "", "imd=1")).isNegative();
    assertThat(trial.layout.find("cancer-over-62d", "", "", "")).isNegative();
    assertThat(trial.layout.find("advice-requests", "", "", "")).isNegative();
  }
}
