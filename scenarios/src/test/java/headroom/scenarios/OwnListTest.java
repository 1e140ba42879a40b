package headroom.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.scenario.ScenarioFamily;
import headroom.model.scenario.WaitingList;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A planner's own waiting list. */
class OwnListTest {
  private static final String HEADER = "site,specialty,stage,priority,weeks_waiting,choice,count\n";
  private static final String TEXT =
      Texts.TOP
          + """
          waiting-list:
            specialties: {eyes: {starts: 100%}}
            list: own.csv
            trusts: {a: {starts: 1/day}}
          theatre:
            procedures: {cataract: {specialty: eyes, touch-time: 35 min}}
            suites:
              s: {site: a, trusts: [a], sessions: 1/week, by-specialty: {eyes: 100%}}
          """;

  @TempDir Path folder;
  private Texts texts;

  @BeforeEach
  void startAFolder() {
    texts = new Texts(folder);
  }

  private String problems(String csv) {
    texts.write("own.csv", csv);
    return texts.problems(TEXT);
  }

  private List<WaitingList.Row> rows(ScenarioFamily family) {
    return family.central().waitingList().orElseThrow().list().orElseThrow().rows();
  }

  @Test
  void rowsAreReadAndRowsAlikeAreCountedTogether() {
    texts.write(
        "own.csv",
        HEADER
            + "a,eyes,theatre,P2,12.5,no,3\r\n"
            + "a,\"eyes\",outpatient,,104,yes,\n"
            + "\n"
            + "a,eyes,theatre,2,12.5,,4\n");
    ScenarioFamily family = texts.read(TEXT);
    assertThat(rows(family))
        .containsExactly(
            new WaitingList.Row("a", "eyes", WaitingList.Stage.THEATRE, 2, 12.5, false, 7),
            new WaitingList.Row("a", "eyes", WaitingList.Stage.OUTPATIENT, 4, 104, true, 1));
    ScenarioFamily again = texts.readFile(texts.write("again.yaml", family.resolvedText()));
    assertThat(rows(again)).as("the resolved text needs no file").isEqualTo(rows(family));
  }

  @Test
  void columnsMayStandInAnyOrder() {
    texts.write(
        "own.csv",
        "count,choice,weeks_waiting,priority,stage,specialty,site\n2,no,3,4,theatre,eyes,a\n");
    assertThat(rows(texts.read(TEXT)))
        .containsExactly(
            new WaitingList.Row("a", "eyes", WaitingList.Stage.THEATRE, 4, 3, false, 2));
  }

  @Test
  void everyFaultHasItsLineAndColumn() {
    assertThat(
            problems(
                HEADER
                    + "a,eyes,teatre,5,-1,perhaps,1.5\n"
                    + "a,eyes\n"
                    + "\"a\",,theatre,2,many,no,1\n"))
        .isEqualTo(
            """
            own.csv:2:8  waiting-list.list.stage: found teatre, expected one of outpatient, diagnostics, follow-up, theatre, procedure-room.
              Maybe you meant theatre.
            own.csv:2:15  waiting-list.list.priority: found 5, expected a whole number from 1 to 4.
            own.csv:2:17  waiting-list.list.weeks_waiting: found -1, expected a number from 0 to 1000.
            own.csv:2:20  waiting-list.list.choice: found perhaps, expected yes or no.
            own.csv:2:28  waiting-list.list.count: found 1.5, expected a whole number from 0 to 1000000.
            own.csv:3:1  waiting-list.list: found 2 fields, expected 7: site,specialty,stage,priority,weeks_waiting,choice,count.
            own.csv:4:5  waiting-list.list.specialty: found nothing, expected a name without commas.
            own.csv:4:16  waiting-list.list.weeks_waiting: found many, expected a number from 0 to 1000.""");
  }

  @Test
  void theHeaderIsChecked() {
    assertThat(problems("site,specialty,stage,priorty,weeks_waiting,choice\n"))
        .contains("own.csv:1:22  waiting-list.list: found the column priorty")
        .contains("Maybe you meant priority.")
        .contains("found no column count");
  }

  @Test
  void sitesAndSpecialtiesMustBeTheScenarios() {
    assertThat(problems(HEADER + "a,eyes,theatre,2,1,no,1\nb,eys,theatre,2,1,no,1\n"))
        .contains(
            "own.csv:3:1  waiting-list.list.site: found b, expected a key of waiting-list.trusts")
        .contains("own.csv:3:1  waiting-list.list.specialty: found eys, expected a key of")
        .contains("Maybe you meant eyes.");
  }

  @Test
  void theFileMustBeInTheFolderTree() {
    assertThat(texts.problems(TEXT))
        .contains("t.yaml:6:9  waiting-list.list: found own.csv, which does not exist");
    assertThat(texts.problems(TEXT.replace("own.csv", "/etc/passwd")))
        .contains("waiting-list.list: found /etc/passwd, expected a relative path inside");
    texts.write("own.csv", HEADER + "a,eyes,theatre,2,1,no,1\n");
    texts.write("other.csv", HEADER + "a,eyes,theatre,2,1,no,2\n");
    assertThat(rows(texts.read(TEXT, "waiting-list.list=other.csv")))
        .extracting(WaitingList.Row::count)
        .containsExactly(2);
    assertThat(texts.problems(TEXT, "waiting-list.list=../other.csv"))
        .contains(
            "--set waiting-list.list=../other.csv:1:1  waiting-list.list: found ../other.csv");
  }

  @Test
  void quotesThatNeverEndAreReported() {
    assertThat(problems(HEADER + "a,\"eyes,theatre,2,1,no,1\n")).contains("own.csv:");
  }

  @Test
  void aListOfPersonsCannotStandForMany() {
    texts.write("own.csv", HEADER + "a,eyes,theatre,P2,12.5,no,3\n");
    assertThat(texts.problems(TEXT.replace("list: own.csv", "list: own.csv\n  stands-for: 10")))
        .contains("waiting-list.stands-for: found more than 1 with a list of its own, expected 1");
  }
}
