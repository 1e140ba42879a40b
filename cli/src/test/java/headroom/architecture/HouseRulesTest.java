package headroom.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The habits of ARCHITECTURE.md that a machine can see in the sources. */
class HouseRulesTest {
  private static final Path HOUSE = Path.of("..").toAbsolutePath().normalize();
  private static final int LONGEST_FILE = 400;

  /** Words that say nothing about the field. */
  private static final Pattern EMPTY_NAME =
      Pattern.compile(".*(Manager|Helper|Utils?|Data|Infos?|Impl|Base)\\.java");

  @Test
  void noFileIsLongerThan400Lines() throws IOException {
    assertThat(sources(file -> lines(file) > LONGEST_FILE)).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    assertThat(
            sources(
                file ->
                    file.toString().replace('\\', '/').contains("/src/main/")
                        && !Files.exists(file.resolveSibling("package-info.java"))))
        .isEmpty();
  }

  @Test
  void noNameIsEmpty() throws IOException {
    assertThat(sources(file -> EMPTY_NAME.matcher(file.getFileName().toString()).matches()))
        .isEmpty();
  }

  private static List<String> sources(Predicate<Path> wanted) throws IOException {
    try (Stream<Path> modules =
        Stream.of("model", "scenarios", "reports", "bench", "cli").map(HOUSE::resolve)) {
      List<Path> files =
          modules
              .map(module -> module.resolve("src"))
              .filter(Files::exists)
              .flatMap(HouseRulesTest::below)
              .toList();
      assertThat(files).hasSizeGreaterThan(50);
      return files.stream()
          .filter(wanted)
          .map(file -> HOUSE.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static Stream<Path> below(Path folder) {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
