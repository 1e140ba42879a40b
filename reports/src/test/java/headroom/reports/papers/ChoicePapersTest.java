package headroom.reports.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class ChoicePapersTest {
  private static Document parse(String html) {
    Parser parser = Parser.htmlParser().setTrackErrors(50);
    Document page = Jsoup.parse(html, parser);
    assertThat(parser.getErrors()).isEmpty();
    assertThat(html).doesNotContain("http:").doesNotContain("https:");
    assertThat(page.select("script, link, img, [src]")).isEmpty();
    for (Element chart : page.select("svg")) {
      assertThat(chart.attr("role")).isEqualTo("img");
      assertThat(chart.selectFirst("title").text()).isNotBlank();
      assertThat(chart.selectFirst("desc").text()).isNotBlank();
      assertThat(chart.closest("figure").selectFirst("table tbody tr")).isNotNull();
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    return page;
  }

  @Test
  void aComparisonSaysWhatMovesAndWhatDoesNot() {
    Document page =
        parse(
            ComparisonReport.html(SampleChoices.comparison("virtual-wards"), SampleRun.PROVENANCE));
    assertThat(page.select("#verdict li").eachText())
        .anySatisfy(t -> assertThat(t).contains("is 1.2 points lower (95% interval −1.5 to "))
        .anySatisfy(t -> assertThat(t).contains("does not clearly differ"));
    assertThat(page.select("#steps figure h3").text()).contains("from 94.8% to 93.6%");
    assertThat(page.select("#steps tbody tr")).hasSize(3);
    assertThat(page.select("svg")).hasSize(3);
    assertThat(page.select("#elective thead th").eachText())
        .containsExactly("Measure", "March 2023", "March 2024", "March 2025");
    assertThat(page.select("#elective tbody tr").eachText())
        .containsExactly(
            "Waiting over 52 weeks pathways −132 −225 to −39 −276 −465 to −87 −420 −705 to −135",
            "Cancelled on the day percentage points +0.1 −0.4 to +0.6, not clear +0.1 −0.4 to +0.6,"
                + " not clear +0.1 −0.4 to +0.6, not clear");
    assertThat(page.select("#targets > .scroll code, #targets > .scroll small").eachText())
        .doesNotContain("ga-occupancy-92:worst-month");
    assertThat(page.select("#targets details").text()).contains("ga-occupancy-92:worst-month");
  }

  @Test
  void aHostileScenarioNameStaysTextInEveryChart() {
    String hostile = "</title><script>alert(1)</script>";
    String html = ComparisonReport.html(SampleChoices.comparison(hostile), SampleRun.PROVENANCE);
    Document page = Jsoup.parse(html);
    assertThat(page.select("script")).isEmpty();
    assertThat(page.select("svg title").eachText()).contains(hostile);
  }

  @Test
  void aSolutionSaysWhatItTakesAndHowSureItIs() {
    Document page = parse(SolutionReport.html(SampleChoices.solution(true), SampleRun.PROVENANCE));
    assertThat(page.selectFirst(".answer").text())
        .isEqualTo(
            "It takes 2,590 beds (Adult G&A beds, 93 more than the 2,497 there are): the target is"
                + " then met with probability 83% (95% interval 66–93%, 30 replications).");
    assertThat(page.selectFirst("#verdict .note").text()).contains("below the 80% asked for");
    assertThat(page.select("#figures details tbody tr")).hasSize(4);
  }

  @Test
  void aSolutionThatIsNoneSaysSo() {
    Document page = parse(SolutionReport.html(SampleChoices.solution(false), SampleRun.PROVENANCE));
    assertThat(page.selectFirst(".answer").text())
        .startsWith("Nothing within the ranges is enough. With the best found, 2,700 beds");
  }

  @Test
  void aBacktestSetsWhatHappenedBesideWhatWasSimulated() {
    Document page =
        parse(
            BacktestReport.html(
                SampleChoices.backtest("the COVID series"),
                SampleChoices.OBSERVED,
                SampleRun.PROVENANCE));
    assertThat(page.select("header").text()).contains("Conditional on the COVID series");
    assertThat(page.selectFirst("#verdict li").text())
        .isEqualTo(
            "A&E attendances, all types: off by 4.2% on average over 1 period, against 8.0% for last"
                + " value; 1 of 1 within the 90% interval.");
    assertThat(page.select("#scores tbody tr")).hasSize(1);
    assertThat(page.select("svg")).hasSize(1);
    assertThat(page.select("#figures details tbody td").eachText())
        .contains("1,000", "960", "900–1,020");
    String unconditional =
        BacktestReport.html(
            SampleChoices.backtest(""), SampleChoices.OBSERVED, SampleRun.PROVENANCE);
    assertThat(parse(unconditional).select("header").text()).contains("Unconditional");
  }
}
