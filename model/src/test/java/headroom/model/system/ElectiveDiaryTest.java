package headroom.model.system;

import static headroom.model.scenario.WaitingList.Stage.OUTPATIENT;
import static headroom.model.scenario.WaitingList.Stage.PROCEDURE_ROOM;
import static headroom.model.scenario.WaitingList.Stage.THEATRE;
import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.department.theatre.ElectiveBeds;
import headroom.model.flow.Pathways;
import headroom.model.scenario.Distribution;
import headroom.model.scenario.Steps;
import headroom.model.scenario.Theatre;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The rules told as patients' weeks. Patients are named by their place on the opening list, A, B, C
 * …; every session is one case long, so the diary shows who is operated on and when.
 */
class ElectiveDiaryTest {
  private final List<String> diary = new ArrayList<>();
  private ElectiveTrial trial;
  private int today;
  private String noBedFor = "";

  @BeforeEach
  void oneSessionADayForOneCase() {
    trial = ElectiveTrial.oneList(0, 1).sessions(5, 200, 0);
    trial.eachEvening = day -> today = day + 1;
    trial.beds =
        (suite, source, number, urgent) -> {
          String patient = String.valueOf((char) ('A' + number));
          boolean free = !noBedFor.equals(patient);
          noBedFor = free ? noBedFor : "";
          diary.add("day " + today + ": " + patient + (free ? "" : " sent home, no bed"));
          return free ? ElectiveBeds.Answer.ADMITTED : ElectiveBeds.Answer.NO_BED;
        };
  }

  @Test
  void theUrgentGoFirstThenTheLongestWait() {
    trial.waiting(THEATRE, 4, 30, 1);
    trial.waiting(THEATRE, 4, 60, 1);
    trial.waiting(THEATRE, 2, 1, 1);
    trial.run();
    assertThat(diary).containsExactly("day 0: C", "day 1: B", "day 2: A");
  }

  @Test
  void prioritiesOfAnOwnListThatAreNotP2ToP4CountAsTheNearest() {
    trial.waiting(THEATRE, 5, 30, 1);
    trial.waiting(THEATRE, 1, 1, 1);
    trial.run();
    assertThat(diary).containsExactly("day 0: B", "day 1: A");
  }

  @Test
  void p3GoBeforeLongerWaitsOnlyWhenTheyFallDue() {
    trial.waiting(THEATRE, 4, 60, 2);
    trial.waiting(THEATRE, 3, 0, 1);
    trial.run();
    // Due 84 days after a decision of the last day: C is not yet due when dates are given.
    assertThat(diary).containsExactly("day 0: A", "day 1: B", "day 2: C");
  }

  @Test
  void noBedMeansHomeAndBackWithinFourWeeks() {
    trial.waiting(THEATRE, 4, 60, 1);
    trial.waiting(THEATRE, 4, 50, 40);
    noBedFor = "A";
    trial.run();
    assertThat(diary.get(0)).isEqualTo("day 0: A sent home, no bed");
    // The next Monday's meeting fills the week two weeks on, and A comes before everybody else.
    assertThat(diary.stream().filter(line -> line.endsWith(": A")).findFirst())
        .hasValueSatisfying(line -> assertThat(line).isEqualTo("day 21: A"));
    assertThat(trial.value("cancelled-on-day", "cause=bed", 0)).isEqualTo(1 / 5.0);
    assertThat(trial.value("rtt-over-52w", 1)).isEqualTo(1);
  }

  @Test
  void anOperationWaitsForACriticalCareBed() {
    trial.beds = (suite, source, number, urgent) -> ElectiveBeds.Answer.NO_CRITICAL_CARE_BED;
    trial.waiting(THEATRE, 4, 60, 2).run();
    assertThat(trial.value("theatre-cases", 0)).isZero();
    assertThat(trial.value("cancelled-on-day", "cause=critical-care", 0)).isEqualTo(1);
    assertThat(trial.value("cancelled-on-day", "cause=bed", 0)).isZero();
  }

  @Test
  void aDayCaseNeedsNoBed() {
    trial.procedures.put("case", new Theatre.Procedure(ElectiveTrial.S, 1, 200 * 60, 1));
    trial.beds = (suite, source, number, urgent) -> ElectiveBeds.Answer.NO_BED;
    trial.waiting(THEATRE, 4, 60, 3).run();
    assertThat(trial.value("theatre-cases", 0)).isEqualTo(3);
    assertThat(trial.value("elective-admissions-overnight", 0)).isZero();
    assertThat(trial.value("day-case-rate", 0)).isEqualTo(1);
  }

