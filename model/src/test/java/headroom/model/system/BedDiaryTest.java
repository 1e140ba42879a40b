package headroom.model.system;

import static headroom.model.system.WardTrial.pool;
import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.scenario.Bays;
import headroom.model.scenario.Beds;
import headroom.model.scenario.Steps;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rules of beds told as patients' days. */
class BedDiaryTest {
  private final Map<String, Beds.Pool> pools = new LinkedHashMap<>();

  private WardTrial trial(Beds.Order order) {
    return new WardTrial(
        WardTrial.scenario(pools, Optional.empty(), Optional.ofNullable(order), Optional.empty()));
  }

  private static Beds.Pool assessment(double beds, long hours, String... overflow) {
    return new Beds.Pool(
        Optional.empty(),
        Optional.of(Steps.constant(beds)),
        overflow,
        false,
        Beds.WhenFull.WAIT,
        Optional.of(hours * 3600));
  }

  @Test
  void fromTheAssessmentUnitToTheHomeWard() {
    pools.put("assessment", assessment(1, 72));
    pools.put("medicine", pool(1));
    WardTrial trial = trial(null);
    trial.comes("A", "assessment", "medicine", 3, 100, false);
    trial.until(10);
    trial.comes("B", "medicine", 70);
    trial.until(20);
    trial.comes("C", "assessment", "medicine", 3, 30, false);
    trial.until(200);
    assertThat(trial.diary)
        .containsExactly(
            "0h A in assessment",
            "10h B in medicine",
            "20h C waits",
            // A's assessment ends at 72 h, but medicine is full until B leaves: A blocks C.
            "80h B gone",
            "80h A in medicine",
            "80h C in assessment",
            "100h A gone",
            "110h C gone");
  }

  @Test
  void aFullAssessmentUnitSendsPatientsStraightToTheirWard() {
    pools.put("assessment", assessment(1, 72));
    pools.put("medicine", pool(1));
    WardTrial trial = trial(null);
    trial.comes("A", "assessment", "medicine", 3, 20, false);
    trial.comes("B", "assessment", "medicine", 3, 20, false);
    trial.comes("C", "assessment", "medicine", 3, 20, false);
    trial.until(50);
    assertThat(trial.diary)
        .containsExactly(
            "0h A in assessment",
            "0h B in medicine",
            "0h C waits",
            "20h A gone",
            "20h C in assessment",
            "20h B gone",
            "40h C gone");
  }

  @Test
  void afterFourHoursOtherPoolsAreTriedInOrderAndOutliersStayLonger() {
    pools.put("medicine", pool(1, "sister", "surgery"));
    pools.put("sister", pool(1));
    pools.put("surgery", pool(1));
    WardTrial trial = trial(null);
    trial.comes("A", "medicine", 100);
    trial.comes("S", "sister", 2);
    trial.comes("B", "medicine", 10);
    trial.comes("C", "medicine", 10);
    trial.until(8);
    assertThat(trial.diary)
        .contains("0h B waits", "4h B in sister", "0h C waits", "4h C in surgery");
    trial.until(50);
    // Ten hours of need become fifteen.
    assertThat(trial.diary).contains("19h B gone", "19h C gone");
    assertThat(trial.counted("outliers-0800")).isEqualTo(2);
  }

  @Test
  void theUrgentThenByWaitThenUrgentElectiveThenOtherElective() {
    pools.put("ward", pool(1));
    WardTrial trial = trial(new Beds.Order(Optional.empty(), true));
    trial.comes("A", "ward", 8);
    assertThat(trial.operated("routine", "ward", false)).as("A leaves today").isTrue();
    assertThat(trial.operated("P2", "ward", true)).as("that bed is promised").isFalse();
    trial.comes("B", "ward", 5);
    trial.comes("C", "ward", "ward", 1, 5, false);
    trial.until(60);
    assertThat(trial.diary)
        .containsSubsequence(
            "8h A gone",
            "8h C in ward",
            "13h C gone",
            "13h B in ward",
            "18h B gone",
            "18h routine in ward",
            "42h routine gone");
  }

