package headroom.scenarios.checks;

import headroom.model.scenario.Beds;
import headroom.model.scenario.Emergency;
import headroom.model.scenario.Size;
import headroom.model.scenario.Steps;
import headroom.scenarios.text.Nearest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What must hold among beds, pools and those who come to them. */
final class BedChecks {
  private static final int MOST_IN_BAYS = 2000;

  private final Checking scenario;
  private final Beds beds;
  private final LocalDate start;

  private BedChecks(Checking scenario, Beds beds, LocalDate start) {
    this.scenario = scenario;
    this.beds = beds;
    this.start = start;
  }

  static void check(Checking scenario, LocalDate start) {
    Optional<Beds> beds = scenario.part("beds", Beds.class);
    if (beds.isEmpty()) {
      return;
    }
    BedChecks checks = new BedChecks(scenario, beds.get(), start);
    beds.get().sites().forEach(checks::site);
    checks.specialties();
    DischargeChecks.check(scenario, beds.get());
    checks.escalation();
    checks.bays();
    CriticalCareChecks.check(scenario);
  }

  /** Somebody who has to be alone needs a side room; bays are laid out bed by bed. */
  private void bays() {
    if (beds.bays().isEmpty()) {
      return;
    }
    if (beds.bays().get().alone() > 0 && beds.bays().get().sideRooms() == 0) {
      scenario.wrong("beds.bays.side-rooms", "none", "some, since `alone` says who needs one");
    }
    beds.sites()
        .forEach(
            (name, site) -> {
              site.open().ifPresent(o -> countable("beds.sites." + name + ".open", o));
              site.pools()
                  .forEach(
                      (pool, its) ->
                          its.beds()
                              .ifPresent(
                                  b ->
                                      countable(
                                          "beds.sites." + name + ".pools." + pool + ".beds", b)));
            });
  }

  private void countable(String path, Steps beds) {
    double most = beds.before();
    for (double value : beds.values()) {
      most = Math.max(most, value);
    }
    most = Math.ceil(most * SystemChecks.largestHospital(scenario, Size.BEDS));
    if (most > MOST_IN_BAYS) {
      scenario.wrong(
          path, Checking.plain(most), "at most " + MOST_IN_BAYS + " where there are `beds.bays`");
    }
  }

  private void site(String name, Beds.SiteBeds site) {
    String path = "beds.sites." + name;
    if (site.pools().isEmpty()) {
      scenario.wrong(path + ".pools", "no pool", "at least one");
    }
    site.pools().forEach((pool, its) -> pool(path, site, pool, its));
    site.admissions().forEach((stream, its) -> stream(path, site, stream, its));
    double escalation = site.escalation().on(start);
    Optional<Double> open = site.open().map(steps -> steps.on(start));
    open.ifPresent(o -> scenario.atMost(path + ".escalation", escalation, o, "the beds open"));
    site.escalationOpenAtStart()
        .ifPresent(
            o ->
                scenario.atMost(
                    path + ".escalation-open-at-start", o, escalation, "the escalation beds"));
    if (open.isPresent()) {
      double fixed = 0;
      for (Beds.Pool pool : site.pools().values()) {
        fixed += pool.beds().map(steps -> steps.on(start)).orElse(0.0);
      }
      scenario.atMost(path + ".pools", fixed, open.get(), "the beds open");
      site.occupiedAtStart()
          .ifPresent(
              o -> scenario.atMost(path + ".occupied-at-start", o, open.get(), "the beds open"));
    }
  }

  private void pool(String path, Beds.SiteBeds site, String name, Beds.Pool pool) {
    String at = path + ".pools." + name;
    if (pool.share().isPresent() == pool.beds().isPresent()) {
      String found = pool.share().isPresent() ? "`share` and `beds`" : "neither share nor beds";
      scenario.wrong(at, found, "either `share` or `beds`");
    }
    if (pool.share().isPresent() && site.open().isEmpty()) {
      scenario.wrong(at, "a share", "`open`, the site's beds, of which it is a share");
    }
    for (String other : pool.overflow()) {
      if (other.equals(name)) {
        scenario.wrong(at + ".overflow", other, "other pools of the site");
      } else {
        poolExists(at + ".overflow", other, site);
      }
    }
  }

