package headroom.model.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.result.Bottleneck;
import headroom.model.result.ExperimentResult;
import headroom.model.result.Layout;
import headroom.model.result.Measure;
import headroom.model.result.Measure.Kind;
import headroom.model.result.Period;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Sensitivity;
import headroom.model.result.Series;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.CatalogueTarget;
import headroom.model.scenario.TargetTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {
  @Test
  void theParameterThatMovesTheFigureComesFirst() throws Exception {
    Fakes.Family family =
        new Fakes.Family(
            "fake",
            Fakes.parameter("fixed", 1, 1, 1),
            Fakes.parameter("small", 0, 0.1, 0.2),
            Fakes.parameter("large", 0, 5, 10));
    Sample sample =
        new Experiment(family, Fakes::noise, ReplicationStore.NONE, 2, Progress.SILENT)
            .run(Plan.usual(3, Uncertainty.BOTH, 32));
    CatalogueTarget target = Fakes.target("t", Fakes.atMost("noise", TargetTest.Test.WINDOW, 6.6));
    ExperimentResult result = Findings.of(family, sample, List.of(target), "id");
    assertThat(result.sensitivities())
        .extracting(Sensitivity::parameter)
        .containsExactly("large", "small");
    Sensitivity first = result.sensitivities().get(0);
    assertThat(first.rankCorrelation()).isGreaterThan(0.9);
    assertThat(first.figureWhenHigh()).isGreaterThan(first.figureWhenLow() + 2);
    assertThat(first.probabilityWhenLow()).isGreaterThan(first.probabilityWhenHigh());
    assertThat(first.evidence()).isEqualTo("assumption: a guess");
    assertThat(result.estimates()[0][0].replications()).isEqualTo(32);
    assertThat(result.runId()).isEqualTo(Identity.run("id", 32, 6));
  }

  @Test
  void financialYearsAreCutToTheRun() {
    Layout layout = Fakes.layout(14, Fakes.series(Fakes.measure("stock", Kind.STOCK)));
    assertThat(Findings.financialYears(layout))
        .containsExactly(
            Period.of(LocalDate.of(2022, 4, 1), LocalDate.of(2023, 3, 31)),
            Period.of(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 5, 31)));
    double[] months = new double[14];
    for (int m = 0; m < months.length; m++) {
      months[m] = m + 1;
    }
    ReplicationResult one = Fakes.result(layout, 1, new double[][] {months}, new double[][] {{}});
    Fakes.Family family = new Fakes.Family("fake");
    ExperimentResult result = Findings.of(family, Fakes.sample(1, List.of(one)), List.of(), "id");
    assertThat(result.yearly()[0][0].mean()).isEqualTo(12);
    assertThat(result.yearly()[0][1].mean()).isEqualTo(14);
  }

  @Test
  void theStageWithTheLongestQueueOfItsOwnThroughputBinds() {
    Measure weeks = Fakes.measure("elective-stage-weeks", Kind.RATIO);
    Layout layout =
        Fakes.layout(
            2,
            new Series(weeks, "RBK", "", "stage=first"),
            new Series(weeks, "RBK", "", "stage=theatre"),
            new Series(weeks, "RBK", "ENT", "stage=theatre"));
    List<ReplicationResult> results = new ArrayList<>();
    // Theatre is longer in two of three replications of April; in May nothing is done anywhere.
    double[][] theatre = {{90, 0}, {80, 0}, {10, 0}};
    for (int r = 0; r < 3; r++) {
      results.add(
          Fakes.result(
              layout,
              r + 1,
              new double[][] {{50, 0}, theatre[r], {9000, 0}},
              new double[][] {{10, 0}, {10, 0}, {10, 0}}));
    }
    List<Bottleneck> found = Bottlenecks.of(Fakes.sample(1, results));
    assertThat(found).hasSize(1);
    assertThat(found.get(0).stage()).isEqualTo("theatre");
    assertThat(found.get(0).site()).isEqualTo("RBK");
    assertThat(found.get(0).share()).isCloseTo(2.0 / 3, within(1e-15));
    assertThat(found.get(0).weeksOfWork()).isCloseTo(6, within(1e-12));
  }

  @Test
  void namesOfExperimentsChangeWithWhatDeterminesThem() {
    String base = Identity.experiment("text", 1, Uncertainty.BOTH, List.of(), "v1");
    assertThat(base)
        .hasSize(64)
        .isEqualTo(Identity.experiment("text", 1, Uncertainty.BOTH, List.of(), "v1"));
    assertThat(
            List.of(
                Identity.experiment("text2", 1, Uncertainty.BOTH, List.of(), "v1"),
                Identity.experiment("text", 2, Uncertainty.BOTH, List.of(), "v1"),
                Identity.experiment("text", 1, Uncertainty.CHANCE, List.of(), "v1"),
                Identity.experiment("text", 1, Uncertainty.BOTH, List.of("p"), "v1"),
                Identity.experiment("text", 1, Uncertainty.BOTH, List.of(), "v2")))
        .doesNotContain(base)
        .doesNotHaveDuplicates();
  }
}
