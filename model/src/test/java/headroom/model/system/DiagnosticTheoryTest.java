package headroom.model.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.scenario.Diagnostics;
import headroom.model.scenario.Diagnostics.Group;
import headroom.model.scenario.Diagnostics.Soonest;
import headroom.model.scenario.Diagnostics.TrustTests;
import headroom.model.scenario.Diagnostics.Waiting;
import headroom.model.scenario.WaitingList.Spread;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tests where the answer is known. */
class DiagnosticTheoryTest {
  private double hospital;
  private double community;
  private double direct;
  private double unscheduled;
  private double missed;
  private double noticeDays;
  private Waiting waiting = new Waiting(0, 0, 0);
  private Spread requests = Spread.EVEN;
  private double tests1920;
  private final ElectiveTrial trial = ElectiveTrial.oneList(0, 0).clinics(1);

  private ElectiveTrial run() {
    Map<String, Diagnostics.Test> kinds = new LinkedHashMap<>();
    kinds.put("scan", kind(Group.IMAGING));
    return run(kinds);
  }

  private static Diagnostics.Test kind(Group group) {
    return new Diagnostics.Test(
        "", group, 1, 0, 1, 1, Map.of(), 1, 1, Optional.empty(), Optional.empty());
  }

  private ElectiveTrial run(Map<String, Diagnostics.Test> kinds) {
    double notice = noticeDays * 86_400;
    trial.diagnostics =
        new Diagnostics(
            0,
            requests,
            missed,
            new Soonest(notice, notice, notice),
            kinds,
            Map.of(
                ElectiveTrial.T,
                new TrustTests(
                    trial.perWorkingDay(hospital),
                    trial.perWorkingDay(community),
                    trial.perWorkingDay(direct),
                    trial.perWorkingDay(0),
                    trial.perWorkingDay(unscheduled),
                    waiting,
                    trial.perWorkingDay(tests1920).before())));
    return trial.run();
  }

  @Test
  void theListOfAnEvenQueueIsExactWeekByWeek() {
    // Twenty requests a working day, fifteen tests: 25 more wait each week, and those waiting are
    // the latest. After w weeks 25 w wait; 100 come a week, so w / 4 weeks of requests wait.
    direct = 20;
    hospital = 15;
    trial.end = trial.start.plusDays(208);
    run();
    for (int week = 0; week < trial.periods() - 1; week++) {
      double list = 25 * (week + 1);
      assertThat(trial.value("dm01-list", week)).isEqualTo(list);
      assertThat(trial.value("dx-tests", week)).isEqualTo(75);
      // Six whole weeks of requests are 600 people: whoever is beyond them has waited longer.
      double over = Math.max(0, list - 600);
      assertThat(trial.value("dm01-over-6w", week)).isEqualTo(over);
      assertThat(trial.value("dm01-within-6w", week)).isCloseTo(1 - over / list, within(1e-12));
    }
    assertThat(trial.value("dm01-over-6w", 27)).isEqualTo(100);
  }

  @Test
  void nobodyIsTestedBeforeTheShortestNotice() {
    direct = 20;
    hospital = 100;
    noticeDays = 14;
    run();
    // Two weeks of requests wait, whatever the capacity, and the rest of it stands idle.
    for (int week = 2; week < trial.periods(); week++) {
      assertThat(trial.value("dm01-list", week)).isEqualTo(200);
      assertThat(trial.value("dx-capacity-used", "place=hospital", week)).isEqualTo(.2);
    }
  }

  @Test
  void thePublishedCountsAreMetOnTheFirstMorningAndWorkedOffInTurn() {
    waiting = new Waiting(1000, 300, 120);
    hospital = 10;
    trial.daysPerPeriod = 1;
    trial.end = trial.start.plusDays(20);
    run();
    // At the first evening the ten who waited longest are gone, and nobody has crossed a line but
    // by one day: 700 people over 42 days are 16 or 17 a day, 180 over 49 days three or four.
    assertThat(trial.value("dm01-list", 0)).isEqualTo(990);
    assertThat(trial.value("dm01-over-6w", 0)).isBetween(300.0 - 10 + 16, 300.0 - 10 + 17);
    assertThat(trial.value("dm01-over-13w", 0)).isBetween(120.0 - 10 + 3, 120.0 - 10 + 4);
    assertThat(trial.value("dm01-list", 4)).isEqualTo(950);
  }

