package headroom.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are no scenarios: one message with a place, whatever they are. */
class BadInputTest {
  @TempDir Path folder;
  private Texts texts;

  @BeforeEach
  void startAFolder() {
    texts = new Texts(folder);
  }

  private String problemsOfBytes(byte... bytes) throws IOException {
    Path file = folder.resolve("t.yaml");
    Files.write(file, bytes);
    return texts.problemsOf(file);
  }

  @Test
  void aFileThatIsNotThere() {
    assertThat(texts.problemsOf(folder.resolve("no.yaml")))
        .isEqualTo("no.yaml:1:1  found no such file, expected a scenario file.");
  }

  @Test
  void aFolder() {
    assertThat(texts.problemsOf(folder))
        .endsWith("found a folder or device, expected a text file.");
  }

  @Test
  void anEmptyFile() {
    String expected = "t.yaml:1:1  found an empty file, expected ";
    assertThat(texts.problems("")).startsWith(expected);
    assertThat(texts.problems("\n \n")).startsWith(expected);
    assertThat(texts.problems("# only a comment\n")).startsWith(expected);
    assertThat(texts.problems("---\n...\n")).startsWith(expected);
  }

  @Test
  void aBinaryFile() throws IOException {
    assertThat(problemsOfBytes((byte) 'a', (byte) '\n', (byte) 'b', (byte) 0xFF))
        .isEqualTo("t.yaml:2:2  found the byte 0xFF, expected text in UTF-8.");
    assertThat(problemsOfBytes((byte) 'a', (byte) 0, (byte) 'b'))
        .isEqualTo("t.yaml:1:2  found the control character 0x00, expected text.");
    assertThat(problemsOfBytes((byte) 0xFF, (byte) 0xFE, (byte) 'a', (byte) 0))
        .isEqualTo("t.yaml:1:1  found the byte 0xFF, expected text in UTF-8.");
  }

  @Test
  void aByteOrderMarkIsNoFault() throws IOException {
    assertThat(problemsOfBytes(("\uFEFF" + Texts.TOP).getBytes(StandardCharsets.UTF_8))).isEmpty();
  }

  @Test
  void aFileOfFiftyMegabytesIsRefusedUnread() throws IOException {
    Path file = folder.resolve("t.yaml");
    try (RandomAccessFile big = new RandomAccessFile(file.toFile(), "rw")) {
      big.setLength(50_000_000);
    }
    assertThat(texts.problemsOf(file))
        .isEqualTo("t.yaml:1:1  found 50.0 MB, expected at most 2.0 MB.");
  }

  @Test
  void anAliasBombOfTwelveLevels() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int level = 1; level < 12; level++) {
      String below = "*a" + (level - 1);
      bomb.append("a" + level + ": &a" + level + " [" + (below + ", ").repeat(9) + below + "]\n");
    }
    assertThat(texts.problems(bomb.toString()))
        .matches("t.yaml:\\d+:\\d+  found (too many values|more than 100 aliases), expected .*");
  }

  @Test
  void anAliasInsideItself() {
    assertThat(texts.problems("a: &a [1, *a]\n"))
        .startsWith("t.yaml:1:11  found the alias *a, expected an alias of an anchor");
  }

  @Test
  void nestingWithoutEnd() {
    assertThat(texts.problems("a: " + "[".repeat(100_000)))
        .isEqualTo("t.yaml:1:43  found maps or lists nested too deep, expected at most 40 levels.");
  }

  @Test
  void brokenYaml() {
    assertThat(texts.problems("scenario: [a\nperiod: b\n")).startsWith("t.yaml:2:7  found ");
    assertThat(texts.problems("scenario: \"a\n")).startsWith("t.yaml:2:1  found ");
    assertThat(texts.problems(Texts.TOP + "beds:\n\tsites: {}\n"))
        .isEqualTo("t.yaml:5:1  found a tab, expected spaces: YAML does not indent with tabs.");
    assertThat(texts.problems(Texts.TOP + "---\na: b\n"))
        .isEqualTo("t.yaml:4:1  found a second document, expected one document.");
    assertThat(texts.problems("just words\n"))
        .startsWith("t.yaml:1:1  found just words, expected a map with keys among scenario,");
    assertThat(texts.problems(Texts.TOP + "about: !!python/object x\n"))
        .startsWith("t.yaml:4:8  found the tag ");
  }

  @Test
  void aKeyThatStandsTwice() {
    assertThat(texts.problems(Texts.TOP + "scenario: again\n"))
        .isEqualTo(
            "t.yaml:4:1  found `scenario` a second time,"
                + " expected each key once; it stands on line 1 already.");
  }

  @Test
  void yaml12HasNoNorwayProblem() {
    assertThat(texts.read(Texts.TOP.replace("scenario: t", "scenario: no")).name()).isEqualTo("no");
    assertThat(texts.read(Texts.TOP.replace("scenario: t", "scenario: 0123")).name())
        .isEqualTo("0123");
  }

  @Test
  void unknownKeysNameTheNearestOne() {
    assertThat(texts.problems(Texts.TOP + "virtual_ward: {}\nwatinglist: {}\nzzz: 1\n"))
        .contains("t.yaml:4:1  found the unknown key `virtual_ward`")
        .contains("Maybe you meant virtual-ward.")
        .contains("Maybe you meant waiting-list.")
        .containsOnlyOnce("`zzz`")
        .hasLineCount(5);
  }

  @Test
  void everyProblemAtOnceInTheOrderOfTheFile() {
    String text =
        Texts.BEDS
            .replace("end: 2023-03-31", "end: 2021-03-31")
            .replace("open: 100", "open: -3")
            .replace("rate: 10/day", "rate: 10 furlongs")
            .replace("substitution: 70%", "substitutoin: 70%")
            .replace("step-down-saves: 3 d", "step-down-saves: 3");
    assertThat(texts.problems(text).lines().filter(line -> line.startsWith("t.yaml")))
        .hasSize(6)
        .satisfiesExactly(
            line -> assertThat(line).contains("2:34  period.end: found 2021-03-31, before"),
            line -> assertThat(line).contains("8:13  beds.sites.a.open: found -3"),
            line -> assertThat(line).contains("13:24  beds.sites.a.admissions.direct.rate"),
            line -> assertThat(line).contains("15:3  virtual-ward.substitution: found nothing"),
            line -> assertThat(line).contains("16:3  virtual-ward: found the unknown key"),
            line -> assertThat(line).contains("18:20  virtual-ward.step-down-saves: found 3,"));
  }

  @Test
  void thousandsOfProblemsAreCounted() {
    StringBuilder text = new StringBuilder(Texts.TOP);
    for (int i = 0; i < 2000; i++) {
      text.append("unknown-" + i + ": 1\n");
    }
    assertThat(texts.problems(text.toString())).contains("found 1500 more problems");
  }
}
