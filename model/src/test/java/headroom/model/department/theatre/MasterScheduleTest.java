package headroom.model.department.theatre;

import static headroom.model.department.theatre.TheatreTrial.OTHER;
import static headroom.model.department.theatre.TheatreTrial.S;
import static headroom.model.department.theatre.TheatreTrial.T;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.department.theatre.MasterSchedule.Cell;
import headroom.model.scenario.Steps;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The rule that lays out a suite's timetable. */
class MasterScheduleTest {
  private static final int[] WEEKDAYS = {0, 1, 2, 3, 4};

  @Test
  void everyDayHasTheSameNumberOfListsWithinOneAndNoTheatreTwoAtOnce() {
    for (int sessions = 1; sessions <= 60; sessions++) {
      MasterSchedule schedule = MasterSchedule.byRule(sessions, 0, WEEKDAYS, new double[] {1});
      int least = Integer.MAX_VALUE;
      int most = 0;
      int all = 0;
      for (int day : WEEKDAYS) {
        Cell[] lists = schedule.on(2, day);
        for (int i = 1; i < lists.length; i++) {
          assertThat(lists[i].slot()).isGreaterThan(lists[i - 1].slot());
        }
        least = Math.min(least, lists.length);
        most = Math.max(most, lists.length);
        all += lists.length;
        int theatres = (sessions + 9) / 10;
        assertThat(lists).allMatch(list -> list.theatre() < theatres);
      }
      assertThat(all).isEqualTo(sessions);
      assertThat(most - least).isLessThanOrEqualTo(1);
      assertThat(schedule.on(2, 5)).isEmpty();
    }
  }

  @Test
  void allDayListsHaveATheatreToThemselves() {
    MasterSchedule schedule = MasterSchedule.byRule(27, .5, WEEKDAYS, new double[] {1});
    int sessions = 0;
    for (int day : WEEKDAYS) {
      Cell[] lists = schedule.on(0, day);
      for (Cell list : lists) {
        sessions += list.sessions();
        for (Cell other : lists) {
          boolean same = list != other && list.theatre() == other.theatre();
          assertThat(same && list.half() == MasterSchedule.ALL_DAY).isFalse();
        }
      }
    }
    assertThat(sessions).isEqualTo(27);
    assertThat(schedule.sessionsPerWeek()).isEqualTo(27);
  }

  @Test
  void eachSpecialtyHasTheWholeSessionsOfItsShareAndIsNeverFarBehind() {
    double[] share = {.26, .12, .09, .22, .1, .13, .038, .024, .009, .009};
    for (double allDay : new double[] {0, .5}) {
      MasterSchedule schedule = MasterSchedule.byRule(69, allDay, WEEKDAYS, share);
      int open = 4 * 69;
      double[] given = new double[share.length];
      double passed = 0;
      for (int week = 0; week < 4; week++) {
        for (int day = 0; day < 7; day++) {
          for (Cell list : schedule.on(week, day)) {
            passed += list.sessions();
            if (list.specialty() >= 0) {
              given[list.specialty()] += list.sessions();
            }
          }
          for (int s = 0; s < share.length; s++) {
            assertThat(given[s]).isCloseTo(share[s] * passed, within(4.0));
          }
        }
      }
      for (int s = 0; s < share.length; s++) {
        int whole = (int) (share[s] * 4 * 69);
        assertThat(schedule.sessionsOf(s)).isBetween(allDay == 0 ? whole : whole - 1, whole);
        open -= schedule.sessionsOf(s);
      }
      assertThat(open).isBetween(1, 20);
    }
  }

  @Test
  void inTheLongRunEveryShareIsKeptExactly() {
    TheatreTrial trial = new TheatreTrial();
    trial.days = 7 * 40;
    // A third of five sessions is 6.67 of twenty: two of three lists that are left over.
    trial.with("theatre", TheatreTrial.suite(5).split(Map.of(S, 1 / 3.0, OTHER, 2 / 3.0)));
    for (int i = 1; i <= 210; i++) {
      trial.patient("A" + i).minutes(200).comes();
      trial.patient("B" + i).of(T, OTHER).minutes(200).comes();
    }
    trial.run();
    assertThat(trial.value("theatre-cases", S, "")).isCloseTo(200 / 3.0, within(1.0));
    assertThat(trial.value("theatre-cases", OTHER, "")).isCloseTo(400 / 3.0, within(1.0));
  }

  @Test
  void unstaffedListsAndFewerSessionsAreSpreadEvenly() {
    TheatreTrial trial = new TheatreTrial();
    trial.days = 7 * 40;
    trial.staffed = .9;
    LocalDate half = LocalDate.of(2024, 9, 2).plusDays(7 * 20);
    Steps steps = new Steps(10 / 7.0, new LocalDate[] {half}, new double[] {5 / 7.0});
    trial.with("theatre", TheatreTrial.suite(10).sessions(steps));
    trial.routine("A", 300, 99, 200);
    trial.run();
    assertThat(trial.value("theatre-sessions-planned")).isCloseTo(20 * 10 + 20 * 5, within(5.0));
    assertThat(trial.value("theatre-sessions-lost", "cause=unstaffed"))
        .isCloseTo(.1 * 300, within(4.0));
    int[] byDay = new int[5];
    for (String line : trial.diary) {
      byDay[Integer.parseInt(line.substring(4, line.indexOf(':'))) % 7]++;
    }
    for (int day : byDay) {
      assertThat(day).isBetween(50, 58);
    }
  }

  @Test
  void twoPrioritiesShareAListAsTheyMust() {
    // Every Monday two P2 and four P4 come, for five places a week.
    TheatreTrial trial = new TheatreTrial();
    trial.days = 7 * 30;
    trial.with("theatre", TheatreTrial.suite(5));
    int[] number = new int[2];
    trial.morning =
        day -> {
          for (int i = 0; i < 6 && day % 7 == 0; i++) {
            boolean urgent = i < 2;
            String name = (urgent ? "P2-" : "P4-") + ++number[urgent ? 0 : 1];
            TheatreTrial.Patient patient = trial.patient(name).waited(-day).minutes(200);
            (urgent ? patient.priority(2, day + 28) : patient).comes();
          }
        };
    trial.run();
    // The first to be booked are those of weeks 0 and 1, in week 3: four P2 and one P4. After that
    // each week has the two P2 who came a fortnight before and three P4, in turn.
    for (int i = 5; i <= 50; i++) {
      int came = 7 * ((i - 1) / 2);
      assertThat(trial.dayOf("P2-" + i) - came).isEqualTo(14 + (i - 1) % 2);
    }
    for (int i = 2; i <= 70; i++) {
      int week = 3 + (i + 1) / 3;
      assertThat(trial.dayOf("P4-" + i) / 7).isEqualTo(week);
    }
  }
}
