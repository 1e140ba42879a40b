package headroom.model.system;

import static headroom.model.scenario.WaitingList.Stage.OUTPATIENT;
import static headroom.model.scenario.WaitingList.Stage.THEATRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.scenario.Distribution;
import headroom.model.scenario.WaitingList.Spread;
import org.junit.jupiter.api.Test;

/** Cases in which the answer is known. */
class ElectiveTheoryTest {
  private static final double DAY = 86_400;

  @Test
  void anEvenListServedInTurnWaitsListOverRate() {
    ElectiveTrial trial = ElectiveTrial.oneList(20, 0).clinics(20);
    // Four weeks of working days, as seen on the Sunday evening before the first Monday.
    for (int ago = 28; ago > 0; ago--) {
      boolean weekend = ago % 7 == 1 || ago % 7 == 2;
      if (!weekend) {
        trial.waiting(OUTPATIENT, 4, (ago - 1) / 7.0, 20);
      }
    }
    trial.run();
    for (int week = 0; week < trial.periods(); week++) {
      assertThat(trial.value("rtt-list", week)).isEqualTo(400);
      assertThat(trial.value("rtt-completed", week)).isEqualTo(100);
      assertThat(trial.value("rtt-wait-completed-mean-weeks", week)).isEqualTo(4);
      assertThat(trial.value("rtt-wait-completed-max-weeks", week)).isEqualTo(4);
    }
  }

  @Test
  void fourHoursHoldFourCasesOfAnHour() {
    ElectiveTrial trial = ElectiveTrial.oneList(0, 1).sessions(10, 60, 1);
    trial.waiting(THEATRE, 4, 30, 1000).run();
    for (int week = 0; week < trial.periods(); week++) {
      assertThat(trial.value("theatre-sessions-run", week)).isEqualTo(10);
      assertThat(trial.value("theatre-cases", week)).isEqualTo(40);
      assertThat(trial.value("theatre-utilisation-capped", week)).isEqualTo(1);
      assertThat(trial.value("theatre-utilisation-uncapped", week)).isEqualTo(1);
      assertThat(trial.value("cancelled-on-day", week)).isZero();
    }
  }

  @Test
  void aSessionNeverHoldsMoreThanItsFill() {
    // 75 minutes and a gap of 15: two cases; a third would end a quarter of an hour late.
    ElectiveTrial trial = ElectiveTrial.oneList(0, 1).sessions(10, 75, 1);
    trial.turnaround = new Distribution.Deterministic(15 * 60);
    trial.waiting(THEATRE, 4, 30, 1000).run();
    assertThat(trial.value("theatre-cases", 3)).isEqualTo(20);
    assertThat(trial.value("theatre-utilisation-capped", 3)).isCloseTo(150 / 240.0, within(1e-12));
  }

  @Test
  void withoutAnyShortageTheListIsAnInfiniteServerQueue() {
    // M/G/infinity: Poisson with mean starts x E[min(pathway, removal)], whatever the laws.
    ElectiveTrial trial = ElectiveTrial.oneList(200, 0);
    trial.end = trial.start.plusDays(363);
    trial.starts = Spread.RANDOM;
    trial.removal = 0.004;
    trial.pathway = new Distribution.Exponential(60 * DAY);
    double perDay = 200 * 261 / 365.0;
    double mean = perDay / (1 / 60.0 + 0.004);
    trial.trusts.put(ElectiveTrial.T, trial.list(200, Math.rint(mean), 0, 0, 0, 0, 0, 0, 0, 0));
    trial.run();
    double last = trial.value("rtt-list", trial.periods() - 1);
    assertThat(last).isCloseTo(mean, within(4 * Math.sqrt(mean) + perDay));
    // Completed and removed compete: removal takes its share of those who leave.
    double removed = trial.sum("rtt-removed-other");
    double left = removed + trial.sum("rtt-completed");
    assertThat(removed / left).isCloseTo(0.004 / (1 / 60.0 + 0.004), within(0.01));
  }

  @Test
  void randomStartsArePoisson() {
    ElectiveTrial trial = ElectiveTrial.oneList(1000, 0);
    trial.starts = Spread.RANDOM;
    trial.daysPerPeriod = 1;
    trial.end = trial.start.plusDays(1400);
    trial.run();
    double sum = 0;
    double squares = 0;
    int days = 0;
    for (int day = 0; day < 200; day++) {
      if (day % 7 < 5) {
        double n = trial.value("rtt-clock-starts", day);
        sum += n;
        squares += (n - 1000) * (n - 1000);
        days++;
      } else {
        assertThat(trial.value("rtt-clock-starts", day)).isZero();
      }
    }
    assertThat(sum / days).isCloseTo(1000, within(4 * Math.sqrt(1000.0 / days)));
    // The variance of a Poisson number is its mean: a chi-square with that many degrees of freedom.
    assertThat(squares / 1000).isCloseTo(days, within(4 * Math.sqrt(2.0 * days)));
  }

  @Test
  void aListInBalanceStaysAsItIs() {
    // Clinics keep up with starts less removals; the opening list's own readiness must not show.
    ElectiveTrial trial = ElectiveTrial.oneList(500, 0);
    trial.end = trial.start.plusDays(363);
    trial.starts = Spread.RANDOM;
    trial.pathway = new Distribution.Exponential(100 * DAY);
    trial.clinics(500);
    trial.trusts.put(
        ElectiveTrial.T, trial.list(500, 50_000, 15_800, 1_300, 520, 210, 35, 0, 0, 0));
    trial.run();
    for (int week = 0; week < trial.periods(); week++) {
      assertThat(trial.value("rtt-completed", week)).isEqualTo(2500);
      assertThat(trial.value("rtt-list", week)).isCloseTo(50_000, within(2_500.0));
      assertThat(trial.value("rtt-over-18w", week)).isCloseTo(15_800, within(1_600.0));
    }
  }

  @Test
  void theRunInSendsAsManyToBedsAsTheFirstMonthsDo() {
    ElectiveTrial trial = BlackCountrySized.trial();
    trial.end = trial.start.plusDays(89);
    trial.run();
    double perDay = 0;
    for (int suite = 0; suite < trial.care.suites().size(); suite++) {
      perDay += trial.care.baseOrdinaryAdmissionsPerWorkingDay(suite);
    }
    // 64 of the 90 days are Monday to Friday.
    double admitted = trial.sum("elective-admissions-overnight") / 64;
    assertThat(perDay).isCloseTo(admitted, within(.06 * admitted));
  }
}
