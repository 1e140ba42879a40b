package headroom.model.department.theatre;

import static headroom.model.department.theatre.TheatreTrial.OTHER;
import static headroom.model.department.theatre.TheatreTrial.S;
import static headroom.model.department.theatre.TheatreTrial.T;
import static headroom.model.department.theatre.TheatreTrial.suite;
import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.scenario.Distribution;
import headroom.model.scenario.Steps;
import headroom.model.scenario.Theatre;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rules of booking and of the day told as patients' weeks. */
class TheatreDiaryTest {
  private final TheatreTrial trial = new TheatreTrial();

  /** One list a day on which one case of two hours and a half fits. */
  private void oneADay() {
    trial.with("theatre", suite(5));
  }

  @Test
  void cancerIsDueAMonthAfterTheDecisionOrTwoAfterTheReferral() {
    oneADay();
    int p2 = trial.patient("P2").priority(2, 28).comes();
    int late = trial.patient("late").waited(50).cancer(-1, true).comes();
    int early = trial.patient("early").waited(10).cancer(-1, true).comes();
    int found = trial.patient("found").waited(300).cancer(-5, false).comes();
    assertThat(trial.pathways.due(p2)).isEqualTo(28);
    // Referred 50 days ago: 62 days are over on day 12. Ten days ago: 31 from the decision come
    // first.
    assertThat(trial.pathways.due(late)).isEqualTo(12);
    assertThat(trial.pathways.due(early)).isEqualTo(30);
    // Not referred for a suspicion: the decision alone counts.
    assertThat(trial.pathways.due(found)).isEqualTo(26);
  }

  @Test
  void cancerComesByDueDayAmongTheUrgent() {
    oneADay();
    trial.patient("routine").waited(400).minutes(200).comes();
    trial.patient("P2").priority(2, 20).minutes(200).comes();
    trial.patient("cancer").waited(50).cancer(-1, true).minutes(200).comes();
    trial.run();
    assertThat(trial.diary).containsExactly("day 0: cancer", "day 1: P2", "day 2: routine");
  }

  @Test
  void theUrgentOfAListComeFirstInTheOrderOfDueDays() {
    oneADay();
    trial.patient("routine").waited(400).minutes(50).comes();
    trial.patient("later").priority(2, 20).minutes(50).comes();
    trial.patient("soon").priority(2, 5).minutes(50).comes();
    trial.patient("latest").priority(2, 25).minutes(20).comes();
    trial.run();
    assertThat(trial.diary)
        .containsExactly("day 0: soon", "day 0: later", "day 0: latest", "day 0: routine");
  }

  @Test
  void theUrgentMayHaveAnySessionAheadOthersWaitForTheLock() {
    trial.lookAhead = 42;
    trial.with("theatre", suite(5));
    // Whoever is booked before the lock keeps the date; who comes later cannot push in.
    trial.routine("A", 15, 100, 200);
    trial.routine("B", 40, 90, 200);
    trial.morning =
        day -> {
          if (day == 1) {
            trial.patient("urgent").priority(2, 29).minutes(200).comes();
          }
        };
    trial.run();
    // Weeks 0 to 2 are full when she comes; on the next Monday week 3 is hers, first of all.
    assertThat(trial.dayOf("urgent")).isEqualTo(21);
    assertThat(trial.dayOf("A15")).isEqualTo(18);
    assertThat(trial.dayOf("B1")).isEqualTo(22);
  }

  @Test
  void whatIsNotKeptIsBookedAhead() {
    trial.lookAhead = 42;
    trial.kept = 0;
    trial.with("theatre", suite(5));
    trial.routine("A", 60, 100, 200);
    trial.morning =
        day -> {
          if (day == 1) {
            trial.patient("urgent").priority(2, 29).minutes(200).comes();
          }
        };
    trial.run();
    // Six weeks and one are full already: she gets the first day behind them.
    assertThat(trial.dayOf("urgent")).isEqualTo(49);
  }

  @Test
  void halfOfEachListIsKeptForThoseWhoCannotWait() {
    trial.lookAhead = 42;
    trial.kept = .5;
    trial.with("theatre", suite(5));
    trial.routine("A", 60, 100, 120);
    trial.morning =
        day -> {
          if (day == 1) {
            trial.patient("urgent").priority(2, 29).minutes(120).comes();
          }
        };
    trial.run();
    assertThat(trial.dayOf("urgent")).isEqualTo(21);
  }

  @Test
  void aGapAfterTheLockGoesToWhoeverComesAtShortNotice() {
    oneADay();
    trial.shortNotice = 1;
    trial.routine("A", 30, 100, 200);
    trial.morning =
        day -> {
          if (day == 3) {
            trial.leaves("A10");
          }
        };
    trial.run();
    // A10 had day 11; A16 is the first without a date: the others of the lock have theirs.
    assertThat(trial.dayOf("A16")).isEqualTo(11);
    assertThat(trial.value("theatre-sessions-lost", "cause=no-patients")).isEqualTo(86 - 29);
  }

