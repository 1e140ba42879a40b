package headroom.model.department.discharge;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.engine.Draws;
import headroom.model.flow.Ledger;
import headroom.model.flow.Patients;
import headroom.model.flow.Sources;
import headroom.model.scenario.Beds;
import headroom.model.scenario.Distribution;
import headroom.model.scenario.Steps;
import headroom.model.time.EnglishCalendar;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The way out of hospital, told as patients' days worked by hand. Day 0 is Monday 4 April 2022. */
class DischargeDiaryTest {
  private static final long HOUR = 3600;
  private static final long DAY = 24 * HOUR;
  private static final LocalDate MONDAY = LocalDate.of(2022, 4, 4);
  private static final double[] EVERY_DAY = {1, 1, 1, 1, 1, 1, 1};
  private static final double[] NEVER_ON_SUNDAYS = {1, 1, 1, 1, 1, 1, 0};

  private final Patients patients = new Patients();
  private final Map<Integer, Long> leaves = new HashMap<>();
  private final Map<String, Beds.Pathway> pathways = new LinkedHashMap<>();
  private double[] leavesOn = EVERY_DAY;
  private Optional<double[]> startsOn = Optional.empty();
  private Optional<Distribution> medicines = Optional.empty();
  private Optional<Distribution> transport = Optional.empty();
  private double deaths;
  private Discharges discharges;

  private static Distribution of(double seconds) {
    return new Distribution.Deterministic(seconds);
  }

  private static Beds.Pathway home(double share) {
    return new Beds.Pathway(share, of(0), Steps.constant(1), Optional.empty());
  }

  private static Beds.Pathway care(double slots, double stayDays, double patienceDays) {
    Optional<Distribution> patience =
        patienceDays > 0 ? Optional.of(of(patienceDays * DAY)) : Optional.empty();
    return new Beds.Pathway(
        1,
        of(0),
        Steps.constant(1),
        Optional.of(
            new Beds.Slots(
                of(stayDays * DAY),
                Map.of("T", Steps.constant(slots)),
                Steps.constant(1),
                patience,
                Map.of())));
  }

  /** Everybody needs care after hospital. */
  private void everybodyNeeds(Beds.Pathway care) {
    pathways.put("home", home(0));
    pathways.put("care", care);
  }

  private void open() {
    double[] threeToFour = new double[24];
    threeToFour[15] = 1;
    discharges =
        new Discharges(
            new Beds.Discharge(
                12 * HOUR,
                leavesOn,
                threeToFour,
                pathways,
                medicines,
                transport,
                20 * HOUR,
                deaths,
                startsOn),
            new Surroundings(
                new EnglishCalendar(MONDAY, 60, List.of(LocalDate.of(2022, 4, 15))),
                new Draws(1, 1),
                new Sources(),
                patients,
                new Ledger(place -> ""),
                (patient, second) -> leaves.put(patient, second),
                List.of("T"),
                new double[] {0},
                day -> 1));
  }

  private int patient(int number) {
    int row = patients.add(7, number, 0);
    patients.site(row, 0);
    return row;
  }

  /** A patient whose need ends at an hour of a day; returns when it is planned to leave. */
  private long plan(int row, int day, double hour) {
    long departs = discharges.plan(row, (long) (day * DAY + hour * HOUR));
    leaves.put(row, departs);
    return departs;
  }

  private long day(int row) {
    return leaves.get(row) / DAY;
  }

  private double hour(int row) {
    return leaves.get(row) % DAY / (double) HOUR;
  }

  @Test
  void theRoundOfTheMorningSeesNeedThatEndsBeforeNoonAndTheNextOneWhatEndsLater() {
    pathways.put("home", home(1));
    open();
    int early = patient(1);
    plan(early, 0, 11);
    assertThat(discharges.fitDay()).isEqualTo(0);
    assertThat(day(early)).isEqualTo(0);
    int late = patient(2);
    plan(late, 0, 12.5);
    assertThat(discharges.fitDay()).isEqualTo(1);
    assertThat(day(late)).isEqualTo(1);
    assertThat(hour(late)).isBetween(15.0, 16.0);
    assertThat(discharges.homeUnaided()).isTrue();
  }