  @Test
  void theLastCaseIsCancelledWhenItWouldOverrunTheFirstNever() {
    // Two of 110 minutes fit on paper; an hour late, the second would end 40 minutes over.
    trial.procedures.put("case", new Theatre.Procedure(ElectiveTrial.S, 1, 110 * 60, 0));
    trial.lateStart = new Distribution.Deterministic(60 * 60);
    trial.waiting(THEATRE, 4, 60, 2).run();
    assertThat(diary).containsExactly("day 0: A", "day 21: B");
    assertThat(trial.value("cancelled-on-day", "cause=time", 0)).isEqualTo(.5);
    trial.overrunLimit = 45 * 60;
    diary.clear();
    today = 0;
    trial.run();
    assertThat(diary).containsExactly("day 0: A", "day 0: B");
  }

  @Test
  void oneLongerThanAnySessionHasOneToHimself() {
    trial.procedures.put("case", new Theatre.Procedure(ElectiveTrial.S, 1, 300 * 60, 0));
    trial.waiting(THEATRE, 4, 60, 2).run();
    assertThat(diary).containsExactly("day 0: A", "day 1: B");
    assertThat(trial.value("theatre-utilisation-capped", 0)).isEqualTo(1);
    assertThat(trial.value("theatre-utilisation-uncapped", 0)).isEqualTo(1.25);
  }

  @Test
  void whoDeclinesTwiceAfterAYearWaitsByChoiceAndTheClockRunsOn() {
    trial.declines = 1;
    trial.waiting(THEATRE, 4, 100, 1).run();
    assertThat(diary).isEmpty();
    int last = trial.periods() - 1;
    assertThat(trial.value("rtt-over-104w", last)).isEqualTo(1);
    assertThat(trial.value("rtt-over-104w-choice", last)).isEqualTo(1);
    assertThat(trial.value("rtt-over-104w-excluding-choice", last)).isZero();
    for (String weeks : new String[] {"65", "78"}) {
      assertThat(trial.value("rtt-over-" + weeks + "w", last)).isEqualTo(1);
      assertThat(trial.value("rtt-over-" + weeks + "w-excluding-choice", last)).isZero();
    }
  }

  @Test
  void anUnfitPatientKeepsThePlaceAndTriesAgain() {
    trial.patientCancels = .3;
    trial.end = trial.start.plusDays(300);
    trial.waiting(THEATRE, 4, 60, 20).run();
    assertThat(trial.sum("theatre-cases")).isEqualTo(20);
    assertThat(trial.value("cancelled-on-day", "cause=patient", 0)).isPositive();
    Pathways people = trial.pathways();
    assertThat(people.waiting()).isZero();
  }

  @Test
  void bankHolidaysLoseTheirSessions() {
    trial.bankHolidays = List.of(LocalDate.of(2024, 9, 4));
    trial.waiting(THEATRE, 4, 60, 20).run();
    assertThat(trial.value("theatre-sessions-run", 0)).isEqualTo(4);
    assertThat(trial.value("theatre-sessions-run", 1)).isEqualTo(5);
  }

  @Test
  void aHubOpenEveryDayWorksAtWeekends() {
    Theatre.Suite weekday = trial.suite(7, "");
    trial.suites.put(
        "theatre",
        new Theatre.Suite(
            weekday.site(),
            weekday.trusts(),
            weekday.sessions().orElseThrow(),
            weekday.bySpecialty(),
            "",
            true));
    trial.waiting(THEATRE, 4, 60, 20).run();
    assertThat(trial.value("theatre-sessions-run", 0)).isEqualTo(7);
    // The hub has no ward: nobody asked for a bed.
    assertThat(diary).isEmpty();
  }

  @Test
  void absentStaffTakeTheirShareOfSessionsAndThePatientsComeBack() {
    trial.shareRun = .5;
    trial.end = trial.start.plusDays(200);
    trial.waiting(THEATRE, 4, 60, 20).run();
    double lost = trial.value("theatre-sessions-lost", "cause=staff", 0);
    assertThat(lost + trial.value("theatre-sessions-run", 0)).isEqualTo(5);
    assertThat(lost).isEqualTo(2);
    assertThat(trial.sum("theatre-cases")).isEqualTo(20);
  }

