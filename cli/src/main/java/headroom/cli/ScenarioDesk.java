package headroom.cli;

import headroom.model.scenario.ScenarioFamily;
import headroom.scenarios.ScenarioProblems;
import headroom.scenarios.ScenarioReader;
import java.nio.file.Path;
import java.util.List;

/** Takes in scenario files, or hands them back with everything that is wrong. */
final class ScenarioDesk {
  private ScenarioDesk() {}

  /**
   * Reads a scenario.
   *
   * @throws Refusal with every problem, each on its line
   */
  static ScenarioFamily read(Surroundings surroundings, Path file, List<String> sets) {
    try {
      return ScenarioReader.read(surroundings.resolve(file), sets);
    } catch (ScenarioProblems problems) {
      throw new Refusal(problems.getMessage());
    }
  }
}
