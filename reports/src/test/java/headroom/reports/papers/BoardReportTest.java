package headroom.reports.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BoardReportTest {
  private static String html;
  private static Document page;

  @BeforeAll
  static void render() {
    html = html("black-country-2022");
    page = Jsoup.parse(html);
  }

  static String html(String name) {
    return BoardReport.html(
        SampleRun.result(name),
        SampleRun.scenario(name),
        SampleRun.parameters(),
        SampleRun.PROVENANCE,
        SampleRun.STATISTICS);
  }

  @Test
  void theMarkupIsWellFormed() {
    Parser parser = Parser.htmlParser().setTrackErrors(50);
    Jsoup.parse(html, parser);
    assertThat(parser.getErrors()).isEmpty();
  }

  @Test
  void nothingIsAskedOfTheNetwork() {
    assertThat(html).doesNotContain("http:").doesNotContain("https:").doesNotContain("//www");
    assertThat(page.select("script, link, iframe, img, object, embed, [src]")).isEmpty();
    assertThat(page.select("a[href]").eachAttr("href"))
        .allMatch(address -> address.startsWith("#"));
    assertThat(html).doesNotContain("url(http").doesNotContain("@import");
  }

  @Test
  void theVerdictComesFirstAndSaysHowSureItIs() {
    Element first = page.selectFirst("main > section");
    assertThat(first.id()).isEqualTo("verdict");
    assertThat(first.text())
        .contains("It is unlikely that adult G&A 08:00 occupancy over 2023/24")
        .contains("13% (95% interval 5–30%, 30 replications)")
        .contains("With chance alone: 7%")
        .contains("It is about as likely as not that nobody waits over 104 weeks")
        .contains("No verdict is given on whether value-weighted elective activity")
        .contains("Local prices and the 2019/20 base are assumptions");
    assertThat(first.select(".card code").eachText())
        .containsExactly(
            "ga-occupancy-92", "wait-104w", "elective-30pct", "elective-30pct:pathways");
  }

  @Test
  void theBedPoolSplitStandsOnTheFirstPageAndFirstAmongTheAssumptions() {
    assertThat(page.select("#verdict .note").first().text())
        .contains("How beds are split into pools is an assumption (1 uncertain value)")
        .contains("the target is met in 7% of replications")
        .contains("over the upper half in 20%");
    assertThat(page.select("#sensitivities tbody tr").first().text())
        .startsWith("beds.sites.new-cross.pools.medicine.share");
  }

  @Test
  void everyChartHasATitleADescriptionAndATableOfItsFigures() {
    List<Element> charts = page.select("svg");
    assertThat(charts).hasSize(18);
    for (Element chart : charts) {
      assertThat(chart.attr("role")).isEqualTo("img");
      String[] named = chart.attr("aria-labelledby").split(" ");
      assertThat(chart.selectFirst("title").id()).isEqualTo(named[0]);
      assertThat(chart.selectFirst("desc").id()).isEqualTo(named[1]);
      assertThat(chart.selectFirst("title").text()).isNotBlank();
      assertThat(chart.selectFirst("desc").text()).contains("Median");
      Element figure = chart.closest("figure");
      assertThat(figure.selectFirst("details table tbody tr")).isNotNull();
      assertThat(figure.selectFirst(".source").text()).contains("5de854b5");
      assertThat(figure.selectFirst(".definition").text()).isNotBlank();
    }
  }

  @Test
  void everyNameOnThePageIsUniqueAndEveryReferenceFindsItsName() {
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
    for (String clip : page.select("[clip-path]").eachAttr("clip-path")) {
      assertThat(ids).contains(clip.substring("url(#".length(), clip.length() - 1));
    }
  }

  @Test
  void everyChapterIsReachedFromTheFirstPage() {
    List<String> chapters = page.select("nav a").eachAttr("href");
    assertThat(chapters)
        .containsExactly(
            "#beds",
            "#waiting-list",
            "#activity",
            "#theatres",
            "#clinics",
            "#equality",
            "#fund",
            "#trusts",
            "#assumptions",
            "#limits");
    for (String chapter : chapters) {
      assertThat(page.select("section" + chapter)).hasSize(1);
    }
  }

  @Test
  void theElectiveAnswerStandsWithinTheVerdict() {
    Element elective = page.selectFirst("#verdict #elective");
    assertThat(elective.select("li").eachText())
        .anySatisfy(t -> assertThat(t).startsWith("The waiting list "))
        .anySatisfy(t -> assertThat(t).contains("with advice and guidance").contains("by value"));
    assertThat(elective.select("tbody th").eachText())
        .contains("Over 104 weeks, not choice", "Value-weighted activity");
  }

  @Test
  void figureTitlesSayWhatWasFound() {
    assertThat(page.select("figure h3").eachText())
        .anySatisfy(t -> assertThat(t).startsWith("Adult G&A bed occupancy at 08:00 "))
        .anySatisfy(t -> assertThat(t).startsWith("On 31 March 2025, "))
        .anySatisfy(t -> assertThat(t).startsWith("The waiting list grows from "))
        .anySatisfy(t -> assertThat(t).startsWith("In 2024/25, elective activity"))
        .anySatisfy(t -> assertThat(t).startsWith("Four-hour performance"));
  }

  @Test
  void everyTrustHasItsRow() {
    assertThat(page.select("#trusts table").first().select("tbody th").eachText())
        .hasSize(7)
        .anySatisfy(t -> assertThat(t).contains("The Royal Wolverhampton"))
        .anySatisfy(t -> assertThat(t).contains("Sandwell General"))
        .last()
        .asString()
        .contains("Whole system");
  }

  @Test
  void aSpecialtyOfMoreThanTenIsFoldedNotLeftOut() {
    Element list = page.selectFirst("#waiting-list");
    assertThat(list.select("th:contains(long name)")).hasSize(SampleElective.SPECIALTIES);
    assertThat(list.select("details th:contains(long name)"))
        .hasSize(SampleElective.SPECIALTIES - 10);
  }

  @Test
  void withheldVerdictsStandUnderTheirReason() {
    assertThat(page.select("#targets p").eachText())
        .containsExactly("Why: Local prices and the 2019/20 base are assumptions.");
    assertThat(page.select("#targets details").first().text())
        .startsWith("1 verdict withheld, with their figures")
        .contains("system-activity-target");
  }

  @Test
  void changesAssumptionsAndHowToRepeatItAreAllThere() {
    assertThat(page.select("#assumptions").text())
        .contains("Director of community services")
        .contains("virtual-ward.substitution")
        .contains("published studies disagree");
    assertThat(page.select("#again").text())
        .contains("./headroom run scenarios/black-country-2022.yaml")
        .contains("5de854b511e828c304bfa9dac593cab2b3ae0c6a88e629faa75428cb3f4cb8bc");
  }

  @Test
  void aHostileNameStaysText() {
    String hostile = "<script>alert(1)</script>\"><img src=x onerror=alert(2)>&{7*7}";
    Document hurt = Jsoup.parse(html(hostile));
    assertThat(hurt.select("script, img")).isEmpty();
    assertThat(hurt.select("*").stream().flatMap(e -> e.attributes().asList().stream()))
        .noneMatch(a -> a.getKey().startsWith("on"));
    assertThat(hurt.selectFirst(".scenario").text()).isEqualTo(hostile);
  }

  @Test
  void theSameRunGivesTheSamePage() {
    assertThat(html("black-country-2022")).isEqualTo(html);
  }
}
