package headroom.model.system;

import static headroom.model.scenario.WaitingList.Stage.OUTPATIENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.flow.Pathways;
import headroom.model.scenario.Distribution;
import headroom.model.scenario.ListRules;
import headroom.model.scenario.Outpatients.Decision;
import headroom.model.scenario.Steps;
import headroom.model.scenario.WaitingList.SpecialtyGroup;
import headroom.model.scenario.WaitingList.Spread;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Clinics where the answer is known. */
class ClinicTheoryTest {
  private static final double DAY = 86_400;

  @Test
  void twoUrgenciesShareOneCapacityAsPriorityQueuesDo() {
    // Nine in the mean for ten places a day, 45% of them urgent. The urgent are a queue of their
    // own with all places; both together are one queue with all places, whoever goes first.
    double urgent = DayQueue.mean(9 * .45, 10);
    double all = DayQueue.mean(9, 10);
    int runs = 60;
    double[] ofUrgent = new double[runs];
    double[] ofAll = new double[runs];
    for (int run = 0; run < runs; run++) {
      ElectiveTrial trial = twoUrgencies(run + 1);
      double[] sums = new double[3];
      trial.eachEvening =
          day -> {
            if (day >= 60 && day % 7 < 5) {
              Pathways people = trial.pathways();
              for (int row = 0; row < people.rows(); row++) {
                if (people.stage(row) == Pathways.FIRST_APPOINTMENT) {
                  sums[people.urgency(row)]++;
                }
              }
              sums[Pathways.SUSPECTED_CANCER]++;
            }
          };
      trial.run();
      double days = sums[Pathways.SUSPECTED_CANCER];
      ofUrgent[run] = sums[Pathways.URGENT] / days;
      ofAll[run] = (sums[Pathways.URGENT] + sums[Pathways.ROUTINE]) / days;
    }
    covers(ofUrgent, urgent);
    covers(ofAll, all);
    assertThat(all).isGreaterThan(100 * urgent);
  }

  private static ElectiveTrial twoUrgencies(long seed) {
    ElectiveTrial trial = ElectiveTrial.oneList(9, 0).clinics(10);
    trial.seed = seed;
    trial.starts = Spread.RANDOM;
    trial.end = trial.start.plusDays(208); // to the financial year's end, so that rates are exact
    trial.referrals = Optional.of(new ListRules.Referrals(.45, Visits.days(0), Visits.days(0)));
    return trial;
  }

  /** A 99.9% interval of the mean of independent runs holds the exact figure. */
  private static void covers(double[] values, double exact) {
    double mean = 0;
    double squares = 0;
    for (double value : values) {
      mean += value / values.length;
    }
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    double error = Math.sqrt(squares / (values.length - 1) / values.length);
    assertThat(mean).isCloseTo(exact, within(3.46 * error + 1e-12));
  }

  @Test
  void urgentPatientsNeverWaitWhereTheirOwnNumberIsWithinCapacity() {
    // Ten places, four urgent and eight routine a day: two routine patients a day are left.
    ElectiveTrial trial = ElectiveTrial.oneList(12, 0).clinics(10);
    trial.referrals = Optional.of(new ListRules.Referrals(1, Visits.days(0), Visits.days(0)));
    trial.specialties.replaceAll(
        (id, s) -> new SpecialtyGroup("", 1, Optional.empty(), Optional.empty(), 0, 0, 0));
    trial.run();
    for (int week = 0; week < trial.periods(); week++) {
      assertThat(trial.value("rtt-completed", week)).isEqualTo(50);
      assertThat(trial.value("rtt-list", week)).isEqualTo(10 * (week + 1));
    }
  }

  @Test
  void followUpsAfterTheClockAreInBalanceFromTheFirstDay() {
    // Forty decisions a working day, half of them treated with three follow-ups each, 26 weeks
    // later in the mean: sixty a day, those of patients treated before the start included.
    ElectiveTrial trial = ElectiveTrial.oneList(40, 0).clinics(40);
    trial.end = trial.start.plusDays(208);
    trial.visits = new Visits();
    trial.visits.afterClock = 3;
    trial.visits.afterClockDue = new Distribution.Exponential(26 * 7 * DAY);
    trial.visits.decision = new Decision(.5, 0, .5, 0, 0);
    trial.visits.followUpSlotsPerFirst = 4;
    trial.run();
    double first = 0;
    double last = 0;
    int n = trial.periods() - 1;
    for (int week = 1; week <= 8; week++) {
      first += trial.value("op-follow-up-attendances", week);
      last += trial.value("op-follow-up-attendances", n - week);
    }
    double expected = 8 * 5 * 60;
    assertThat(first).isCloseTo(expected, within(4 * Math.sqrt(expected)));
    // Those of one patient come together or not at all: no more than thrice the variance.
    assertThat(last).isCloseTo(expected, within(4 * Math.sqrt(3 * expected)));
    assertThat(trial.value("op-follow-ups-overdue", n)).isLessThan(400);
  }

