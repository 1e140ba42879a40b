package headroom.reports.papers;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.result.Estimate;
import headroom.model.result.ExperimentResult;
import headroom.model.result.Layout;
import headroom.model.result.Measures;
import headroom.model.result.Period;
import headroom.model.result.Series;
import headroom.model.result.Uncertainty;
import headroom.model.result.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarios that leave out most departments, and runs of very few periods, still give a paper. */
class SmallPaperTest {
  private static final LocalDate START = LocalDate.of(2022, 4, 1);

  private static Document page(String measure, int periods, int days, double value) {
    Estimate estimate = new Estimate(value, value, value, value, value, value, value, value, 2);
    List<Period> cut =
        IntStream.range(0, periods)
            .mapToObj(p -> START.plusDays((long) p * days))
            .map(day -> Period.of(day, day.plusDays(days - 1)))
            .toList();
    Period whole = Period.of(START, cut.get(periods - 1).end());
    Estimate[] row = new Estimate[periods];
    Arrays.fill(row, estimate);
    Verdict own =
        new Verdict(
            "mean-wait",
            "The mean wait is at most one hour",
            measure,
            "window",
            "",
            START,
            whole.end(),
            "<=",
            1,
            Verdict.Status.ESTIMATED,
            "",
            1,
            0.34,
            1,
            Double.NaN,
            estimate);
    ExperimentResult result =
        new ExperimentResult(
            "small",
            "e".repeat(64),
            "f".repeat(64),
            1,
            Uncertainty.CHANCE,
            new Layout(List.of(new Series(Measures.get(measure), "", "", "")), cut),
            List.of(),
            List.of(),
            new Estimate[][] {row},
            List.of(whole),
            new Estimate[][] {{estimate}},
            List.of(own),
            List.of(),
            List.of());
    return Jsoup.parse(
        BoardReport.html(
            result,
            SampleRun.scenario("small"),
            List.of(),
            SampleRun.PROVENANCE,
            SampleRun.STATISTICS));
  }

  @ParameterizedTest(name = "{0}: {1} periods of {2} days at {3}")
  @CsvSource({
    "bed-wait-mean-hours, 1, 30, 0.5",
    "bed-wait-mean-hours, 2, 7, 0",
    "bed-wait-mean-hours, 400, 1, 3.2",
    "ga-occupancy-0800, 1, 1, 1",
    "rtt-list, 3, 30, 0",
    "rtt-over-52w, 1, 30, 0"
  })
  void everyShapeOfRunGivesAChartWithItsTable(String measure, int periods, int days, double value) {
    Document page = page(measure, periods, days, value);
    assertThat(page.select("svg")).hasSize(1);
    assertThat(page.select("svg").text()).doesNotContain("Error");
    assertThat(page.select("svg path, svg circle")).isNotEmpty();
    assertThat(page.select("figure details tbody tr")).hasSizeBetween(1, 60);
  }

  @Test
  void aRunOfTwoIsNotWordedAsIfItKnew() {
    Document page = page("bed-wait-mean-hours", 1, 30, 0.5);
    assertThat(page.selectFirst("#verdict .word").text()).startsWith("Cannot tell");
    assertThat(page.selectFirst("#verdict .sentence").text())
        .isEqualTo("It is not yet possible to say whether the mean wait is at most one hour.");
    assertThat(page.selectFirst("#sensitivities").text()).contains("chance alone");
  }

  @Test
  void whatIsMissingIsLeftOutNotShownEmpty() {
    Document page = page("bed-wait-mean-hours", 3, 30, 0.5);
    assertThat(page.select("#trusts, #binding, #targets")).isEmpty();
  }
}
