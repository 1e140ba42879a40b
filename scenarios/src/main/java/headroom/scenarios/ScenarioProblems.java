package headroom.scenarios;

import headroom.scenarios.text.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** Everything that is wrong with a scenario, found in one reading. */
public final class ScenarioProblems extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /** At least one problem, in the order of the files. */
  public ScenarioProblems(List<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** The problems, in the order of the files; {@link #getMessage()} prints them all. */
  public List<Problem> problems() {
    return problems;
  }
}
