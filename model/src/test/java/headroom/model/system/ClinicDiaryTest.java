package headroom.model.system;

import static headroom.model.scenario.WaitingList.Stage.DIAGNOSTICS;
import static headroom.model.scenario.WaitingList.Stage.FOLLOW_UP;
import static headroom.model.scenario.WaitingList.Stage.OUTPATIENT;
import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.flow.Pathways;
import headroom.model.scenario.Diagnostics;
import headroom.model.scenario.ListRules;
import headroom.model.scenario.Outpatients.Cancer;
import headroom.model.scenario.Outpatients.Decision;
import headroom.model.scenario.WaitingList.SpecialtyGroup;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Weeks of a patient at clinics and tests. Day 0 is a Monday; the patient is the first of the
 * opening list, whose clock started the day before. The diary says where the patient is each
 * evening on which that has changed.
 */
class ClinicDiaryTest {
  private static final String[] STAGES = {
    "home",
    "first",
    "theatre",
    "booked",
    "deferred",
    "room",
    "test",
    "follow-up",
    "treatment",
    "meeting"
  };

  private final List<String> diary = new ArrayList<>();
  private ElectiveTrial trial;
  private int lastStage;

  @BeforeEach
  void onePatientAndNoShortage() {
    trial = ElectiveTrial.oneList(0, 0).clinics(5);
    trial.visits = new Visits();
    trial.waiting(OUTPATIENT, 4, 0, 1);
    trial.pathway = Visits.days(4);
    lastStage = Pathways.FIRST_APPOINTMENT;
    trial.eachEvening =
        day -> {
          int stage = trial.pathways().stage(0);
          if (stage != lastStage) {
            diary.add("day " + day + ": " + STAGES[stage]);
            lastStage = stage;
          }
        };
  }

  /** Tests a working day at the hospital, of one kind. */
  static Diagnostics tests(ElectiveTrial trial, double perWorkingDay, double soonestDays) {
    double notice = soonestDays * 86_400;
    return diagnostics(trial, perWorkingDay, 0, notice, new Diagnostics.Waiting(0, 0, 0), 0, 0);
  }

  static Diagnostics diagnostics(
      ElectiveTrial trial,
      double perWorkingDay,
      double missed,
      double notice,
      Diagnostics.Waiting waiting,
      double direct,
      double unscheduled) {
    Diagnostics.Test scan =
        new Diagnostics.Test(
            "Scan",
            Diagnostics.Group.IMAGING,
            1,
            0,
            1,
            1,
            Map.of(),
            1,
            1,
            Optional.empty(),
            Optional.empty());
    return new Diagnostics(
        0,
        headroom.model.scenario.WaitingList.Spread.EVEN,
        missed,
        new Diagnostics.Soonest(notice, notice, notice),
        Map.of("scan", scan),
        Map.of(
            ElectiveTrial.T,
            new Diagnostics.TrustTests(
                trial.perWorkingDay(perWorkingDay),
                trial.perWorkingDay(0),
                trial.perWorkingDay(direct),
                trial.perWorkingDay(0),
                trial.perWorkingDay(unscheduled),
                waiting,
                0)));
  }

  private void suspectCancer(double found, double toTheatre, double other) {
    trial.specialties.replaceAll(
        (id, s) -> new SpecialtyGroup("", 1, Optional.empty(), Optional.empty(), 1, 0, 0));
    trial.referrals = Optional.of(new ListRules.Referrals(0, Visits.days(20), Visits.days(10)));
    trial.visits.testedCancer = 1;
    trial.visits.resultDays = 3;
    trial.visits.cancer =
        Optional.of(new Cancer(found, Map.of(), toTheatre, other, Visits.days(0), Visits.days(10)));
    trial.diagnostics = tests(trial, 5, 4);
  }

