package headroom.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import headroom.model.scenario.ScenarioFamily;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every scenario file of the repository reads without a problem, and reads back from its own text.
 */
class ShippedScenariosTest {
  private static final String WRONG = "# wrong on purpose";

  static List<Path> shipped() throws IOException {
    Path folder = Path.of("").toAbsolutePath();
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .map(folder::relativize)
          .filter(file -> !file.startsWith("src") && !file.startsWith("target"))
          .filter(ShippedScenariosTest::isWholeAndMeantToBeRight)
          .sorted()
          .toList();
    }
  }

  /** A file without a scenario's name is a part that scenarios extend. */
  private static boolean isWholeAndMeantToBeRight(Path file) {
    try {
      String text = Files.readString(file);
      return !text.startsWith(WRONG) && text.lines().anyMatch(line -> line.startsWith("scenario:"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void readsWithoutAProblemAndReadsBackFromItsOwnText(Path file) throws Exception {
    ScenarioFamily family;
    try {
      family = ScenarioReader.read(file, List.of());
    } catch (ScenarioProblems e) {
      fail(e.getMessage());
      return;
    }
    Path again = Files.createTempFile("resolved", ".yaml");
    try {
      Files.writeString(again, family.resolvedText());
      ScenarioFamily back = ScenarioReader.read(again, List.of());
      assertThat(back.resolvedText()).isEqualTo(family.resolvedText());
      assertThat(back.parameters()).isEqualTo(family.parameters());
      assertThat(back.central()).usingRecursiveComparison().isEqualTo(family.central());
    } finally {
      Files.delete(again);
    }
  }
}
