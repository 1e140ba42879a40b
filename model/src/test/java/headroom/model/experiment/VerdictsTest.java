package headroom.model.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.result.Layout;
import headroom.model.result.Measure.Kind;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Series;
import headroom.model.result.Uncertainty;
import headroom.model.result.Verdict;
import headroom.model.result.Verdict.Status;
import headroom.model.scenario.CatalogueTarget;
import headroom.model.scenario.TargetTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictsTest {
  private static final Layout LAYOUT =
      Fakes.layout(
          3,
          Fakes.series(Fakes.measure("census", Kind.CENSUS)),
          Fakes.series(Fakes.measure("flow", Kind.FLOW)),
          Fakes.series(Fakes.measure("greatest", Kind.MAX)),
          Fakes.series(Fakes.measure("ratio", Kind.RATIO)),
          Fakes.series(Fakes.measure("stock", Kind.STOCK)));

  /** April, May and June: 30, 31 and 30 days. */
  private static ReplicationResult result(double last) {
    return Fakes.result(
        LAYOUT,
        1,
        new double[][] {{300, 310, 910}, {1, 2, 4}, {5, 9, 7}, {8, 9, last}, {10, 20, 60}},
        new double[][] {{}, {}, {}, {10, 10, 20}, {}});
  }

  private static double figure(String measure, TargetTest.Test how) {
    return new VerdictTest("t", Fakes.atMost(measure, how, 0), LAYOUT).figure(result(10));
  }

  @Test
  void aWindowsFigureFollowsTheKindOfItsMeasure() {
    assertThat(figure("flow", TargetTest.Test.WINDOW)).isEqualTo(7);
    assertThat(figure("census", TargetTest.Test.WINDOW)).isEqualTo(1520.0 / 91);
    assertThat(figure("ratio", TargetTest.Test.WINDOW)).isEqualTo(27.0 / 40);
    assertThat(figure("stock", TargetTest.Test.WINDOW)).isEqualTo(30);
    assertThat(figure("greatest", TargetTest.Test.WINDOW)).isEqualTo(9);
  }

  @Test
  void otherTestsLookAtThePeriods() {
    assertThat(figure("ratio", TargetTest.Test.WORST_HIGH)).isEqualTo(0.9);
    assertThat(figure("ratio", TargetTest.Test.WORST_LOW)).isEqualTo(0.5);
    assertThat(figure("ratio", TargetTest.Test.LAST)).isEqualTo(0.5);
    assertThat(figure("ratio", TargetTest.Test.MEAN)).isCloseTo(2.2 / 3, within(1e-15));
    assertThat(figure("stock", TargetTest.Test.LAST)).isEqualTo(60);
  }

  private static Verdict only(CatalogueTarget target, Sample sample) {
    List<Verdict> verdicts = new Verdicts(List.of(target), Map.of(), LAYOUT).of(sample);
    assertThat(verdicts).hasSize(1);
    return verdicts.get(0);
  }

  @Test
  void aVerdictIsTheShareThatMeetsIt() {
    // Ratios over the window: 27/40, 37/40 and 23.5/40; exactly on the threshold counts.
    Sample sample = Fakes.sample(1, List.of(result(10), result(20), result(6.5)));
    CatalogueTarget target =
        Fakes.target("t", Fakes.atMost("ratio", TargetTest.Test.WINDOW, 27.0 / 40));
    Verdict verdict = only(target, sample);
    assertThat(verdict.status()).isEqualTo(Status.ESTIMATED);
    assertThat(verdict.probability()).isEqualTo(2.0 / 3);
    assertThat(verdict.probabilityLow()).isCloseTo(0.207655, within(1e-5));
    assertThat(verdict.probabilityHigh()).isCloseTo(0.938509, within(1e-5));
    assertThat(verdict.figure().mean()).isCloseTo((27 + 37 + 23.5) / 120, within(1e-15));
    assertThat(verdict.comparison()).isEqualTo("<=");
    assertThat(verdict.chanceOnlyProbability()).isNaN();
    Sample withChance =
        new Sample(new Plan(1, Uncertainty.BOTH, 3, 1), sample.main(), List.of(result(20)));
    assertThat(only(target, withChance).chanceOnlyProbability()).isZero();
  }

  @Test
  void aFloorIsMetFromAbove() {
    CatalogueTarget target = Fakes.target("t", Fakes.atLeast("flow", TargetTest.Test.WINDOW, 7));
    Verdict verdict = only(target, Fakes.sample(1, List.of(result(10))));
    assertThat(verdict.probability()).isEqualTo(1);
    assertThat(verdict.comparison()).isEqualTo(">=");
    assertThat(verdict.threshold()).isEqualTo(7);
  }

  @Test
  void whatIsNotInTheScenarioIsNotModelled() {
    Sample sample = Fakes.sample(1, List.of(result(10)));
    CatalogueTarget target =
        Fakes.target("t", Fakes.atMost("vw-patients", TargetTest.Test.WINDOW, 7));
    Verdict verdict = only(target, sample);
    assertThat(verdict.status()).isEqualTo(Status.NOT_MODELLED);
    assertThat(verdict.reason()).isEqualTo("measure vw-patients is not part of this scenario");
    assertThat(verdict.probability()).isNaN();
  }

  @Test
  void aWindowOutsideTheRunIsNotModelled() {
    TargetTest later =
        new TargetTest(
            "later",
            "flow",
            TargetTest.Test.WINDOW,
            "",
            "",
            "",
            Optional.of(LocalDate.of(2022, 6, 1)),
            Optional.of(LocalDate.of(2022, 7, 31)),
            Optional.of(1.0),
            Optional.empty());
    Verdict verdict = only(Fakes.target("t", later), Fakes.sample(1, List.of(result(10))));
    assertThat(verdict.status()).isEqualTo(Status.NOT_MODELLED);
    assertThat(verdict.reason()).contains("2022-06-01 to 2022-07-31").contains("2022-06-30");
  }

  @Test
  void aMeasureThatNeverHasAValueGivesNoVerdict() {
    ReplicationResult empty =
        Fakes.result(LAYOUT, 1, new double[5][3], new double[][] {{}, {}, {}, {0, 0, 0}, {}});
    CatalogueTarget target = Fakes.target("t", Fakes.atMost("ratio", TargetTest.Test.WINDOW, 7));
    assertThat(only(target, Fakes.sample(1, List.of(empty))).status())
        .isEqualTo(Status.NOT_MODELLED);
  }

  @Test
  void aGateStillShowsTheFigure() {
    CatalogueTarget target =
        Fakes.target(
            "t",
            Map.of("t", Fakes.atMost("flow", TargetTest.Test.WINDOW, 7)),
            "prices are assumptions",
            "");
    Verdict verdict = only(target, Fakes.sample(1, List.of(result(10))));
    assertThat(verdict.status()).isEqualTo(Status.GATED);
    assertThat(verdict.reason()).isEqualTo("prices are assumptions");
    assertThat(verdict.figure().mean()).isEqualTo(7);
  }

  private static ReplicationResult complaining(String[] gates) {
    ReplicationResult fine = result(10);
    return new ReplicationResult(
        Uncertainty.BOTH,
        2,
        LAYOUT,
        fine.numerators(),
        fine.denominators(),
        fine.eventNames(),
        fine.events(),
        gates);
  }

  @Test
  void aReplicationsComplaintGatesEveryVerdict() {
    ReplicationResult fine = result(10);
    ReplicationResult complaining =
        complaining(new String[] {"beds: the start was adjusted by 6%"});
    CatalogueTarget target = Fakes.target("t", Fakes.atMost("flow", TargetTest.Test.WINDOW, 7));
    Verdict verdict = only(target, Fakes.sample(1, List.of(fine, complaining)));
    assertThat(verdict.status()).isEqualTo(Status.GATED);
    assertThat(verdict.reason())
        .isEqualTo("in 1 of 2 replications: beds: the start was adjusted by 6%");
  }

  @Test
  void oneComplaintInTenWithholdsNothing() {
    ReplicationResult fine = complaining(new String[0]);
    ReplicationResult complaining = complaining(new String[] {"the start was adjusted by 6%"});
    List<ReplicationResult> few = new ArrayList<>(Collections.nCopies(9, fine));
    few.add(complaining);
    List<ReplicationResult> more = new ArrayList<>(few);
    more.add(complaining);
    CatalogueTarget target = Fakes.target("t", Fakes.atMost("flow", TargetTest.Test.WINDOW, 7));
    assertThat(only(target, Fakes.sample(1, few)).status()).isEqualTo(Status.ESTIMATED);
    assertThat(only(target, Fakes.sample(1, more)).status()).isEqualTo(Status.GATED);
  }

  @Test
  void aScenariosOwnTestsReplaceAndAdd() {
    CatalogueTarget target = Fakes.target("t", Fakes.atMost("flow", TargetTest.Test.WINDOW, 7));
    CatalogueTarget untested = Fakes.target("u", Map.of(), "", "ambulances are not simulated");
    Map<String, TargetTest> own =
        Map.of(
            "t", Fakes.atMost("flow", TargetTest.Test.WINDOW, 6),
            "t:at-the-end", Fakes.atMost("flow", TargetTest.Test.LAST, 3),
            "mine", Fakes.atMost("stock", TargetTest.Test.LAST, 60));
    List<Verdict> verdicts =
        new Verdicts(List.of(target, untested), own, LAYOUT)
            .of(Fakes.sample(1, List.of(result(10))));
    assertThat(verdicts).extracting(Verdict::id).containsExactly("t", "t:at-the-end", "u", "mine");
    assertThat(verdicts)
        .extracting(Verdict::probability)
        .containsExactly(0.0, 0.0, Double.NaN, 1.0);
    assertThat(verdicts.get(2).reason()).isEqualTo("ambulances are not simulated");
  }

  @Test
  void placesAndGroupsAreFound() {
    Layout sited =
        Fakes.layout(1, new Series(Fakes.measure("flow", Kind.FLOW), "manor", "", "priority=1"));
    TargetTest there =
        new TargetTest(
            "there",
            "flow",
            TargetTest.Test.WINDOW,
            "manor",
            "",
            "priority=1",
            Optional.empty(),
            Optional.empty(),
            Optional.of(1.0),
            Optional.empty());
    assertThat(new VerdictTest("t", there, sited).notModelled()).isEmpty();
    assertThat(new VerdictTest("t", there, LAYOUT).notModelled()).contains("manor");
  }
}