  @Test
  void nobodyLeavesWithoutMedicinesAndTransportNorAfterTheLastDeparture() {
    pathways.put("home", home(1));
    medicines = Optional.of(of(3 * HOUR));
    transport = Optional.of(of(HOUR));
    open();
    int quick = patient(1);
    plan(quick, 0, 8);
    assertThat(hour(quick))
        .as("ready at 13:00, leaves at the profile's hour")
        .isBetween(15.0, 16.0);

    medicines = Optional.of(of(8 * HOUR));
    open();
    int slow = patient(2);
    plan(slow, 0, 8);
    assertThat(leaves.get(slow)).as("9:00 + 8 h + 1 h").isEqualTo(18 * HOUR);

    medicines = Optional.of(of(11 * HOUR));
    open();
    int tooLate = patient(3);
    plan(tooLate, 0, 8);
    assertThat(day(tooLate)).as("21:00 is too late").isEqualTo(1);
    assertThat(hour(tooLate)).isBetween(15.0, 16.0);
  }

  @Test
  void whoIsReadyOnASaturdayWaitsForMondayWhereNobodyLeavesOnSundays() {
    pathways.put("home", home(1));
    leavesOn = NEVER_ON_SUNDAYS;
    open();
    int saturday = patient(1);
    plan(saturday, 5, 14);
    assertThat(day(saturday)).isEqualTo(7);
    int goodFriday = patient(2);
    plan(goodFriday, 11, 8);
    assertThat(day(goodFriday)).as("a bank holiday is a Sunday").isEqualTo(12);
  }

  @Test
  void oneSlotOfThreeDaysServesThreePatientsInTheOrderTheyWereReady() {
    everybodyNeeds(care(1, 3, 0));
    open();
    int a = patient(1);
    int b = patient(2);
    int c = patient(3);
    plan(a, 0, 10);
    assertThat(discharges.homeUnaided()).isFalse();
    plan(c, 2, 10);
    plan(b, 1, 10);
    for (int day = 0; day < 10; day++) {
      discharges.startDay(day);
    }
    assertThat(day(a)).as("ready on Monday, offered on Tuesday").isEqualTo(1);
    assertThat(hour(a)).isBetween(15.0, 16.0);
    assertThat(day(b)).as("Tuesday and three days").isEqualTo(4);
    assertThat(day(c)).isEqualTo(7);
  }

  @Test
  void nobodyStartsOnASundayOrBankHolidayWhenNoneCan() {
    everybodyNeeds(care(5, 3, 0));
    startsOn = Optional.of(NEVER_ON_SUNDAYS);
    open();
    int saturday = patient(1);
    int thursday = patient(2);
    plan(saturday, 5, 10);
    plan(thursday, 10, 10);
    for (int day = 0; day < 14; day++) {
      discharges.startDay(day);
    }
    assertThat(day(saturday)).as("not on Sunday the 10th").isEqualTo(7);
    assertThat(day(thursday)).as("not on Good Friday").isEqualTo(12);
  }

  @Test
  void aboutThreeInTenSlotsTakeSomebodyOnASunday() {
    everybodyNeeds(care(500, 3, 0));
    startsOn = Optional.of(new double[] {1, 1, 1, 1, 1, 1, 0.3});
    open();
    int sunday = 0;
    for (int i = 0; i < 500; i++) {
      plan(patient(i), 5, 10);
    }
    for (int day = 0; day < 8; day++) {
      discharges.startDay(day);
    }
    for (int row : leaves.keySet()) {
      assertThat(day(row)).isBetween(6L, 7L);
      sunday += day(row) == 6 ? 1 : 0;
    }
    assertThat(sunday / 500.0).isBetween(0.24, 0.36);
  }

  @Test
  void whoLosesPatienceLeavesWithoutASlot() {
    everybodyNeeds(care(0, 3, 5));
    open();
    int waits = patient(1);
    plan(waits, 0, 10);
    for (int day = 0; day < 10; day++) {
      discharges.startDay(day);
    }
    assertThat(day(waits)).isEqualTo(5);
  }

  @Test
  void whoHasLeftTheBedIsOfferedNothing() {
    everybodyNeeds(care(1, 3, 0));
    open();
    int gone = patient(1);
    int next = patient(2);
    plan(gone, 0, 10);
    plan(next, 1, 10);
    discharges.left(gone);
    patients.remove(gone);
    for (int day = 0; day < 4; day++) {
      discharges.startDay(day);
    }
    assertThat(day(next)).isEqualTo(2);
  }

  @Test
  void whoDiesWaitsForNothing() {
    pathways.put("home", home(1));
    deaths = 1;
    open();
    int dies = patient(1);
    assertThat(plan(dies, 3, 22.5)).isEqualTo((long) (3 * DAY + 22.5 * HOUR));
    assertThat(discharges.dies(dies)).isTrue();
    assertThat(discharges.fitDay()).as("never found fit").isGreaterThan(3);
    int elective = patient(2);
    patients.elective(elective, true);
    plan(elective, 3, 8);
    assertThat(discharges.pathway(elective)).as("elective patients do not die").isEqualTo(0);
  }
}