  @Test
  void aGapStaysEmptyWhenNobodyWouldComeOrTheDayIsTooNear() {
    for (double share : new double[] {0, 1}) {
      TheatreTrial gap = new TheatreTrial();
      gap.shortNotice = share;
      gap.with("theatre", suite(5));
      gap.routine("A", 30, 100, 200);
      int when = share == 0 ? 3 : 9;
      gap.morning =
          day -> {
            if (day == when) {
              gap.leaves("A10");
            }
          };
      gap.run();
      assertThat(gap.diary).noneMatch(line -> line.startsWith("day 11:"));
    }
  }

  @Test
  void theQuotaAimsAtTheDateOfTheLimit() {
    oneADay();
    // By day 59 nobody is to be over 350 days: who has waited 300 days now would be.
    LocalDate next = LocalDate.of(2024, 11, 1);
    trial.limit = new Steps(350 * 86_400.0, new LocalDate[] {next}, new double[] {350 * 86_400.0});
    trial.quota = .5;
    trial.routine("A", 6, 280, 200);
    for (int i = 1; i <= 20; i++) {
      trial.patient("P3-" + i).priority(3, -10).waited(20).minutes(200).priority(3, -10).comes();
    }
    trial.patient("longest").waited(300).minutes(200).comes();
    trial.run();
    assertThat(trial.dayOf("longest")).isEqualTo(2);
    // A has waited 280 days: 339 by the date, and is left to the clock behind every P3.
    assertThat(trial.dayOf("A1")).isGreaterThan(trial.dayOf("P3-20"));
  }

  @Test
  void theMostDeprivedGoFirstAmongEqualsWhenThatIsTheRule() {
    for (Theatre.TieBreak rule : Theatre.TieBreak.values()) {
      TheatreTrial equals = new TheatreTrial();
      equals.tieBreak = rule;
      equals.with("theatre", suite(5));
      equals.patient("unknown").minutes(200).comes();
      equals.patient("least").deprivation(5).minutes(200).comes();
      equals.patient("most").deprivation(1).minutes(200).comes();
      equals.patient("longer").waited(71).deprivation(5).minutes(200).comes();
      equals.run();
      List<String> first =
          rule == Theatre.TieBreak.NONE
              ? List.of("day 0: longer", "day 1: unknown", "day 2: least", "day 3: most")
              : List.of("day 0: longer", "day 1: most", "day 2: least", "day 3: unknown");
      assertThat(equals.diary).isEqualTo(first);
    }
  }

  @Test
  void aLongCaseIsPassedOverForAShortOneCloseBehind() {
    oneADay();
    trial.patient("A").waited(99).minutes(150).comes();
    trial.patient("B").waited(98).minutes(150).comes();
    trial.patient("C").waited(97).minutes(80).comes();
    trial.run();
    assertThat(trial.diary).containsExactly("day 0: A", "day 0: C", "day 1: B");
  }

  @Test
  void byBestFitAPatientGoesToTheFullestListOfTheWeekWithRoom() {
    for (Theatre.Filling filling : List.of(Theatre.Filling.LIST_ORDER, Theatre.Filling.BEST_FIT)) {
      TheatreTrial week = new TheatreTrial();
      week.filling = filling;
      week.with("theatre", suite(5));
      week.routine("long", 12, 99, 200);
      week.patient("A").waited(98).minutes(150).comes();
      week.patient("B").waited(97).minutes(40).comes();
      week.run();
      assertThat(week.dayOf("A")).isEqualTo(16);
      // Ten are passed over for a list: B is reached for the fourth, and had fitted into the first.
      assertThat(week.dayOf("B")).isEqualTo(filling == Theatre.Filling.BEST_FIT ? 0 : 3);
    }
  }

  @Test
  void theNewsvendorLeavesMoreRoomTheDearerAnOverrunIs() {
    double[] cases = new double[3];
    double[] costs = {.25, 1, 4};
    for (int i = 0; i < costs.length; i++) {
      TheatreTrial lists = new TheatreTrial();
      lists.filling = Theatre.Filling.NEWSVENDOR;
      lists.planningError = .3;
      lists.lateStart = new Distribution.Uniform(0, 1800);
      lists.overrunCost = costs[i];
      lists.with("theatre", suite(5));
      lists.routine("A", 2000, 99, 30);
      cases[i] = lists.run().value("theatre-cases-per-session");
    }
    // 225 minutes are left by expected times: seven cases and a half, one more or less.
    assertThat(cases[0]).isBetween(7.0, 8.0);
    assertThat(cases[1]).isBetween(6.5, 7.0).isLessThan(cases[0]);
    assertThat(cases[2]).isLessThan(cases[1]).isGreaterThan(5);
  }

