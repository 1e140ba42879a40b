package headroom.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import headroom.model.result.Measure;
import headroom.model.scenario.CatalogueTarget;
import headroom.model.scenario.Lever;
import headroom.model.scenario.TargetTest;
import java.util.Locale;

/** Rows of the catalogues as {@code --json} prints them. */
final class CatalogueJson {
  private CatalogueJson() {}

  static ObjectNode target(CatalogueTarget target) {
    ObjectNode tree = Json.MAPPER.createObjectNode();
    tree.put("id", target.id());
    tree.put("wording", target.wording());
    tree.put("source", target.source());
    tree.put("definition", target.definition());
    tree.put("tag", target.tag());
    ObjectNode tests = tree.putObject("tests");
    target.tests().forEach((id, test) -> tests.set(id, test(test)));
    tree.put("gated", target.gated());
    tree.put("not_modelled", target.notModelled());
    return tree;
  }

  static ObjectNode test(TargetTest test) {
    ObjectNode tree = Json.MAPPER.createObjectNode();
    tree.put("statement", test.statement());
    tree.put("measure", test.measure());
    tree.put("test", word(test.test()));
    tree.put("site", test.site());
    tree.put("specialty", test.specialty());
    tree.put("group", test.group());
    test.from().ifPresent(day -> tree.put("from", day.toString()));
    test.to().ifPresent(day -> tree.put("to", day.toString()));
    test.atMost().ifPresent(most -> tree.put("at_most", most));
    test.atLeast().ifPresent(least -> tree.put("at_least", least));
    return tree;
  }

  static ObjectNode measure(Measure measure) {
    ObjectNode tree = Json.MAPPER.createObjectNode();
    tree.put("id", measure.id());
    tree.put("title", measure.title());
    tree.put("unit", measure.unit());
    tree.put("kind", word(measure.kind()));
    tree.put("better", word(measure.better()));
    tree.put("definition", measure.definition());
    tree.put("source", measure.source());
    return tree;
  }

  static ObjectNode lever(Lever lever) {
    ObjectNode tree = Json.MAPPER.createObjectNode();
    tree.put("id", lever.id());
    tree.put("title", lever.title());
    tree.put("unit", lever.unit());
    Json.put(tree, "base", lever.base());
    return tree;
  }

  static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
