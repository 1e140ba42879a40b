package headroom.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.scenario.Beds;
import headroom.model.scenario.Scenario;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files over files. */
class ExtendingTest {
  @TempDir Path folder;
  private Texts texts;

  @BeforeEach
  void writeTheBase() {
    texts = new Texts(folder);
    texts.write("scenarios/base.yaml", Texts.BEDS);
  }

  private Scenario read(String text) {
    return texts.readFile(texts.write("scenarios/what-if/t.yaml", text)).central();
  }

  private String problems(String text) {
    return texts.problemsOf(texts.write("scenarios/what-if/t.yaml", text));
  }

  @Test
  void mapsMergeListsReplaceAndNoneTakesAway() {
    Scenario child =
        read(
            """
            extends: ../base.yaml
            scenario: child
            virtual-ward: none
            beds:
              sites:
                a:
                  pools:
                    medicine: {share: 50%, overflow: []}
                    older-people: {share: 10%}
            """);
    assertThat(child.scenario()).isEqualTo("child");
    assertThat(child.virtualWard()).isEmpty();
    Beds.SiteBeds site = child.beds().orElseThrow().sites().get("a");
    assertThat(site.pools().keySet()).containsExactly("medicine", "surgery", "older-people");
    assertThat(site.pools().get("medicine").share()).contains(0.5);
    assertThat(site.pools().get("medicine").overflow()).isEmpty();
    assertThat(site.open().orElseThrow().before()).isEqualTo(100);
  }

  @Test
  void aCircleIsShownAsAChain() {
    texts.write("scenarios/what-if/u.yaml", "extends: t.yaml\n");
    assertThat(problems("extends: u.yaml\n"))
        .contains(
            "scenarios/what-if/u.yaml:1:10  extends: found a circle: scenarios/what-if/t.yaml →"
                + " scenarios/what-if/u.yaml → scenarios/what-if/t.yaml, expected a chain");
    assertThat(problems("extends: t.yaml\n")).contains("found a circle");
  }

  @Test
  void aChainHasALimit() {
    texts.write("scenarios/c0.yaml", Texts.TOP);
    for (int i = 1; i < 12; i++) {
      texts.write("scenarios/c" + i + ".yaml", "extends: c" + (i - 1) + ".yaml\n");
    }
    assertThat(texts.problemsOf(folder.resolve("scenarios/c9.yaml"))).isEmpty();
    assertThat(texts.problemsOf(folder.resolve("scenarios/c11.yaml")))
        .contains("found a longer chain, expected at most 10 files");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/base.yaml",
        "file:///etc/hosts",
        "/etc/hosts",
        "../../outside.yaml",
        "../../../../../../../../etc/hosts",
        "~/base.yaml",
        "..\\base.yaml",
        "C:/base.yaml",
        "../what-if/../../outside.yaml",
        "link.yaml",
        "linked-folder/outside.yaml"
      })
  void nothingOutsideTheFolderTreeIsFollowed(String reference) throws Exception {
    texts.write("outside.yaml", Texts.BEDS);
    texts.write("scenarios/what-if/t.yaml", "");
    Files.createSymbolicLink(
        folder.resolve("scenarios/what-if/link.yaml"), folder.resolve("outside.yaml"));
    Files.createSymbolicLink(folder.resolve("scenarios/what-if/linked-folder"), folder);
    assertThat(problems("extends: \"" + reference.replace("\\", "\\\\") + "\"\nscenario: t\n"))
        .contains("t.yaml:1:10  extends: found ")
        .contains("expected a relative path inside the folder scenarios");
  }

  @Test
  void aMissingFileNamesTheNearestOne() {
    assertThat(problems("extends: ../bsae.yaml\n"))
        .contains("found ../bsae.yaml, which does not exist")
        .contains("Maybe you meant base.yaml.");
  }

  @Test
  void problemsStandInTheFileTheyAreIn() {
    texts.write("scenarios/base.yaml", Texts.BEDS.replace("open: 100", "open: many"));
    assertThat(problems("extends: ../base.yaml\nrun-in: soon\n"))
        .contains("scenarios/base.yaml:8:13  beds.sites.a.open: found many")
        .contains("scenarios/what-if/t.yaml:2:9  run-in: found soon");
  }
}
