package headroom.reports.papers;

import headroom.model.scenario.Scenario;
import java.util.LinkedHashMap;
import java.util.Map;

/** What a scenario's places, specialties and stages are called. */
final class Names {
  private Names() {}

  /** Whether a scenario is divided into systems, which then stand for places in its results. */
  static boolean divided(Scenario scenario) {
    return !scenario.systems().isEmpty();
  }

  /** What its places are, as a column is headed. */
  static String kind(Scenario scenario) {
    return divided(scenario) ? "System" : "Trust or site";
  }

  /** A trust, a site or a system, or all together when empty. */
  static String place(String site, Scenario scenario) {
    if (site.isEmpty()) {
      return divided(scenario) ? "All systems" : "Whole system";
    }
    if (divided(scenario)) {
      return scenario.systems().containsKey(site) ? scenario.systems().get(site).name() : site;
    }
    if (scenario.trusts().containsKey(site)) {
      return scenario.trusts().get(site).name();
    }
    return scenario.sites().containsKey(site) ? scenario.sites().get(site).name() : site;
  }

  /**
   * Trusts, then sites of trusts that run more than one, then the whole system; or of a divided
   * scenario its systems and all of them.
   */
  static Map<String, String> places(Scenario scenario) {
    Map<String, String> places = new LinkedHashMap<>();
    if (divided(scenario)) {
      scenario.systems().forEach((id, system) -> places.put(id, system.name()));
      places.put("", place("", scenario));
      return places;
    }
    scenario.trusts().forEach((code, trust) -> places.put(code, trust.name()));
    scenario
        .sites()
        .forEach(
            (id, site) -> {
              long siblings =
                  scenario.sites().values().stream()
                      .filter(s -> s.trust().equals(site.trust()))
                      .count();
              if (site.trust().isEmpty() || siblings > 1) {
                places.put(id, site.name());
              }
            });
    places.put("", place("", scenario));
    return places;
  }

  static String specialty(String id, Scenario scenario) {
    return scenario
        .waitingList()
        .map(list -> list.specialties().get(id))
        .map(group -> group.name())
        .filter(name -> !name.isEmpty())
        .orElse(Wording.outer(Wording.words(id)));
  }

  /** A stage of elective care as that which is short there. */
  static String stage(String id) {
    return switch (id) {
      case "first" -> "first appointments";
      case "follow-up" -> "follow-up appointments";
      case "diagnostics" -> "diagnostic tests";
      case "theatre" -> "theatre lists";
      case "procedure-room" -> "procedure rooms";
      default -> Wording.words(id);
    };
  }
}