  @Test
  void urgentElectivePatientsComeBeforeOtherElectivePatients() {
    pools.put("ward", pool(2));
    WardTrial trial = trial(new Beds.Order(Optional.empty(), true));
    trial.comes("A", "ward", 8);
    trial.comes("B", "ward", 9);
    assertThat(trial.operated("routine", "ward", false)).isTrue();
    assertThat(trial.operated("P2", "ward", true)).isTrue();
    trial.until(10);
    assertThat(trial.diary).containsSubsequence("8h P2 in ward", "9h routine in ward");
  }

  @Test
  void withoutAnOrderElectivePatientsComeBeforeUsualOnes() {
    pools.put("ward", pool(1));
    WardTrial trial = trial(null);
    trial.comes("A", "ward", 8);
    trial.operated("routine", "ward", false);
    trial.comes("B", "ward", 5);
    trial.until(9);
    assertThat(trial.diary).contains("8h routine in ward");
  }

  @Test
  void whoHasWaitedTenHoursGoesToTheHead() {
    pools.put("ward", pool(1));
    WardTrial trial = trial(new Beds.Order(Optional.of(10L * 3600), true));
    trial.comes("A", "ward", 15);
    trial.until(1);
    trial.comes("B", "ward", 5);
    trial.until(12);
    trial.comes("urgent", "ward", "ward", 0, 5, false);
    trial.until(30);
    assertThat(trial.diary)
        .containsSubsequence("15h A gone", "15h B in ward", "20h urgent in ward");
  }

  private WardTrial lending(int above, double most, double held) {
    pools.put("ward", pool(1));
    pools.put(
        "elective",
        new Beds.Pool(
            Optional.empty(),
            Optional.of(Steps.constant(2)),
            new String[0],
            true,
            Beds.WhenFull.WAIT,
            Optional.empty()));
    Beds.Lending rule = new Beds.Lending(above, most, Steps.constant(held));
    WardTrial trial = trial(new Beds.Order(Optional.empty(), true, Optional.of(rule)));
    for (String patient : List.of("A", "B", "C", "D")) {
      trial.comes(patient, "ward", 15);
    }
    trial.until(5);
    return trial;
  }

  @Test
  void electiveBedsAreLentAfterFourHoursWhileManyWait() {
    // B, C and D wait: one goes while more than two do, and then no more.
    WardTrial trial = lending(2, 1, 0);
    assertThat(trial.diary).contains("4h B in elective").doesNotContain("4h C in elective");
    trial = lending(1, 1, 0);
    assertThat(trial.diary).contains("4h B in elective", "4h C in elective");
    assertThat(trial.operated("routine", "elective", false)).isFalse();
  }

  @Test
  void noMoreThanAShareIsLentAndNothingWhileElectiveWorkIsHeld() {
    assertThat(lending(0, .5, 0).diary)
        .contains("4h B in elective")
        .doesNotContain("4h C in elective");
    WardTrial held = lending(0, 1, 1);
    assertThat(held.diary).noneMatch(line -> line.endsWith("in elective"));
    assertThat(held.operated("routine", "elective", false)).isTrue();
  }

  @Test
  void noBedForAManBesideWomenUntilABayIsEmpty() {
    pools.put("ward", pool(8));
    Bays rules = new Bays(4, 0, 0.5, 0, Optional.empty(), Optional.empty());
    WardTrial trial =
        new WardTrial(
            WardTrial.scenario(pools, Optional.of(rules), Optional.empty(), Optional.empty()));
    for (int i = 1; i <= 5; i++) {
      trial.comes("woman" + i, "ward", "ward", 3, 4 + i, true);
    }
    trial.comes("man", "ward", "ward", 3, 5, false);
    trial.until(30);
    assertThat(trial.diary)
        .contains("0h man waits")
        // At 5 h four women are left: the one alone in her bay moves to the other three.
        .containsSubsequence("5h woman1 gone", "5h man in ward", "10h man gone");
    assertThat(trial.counted("bay-moves")).isEqualTo(1);
  }
}