  @Test
  void sessionsWithoutPatientsDoNotRun() {
    trial.waiting(THEATRE, 4, 60, 3).run();
    assertThat(trial.value("theatre-sessions-run", 0)).isEqualTo(3);
    assertThat(trial.value("theatre-sessions-lost", "cause=no-patients", 0)).isEqualTo(2);
  }

  @Test
  void twoTrustsTakeTurnsInASharedTheatre() {
    trial.trusts.put("other", trial.list(0, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    trial.suites.put(
        "theatre",
        new Theatre.Suite(
            "site",
            new String[] {ElectiveTrial.T, "other"},
            Steps.constant(5 / 7.0),
            Map.of(ElectiveTrial.S, 1.0),
            "ward",
            false));
    trial.waiting(THEATRE, 4, 60, 10);
    trial.rows.add(
        new headroom.model.scenario.WaitingList.Row(
            "other", ElectiveTrial.S, THEATRE, 4, 10, false, 2));
    trial.run();
    // The other trust's patients are A and B of its own list; when it has nobody, it passes.
    assertThat(diary.subList(0, 6))
        .containsExactly("day 0: A", "day 1: A", "day 2: B", "day 3: B", "day 4: C", "day 7: D");
  }

  @Test
  void theQuotaReachesWhoWouldCrossTheLimit() {
    // P3 who are overdue take every date, but for the share kept for the longest wait.
    trial.waiting(THEATRE, 3, 80, 8);
    trial.waiting(THEATRE, 4, 100, 2);
    trial.theatreQuota = .5;
    trial.run();
    int longest = diary.indexOf("day 2: I");
    assertThat(longest).isEqualTo(2);
    trial.theatreQuota = 0;
    diary.clear();
    today = 0;
    trial.run();
    assertThat(diary.indexOf("day 2: I")).isNegative();
  }

  @Test
  void procedureRoomsTakeTheUrgentThenTheLongestWait() {
    trial.rooms.put(
        ElectiveTrial.T, new Theatre.Rooms(trial.perWorkingDay(1), trial.perWorkingDay(2)));
    trial.waiting(PROCEDURE_ROOM, 4, 30, 1);
    trial.waiting(PROCEDURE_ROOM, 2, 2, 1);
    List<Integer> left = new ArrayList<>();
    trial.eachEvening = day -> left.add(stillWaiting(30));
    trial.run();
    assertThat(left.get(0)).isEqualTo(1);
    assertThat(left.get(1)).isZero();
    assertThat(trial.value("procedure-room-capacity-used", 0)).isEqualTo(2 / 5.0);
  }

  private int stillWaiting(int overWeeks) {
    int count = 0;
    Pathways people = trial.pathways();
    for (int row = 0; row < people.rows(); row++) {
      boolean waits = people.stage(row) != Pathways.GONE;
      count += waits && people.clockStart(row) <= -7 * overWeeks ? 1 : 0;
    }
    return count;
  }

  @Test
  void idleClinicsAreCountedAndNotSavedUp() {
    ElectiveTrial list = ElectiveTrial.oneList(10, 0).clinics(20);
    list.run();
    assertThat(list.value("clinic-capacity-used", 3)).isEqualTo(.5);
    assertThat(list.value("rtt-wait-completed-max-weeks", 3)).isZero();
  }

  @Test
  void patientsAreSeenInTheOrderOfReadinessAndTheQuotaFindsTheLongestWait() {
    // All ready after 10 weeks; one who has waited 40 is not, by the luck of a long pathway.
    ElectiveTrial list = ElectiveTrial.oneList(10, 0).clinics(10);
    list.pathway = new Distribution.Uniform(0, 50 * 7 * 86_400.0);
    list.clinicQuota = .2;
    list.waiting(OUTPATIENT, 4, 40, 10).waiting(OUTPATIENT, 4, 5, 100);
    list.run();
    // Two of ten decisions a day go to the longest waits: after a week none of 40 weeks is left.
    assertThat(list.value("rtt-wait-completed-max-weeks", 0)).isGreaterThanOrEqualTo(40);
    assertThat(list.value("rtt-over-18w", 0)).isZero();
  }
}
