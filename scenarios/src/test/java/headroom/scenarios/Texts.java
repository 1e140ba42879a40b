package headroom.scenarios;

import static org.assertj.core.api.Assertions.fail;

import headroom.model.scenario.ScenarioFamily;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Scenario texts of a test, as files of one folder. */
final class Texts {
  /** The least that every scenario needs. */
  static final String TOP =
      """
      scenario: t
      period: {start: 2022-04-01, end: 2023-03-31}
      sites: {a: {name: A}}
      """;

  /** One site with beds, a virtual ward, and nothing uncertain. */
  static final String BEDS =
      TOP
          + """
          beds:
            emergency-stay: {gamma: {shape: 2, mean: 7 d}}
            sites:
              a:
                open: 100
                pools:
                  medicine: {share: 60%, overflow: [surgery]}
                  surgery: {share: 40%}
                admissions:
                  direct: {rate: 10/day, pool: medicine}
          virtual-ward:
            stay: 7 d
            substitution: 70%
            step-down-eligible: 10%
            step-down-saves: 3 d
            step-up-eligible: 4%
            sites:
              a: {places: {2022-10-01: 20, 2023-01-01: 30}}
          """;

  private final Path folder;

  Texts(Path folder) {
    this.folder = folder;
  }

  /** Writes a file of the folder. */
  Path write(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The scenario of a text, which must have no problem. */
  ScenarioFamily read(String text, String... sets) {
    return readFile(write("t.yaml", text), sets);
  }

  /** The scenario of a file, which must have no problem. */
  ScenarioFamily readFile(Path file, String... sets) {
    try {
      return ScenarioReader.read(file, List.of(sets));
    } catch (ScenarioProblems e) {
      return fail(e.getMessage());
    }
  }

  /** What is printed about a wrong text; empty when nothing is wrong. */
  String problems(String text, String... sets) {
    return problemsOf(write("t.yaml", text), sets);
  }

  /** What is printed about a wrong file, its folder left out. */
  String problemsOf(Path file, String... sets) {
    try {
      ScenarioReader.read(file, List.of(sets));
      return "";
    } catch (ScenarioProblems e) {
      return e.getMessage().replace(folder + "/", "");
    }
  }
}
