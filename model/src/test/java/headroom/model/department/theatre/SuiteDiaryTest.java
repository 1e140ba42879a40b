package headroom.model.department.theatre;

import static headroom.model.department.theatre.TheatreTrial.S;
import static headroom.model.department.theatre.TheatreTrial.suite;
import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.scenario.Theatre;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Suites that take some patients only, or run on other days, told as patients' weeks. */
class SuiteDiaryTest {
  private final TheatreTrial trial = new TheatreTrial();

  @Test
  void anIndependentProviderTakesSimpleCasesWhoAreNotUrgent() {
    trial.procedures.put(S, new Theatre.Procedure(S, 1, 7200, 0, .5));
    trial.hasBed = name -> false;
    trial.days = 28;
    trial.with("independent", suite(0).independent().cases(5));
    trial.routine("A", 60, 99, 300);
    trial.patient("urgent").priority(2, 28).comes();
    List<Integer> simple = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      if (trial.pathways.simple(trial.row("A" + i))) {
        simple.add(i);
      }
    }
    trial.run();
    // One a day, without a bed or a minute of theatre time, until no simple case is left.
    assertThat(trial.value("cases-independent-sector")).isEqualTo(20);
    assertThat(trial.dayOf("urgent")).isNegative();
    List<Integer> treated = new ArrayList<>();
    for (int i = 1; i <= 60; i++) {
      if (trial.dayOf("A" + i) >= 0) {
        treated.add(i);
      }
    }
    // Who is not simple is passed over, whatever the wait.
    assertThat(simple).hasSizeBetween(21, 40);
    assertThat(treated).isEqualTo(simple.subList(0, 20));
  }

  @Test
  void whoIsSimpleIsDrawnByIdentity() {
    trial.procedures.put(S, new Theatre.Procedure(S, 1, 7200, 0, .4));
    trial.with("theatre", suite(5));
    int simple = 0;
    for (int i = 0; i < 1000; i++) {
      int row = trial.patient("A" + i).number(i).comes();
      simple += trial.pathways.simple(row) ? 1 : 0;
    }
    assertThat(simple).isBetween(350, 450);
  }

  @Test
  void weekendListsRunAtWeekends() {
    trial.with("weekend", suite(4).on("saturday", "sunday"));
    trial.days = 14;
    trial.routine("A", 30, 99, 200);
    trial.run();
    assertThat(trial.diary)
        .containsExactly(
            "day 5: A1",
            "day 5: A2",
            "day 6: A3",
            "day 6: A4",
            "day 12: A5",
            "day 12: A6",
            "day 13: A7",
            "day 13: A8");
    assertThat(trial.value("theatre-utilisation-capped", "kind=weekend")).isEqualTo(200 / 240.0);
  }

  @Test
  void sessionsForLongWaitersTakeNobodyElse() {
    trial.with("long", suite(5).onlyOver(364));
    trial.patient("urgent").priority(2, 10).minutes(200).comes();
    trial.patient("B").waited(400).minutes(200).comes();
    trial.patient("A").waited(500).minutes(200).comes();
    trial.patient("C").waited(300).minutes(200).comes();
    trial.run();
    // C has waited for 364 days on day 64, a Tuesday; the list of the day after is the first.
    assertThat(trial.diary).containsExactly("day 0: A", "day 1: B", "day 65: C");
  }
}
