package headroom.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import headroom.model.scenario.Change;
import headroom.model.scenario.Distribution;
import headroom.model.scenario.Evidence;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.ScenarioFamily;
import headroom.model.scenario.Steps;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Named steps from the baseline. */
class ChangesTest {
  @TempDir Path folder;
  private Texts texts;

  @BeforeEach
  void startAFolder() {
    texts = new Texts(folder);
  }

  private static String change(String name, String... settings) {
    return "  - name: "
        + name
        + "\n    owner: O\n    reason: because\n    set:\n      "
        + String.join("\n      ", settings)
        + "\n";
  }

  private ScenarioFamily with(String... settings) {
    return texts.read(Texts.BEDS + "changes:\n" + change("c", settings));
  }

  private static Steps open(Scenario scenario) {
    return scenario.beds().orElseThrow().sites().get("a").open().orElseThrow();
  }

  private static Steps places(Scenario scenario) {
    return scenario.virtualWard().orElseThrow().sites().get("a").places();
  }

  private static double on(Steps steps, String day) {
    return steps.on(LocalDate.parse(day));
  }

  @Test
  void valuesMayBeRelativeToTheBaseline() {
    assertThat(open(with("beds.sites.a.open: baseline + 40").central()).before()).isEqualTo(140);
    assertThat(open(with("beds.sites.a.open: baseline - 3").central()).before()).isEqualTo(97);
    assertThat(open(with("beds.sites.a.open: baseline * 1.126").central()).before())
        .as("half a bed is no bed")
        .isEqualTo(113);
    assertThat(with("virtual-ward.substitution: baseline * 110%").central().virtualWard())
        .get()
        .returns(0.77, ward -> ward.substitution());
    assertThat(with("virtual-ward.step-down-saves: baseline - 12 h").central().virtualWard())
        .get()
        .returns(2.5 * 86400, ward -> ward.stepDownSaves());
  }

  @Test
  void aDistributionIsMultiplied() {
    Distribution stay =
        with("beds.emergency-stay: baseline * 1.5")
            .central()
            .beds()
            .orElseThrow()
            .emergencyStay()
            .orElseThrow();
    assertThat(stay).isEqualTo(new Distribution.Gamma(2, 7 * 1.5 * 86400 / 2));
  }

  @Test
  void eachOfSeveralStepsIsChanged() {
    Steps places = places(with("virtual-ward.sites.a.places: baseline + 5").central());
    assertThat(on(places, "2022-09-30")).isEqualTo(5);
    assertThat(on(places, "2022-10-01")).isEqualTo(25);
    assertThat(on(places, "2023-01-01")).isEqualTo(35);
  }

  @Test
  void datedStepsBeginWithTheBaseline() {
    Steps places = places(with("virtual-ward.sites.a.places: {2022-12-01: 50}").central());
    assertThat(on(places, "2022-09-30")).isZero();
    assertThat(on(places, "2022-10-01")).isEqualTo(20);
    assertThat(on(places, "2022-12-01")).isEqualTo(50);
    assertThat(on(places, "2023-02-01")).as("later baseline steps are replaced").isEqualTo(50);
  }

  @Test
  void relativeDatedStepsFollowTheBaselinesOwnSteps() {
    Steps places =
        places(with("virtual-ward.sites.a.places: {2022-12-01: baseline + 5}").central());
    assertThat(on(places, "2022-12-01")).isEqualTo(25);
    assertThat(on(places, "2023-01-01")).isEqualTo(35);
  }

  @Test
  void aStarStandsForEveryKey() {
    Scenario scenario = with("beds.sites.a.pools.*.share: baseline * 0.5").central();
    assertThat(scenario.beds().orElseThrow().sites().get("a").pools().values())
        .extracting(pool -> pool.share().orElseThrow())
        .containsExactly(0.3, 0.2);
  }

  @Test
  void changesAreMadeInOrderAndRemembered() {
    ScenarioFamily family =
        texts.read(
            Texts.BEDS
                + "changes:\n"
                + change("one", "beds.sites.a.open: baseline + 10")
                + change("two", "beds.sites.a.open: baseline * 2"),
            "beds.sites.a.open=baseline + 1");
    assertThat(open(family.central()).before()).isEqualTo(221);
    assertThat(family.central().changes())
        .extracting(Change::name)
        .containsExactly("one", "two", "command line");
    assertThat(family.central().changes().get(1).paths())
        .containsExactly("beds.sites.a.open = baseline * 2");
    assertThat(open(family.upToChange(0).central()).before()).isEqualTo(100);
    assertThat(open(family.upToChange(1).central()).before()).isEqualTo(110);
    assertThat(family.upToChange(1).central().changes()).hasSize(1);
    assertThat(open(family.upToChange(2).central()).before()).isEqualTo(220);
    assertThat(family.upToChange(3)).isSameAs(family);
  }

