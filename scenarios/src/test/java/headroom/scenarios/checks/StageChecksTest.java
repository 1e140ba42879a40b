package headroom.scenarios.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import headroom.scenarios.ScenarioProblems;
import headroom.scenarios.ScenarioReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Nobody is sent to wait where nobody is ever treated. */
class StageChecksTest {
  private static final String LIST =
      """
      scenario: s
      period: {start: 2022-04-01, end: 2022-05-01}
      sites: {a: {name: A}}
      waiting-list:
        specialties:
          eyes: {starts: 50%, to-theatre: 20%}
          scopes: {starts: 50%, to-procedure-room: 20%}
        trusts:
          a: {starts: 10/day, opening: {total: 100, decision-to-admit: 20}}
      """;

  @TempDir Path folder;

  private String problems(String text) throws Exception {
    Path file = folder.resolve("s.yaml");
    Files.writeString(file, text);
    ScenarioProblems found =
        catchThrowableOfType(ScenarioProblems.class, () -> ScenarioReader.read(file, List.of()));
    return found == null ? "" : found.getMessage();
  }

  @Test
  void decisionsToAdmitNeedATheatre() throws Exception {
    assertThat(problems(LIST)).contains("opening.decision-to-admit", "20", "no theatre");
  }

  @Test
  void everySpecialtySentToTheatreNeedsASuiteAndEveryTrustItsProcedureRooms() throws Exception {
    String theatre =
        """
        theatre:
          procedures: {case: {specialty: eyes, touch-time: 35 min}}
          suites:
            one: {site: a, trusts: [a], sessions: 5/week, by-specialty: {%s: 100%%}}
        """;
    assertThat(problems(LIST + theatre.formatted("scopes")))
        .contains("no sessions of eyes for patients of a", "none for a");
    assertThat(
            problems(
                LIST + theatre.formatted("eyes") + "  procedure-rooms: {a: {slots: 5/week}}\n"))
        .isEmpty();
  }
}
