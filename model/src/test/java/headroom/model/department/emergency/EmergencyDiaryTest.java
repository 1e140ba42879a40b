package headroom.model.department.emergency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.scenario.Distribution;
import headroom.model.scenario.Emergency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Days in an emergency department, every stamp worked by hand. */
class EmergencyDiaryTest {
  private final Diary diary = new Diary();

  private void counts(String measure, double expected) {
    assertThat(diary.monday(measure)).as(measure).isCloseTo(expected, within(1e-9));
  }

  /**
   * One cubicle for acuities 1 and 2, one clinician, 30 minutes for everybody.
   *
   * <pre>
   *    arrives        assessed  seen   care ends  ready  decision  leaves
   * A  08:00 amb, 1   08:12     08:12  08:42      09:42  10:02     14:12, bed 250 min after 10:02
   * B  08:20 amb, 2   14:12     14:12  14:42      14:42            14:52, clock starts 08:35
   * C  08:30 walk, 3  08:36     08:42  09:12      09:12            09:22
   * D  09:00 walk, 3  09:06     09:12  09:42      09:42            09:52
   * </pre>
   *
   * A boards in the only cubicle, so B's crew waits 352 minutes, 337 beyond the quarter hour.
   */
  @Test
  void aBoarderHoldsUpTheNextCrewAndNobodyElse() {
    diary.investigated = new double[] {1, 0, 0};
    diary.investigationMinutes = 60;
    diary.decisionMinutes = 20;
    diary.departureMinutes = 10;
    diary.handoverMinutes = 12;
    diary.bedAfterMinutes = 250;
    diary.assessment = Diary.minutes(6);
    diary.toBeAdmitted(diary.byAmbulance("A", "08:00", 1), true);
    diary.byAmbulance("B", "08:20", 2);
    diary.walksIn("C", "08:30", 3);
    diary.walksIn("D", "09:00", 3);
    diary.run();
    counts("ed-attendances", 4);
    counts("ed-within-4h", 2 / 4.0);
    counts("ed-over-12h-from-arrival", 0);
    counts("ed-over-12h-from-dta", 0);
    counts("ed-4-to-12h-from-dta", 1);
    counts("ed-over-1h-after-ready", 1 / 4.0);
    counts("ed-assessment-mean-minutes", (12 + 352 + 6 + 6) / 4.0);
    counts("ed-assessed-within-15m", 3 / 4.0);
    counts("ed-wait-clinician-mean-minutes", (0 + 337 + 12 + 12) / 4.0);
    counts("ed-left-unseen", 0);
    counts("ed-stay-mean-minutes", (360 + 377 + 52 + 52) / 4.0);
    assertThat(diary.on(0, "ed-stay-mean-minutes", "ed", "admitted")).isEqualTo(360);
    assertThat(diary.on(0, "ed-stay-mean-minutes", "ed", "acuity=2")).isEqualTo(377);
    counts("handover-within-15m", 1 / 2.0);
    counts("handover-within-30m", 1 / 2.0);
    counts("handover-over-60m", 1 / 2.0);
    counts("handover-lost-hours", 337 / 60.0);
    counts("handover-lost-minutes", 337 / 2.0);
    counts("emergency-admissions", 1);
    counts("emergency-admissions-overnight", 1);
  }

  /**
   * A: arrives 08:00, seen 08:00 to 08:30, decision 08:30, bed 720 minutes later at 20:30: 12 hours
   * from the decision, over 12 from arrival. B: the same from 09:00 after waiting for the cubicle
   * until 20:30, seen to 21:00, bed at 09:00 on Tuesday: exactly 24 hours from arrival.
   */
  @Test
  void twelveHoursCountFromTheDecisionAndFromArrivalApart() {
    diary.bedAfterMinutes = 720;
    diary.toBeAdmitted(diary.walksIn("A", "08:00", 1), true);
    diary.toBeAdmitted(diary.walksIn("B", "09:00", 1), true);
    diary.run();
    counts("ed-over-12h-from-dta", 1);
    counts("ed-4-to-12h-from-dta", 0);
    counts("ed-over-12h-from-arrival", 1);
    assertThat(diary.on(1, "ed-over-12h-from-dta", "ed", "")).isEqualTo(1);
    assertThat(diary.on(1, "ed-stay-mean-minutes", "ed", "admitted")).isEqualTo(24 * 60);
  }

