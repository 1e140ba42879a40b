package headroom.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.scenario.Distribution;
import headroom.model.scenario.Evidence;
import headroom.model.scenario.ScenarioFamily;
import headroom.model.scenario.Steps;
import headroom.model.scenario.UncertainParameter;
import headroom.model.scenario.VirtualWard;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where values come from, and how uncertain they are. */
class EvidenceTest {
  @TempDir Path folder;
  private Texts texts;

  @BeforeEach
  void startAFolder() {
    texts = new Texts(folder);
  }

  private static String ward(String substitution, String places) {
    return Texts.BEDS
        .replace("substitution: 70%", "substitution: " + substitution)
        .replace("{2022-10-01: 20, 2023-01-01: 30}", places);
  }

  @Test
  void aSingleNumberIsDrawnFromItsRange() {
    ScenarioFamily family =
        texts.read(ward("{value: 70%, range: [40%, 90%], assumption: guess}", "30"));
    assertThat(family.parameters())
        .containsExactly(
            new UncertainParameter(
                "virtual-ward.substitution",
                0.7,
                0.4,
                0.9,
                "share",
                new Evidence(Evidence.Kind.ASSUMPTION, "guess")));
    VirtualWard drawn = family.at(new double[] {0.45}).virtualWard().orElseThrow();
    assertThat(drawn.substitution()).isEqualTo(0.45);
    assertThat(family.central().virtualWard().orElseThrow().substitution()).isEqualTo(0.7);
  }

  @Test
  void datedStepsAreDrawnAsOneFactorAndStayWhole() {
    ScenarioFamily family =
        texts.read(ward("70%", "{value: {2022-10-01: 20, 2023-01-01: 31}, range: [0.5, 2]}"));
    UncertainParameter parameter = family.parameters().get(0);
    assertThat(parameter.path()).isEqualTo("virtual-ward.sites.a.places ×");
    assertThat(List.of(parameter.low(), parameter.central(), parameter.high()))
        .containsExactly(0.5, 1.0, 2.0);
    Steps places =
        family.at(new double[] {0.9}).virtualWard().orElseThrow().sites().get("a").places();
    assertThat(places.values()).containsExactly(18, 28);
  }

  @Test
  void aDistributionIsDrawnAsAFactorBelowAnUnmovedLimit() {
    String text =
        Texts.BEDS.replace(
            "{gamma: {shape: 2, mean: 7 d}}",
            "{value: {gamma: {shape: 2, mean: 7 d}, at-most: 30 d}, range: ±20%}");
    Distribution drawn =
        texts.read(text).at(new double[] {1.1}).beds().orElseThrow().emergencyStay().orElseThrow();
    double scale = 7 * 86400 / 2.0 * 1.1;
    assertThat(drawn)
        .isEqualTo(new Distribution.Truncated(new Distribution.Gamma(2, scale), 30 * 86400));
  }

  @Test
  void evidenceOfAMapHoldsForEverythingBelowThatHasNone() {
    String text =
        "evidence: {published: whole}\n"
            + ward("{value: 70%, range: ±10%, derived: own}", "{value: 30, range: ±10%}")
                .replace(
                    "open: 100", "evidence: {derived: site}\n      open: {value: 100, range: ±5%}");
    assertThat(texts.read(text).parameters())
        .extracting(UncertainParameter::evidence)
        .containsExactly(
            new Evidence(Evidence.Kind.DERIVED, "site"),
            new Evidence(Evidence.Kind.DERIVED, "own"),
            new Evidence(Evidence.Kind.PUBLISHED, "whole"));
  }

  @Test
  void sourcesAreWrittenOutForReaders() {
    String text =
        "sources: {P1: First paper, P2: Second paper}\n"
            + ward(
                "{value: 70%, range: ±10%, derived: 'table 2 [P1]'}",
                "{value: 30, range: ±10%, published: P2}");
    assertThat(texts.read(text).parameters())
        .extracting(p -> p.evidence().note())
        .containsExactly("table 2 [P1: First paper]", "Second paper [P2]");
  }

  @Test
  void wrongEvidenceIsReported() {
    String text =
        "sources: {P1: First paper}\n"
            + ward(
                "{value: 70%, published: P11, derived: x}",
                "{value: 30, range: [0.9], published: \"see [P7]\"}");
    assertThat(texts.problems(text))
        .contains("virtual-ward.substitution: found published and derived, expected one of them")
        .contains("places: found the source P7, expected an id listed under sources")
        .contains("places.range: found a list, expected two figures");
    assertThat(texts.problems(ward("{value: 70%, published: P11}", "30")))
        .contains("found the source P11");
    assertThat(texts.problems("evidence: {publised: x}\n" + Texts.BEDS))
        .contains("evidence: found `publised`, expected a map with one of published, derived");
    assertThat(texts.problems(ward("{range: [1%, 2%], derived: x}", "30")))
        .contains("found range and derived without a value");
    assertThat(texts.problems(ward("{value: 70%, rang: 1}", "30")))
        .contains("found `rang`")
        .contains("Maybe you meant range.");
  }

  @Test
  void aRangeMustHoldTheValue() {
    assertThat(texts.problems(ward("{value: 70%, range: [75%, 90%]}", "30")))
        .contains("substitution.range: found a list, expected a range that holds the value, 70%");
    assertThat(texts.problems(ward("{value: 70%, range: [90%, 40%]}", "30")))
        .contains("expected the lower figure first");
    assertThat(texts.problems(ward("70%", "{value: 30, range: [20, 40]}")))
        .contains("places.range: found a list, expected a range of factors around 1");
    assertThat(texts.problems(ward("{value: 70%, range: [40%, 190%]}", "30")))
        .contains("substitution.range: found 190%");
  }
}
