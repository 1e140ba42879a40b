package headroom.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headroom.model.scenario.CatalogueTarget;
import headroom.model.scenario.TargetTest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TargetCatalogueTest {
  private final TargetCatalogue catalogue = TargetCatalogue.national();

  @Test
  void holdsTheHeadlineTests() {
    TargetTest occupancy = catalogue.tests().get("ga-occupancy-92");
    assertThat(occupancy.measure()).isEqualTo("ga-occupancy-0800");
    assertThat(occupancy.test()).isEqualTo(TargetTest.Test.WINDOW);
    assertThat(occupancy.from()).contains(LocalDate.of(2023, 4, 1));
    assertThat(occupancy.to()).contains(LocalDate.of(2024, 3, 31));
    assertThat(occupancy.atMost()).contains(0.92);
    assertThat(catalogue.tests()).containsKeys("wait-104w", "wait-78w", "elective-30pct");
  }

  @Test
  void saysWhyAVerdictIsWithheld() {
    assertThat(catalogue.gated().get("elective-30pct")).contains("prices");
    assertThat(catalogue.gated()).doesNotContainKey("elective-30pct:pathways");
  }

  @Test
  void findsATargetByItsIdAndByItsVerdicts() {
    CatalogueTarget byVerdict = catalogue.find("elective-30pct:pathways").orElseThrow();
    assertThat(byVerdict.tests()).containsKey("elective-30pct:pathways");
    assertThat(catalogue.find("no-such-target")).isEmpty();
  }

  @Test
  void reportsEveryFaultOfACatalogue() {
    String text =
        """
        targets:
          - {id: a, wording: w, source: s, definition: d, tag: CORE}
          - {id: a, wording: w, source: s, definition: d, tag: CORES, not-modelled: why}
          - id: b
            wording: w
            source: s
            definition: d
            tag: OUT
            tests:
              b: {statement: t, measure: m, from: 2023-04-01, to: 2022-04-01}
        """;
    assertThatThrownBy(() -> TargetCatalogue.read("wrong.yaml", text))
        .isInstanceOf(ScenarioProblems.class)
        .hasMessage(
            """
            wrong.yaml:2:5  targets[1]: found neither, expected either tests or, in not-modelled, why there are none.
            wrong.yaml:3:5  targets[2]: found `a` a second time, expected each target once.
            wrong.yaml:3:5  targets[2]: found CORES, expected CORE, NEAR or OUT.
            wrong.yaml:4:5  targets[3].b: found no limit, expected `at-most` or `at-least`.
            wrong.yaml:4:5  targets[3].b: found a window from 2023-04-01 to 2022-04-01, expected the first day first.""");
  }
}
