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
    if (!covid.ages().isEmpty()) {
      scenario.notAllZero(
          "covid.ages", covid.ages().values().stream().map(Covid.AgeBand::share).toList());
    }
    covid.waves().forEach((name, wave) -> wave("covid.waves." + name, wave));
    covid.epidemics().forEach((name, epidemic) -> epidemic("covid.epidemics." + name, epidemic));
    covid.published().ifPresent(this::published);
    covid.absence().published().ifPresent(steps -> dated("covid.absence.published", steps));
  }

  private void wave(String path, Covid.Wave wave) {
    if (wave.kind() == Covid.WaveKind.SEIRS) {
      needed(path + ".peak-around", wave.peakAround().isPresent(), "the day of its peak");
      needed(path + ".size", !wave.size().isEmpty(), "the epidemic it is like");
    } else {
      needed(path + ".start", wave.start().isPresent(), "a first day");
      needed(path + ".peak", wave.peak().isPresent(), "beds at its peak");
      needed(path + ".weekly", wave.weekly().map(w -> w.length > 0).orElse(false), "weeks");
    }
  }

  private void needed(String path, boolean there, String expected) {
    if (!there) {
      scenario.wrong(path, "nothing", expected);
    }
  }

  private void epidemic(String path, Covid.Epidemic epidemic) {
    if (!epidemic.bands().keySet().equals(covid.ages().keySet())) {
      String found = Checking.names(epidemic.bands().keySet());
      scenario.wrong(
          path + ".bands", found, "each of covid.ages: " + Checking.names(covid.ages().keySet()));
    }
    above0(path + ".latent", epidemic.latent());
    above0(path + ".infectious", epidemic.infectious());
    above0(path + ".immunity", epidemic.immunity());
    above0(path + ".vaccine-lasts", epidemic.vaccineLasts());
    above0(path + ".lasts", epidemic.lasts() - 14 * 86_400);
    scenario.notAllZero(
        path + ".bands", epidemic.bands().values().stream().map(Covid.Band::people).toList());
    epidemic.bands().forEach((name, band) -> band(path + ".bands." + name, band, epidemic));
  }

  private void above0(String path, double seconds) {
    if (!(seconds > 0)) {
      scenario.wrong(path, "too short a time", "more than none; an epidemic lasts over 14 days");
    }
  }

  private void band(String path, Covid.Band band, Covid.Epidemic epidemic) {
    if (band.contacts().length != epidemic.bands().size()) {
      String found = band.contacts().length + " entries";
      scenario.wrong(path + ".contacts", found, epidemic.bands().size() + ", one for each band");
    }
    scenario.notAllZero(path + ".contacts", band.contacts());
    if (band.recovered() + band.vaccinated() > 1) {
      String found = Checking.plain(band.recovered() + band.vaccinated()) + " with vaccinated";
      scenario.wrong(path + ".recovered", found, "at most 1 together");
    }
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
