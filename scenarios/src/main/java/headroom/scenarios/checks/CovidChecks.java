package headroom.scenarios.checks;

import headroom.model.scenario.Covid;
import headroom.model.scenario.Steps;
import java.util.Set;
import java.util.TreeSet;

/** Checks what the scenario says of COVID. */
final class CovidChecks {
  private final Checking scenario;
  private final Covid covid;

  private CovidChecks(Checking scenario, Covid covid) {
    this.scenario = scenario;
    this.covid = covid;
  }

  static void check(Checking scenario) {
    scenario.part("covid", Covid.class).ifPresent(c -> new CovidChecks(scenario, c).all());
  }

  private void all() {
    if (scenario.hasSites()) {
      scenario.notAllZero("covid.sites", covid.sites().values());
    }
    covid
        .waves()
        .forEach(
            (name, wave) -> {
              if (wave.weekly().length == 0) {
                scenario.wrong("covid.waves." + name + ".weekly", "nothing", "weeks");
              }
            });
    covid.published().ifPresent(this::published);
    covid.absence().published().ifPresent(steps -> dated("covid.absence.published", steps));
  }

  private void published(Covid.Published published) {
    Set<String> places = new TreeSet<>(scenario.parts("sites").keySet());
    places.addAll(scenario.parts("trusts").keySet());
    published
        .beds()
        .forEach(
            (place, beds) -> {
              String path = "covid.published.beds." + place;
              dated(path, beds);
              if (scenario.hasSites() && scenario.sound("sites") && !places.contains(place)) {
                scenario.wrong(path, place, "a site or trust: " + Checking.names(places));
              }
            });
    published.withShare().ifPresent(share -> dated("covid.published.with-share", share));
  }

  private void dated(String path, Steps course) {
    if (course.dates().length == 0) {
      scenario.wrong(path, Checking.plain(course.before()), "values by date");
    }
  }
}
