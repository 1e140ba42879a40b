package headroom.cli;

import headroom.model.scenario.CatalogueTarget;
import headroom.model.scenario.ScenarioFamily;
import headroom.model.scenario.TargetTest;
import headroom.scenarios.TargetCatalogue;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The targets that can be asked about: the catalogue's, and a scenario's own. */
record TargetDesk(List<CatalogueTarget> catalogue, Map<String, TargetTest> own) {
  static TargetDesk of(ScenarioFamily family) {
    return new TargetDesk(national(), family.central().targets());
  }

  /** The national catalogue. */
  static List<CatalogueTarget> national() {
    return TargetCatalogue.national().targets();
  }

  /** Every id that a verdict may have. */
  TreeSet<String> ids() {
    TreeSet<String> ids = new TreeSet<>(own.keySet());
    for (CatalogueTarget target : catalogue) {
      ids.add(target.id());
      ids.addAll(target.tests().keySet());
    }
    return ids;
  }

  /**
   * Refuses an id that nothing has, and says which one may have been meant.
   *
   * @throws Refusal when there is no such target
   */
  void mustHave(String id) {
    if (!ids().contains(id)) {
      throw new Refusal("there is no target '" + id + "'." + Names.maybe(id, ids()));
    }
  }
}
