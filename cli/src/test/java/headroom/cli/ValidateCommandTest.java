package headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.system.CareSystem;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of docs/validation.md, chapter by chapter. */
class ValidateCommandTest {
  private static final String SCENARIOS =
      Path.of("..", "scenarios").toAbsolutePath().normalize().toString();

  @TempDir private Path folder;

  @Test
  void aChapterIsSimulatedAndPrinted() {
    Desk desk = new Desk(folder);
    desk.replicator = CareSystem::replicate;
    assertThat(desk.run("validate", "--scenarios", SCENARIOS, "--only", "curve"))
        .as(desk.err)
        .isZero();
    assertThat(desk.out.lines().filter(line -> line.startsWith("| 7 × 100 |"))).hasSize(4);
    assertThat(desk.out).contains("| 1 × 700 | 83.3 |").doesNotContain("What must emerge");
  }

  @Test
  void whatCannotBeWrittenIsRefused() {
    Desk desk = new Desk(folder);
    assertThat(desk.run("validate", "--scenarios", SCENARIOS, "--only", "curves"))
        .isEqualTo(ExitCode.INVALID);
    assertThat(desk.err)
        .contains("expected some of curve, parameters, emergence, theatres, face, hindcast");
    assertThat(desk.run("validate")).isEqualTo(ExitCode.INVALID);
    assertThat(desk.err).contains("does not hold the shipped scenarios");
  }
}
