package headroom.scenarios.checks;

import headroom.model.scenario.Beds;
import headroom.model.scenario.Scenario;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** What must hold of the ways out of hospital. */
final class DischargeChecks {
  private static final String PATH = "beds.discharge";
  private static final long DAY = 86_400;
  private static final int MOST_PATHWAYS = 12;

  private final Checking scenario;
  private final Beds beds;
  private final Beds.Discharge discharge;

  private DischargeChecks(Checking scenario, Beds beds, Beds.Discharge discharge) {
    this.scenario = scenario;
    this.beds = beds;
    this.discharge = discharge;
  }

  static void check(Checking scenario, Beds beds) {
    beds.discharge().ifPresent(its -> new DischargeChecks(scenario, beds, its).check());
  }

  private void check() {
    scenario.notAllZero(PATH + ".leaves-on", discharge.leavesOn());
    scenario.notAllZero(PATH + ".by-hour", discharge.byHour());
    discharge.startsOn().ifPresent(its -> scenario.notAllZero(PATH + ".starts-on", its));
    scenario.notAllZero(
        PATH + ".pathways",
        discharge.pathways().values().stream().mapToDouble(Beds.Pathway::share).toArray());
    hourOfTheDay("ward-round", discharge.wardRound());
    hourOfTheDay("last-departure", discharge.lastDeparture());
    if (discharge.pathways().size() > MOST_PATHWAYS) {
      String found = discharge.pathways().size() + " pathways";
      scenario.wrong(PATH + ".pathways", found, "at most " + MOST_PATHWAYS);
    }
    boolean first = true;
    for (Map.Entry<String, Beds.Pathway> entry : discharge.pathways().entrySet()) {
      if (entry.getValue().slots().isPresent()) {
        String at = PATH + ".pathways." + entry.getKey() + ".slots";
        slots(at, entry.getValue().slots().get(), first);
      }
      first = false;
    }
  }

  private void hourOfTheDay(String key, long seconds) {
    if (seconds > DAY) {
      scenario.wrong(PATH + "." + key, "more than a day", "an hour of the day");
    }
  }

  private void slots(String at, Beds.Slots slots, boolean first) {
    if (first) {
      String expected = "none on the first pathway, by which elective patients leave";
      scenario.wrong(at, "slots", expected);
    }
    for (String trust : trusts()) {
      if (trust.isEmpty()) {
        scenario.wrong(at, "sites without a trust", "a trust for every site: slots are a trust's");
      } else if (!slots.places().containsKey(trust)) {
        String expected = "slots for every trust that has beds: " + trust + " has none";
        scenario.wrong(at + ".places", Checking.names(slots.places().keySet()), expected);
      }
    }
  }

  /** Trusts of the sites with beds. */
  private Set<String> trusts() {
    Map<String, Scenario.Site> sites = scenario.parts("sites");
    Set<String> trusts = new LinkedHashSet<>();
    for (Map.Entry<String, Beds.SiteBeds> entry : beds.sites().entrySet()) {
      Scenario.Site site = sites.get(entry.getKey());
      if (site != null && comesHome(entry.getValue())) {
        trusts.add(site.trust());
      }
    }
    return trusts;
  }

  /** A site of elective pools alone sends nobody to intermediate care. */
  private static boolean comesHome(Beds.SiteBeds site) {
    return site.pools().values().stream().anyMatch(pool -> !pool.elective());
  }
}