  @Test
  void aSuspicionOfCancerIsSeenTestedToldAndTreated() {
    suspectCancer(1, 0, 1);
    trial.run();
    // Seen ten days after the referral; the test is due on a Sunday; the result is told three days
    // after the test, and other treatment begins eleven days after the decision.
    assertThat(diary)
        .containsExactly("day 9: test", "day 14: follow-up", "day 17: treatment", "day 28: home");
    assertThat(trial.value("cancer-told-within-28d", 2)).isEqualTo(1);
    assertThat(trial.value("cancer-treated-within-31d", 4)).isEqualTo(1);
    assertThat(trial.value("cancer-treated-within-62d", 4)).isEqualTo(1);
    assertThat(trial.value("rtt-completed", 4)).isEqualTo(1);
  }

  @Test
  void theDecisionToTreatCancerComesAfterTheMeeting() {
    suspectCancer(1, 0, 1);
    trial.visits.cancer =
        Optional.of(new Cancer(1, Map.of(), 0, 1, Visits.days(23), Visits.days(30)));
    trial.run();
    // Told on day 17; twenty-three days later it is a Saturday, and the treatment of Monday's
    // decision
    // begins 31 days after it: within the one standard, and later than the other.
    assertThat(diary)
        .containsExactly(
            "day 9: test",
            "day 14: follow-up",
            "day 17: meeting",
            "day 42: treatment",
            "day 73: home");
    assertThat(trial.sum("cancer-told-within-28d")).isEqualTo(1);
    assertThat(trial.sum("cancer-treated-within-31d")).isEqualTo(1);
    assertThat(trial.sum("cancer-treated-within-62d")).isZero();
    // Weeks end on Sundays; on day 55 it is 60 days since the referral, on day 62 67.
    assertThat(trial.value("cancer-over-62d", 7)).isZero();
    assertThat(trial.value("cancer-over-62d", 8)).isEqualTo(1);
    assertThat(trial.sum("cancer-first-treatments")).isEqualTo(1);
  }

  @Test
  void aSuspicionRuledOutEndsAtTheResult() {
    suspectCancer(0, 0, 1);
    trial.visits.decision = new Decision(0, 0, 1, 0, 0);
    trial.run();
    assertThat(diary).containsExactly("day 9: test", "day 14: follow-up", "day 17: home");
    assertThat(trial.value("cancer-told-within-28d", 2)).isEqualTo(1);
    assertThat(trial.sum("cancer-first-treatments")).isZero();
    assertThat(trial.value("rtt-completed", "reason=not-treated", 2)).isEqualTo(1);
  }

  @Test
  void aSuspicionOfCancerIsSeenByTheLimitOfItsClass() {
    suspectCancer(0, 0, 1);
    trial.referrals = Optional.of(new ListRules.Referrals(0, Visits.days(20), Visits.days(60)));
    trial.visits.testedCancer = 0;
    trial.visits.cancerWithin = Optional.of(14 * 86_400.0);
    trial.run();
    // Fourteen days after day -1 is a Sunday: the working day before it.
    assertThat(diary).containsExactly("day 11: home");
  }

  @Test
  void whoMissesAFirstAppointmentStartsAnewOnceThenGoesBack() {
    trial.visits.missed = 1;
    trial.visits.rebooked = 1;
    trial.run();
    // Due on day 3, made again for four days later, missed again.
    assertThat(diary).containsExactly("day 7: home");
    assertThat(trial.value("rtt-clock-starts", "source=rebooked", 0)).isEqualTo(1);
    assertThat(trial.sum("rtt-removed-other")).isEqualTo(2);
    assertThat(trial.sum("rtt-completed")).isZero();
    assertThat(trial.value("op-missed-share", "kind=first", 0)).isEqualTo(1);
    // The slots of both were used.
    assertThat(trial.value("clinic-capacity-used", "stage=first", 0)).isEqualTo(1 / 25.0);
    assertThat(trial.value("clinic-capacity-used", "stage=first", 1)).isEqualTo(1 / 25.0);
  }

  @Test
  void whoHasWaitedVeryLongIsBroughtForward() {
    trial.rows.clear();
    trial.waiting(OUTPATIENT, 4, 80, 1);
    trial.visits.followedUp = 1;
    trial.visits.intervalDays = 40;
    trial.visits.expeditedOver = Optional.of(78 * 7 * 86_400.0);
    trial.run();
    // Seen on the first day; the follow-up comes a fortnight later instead of forty days.
    assertThat(diary).containsExactly("day 0: follow-up", "day 14: home");
  }