  @Test
  void aRandomQueueHasTheMeanOfTheExactChain() {
    requests = Spread.RANDOM;
    direct = 18;
    hospital = 20;
    trial.daysPerPeriod = 1;
    trial.end = trial.start.plusDays(208);
    double exact = DayQueue.mean(18, 20);
    int runs = 60;
    double[] means = new double[runs];
    double mean = 0;
    for (int r = 0; r < runs; r++) {
      trial.seed = r + 1;
      run();
      int days = 0;
      for (int day = 60; day < 208; day++) {
        if (day % 7 < 5) {
          means[r] += trial.value("dm01-list", day);
          days++;
        }
      }
      means[r] /= days;
      mean += means[r] / runs;
    }
    double squares = 0;
    for (double value : means) {
      squares += (value - mean) * (value - mean);
    }
    double error = Math.sqrt(squares / (runs - 1) / runs);
    assertThat(mean).isCloseTo(exact, within(3.46 * error));
  }

  @Test
  void requestsArePoissonAndAHigherRateAddsToThem() {
    requests = Spread.RANDOM;
    direct = 100;
    hospital = 1000;
    trial.daysPerPeriod = 1;
    trial.end = trial.start.plusDays(180);
    double[] fewer = new double[180];
    run();
    double sum = 0;
    double squares = 0;
    int days = 0;
    for (int day = 0; day < 180; day++) {
      fewer[day] = trial.value("dx-tests", day);
      if (day % 7 < 5) {
        sum += fewer[day];
        squares += (fewer[day] - 100) * (fewer[day] - 100);
        days++;
      }
    }
    assertThat(sum / days).isCloseTo(100, within(4 * Math.sqrt(100.0 / days)));
    assertThat(squares / 100).isCloseTo(days, within(4 * Math.sqrt(2.0 * days)));
    direct = 110;
    run();
    for (int day = 0; day < 180; day++) {
      assertThat(trial.value("dx-tests", day)).isGreaterThanOrEqualTo(fewer[day]);
    }
  }

  @Test
  void unscheduledTestsComeFirstAtHospitalsAndLeaveCentresAlone() {
    direct = 20;
    hospital = 20;
    community = 5;
    unscheduled = 10;
    run();
    double usual = trial.value("dm01-list", 10);
    assertThat(usual).isEqualTo(5 * 5 * 11);
    unscheduled = 30;
    run();
    // All of the hospital's twenty and none of the centre's five.
    assertThat(trial.value("dx-tests", 0)).isEqualTo(125);
    assertThat(trial.value("dm01-list", 10)).isEqualTo(15 * 5 * 11);
    assertThat(trial.value("dx-capacity-used", "place=community", 0)).isEqualTo(1);
  }

  @Test
  void capacityIsSplitAsTestsAreExpected() {
    // Kinds of three to one; both queues are in balance.
    Map<String, Diagnostics.Test> kinds = new LinkedHashMap<>();
    kinds.put("scan", kind(Group.IMAGING));
    kinds.put(
        "scope",
        new Diagnostics.Test(
            "",
            Group.ENDOSCOPY,
            1 / 3.0,
            0,
            0,
            0,
            Map.of(),
            1,
            0,
            Optional.empty(),
            Optional.empty()));
    direct = 20;
    hospital = 20;
    run(kinds);
    assertThat(trial.value("dx-tests", "tests=imaging", 5)).isEqualTo(75);
    assertThat(trial.value("dx-tests", "tests=endoscopy", 5)).isEqualTo(25);
    assertThat(trial.value("dm01-list", 5)).isZero();
  }

  @Test
  void missedTestsCostTheirSlots() {
    direct = 40;
    hospital = 50;
    missed = .2;
    trial.end = trial.start.plusDays(208);
    run();
    // In balance forty are done with fifty slots; the list is that of a queue with no slack.
    double done = 0;
    for (int week = 4; week < trial.periods() - 1; week++) {
      done += trial.value("dx-tests", week) / (trial.periods() - 5) / 5;
      assertThat(trial.value("dx-capacity-used", "place=hospital", week)).isGreaterThan(.9);
    }
    assertThat(done).isCloseTo(40, within(1.0));
  }

  @Test
  void everyRequestWaitsOrIsDone() {
    requests = Spread.RANDOM;
    direct = 30;
    hospital = 28;
    waiting = new Waiting(400, 50, 10);
    run();
    double done = trial.sum("dx-tests");
    double left = trial.value("dm01-list", trial.periods() - 1);
    direct = 30;
    hospital = 10_000;
    run();
    // With room for everybody all requests are done: as many as were done or waited before.
    double all = trial.sum("dx-tests");
    assertThat(trial.value("dm01-list", trial.periods() - 1)).isZero();
    assertThat(done + left).isEqualTo(all);
  }

  @Test
  void testsOf1920AreScaledToWorkingDays() {
    direct = 20;
    hospital = 20;
    tests1920 = 20;
    run();
    // 2019/20 had 366 days and, without bank holidays, 262 Mondays to Fridays.
    double perWorkingDay = 20 * 261 / 365.0 * 366 / 262;
    assertThat(trial.value("dx-tests-vs-1920", 3)).isCloseTo(20 / perWorkingDay, within(1e-9));
  }
}