  /** Half an hour's work takes forty minutes where three quarters of it are done in the time. */
  @Test
  void infectionControlSlowsClinicians() {
    diary.pace = day -> day == 0 ? 0.75 : 1;
    diary.departureMinutes = 10;
    diary.walksIn("A", "08:00", 3);
    diary.walksIn("B", "08:00", 3);
    diary.run();
    assertThat(diary.on(0, "ed-stay-mean-minutes", "ed", "")).isEqualTo((50 + 90) / 2.0);
  }

  /** Care from 23:20 to 23:50, home at 00:05: an attendance of Monday, a departure of Tuesday. */
  @Test
  void whoLeavesAfterMidnightCountsOnTheNextDay() {
    diary.departureMinutes = 15;
    diary.walksIn("A", "23:20", 3);
    diary.run();
    counts("ed-attendances", 1);
    counts("ed-stay-mean-minutes", 0);
    assertThat(diary.on(1, "ed-stay-mean-minutes", "ed", "")).isEqualTo(45);
  }

  /**
   * A occupies the clinician from 08:00 to 20:00. B comes at 08:10 with an hour's patience and has
   * gone at 09:10. C comes at 22:30 while D, come at 21:00, is seen until 09:00: gone at 23:30, on
   * Monday, though nobody calls before Tuesday.
   */
  @Test
  void whoIsNotCalledInTimeHasLeftUnseen() {
    diary.minutesOfWork = new double[] {720, 30, 30};
    diary.patience = Diary.minutes(60);
    diary.walksIn("A", "08:00", 1);
    diary.walksIn("B", "08:10", 3);
    diary.walksIn("D", "21:00", 1);
    diary.walksIn("C", "22:30", 3);
    diary.run();
    counts("ed-left-unseen", 2 / 3.0);
    counts("ed-stay-mean-minutes", (720 + 60 + 60) / 3.0);
    assertThat(diary.on(1, "ed-left-unseen", "ed", "")).isZero();
  }

  /**
   * Two cubicles, one of them for acuity 1. A (acuity 2) takes majors at 08:00 until 08:30; B
   * (acuity 2) waits although resuscitation is empty; C (acuity 1, 08:10) has it until 09:00, seen
   * by the second clinician; D (acuity 1, 08:20) finds both full and gets A's at 08:30, before B. B
   * gets C's? No: that is resuscitation. B gets D's at 09:00 + 0, when D has been seen.
   */
  @Test
  void theUrgentMayUseMajorsButNotTheReverse() {
    diary.cubicles = 2;
    diary.clinicians = 9;
    Map<String, Emergency.Zone> zones = new LinkedHashMap<>();
    zones.put("resuscitation", new Emergency.Zone(1, 0.5));
    zones.put("majors", new Emergency.Zone(2, 0.5));
    diary.zones = zones;
    diary.minutesOfWork = new double[] {45, 30, 30};
    diary.walksIn("A", "08:00", 2);
    diary.walksIn("B", "08:05", 2);
    diary.walksIn("C", "08:10", 1);
    diary.walksIn("D", "08:20", 1);
    diary.run();
    // A 30; B 08:05 to 09:45; C 45; D 08:20 to 09:15, seen at 08:30.
    assertThat(diary.on(0, "ed-stay-mean-minutes", "ed", "acuity=2")).isEqualTo((30 + 100) / 2.0);
    assertThat(diary.on(0, "ed-stay-mean-minutes", "ed", "acuity=1")).isEqualTo((45 + 55) / 2.0);
  }

  /**
   * P (acuity 3) is seen from 08:00; Q (acuity 1) interrupts at 08:10 until 08:30; P resumes with
   * 20 minutes left, before R who came at 08:05, and is done at 08:50; R from 08:50 to 09:20.
   */
  @Test
  void acuityOneInterruptsAndCareGoesOnWhereItWasLeft() {
    diary.interrupts = 1;
    diary.minutesOfWork = new double[] {20, 30, 30};
    diary.walksIn("P", "08:00", 3);
    diary.walksIn("R", "08:05", 3);
    diary.walksIn("Q", "08:10", 1);
    diary.run();
    assertThat(diary.on(0, "ed-stay-mean-minutes", "ed", "acuity=1")).isEqualTo(20);
    assertThat(diary.on(0, "ed-stay-mean-minutes", "ed", "acuity=3")).isEqualTo((50 + 75) / 2.0);
    // P was first seen on arriving, R at 08:50.
    assertThat(diary.on(0, "ed-wait-clinician-mean-minutes", "ed", "acuity=3")).isEqualTo(22.5);
  }

