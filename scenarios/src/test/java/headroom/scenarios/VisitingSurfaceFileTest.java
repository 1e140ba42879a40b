package headroom.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.scenario.ScenarioFamily;
import headroom.model.scenario.VirtualWard;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A surface of what visiting rounds can serve, from its file into the resolved scenario. */
class VisitingSurfaceFileTest {
  private static final String VISITED =
      Texts.TOP
          + """
          virtual-ward:
            stay: 7 d
            substitution: 70%
            step-down-eligible: 10%
            step-down-saves: 3 d
            step-up-eligible: 4%
            caseload: 8
            visits: {surface: surface.csv}
            sites:
              a:
                places: 20
                clinicians: 4
                rounds: {clinicians: 2, area: 90}
                referrals: 3/day
          """;

  private static final String SURFACE =
      """
      # solved with: headroom routes
      load,clinicians,area_km2,bases,skilled,served
      5,2,100,1,0.5,1
      10,2,100,1,0.5,0.9
      """;

  @TempDir private Path folder;
  private Texts texts;

  @BeforeEach
  void files() {
    texts = new Texts(folder);
    texts.write("surface.csv", SURFACE);
  }

  @Test
  void isReadAndResolvedSoThatItTravelsWithTheScenario() {
    ScenarioFamily read = texts.read(VISITED);
    VirtualWard.HomeVisits visits = read.central().virtualWard().orElseThrow().visits().get();
    assertThat(visits.surface().visitsServed(20, 2, 100, 1, 0.5)).isEqualTo(18);
    assertThat(visits.perPatientDay()).isEqualTo(0.4);
    assertThat(read.resolvedText()).contains("\"10,2,100,1,0.5,0.9\"");
    VirtualWard again = texts.read(read.resolvedText()).central().virtualWard().orElseThrow();
    assertThat(again.visits().get().surface().served()).containsExactly(1, 0.9);
  }

  @Test
  void aWrongFileIsRefusedWithItsLine() {
    texts.write("surface.csv", SURFACE + "12,2,100,1,0.5,110%\n");
    assertThat(texts.problems(VISITED)).contains("surface.csv:5").contains("a share from 0 to 1");
    texts.write("surface.csv", SURFACE + "12,4,100,1,0.5,0.8\n");
    assertThat(texts.problems(VISITED)).contains("3 rows for a grid of 6 points");
    texts.write("surface.csv", "load,served\n");
    assertThat(texts.problems(VISITED)).contains("the header load,clinicians,area_km2");
  }
}