  @Test
  void aResultIsToldAtAFollowUp() {
    trial.visits.tested = 1;
    trial.visits.intervalDays = 6;
    trial.diagnostics = tests(trial, 5, 2);
    trial.run();
    // Day 3 is a Thursday: the test two days later falls on the Monday after.
    assertThat(diary).containsExactly("day 3: test", "day 7: follow-up", "day 14: home");
    assertThat(trial.sum("op-first-attendances")).isEqualTo(1);
    assertThat(trial.sum("op-follow-up-attendances")).isEqualTo(1);
    assertThat(trial.sum("dx-tests")).isEqualTo(1);
  }

  @Test
  void withoutTestsOfTheirOwnTheResultFollowsAtOnceAndWithoutFollowUpsTheDecision() {
    trial.visits.tested = 1;
    trial.visits.intervalDays = 6;
    trial.run();
    assertThat(diary).containsExactly("day 3: follow-up", "day 9: home");
    diary.clear();
    lastStage = Pathways.FIRST_APPOINTMENT;
    trial.visits.followUps = false;
    trial.run();
    assertThat(diary).containsExactly("day 3: home");
    assertThat(trial.sum("rtt-completed")).isEqualTo(1);
  }

  @Test
  void followUpsLeadToAnotherAFewTimesAtMost() {
    trial.visits.followedUp = 1;
    trial.visits.intervalDays = 7;
    trial.visits.again = 1;
    trial.run();
    assertThat(diary).containsExactly("day 3: follow-up", "day 45: home");
    assertThat(trial.sum("op-follow-up-attendances")).isEqualTo(6);
    assertThat(trial.sum("rtt-completed")).isEqualTo(1);
  }

  @Test
  void whoMissesTwoFollowUpsIsDischarged() {
    trial.visits.followedUp = 1;
    trial.visits.intervalDays = 7;
    trial.visits.followUpMissed = 1;
    trial.run();
    assertThat(diary).containsExactly("day 3: follow-up", "day 17: home");
    assertThat(trial.sum("op-follow-up-attendances")).isZero();
    assertThat(trial.value("rtt-completed", "reason=not-treated", 2)).isEqualTo(1);
  }

  @Test
  void aMissedTestIsRequestedAnewAndItsClockStartsAgain() {
    trial.rows.clear();
    trial.waiting(DIAGNOSTICS, 4, 10, 1);
    trial.undecided = new ListRules.Undecided(0, 1, 0);
    lastStage = Pathways.DIAGNOSTICS;
    trial.diagnostics =
        diagnostics(trial, 1, 1, 10 * 86_400, new Diagnostics.Waiting(1, 1, 0), 0, 0);
    trial.run();
    // Long waiting, so due at once; missed on day 0 and then every ten days until the sixth visit.
    assertThat(trial.value("dm01-over-6w", 0)).isZero();
    assertThat(trial.value("dm01-list", 0)).isEqualTo(1);
    assertThat(diary).containsExactly("day 63: home");
  }

  @Test
  void peopleOfTheOpeningListWaitWhereTheyAre() {
    trial.rows.clear();
    trial.waiting(FOLLOW_UP, 4, 10, 1);
    trial.visits.intervalDays = 20;
    lastStage = Pathways.FOLLOW_UP;
    trial.run();
    // What is left of twenty days is anything up to twenty.
    assertThat(diary).hasSize(1);
    assertThat(diary.get(0)).endsWith(": home");
    assertThat(trial.sum("op-first-attendances")).isZero();
    assertThat(trial.sum("op-follow-up-attendances")).isEqualTo(1);
  }

  @Test
  void anOutpatientProcedureTakesThePlaceOfTheAttendance() {
    trial.visits.decision = new Decision(1, 0, 0, 0, 1);
    trial.run();
    assertThat(trial.sum("op-procedures")).isEqualTo(1);
    assertThat(trial.sum("op-first-attendances")).isZero();
    assertThat(trial.value("op-remote-share", 0)).isZero();
  }
}