  @Test
  void anAllDayListStartsLateOnceAndCountsAsTwoSessions() {
    trial.lateStart = new Distribution.Deterministic(1800);
    trial.days = 5;
    trial.with("theatre", suite(10).allDay(1));
    trial.routine("A", 100, 99, 60);
    trial.run();
    // 480 minutes by expected times are eight cases of an hour; late by half an hour, the last of
    // them ends half an hour over, which is still done.
    assertThat(trial.value("theatre-cases")).isEqualTo(5 * 8);
    assertThat(trial.value("theatre-sessions-run")).isEqualTo(10);
    assertThat(trial.value("theatre-cases-per-session")).isEqualTo(4);
    assertThat(trial.value("theatre-utilisation-capped")).isEqualTo(450 / 480.0);
    assertThat(trial.value("theatre-utilisation-uncapped")).isEqualTo(1);
    assertThat(trial.value("theatre-late-30-share")).isEqualTo(1);
    assertThat(trial.value("theatre-overrun-share")).isEqualTo(1);
    assertThat(trial.value("theatre-early-finish-30-share")).isZero();
  }

  @Test
  void listsWithoutStaffAreStoodDownOrCancelledOnTheDay() {
    trial.shareRun = .8;
    trial.stoodDown = .5;
    trial.days = 84;
    oneADay();
    trial.routine("A", 40, 99, 120);
    trial.run();
    // Two cases a list; each second list lost was known before.
    double lost = trial.value("theatre-sessions-lost", "cause=staff");
    assertThat(lost).isGreaterThanOrEqualTo(4);
    assertThat(trial.value("cancelled-last-minute")).isEqualTo(2 * StrictMath.ceil(lost / 2));
    assertThat(trial.value("cancelled-on-day", "cause=staff"))
        .isEqualTo(trial.value("cancelled-on-day"));
  }

  @Test
  void whoIsCancelledComesBackWithinFourWeeksUnlessThereIsNoList() {
    oneADay();
    trial.hasBed = name -> !name.equals("A1") || trial.diary.size() > 1;
    trial.routine("A", 30, 99, 200);
    trial.run();
    assertThat(trial.diary.get(0)).isEqualTo("day 0: A1 sent home, no bed");
    assertThat(trial.dayOf("A1")).isEqualTo(21);
    assertThat(trial.value("cancelled-not-rebooked-28d")).isZero();
    assertThat(trial.value("cancelled-on-day-inpatient")).isEqualTo(1 / 31.0);
  }

  @Test
  void whoIsNotTreatedInFourWeeksIsCounted() {
    oneADay();
    trial.hasBed = name -> false;
    trial.patient("A").minutes(200).comes();
    trial.run();
    // Cancelled on days 0, 21, 42, 63, 84 and 105; looked at 29 days later while the run lasts.
    assertThat(trial.diary).hasSize(6);
    assertThat(trial.value("cancelled-not-rebooked-28d")).isEqualTo(1);
  }

  @Test
  void infectionControlLengthensEveryCase() {
    trial.productivity = .8;
    trial.days = 5;
    oneADay();
    trial.routine("A", 100, 99, 48);
    trial.run();
    // An hour each: four fit where five did.
    assertThat(trial.value("theatre-cases-per-session")).isEqualTo(4);
    assertThat(trial.value("theatre-utilisation-capped")).isEqualTo(1);
  }

  @Test
  void aWrittenTimetableHasItsListsInItsWeeks() {
    Theatre.Day everyWeek = new Theatre.Day(new String[] {S}, new String[] {}, new String[] {});
    Theatre.Day inTurn =
        new Theatre.Day(new String[] {}, new String[] {OTHER, S, "closed", S}, new String[] {});
    Theatre.Day allDay = new Theatre.Day(new String[] {}, new String[] {}, new String[] {OTHER});
    trial.with(
        "theatre",
        new SuiteDraft()
            .timetable(
                Map.of("one", Map.of("monday", everyWeek, "tuesday", inTurn, "friday", allDay))));
    trial.days = 28;
    for (int i = 1; i <= 20; i++) {
      trial.patient("A" + i).minutes(200).comes();
      trial.patient("B" + i).of(T, OTHER).minutes(200).comes();
    }
    trial.run();
    assertThat(trial.diary)
        .containsExactly(
            "day 0: A1",
            "day 1: B1",
            "day 4: B2",
            "day 4: B3",
            "day 7: A2",
            "day 8: A3",
            "day 11: B4",
            "day 11: B5",
            "day 14: A4",
            "day 18: B6",
            "day 18: B7",
            "day 21: A5",
            "day 22: A6",
            "day 25: B8",
            "day 25: B9");
    assertThat(trial.value("theatre-sessions-planned")).isEqualTo(4 + 3 + 8);
  }
}