  @Test
  void aResolvedScenarioCannotTakeItsChangesBack() {
    ScenarioFamily family = with("beds.sites.a.open: baseline + 10");
    ScenarioFamily resolved = texts.readFile(texts.write("r.yaml", family.resolvedText()));
    assertThat(resolved.central().changes()).isEqualTo(family.central().changes());
    assertThatThrownBy(() -> resolved.upToChange(0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aChangedValueIsAnAssumptionOfItsOwnerUnlessItSaysOtherwise() {
    ScenarioFamily family =
        texts.read(
            Texts.BEDS.replace(
                    "substitution: 70%",
                    "substitution: {value: 70%, range: [60%, 80%], published: x}")
                + "changes:\n"
                + change("c", "virtual-ward.substitution: baseline - 10%")
                + change("d", "beds.sites.a.open: {value: 90, range: ±10%, derived: by hand}"));
    assertThat(family.parameters()).hasSize(2);
    assertThat(family.parameters().get(0).evidence())
        .isEqualTo(new Evidence(Evidence.Kind.DERIVED, "by hand"));
    assertThat(family.parameters().get(1).evidence())
        .isEqualTo(new Evidence(Evidence.Kind.ASSUMPTION, "c (O): because"));
    assertThat(family.parameters().get(1).low()).isCloseTo(0.5, within(1e-12));
    assertThat(family.parameters().get(1).central()).isCloseTo(0.6, within(1e-12));
  }

  @Test
  void wrongChangesAreReportedWhereTheyStand() {
    String text =
        Texts.BEDS
            + "changes:\n"
            + change("c", "beds.sits.a.open: 3", "beds.sites.a.open.x: 3", "run-in: baseline + 3 d")
            + "  - {name: d, owner: o, set: {run-in: 3 d}}\n"
            + "  - {name: e, owner: o, reason: r}\n"
            + change("f", "emergency.departments.x.clinicians: baseline + 1")
            + change("g", "beds.emergency-stay: baseline + 1 d")
            + change("h", "beds.sites.a.open: baseline - 200");
    assertThat(texts.problems(text))
        .contains("t.yaml:27:7  beds.sits.a.open: found the unknown key `sits`")
        .contains("Maybe you meant sites.")
        .contains("t.yaml:28:7  beds.sites.a.open.x: found `x` below beds.sites.a.open")
        .contains("changes[2]: found no `reason`")
        .contains("changes[3]: found no `set`")
        .contains("emergency.departments.x.clinicians: found baseline + 1")
        .contains("there is no baseline to change from")
        .contains("beds.emergency-stay: found baseline + 1 d, expected a distribution changed by a")
        .contains("found baseline - 200, which gives -100, expected a whole number");
  }

  @Test
  void theCommandLineNamesItselfInMessages() {
    assertThat(texts.problems(Texts.BEDS, "beds.sites.b.open", "run-in=4", "beds..x=1"))
        .contains("--set beds.sites.b.open:1:1  found beds.sites.b.open, expected PATH=VALUE")
        .contains("--set run-in=4:1:1  run-in: found 4, expected a length of time")
        .contains("--set beds..x=1:1:1  beds..x: found a path with an empty part");
    assertThat(texts.read(Texts.BEDS, "period.start=2022-07-01", "period.end=2022-07-31").central())
        .returns(LocalDate.of(2022, 7, 31), scenario -> scenario.period().end());
    assertThat(texts.read(Texts.BEDS, "virtual-ward=none").central().virtualWard()).isEmpty();
  }

  @Test
  void thousandsOfChangesMayPileUpOnOneValue() {
    StringBuilder text = new StringBuilder(Texts.BEDS + "changes:\n");
    for (int i = 0; i < 5000; i++) {
      text.append("  - {name: n, owner: o, reason: r, set: {beds.sites.a.open: baseline + 1}}\n");
    }
    assertThat(open(texts.read(text.toString()).central()).before()).isEqualTo(5100);
  }

  @Test
  void aStarPassesOverUnknownKeys() {
    assertThat(
            texts.problems(
                Texts.BEDS.replace("      open: 100", "      oppen: {x: {y: 1}}")
                    + "changes:\n"
                    + change("c", "beds.sites.a.*.x.y: 3")))
        .contains("beds.sites.a: found the unknown key `oppen`");
  }
}
