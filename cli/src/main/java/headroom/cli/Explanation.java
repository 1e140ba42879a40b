package headroom.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import headroom.model.result.Measure;
import headroom.model.result.Measures;
import headroom.model.scenario.CatalogueTarget;
import headroom.model.scenario.Lever;
import headroom.model.scenario.TargetTest;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** What is known of one id, gathered as lines for people and as a tree for programs. */
final class Explanation {
  private final ObjectNode tree = Json.MAPPER.createObjectNode();
  private final List<String[]> lines = new ArrayList<>();

  boolean isEmpty() {
    return lines.isEmpty();
  }

  ObjectNode tree() {
    return tree;
  }

  void target(CatalogueTarget target) {
    tree.set("target", CatalogueJson.target(target));
    line("target", target.id());
    line("wording", target.wording());
    line("source", target.source());
    line("definition", target.definition());
    line("tag", target.tag());
    line("gated", target.gated());
    line("not modelled", target.notModelled());
    target.tests().forEach(this::test);
  }

  void ownTest(String id, TargetTest test) {
    tree.set("scenario_target", CatalogueJson.test(test));
    line("target", id + ", the scenario's own");
    test(id, test);
  }

  private void test(String id, TargetTest test) {
    line("test", id);
    line("  in words", test.statement());
    line("  measure", test.measure());
    Measures.find(test.measure()).ifPresent(measure -> line("  measured as", measure.definition()));
    line("  figure", CatalogueJson.word(test.test()));
    line("  site", test.site());
    line(
        "  window",
        test.from().map(Object::toString).orElse("the run's start")
            + " to "
            + test.to().map(Object::toString).orElse("the run's end"));
    test.atMost().ifPresent(most -> line("  at most", Figures.figure(test.measure(), most)));
    test.atLeast().ifPresent(least -> line("  at least", Figures.figure(test.measure(), least)));
  }

  void measure(Measure measure) {
    tree.set("measure", CatalogueJson.measure(measure));
    line("measure", measure.id());
    line("title", measure.title());
    line("unit", measure.unit());
    line("kind", CatalogueJson.word(measure.kind()));
    line("better", CatalogueJson.word(measure.better()));
    line("definition", measure.definition());
    line("source", measure.source());
  }

  void lever(Lever lever) {
    tree.set("lever", CatalogueJson.lever(lever));
    line("lever", lever.id());
    line("title", lever.title());
    line("total now", String.format("%.0f %s", lever.base(), lever.unit()));
  }

  private void line(String label, String text) {
    if (!text.isEmpty()) {
      lines.add(new String[] {label, text});
    }
  }

  void print(PrintStream out) {
    for (String[] line : lines) {
      String label = line[0];
      for (String part : VerdictTable.wrapped(line[1], 64)) {
        out.printf("%-14s %s%n", label, part);
        label = "";
      }
    }
  }
}
