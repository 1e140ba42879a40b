package headroom.scenarios;

import headroom.model.scenario.CatalogueTarget;
import headroom.model.scenario.Otherwise;
import headroom.model.scenario.Says;
import headroom.model.scenario.TargetTest;
import headroom.scenarios.checks.TestRules;
import headroom.scenarios.language.Assembler;
import headroom.scenarios.language.Binder;
import headroom.scenarios.language.Bound;
import headroom.scenarios.language.Shapes;
import headroom.scenarios.text.Node;
import headroom.scenarios.text.Place;
import headroom.scenarios.text.Problems;
import headroom.scenarios.text.SourceText;
import headroom.scenarios.text.YamlText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The catalogue of the guidance's targets: their wording, sources and tests. */
public final class TargetCatalogue {
  private static final String NAME = "targets.yaml";
  private static final Set<String> TAGS = Set.of("CORE", "NEAR", "OUT");

  private final List<CatalogueTarget> targets;

  /**
   * The catalogue's file.
   *
   * @param targets in order
   */
  public record Catalogue(
      @Says("Targets, in order.") @Otherwise("[]") List<CatalogueTarget> targets) {}

  private TargetCatalogue(List<CatalogueTarget> targets) {
    this.targets = targets;
  }

  /** The national catalogue that comes with the program. */
  public static TargetCatalogue national() {
    try (InputStream in = Objects.requireNonNull(TargetCatalogue.class.getResourceAsStream(NAME))) {
      Problems problems = new Problems();
      Optional<String> text = SourceText.decode(in.readAllBytes(), NAME, problems);
      if (text.isPresent()) {
        return read(NAME, text.get());
      }
      throw new ScenarioProblems(problems.sorted());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ScenarioProblems e) {
      throw new IllegalStateException("the catalogue that comes with the program is wrong", e);
    }
  }

  /** Reads a catalogue. */
  static TargetCatalogue read(String name, String text) throws ScenarioProblems {
    Problems problems = new Problems();
    Optional<Node> node = YamlText.parse(name, text, problems);
    Bound bound =
        node.isEmpty()
            ? null
            : new Binder(problems, Map.of(), null).bind(Shapes.of(Catalogue.class), node.get());
    if (problems.none() && bound != null) {
      Catalogue read = (Catalogue) new Assembler(bound, Map.of()).assemble(null);
      check(read, bound, problems);
      if (problems.none()) {
        return new TargetCatalogue(read.targets());
      }
    }
    throw new ScenarioProblems(problems.sorted());
  }

  private static void check(Catalogue catalogue, Bound bound, Problems problems) {
    Set<String> ids = new LinkedHashSet<>();
    Set<String> verdicts = new LinkedHashSet<>();
    List<Bound> items = ((Bound.Listed) Bound.find(bound, "targets")).items();
    for (int i = 0; i < items.size(); i++) {
      CatalogueTarget target = catalogue.targets().get(i);
      Place place = items.get(i).place();
      String path = "targets[" + (i + 1) + "]";
      if (!ids.add(target.id())) {
        problems.add(place, path, "`" + target.id() + "` a second time", "each target once");
      }
      if (!TAGS.contains(target.tag())) {
        problems.add(place, path, target.tag(), "CORE, NEAR or OUT");
      }
      if (target.tests().isEmpty() == target.notModelled().isEmpty()) {
        String expected = "either tests or, in not-modelled, why there are none";
        problems.add(place, path, target.tests().isEmpty() ? "neither" : "both", expected);
      }
      target
          .tests()
          .forEach(
              (id, test) -> {
                if (!verdicts.add(id)) {
                  problems.add(place, path, "`" + id + "` a second time", "each verdict once");
                }
                TestRules.check(test, place, path + "." + id, problems);
              });
    }
  }

  /** Every target, in the order of the guidance. */
  public List<CatalogueTarget> targets() {
    return targets;
  }

  /** Every test by verdict id, in order. */
  public Map<String, TargetTest> tests() {
    Map<String, TargetTest> tests = new LinkedHashMap<>();
    targets.forEach(target -> tests.putAll(target.tests()));
    return tests;
  }

  /** The target with an id, or whose tests give the verdict with that id. */
  public Optional<CatalogueTarget> find(String id) {
    return targets.stream()
        .filter(target -> target.id().equals(id))
        .findFirst()
        .or(() -> targets.stream().filter(target -> target.tests().containsKey(id)).findFirst());
  }

  /** Why no verdict may be given, by verdict id; only those that are withheld. */
  public Map<String, String> gated() {
    Map<String, String> gated = new LinkedHashMap<>();
    for (CatalogueTarget target : targets) {
      if (!target.gated().isEmpty()) {
        target.tests().keySet().forEach(id -> gated.put(id, target.gated()));
      }
    }
    return gated;
  }
}
