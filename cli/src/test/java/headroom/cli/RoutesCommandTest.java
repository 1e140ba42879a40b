package headroom.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import headroom.model.routes.Practice;
import headroom.model.routes.RoundSolver;
import headroom.model.routes.SurfaceBuilder;
import headroom.model.routes.Team;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoutesCommandTest {
  private static final Path SHIPPED = Path.of("../scenarios/visiting-surface.csv");

  @TempDir private Path folder;

  @Test
  void writesASurfaceAndSaysHowFarItIsFromRoundsSolvedDirectly() {
    Desk desk = new Desk(folder);
    String[] small = {
      "routes", "--out", "a.csv", "--iterations", "1", "--clinician-days", "1", "--check", "2"
    };
    assertThat(desk.run(small)).as(desk.err).isZero();
    assertThat(desk.read("a.csv").lines().filter(line -> !line.startsWith("#")))
        .hasSize(1 + SurfaceBuilder.points());
    assertThat(desk.out)
        .contains("360 points")
        .containsPattern("surface +mean difference [+-]")
        .containsPattern("0.71 sqrt\\(A n\\) +mean difference [+-]");
    assertThat(desk.run(small)).as("nothing is overwritten").isEqualTo(ExitCode.INVALID);
  }

  @Test
  void theShippedSurfaceIsWhatItsFirstLineSays() throws IOException {
    List<String> lines = Files.readAllLines(SHIPPED);
    assertThat(lines.get(0)).endsWith("--iterations 120 --clinician-days 32 --seed 2022");
    SurfaceBuilder again = new SurfaceBuilder(Practice.USUAL, new RoundSolver(120), 2022, 32);
    int compared = 0;
    int same = 0;
    for (String line : lines) {
      boolean cheap = line.matches("(9|12),1,.*") || line.matches("12,2,100,3,0.5,.*");
      if (cheap) {
        String[] row = line.split(",");
        Team team =
            new Team(
                Integer.parseInt(row[1]),
                Double.parseDouble(row[2]),
                Integer.parseInt(row[3]),
                Double.parseDouble(row[4]));
        double difference =
            again.served(Double.parseDouble(row[0]), team) - Double.parseDouble(row[5]);
        assertThat(difference).as(line).isCloseTo(0, within(0.015));
        same += Math.abs(difference) < 0.00006 ? 1 : 0;
        compared++;
      }
    }
    assertThat(compared).isEqualTo(37);
    // jsprit calls functions of java.lang.Math: another Java may solve one point in hundreds
    // otherwise.
    assertThat(same).isGreaterThanOrEqualTo(35);
  }
}