  private void stream(String path, Beds.SiteBeds site, String name, Beds.Admissions stream) {
    String at = path + ".admissions." + name;
    if (!stream.pool().isEmpty()) {
      poolExists(at + ".pool", stream.pool(), site);
    }
    boolean needsStay = stream.stay().isEmpty() && stream.kind() == Beds.Kind.OVERNIGHT;
    if (needsStay && beds.emergencyStay().isEmpty()) {
      scenario.wrong(at, "no `stay`", "`stay`, or `beds.emergency-stay` for all such streams");
    }
  }

  private void poolExists(String path, String pool, Beds.SiteBeds site) {
    if (!site.pools().containsKey(pool)) {
      String maybe =
          Nearest.to(pool, site.pools().keySet()).map(n -> "you meant " + n + ".").orElse("");
      String expected = "a pool of this site: " + Checking.names(site.pools().keySet());
      scenario.wrong(path, pool, expected, maybe);
    }
  }

  /**
   * Patients without a pool of their own are spread over specialties, at every site they come to.
   */
  private void specialties() {
    if (!beds.specialties().isEmpty()) {
      scenario.notAllZero(
          "beds.specialties",
          beds.specialties().values().stream().mapToDouble(Beds.Specialty::share).toArray());
    }
    beds.sites()
        .forEach(
            (name, site) -> {
              String reason = mixComesTo(name, site);
              if (reason == null) {
                return;
              }
              if (beds.specialties().isEmpty() && site.pools().size() > 1) {
                String expected = "`beds.specialties`, the case mix of " + reason;
                scenario.wrong("beds.sites." + name, "no case mix", expected);
              }
              if (beds.emergencyStay().isEmpty()) {
                String expected = "`beds.emergency-stay` for " + reason;
                scenario.wrong("beds.sites." + name, "no stay", expected);
              }
              beds.specialties()
                  .forEach((id, its) -> specialtyHasPool(name, site, id, its, reason));
            });
  }

  private void specialtyHasPool(
      String name, Beds.SiteBeds site, String id, Beds.Specialty specialty, String reason) {
    if (!site.pools().containsKey(specialty.pool())) {
      String found = specialty.pool() + ", which " + name + " does not have";
      String expected = "a pool of every site that has " + reason;
      scenario.wrong("beds.specialties." + id + ".pool", found, expected);
    }
    String unit = specialty.assessedIn();
    if (!unit.isEmpty()
        && (!site.pools().containsKey(unit) || site.pools().get(unit).assessment().isEmpty())) {
      String found = unit + ", which is no assessment unit of " + name;
      String expected = "a pool with `assessment` at every site that has " + reason;
      scenario.wrong("beds.specialties." + id + ".assessed-in", found, expected);
    }
  }

  /** What brings the emergency case mix to a site, in words; null when nothing does. */
  private String mixComesTo(String name, Beds.SiteBeds site) {
    for (Map.Entry<String, Beds.Admissions> stream : site.admissions().entrySet()) {
      Beds.Admissions its = stream.getValue();
      if (its.pool().isEmpty() && its.kind() == Beds.Kind.OVERNIGHT && its.stay().isEmpty()) {
        return "admissions `" + stream.getKey() + "`";
      }
    }
    Optional<Emergency> emergency = scenario.part("emergency", Emergency.class);
    if (emergency.isPresent()) {
      for (Map.Entry<String, Emergency.Department> entry :
          emergency.get().departments().entrySet()) {
        Emergency.Department its = entry.getValue();
        boolean admits =
            its.ambulanceAdmitted() > 0 && everAbove(its.ambulance())
                || its.walkInAdmitted() > 0 && everAbove(its.walkIn());
        if (its.site().equals(name) && admits && its.overnight() > 0) {
          return "patients of `" + entry.getKey() + "`";
        }
      }
    }
    return null;
  }

  private static boolean everAbove(Steps steps) {
    boolean ever = steps.before() > 0;
    for (double value : steps.values()) {
      ever |= value > 0;
    }
    return ever;
  }

  private void escalation() {
    beds.escalation()
        .filter(rule -> rule.closeBelow() > rule.openAt())
        .ifPresent(
            rule ->
                scenario.wrong(
                    "beds.escalation.close-below",
                    Checking.plain(rule.closeBelow()),
                    "at most open-at, " + Checking.plain(rule.openAt())));
  }
}