  /**
   * One place from 08:00 to 20:00 on weekdays for three hours. A at 09:00 has it until 12:00; B at
   * 11:00 finds it full and goes through the department (30 minutes of care, a short stay); C at
   * 12:00 has it again; D at 20:00 and, on Saturday, E find it shut. Five admissions, none twice.
   */
  @Test
  void sameDayCareTakesFromTheDoorWhileItIsOpenAndHasAPlace() {
    diary.placesForSameDay = 1;
    diary.assessment = Diary.minutes(6);
    Distribution threeHours = Diary.minutes(180).get();
    diary.sameDay =
        Optional.of(
            new Emergency.SameDay(
                1, new Emergency.Hours(8 * 3600, 20 * 3600), Optional.empty(), threeHours));
    diary.toBeAdmitted(diary.walksIn("A", "09:00", 2), false);
    diary.toBeAdmitted(diary.walksIn("B", "11:00", 2), false);
    diary.toBeAdmitted(diary.walksIn("C", "12:00", 2), false);
    diary.toBeAdmitted(diary.walksIn("D", "20:00", 2), false);
    diary.toBeAdmitted(diary.comes("E", 5, "09:00", 2, false), false);
    diary.run();
    counts("sdec-patients", 2);
    counts("sdec-full", 1 / 3.0);
    counts("ed-attendances", 4);
    counts("emergency-admissions", 4);
    counts("emergency-admissions-overnight", 0);
    assertThat(diary.on(5, "emergency-admissions", "ed", "")).isEqualTo(1);
    assertThat(diary.on(5, "sdec-patients", "ed", "")).isZero();
    counts("ed-stay-mean-minutes", (6 + 30 + 6 + 30) / 4.0);
    assertThat(diary.seen).containsOnlyKeys("A", "B", "C", "D", "E");
  }

  /**
   * Everybody of acuity 3 who walks in and goes home is streamed: A, but not B (acuity 2), C (by
   * ambulance) or D (to be admitted).
   */
  @Test
  void minorWalkInsAreStreamedToTheCentreThatCountsThem() {
    diary.streaming = Optional.of(new Emergency.Streaming(3, 1));
    diary.walksIn("A", "08:00", 3);
    diary.walksIn("B", "09:00", 2);
    diary.byAmbulance("C", "10:00", 3);
    diary.toBeAdmitted(diary.walksIn("D", "11:00", 3), false);
    diary.run();
    counts("ed-attendances", 3);
    counts("ed-streamed", 1);
    assertThat(diary.on(0, "ed-attendances", "centre", "type=3")).isEqualTo(1);
    assertThat(diary.on(0, "ed-stay-mean-minutes", "centre", "")).isEqualTo(30);
  }

  @Test
  void nobodyIsStreamedToACentreThatIsShut() {
    diary.streaming = Optional.of(new Emergency.Streaming(3, 1));
    diary.centreClinicians = 0;
    diary.walksIn("A", "08:00", 3);
    diary.run();
    counts("ed-streamed", 0);
    counts("ed-attendances", 1);
  }

  /**
   * No cubicle: three crews come at 08:00, 08:10 and 08:20. Diverted when more than one has waited
   * over 30 minutes and the neighbour has none: at 08:40 one has waited 40 minutes, one exactly 30;
   * at 08:41 two have waited longer.
   */
  @Test
  void ambulancesAreDivertedOnlyWhileCrewsWait() {
    diary.cubicles = 0;
    diary.divert = Optional.of(new Emergency.Divert(1800, 1, 1, 1, 600));
    diary.byAmbulance("A", "08:00", 1);
    diary.byAmbulance("B", "08:10", 1);
    diary.byAmbulance("C", "08:20", 1);
    diary.open();
    EmergencyDepartment here = diary.departments.get("ed");
    EmergencyDepartment other = diary.departments.get("other");
    Diversion diversion =
        new Diversion(diary.divert.get(), diary.draws, new EmergencyDepartment[] {other});
    diary.runTo(Diary.second("08:20"));
    assertThat(diversion.destination(here, 1, 1, Diary.second("08:40"))).isSameAs(here);
    assertThat(diversion.destination(here, 1, 1, Diary.second("08:41"))).isSameAs(other);
    assertThat(diversion.destination(other, 1, 1, Diary.second("08:41"))).isSameAs(other);
    Diversion nowhere =
        new Diversion(diary.divert.get(), diary.draws, new EmergencyDepartment[] {here});
    assertThat(nowhere.destination(here, 1, 1, Diary.second("08:41"))).isSameAs(here);
  }
}
