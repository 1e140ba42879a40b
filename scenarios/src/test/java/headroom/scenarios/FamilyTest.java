package headroom.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import headroom.model.scenario.Lever;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.ScenarioFamily;
import headroom.model.scenario.Steps;
import headroom.model.scenario.UncertainParameter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The shipped base as a family of scenarios. */
class FamilyTest {
  @TempDir Path folder;
  private final ScenarioFamily base = read();

  private static ScenarioFamily read() {
    try {
      return ScenarioReader.read(Path.of("black-country-2022.yaml"), List.of());
    } catch (ScenarioProblems e) {
      throw new IllegalStateException(e);
    }
  }

  private double[] centrals() {
    return base.parameters().stream().mapToDouble(UncertainParameter::central).toArray();
  }

  @Test
  void atTheCentralValuesItIsTheCentralScenario() {
    assertThat(base.parameters()).hasSizeGreaterThan(50);
    assertThat(base.at(centrals())).usingRecursiveComparison().isEqualTo(base.central());
  }

  @Test
  void everyParameterChangesTheScenarioAndNothingElseDoes() {
    String central = text(base.central());
    for (int i = 0; i < base.parameters().size(); i++) {
      UncertainParameter parameter = base.parameters().get(i);
      double[] values = centrals();
      values[i] = parameter.low() < parameter.central() ? parameter.low() : parameter.high();
      assertThat(text(base.at(values)).equals(central)).as(parameter.path()).isFalse();
    }
    assertThat(text(base.central())).isEqualTo(central);
  }

  /** Arrays print as their identity, so they are compared by what is in them. */
  private static String text(Object record) {
    StringBuilder text = new StringBuilder();
    Printed.append(record, text);
    return text.toString();
  }

  @Test
  void anyPointOfTheRangesMakesAScenario() {
    Random random = new Random(7);
    for (int point = 0; point < 50; point++) {
      double[] values =
          base.parameters().stream()
              .mapToDouble(p -> p.low() + (p.high() - p.low()) * random.nextDouble())
              .toArray();
      assertThat(base.at(values).beds()).isPresent();
    }
    assertThatThrownBy(() -> base.at(new double[1])).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void leversHaveTheTotalsOfTheScenario() {
    assertThat(base.levers())
        .extracting(Lever::id)
        .containsExactly(
            "beds",
            "virtual-ward-places",
            "intermediate-care-slots",
            "theatre-sessions",
            "clinic-slots");
    double open =
        base.central().beds().orElseThrow().sites().values().stream()
            .mapToDouble(site -> site.open().orElseThrow().on(LocalDate.of(2022, 4, 1)))
            .sum();
    assertThat(base.levers().get(0).base()).isEqualTo(open);
  }

  @Test
  void aLeverReachesItsTotalExactly() {
    for (Lever lever : base.levers()) {
      for (double total : List.of(0.0, 1.0, 137.0, lever.base(), lever.base() + 61)) {
        ScenarioFamily with = base.with(lever.id(), total);
        double reached =
            with.levers().stream()
                .filter(l -> l.id().equals(lever.id()))
                .findFirst()
                .orElseThrow()
                .base();
        assertThat(reached).as(lever.id()).isEqualTo(total);
      }
    }
  }

  @Test
  void addedBedsAreSpreadByCoreBedsAndKeptOnEveryDate() {
    Texts texts = new Texts(folder);
    ScenarioFamily two =
        texts.read(
            """
            scenario: two
            period: {start: 2022-04-01, end: 2023-03-31}
            sites: {a: {name: A}, b: {name: B}}
            beds:
              sites:
                a:
                  open: {before: 210, 2022-12-01: 230}
                  escalation: 10
                  pools: {ward: {share: 100%}}
                b: {pools: {ward: {beds: 100}, free: {beds: unlimited}}}
            """);
    assertThat(two.levers().get(0).base()).isEqualTo(310);
    Scenario more = two.with("beds", 340).central();
    Steps a = more.beds().orElseThrow().sites().get("a").open().orElseThrow();
    assertThat(a.before()).isEqualTo(230);
    assertThat(a.values()).containsExactly(250);
    assertThat(more.beds().orElseThrow().sites().get("b").pools().get("ward").beds())
        .get()
        .returns(110.0, Steps::before);
    assertThat(more.changes()).hasSize(1);
    ScenarioFamily again =
        texts.readFile(texts.write("again.yaml", two.with("beds", 340).resolvedText()));
    assertThat(again.central()).usingRecursiveComparison().isEqualTo(more);
  }

  @Test
  void aScenarioHasOnlyTheLeversOfItsDepartments() {
    ScenarioFamily none = new Texts(folder).read(Texts.TOP);
    assertThat(none.levers()).isEmpty();
    assertThatThrownBy(() -> none.with("beds", 3)).hasMessageContaining("no lever beds");
    assertThatThrownBy(() -> base.with("beds", -3)).isInstanceOf(IllegalArgumentException.class);
  }
}