  @Test
  void aShortageOfFollowUpSlotsGrowsTheBacklogByExactlyWhatIsMissing() {
    ElectiveTrial trial = ElectiveTrial.oneList(0, 0).clinics(10);
    trial.visits = new Visits();
    trial.visits.overdue = 500;
    trial.run();
    // Ten a working day, nobody new.
    for (int week = 0; week < trial.periods(); week++) {
      double left = Math.max(0, 500 - 50 * (week + 1));
      assertThat(trial.value("op-follow-ups-overdue", week)).isEqualTo(left);
      double slots = week < 10 ? 1 : 0;
      assertThat(trial.value("clinic-capacity-used", "stage=follow-up", week)).isEqualTo(slots);
    }
  }

  @Test
  void slotsKeptForAfterTheClockAreKept() {
    ElectiveTrial trial = ElectiveTrial.oneList(20, 0).clinics(20);
    trial.visits = new Visits();
    trial.visits.followedUp = 1;
    trial.visits.overdue = 5000;
    trial.visits.keptAfterClock = .25;
    trial.visits.followUpSlotsPerFirst = .8;
    trial.run();
    // Sixteen slots: on Monday nobody on the list has been seen first; then four are kept, and
    // twelve of twenty on the list are seen.
    assertThat(trial.value("op-follow-ups-overdue", 0)).isEqualTo(5000 - 16 - 4 * 4);
    assertThat(trial.value("rtt-completed", 0)).isEqualTo(48);
    assertThat(trial.value("rtt-list", 0)).isEqualTo(52);
    assertThat(trial.value("op-follow-ups-overdue", 1)).isEqualTo(5000 - 32 - 20);
    assertThat(trial.value("rtt-completed", 1)).isEqualTo(60);
  }

  @Test
  void idleFollowUpSlotsBecomeFirstAppointments() {
    ElectiveTrial trial = ElectiveTrial.oneList(0, 0).clinics(10);
    trial.waiting(OUTPATIENT, 4, 30, 2000);
    trial.visits = new Visits();
    trial.visits.redeployed = Steps.constant(.8);
    trial.visits.firstPerFollowUp = .5;
    trial.run();
    // Ten idle follow-up slots a day: eight are used, for four first appointments.
    assertThat(trial.value("rtt-completed", 0)).isEqualTo(70);
    assertThat(trial.value("clinic-slots-redeployed", 0)).isEqualTo(20);
  }

  @Test
  void missedAppointmentsFollowDeprivationAndTheTelephone() {
    ElectiveTrial trial = ElectiveTrial.oneList(400, 0).clinics(400);
    trial.visits = new Visits();
    trial.visits.missed = .2;
    trial.visits.missedByDeprivation = new double[] {1.5, 1, 1, 1, .5};
    trial.people =
        Optional.of(
            new ListRules.People(
                new double[] {1, 0, 0, 0, 1},
                java.util.Map.of("all", 1.0),
                new double[] {1, 1, 1, 1, 1}));
    trial.run();
    double booked = 400 * 80;
    double spread = 4 * Math.sqrt(.16 / booked);
    assertThat(missedShare(trial)).isCloseTo(.2, within(spread));
    trial.visits.remote = .5;
    trial.visits.missedRemote = .5;
    trial.run();
    assertThat(missedShare(trial)).isCloseTo(.2 * .75, within(spread));
    // Of those who come more are at the telephone: they miss less.
    double came = .5 * (1 - .1) / (1 - .15);
    assertThat(ratio(trial, "op-remote-share", "")).isCloseTo(came, within(.01));
  }

  private static double missedShare(ElectiveTrial trial) {
    return ratio(trial, "op-missed-share", "kind=first");
  }

  private static double ratio(ElectiveTrial trial, String measure, String group) {
    int row = trial.layout.find(measure, "", "", group);
    double numerator = 0;
    double denominator = 0;
    for (int period = 0; period < trial.periods(); period++) {
      numerator += trial.numerators[row][period];
      denominator += trial.denominators[row][period];
    }
    return numerator / denominator;
  }

  @Test
  void bankHolidaysHoldNoClinics() {
    ElectiveTrial trial = ElectiveTrial.oneList(10, 0).clinics(10);
    trial.visits = new Visits();
    trial.bankHolidays = java.util.List.of(LocalDate.of(2024, 9, 4));
    trial.trusts.put(ElectiveTrial.T, trial.list(10, 0, 0, 0, 0, 0, 0, 0, 0, 0));
    trial.clinics(10).run();
    assertThat(trial.value("op-first-attendances", 0)).isEqualTo(40);
  }
}
