package headroom.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import headroom.scenarios.language.Layers;
import headroom.scenarios.language.ListRows;
import headroom.scenarios.text.YamlText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page about the language shows is what the reader does. */
class LanguagePageTest {
  private static final String WRONG = "# wrong on purpose: ";
  private static final Pattern BLOCK = Pattern.compile("```(yaml|text)\\n(.*?)```", Pattern.DOTALL);

  @TempDir Path folder;
  private String page;
  private final Map<String, String> files = new LinkedHashMap<>();
  private final Map<String, String> expectedProblems = new LinkedHashMap<>();

  @BeforeEach
  void writeTheExamples() throws Exception {
    page = Files.readString(Path.of("../docs/scenario-language.md"));
    Matcher blocks = BLOCK.matcher(page);
    String wrong = "";
    while (blocks.find()) {
      String text = blocks.group(2);
      if (blocks.group(1).equals("text")) {
        expectedProblems.put(wrong, text.strip());
      } else {
        String first = text.lines().findFirst().orElseThrow();
        String name = first.replace(WRONG, "").replace("# ", "");
        wrong = first.startsWith(WRONG) ? name : "";
        files.put(name, text);
        Files.writeString(folder.resolve(name), text);
      }
    }
  }

  @Test
  void everyExampleReads() throws Exception {
    assertThat(files).hasSizeGreaterThanOrEqualTo(6);
    for (String name : files.keySet()) {
      if (!expectedProblems.containsKey(name)) {
        assertThat(ScenarioReader.read(folder.resolve(name), List.of()).name()).isNotBlank();
      }
    }
  }

  @Test
  void everyWrongExampleGivesTheProblemsShown() {
    assertThat(expectedProblems).isNotEmpty();
    expectedProblems.forEach(
        (name, expected) -> {
          ScenarioProblems problems =
              catchThrowableOfType(
                  ScenarioProblems.class,
                  () -> ScenarioReader.read(folder.resolve(name), List.of()));
          String shown = problems.getMessage().replace(folder + "/", "");
          assertThat(shown).isEqualTo(expected);
        });
  }

  @Test
  void theLimitsAreTheReaders() {
    assertThat(page)
        .contains("| a scenario file | " + YamlText.MOST_BYTES / 1_000_000 + " MB,")
        .contains("| maps and lists inside one another | " + YamlText.DEEPEST + " |")
        .contains("| " + YamlText.MOST_ALIASES + ", and 200,000 values")
        .contains("| files that extend one another | " + Layers.LONGEST_CHAIN + " in a row |")
        .contains("| " + ListRows.MOST_BYTES / 1_000_000 + " MB, 30,000 rows");
    assertThat(YamlText.MOST_VALUES).isEqualTo(200_000);
    assertThat(ListRows.MOST_ROWS).isEqualTo(30_000);
  }
}
