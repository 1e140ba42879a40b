package headroom.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.scenario.Covid;
import headroom.model.scenario.ScenarioFamily;
import headroom.model.scenario.Steps;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dated values in a file beside the scenario, and COVID's published course as their first use. */
class SeriesFileTest {
  private static final String TEXT =
      Texts.BEDS
          + """
          covid:
            level: 2%
            with-share: 50%
            stay: 8 d
            sites: {a: 100%}
            published:
              beds:
                a: {csv: covid.csv, column: beds}
              with-share: {2022-05-01: 26%, 2022-06-01: 44%}
            absence: {usual: 5%, threshold: 7%}
          """;

  @TempDir Path folder;
  private Texts texts;

  @BeforeEach
  void startAFolder() {
    texts = new Texts(folder);
  }

  private String problems(String csv) {
    texts.write("covid.csv", csv);
    return texts.problems(TEXT);
  }

  private static Covid.Published published(ScenarioFamily family) {
    return family.central().covid().orElseThrow().published().orElseThrow();
  }

  @Test
  void aColumnBecomesDatedValuesAndBlankCellsSayNothing() {
    texts.write("covid.csv", "date,note,beds\n2022-05-08,x,30.5\n2022-05-01,y,10\n2022-05-15,z,\n");
    ScenarioFamily family = texts.read(TEXT);
    Steps beds = published(family).beds().get("a");
    assertThat(beds.dates()).containsExactly(LocalDate.of(2022, 5, 1), LocalDate.of(2022, 5, 8));
    assertThat(beds.values()).containsExactly(10, 30.5);
    ScenarioFamily again = texts.readFile(texts.write("again.yaml", family.resolvedText()));
    assertThat(published(again).beds().get("a").values())
        .as("the resolved text needs no file")
        .containsExactly(10, 30.5);
  }

  @Test
  void theKeyIsTheColumnUnlessOneIsNamed() {
    texts.write("covid.csv", "date,a\n2022-05-01,7\n2022-06-01,9\n");
    ScenarioFamily family = texts.read(TEXT.replace(", column: beds", ""));
    assertThat(published(family).beds().get("a").values()).containsExactly(7, 9);
  }

  @Test
  void valuesLieOnStraightLinesBetweenTheDates() {
    texts.write("covid.csv", "date,beds\n2022-05-01,10\n2022-05-11,30\n");
    Steps beds = published(texts.read(TEXT)).beds().get("a");
    assertThat(beds.between(LocalDate.of(2022, 5, 6))).isEqualTo(20);
    assertThat(beds.between(LocalDate.of(2022, 4, 6))).isEqualTo(10);
    assertThat(beds.between(LocalDate.of(2022, 7, 6))).isEqualTo(30);
    assertThat(beds.covers(LocalDate.of(2022, 5, 11))).isTrue();
    assertThat(beds.covers(LocalDate.of(2022, 5, 12))).isFalse();
  }

  @Test
  void everyFaultHasItsPlace() {
    assertThat(problems("date,bed\n2022-05-01,1\n"))
        .contains("t.yaml:")
        .contains("found the column beds, expected one of its columns: date, bed")
        .contains("Maybe you meant bed.");
    assertThat(problems("day,beds\n2022-05-01,1\n"))
        .contains("covid.csv:1:1")
        .contains("no column date");
    assertThat(problems("date,beds\n2022-05-01,1\n1 May 2022,2\n2022-05-03,many\n2022-05-01,3\n"))
        .contains("covid.csv:3:1  covid.published.beds.a: found 1 May 2022, expected a date")
        .contains("covid.csv:5:1  covid.published.beds.a: found 2022-05-01 again");
    assertThat(problems("date,beds\n2022-05-01,1\n2022-05-03,many\n"))
        .contains(
            "covid.csv:3:1  covid.published.beds.a.2022-05-03: found many, expected a number");
    assertThat(problems("date,beds\n2022-05-01,\n")).contains("no values in the column beds");
    assertThat(texts.problems(TEXT.replace("covid.csv", "../covid.csv"))).contains("../covid.csv");
  }

  @Test
  void aCourseNeedsDatesAndAPlaceOfTheScenario() {
    texts.write("covid.csv", "date,beds\n2022-05-01,10\n");
    assertThat(texts.problems(TEXT.replace("a: {csv: covid.csv, column: beds}", "a: 12")))
        .contains("covid.published.beds.a: found 12, expected values by date");
    assertThat(texts.problems(TEXT.replace("a: {csv: covid.csv", "b: {csv: covid.csv")))
        .contains("covid.published.beds.b: found b, expected a site or trust: a");
  }
}
