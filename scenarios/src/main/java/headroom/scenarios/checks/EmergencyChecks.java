package headroom.scenarios.checks;

import headroom.model.scenario.Emergency;
import java.util.Optional;

/** What must hold within emergency departments. */
final class EmergencyChecks {
  private EmergencyChecks() {}

  static void check(Checking scenario) {
    Optional<Emergency> emergency = scenario.part("emergency", Emergency.class);
    if (emergency.isEmpty()) {
      return;
    }
    Emergency.ArrivalPattern pattern = emergency.get().arrivals();
    String arrivals = "emergency.arrivals.";
    pattern.byHour().ifPresent(p -> scenario.notAllZero(arrivals + "by-hour", p));
    pattern.mondayByHour().ifPresent(p -> scenario.notAllZero(arrivals + "monday-by-hour", p));
    pattern.byWeekday().ifPresent(p -> scenario.notAllZero(arrivals + "by-weekday", p));
    pattern.byMonth().ifPresent(p -> scenario.notAllZero(arrivals + "by-month", p));
    emergency.get().care().forEach((name, care) -> care(scenario, "emergency.care." + name, care));
    if (emergency.get().departments().isEmpty() && scenario.hasSites()) {
      scenario.wrong("emergency.departments", "no department", "at least one");
    }
  }

  private static void care(Checking scenario, String path, Emergency.Care care) {
    int acuities = care.acuity().length;
    scenario.notAllZero(path + ".acuity", care.acuity());
    same(scenario, path + ".clinician-time", care.clinicianTime().length, acuities);
    care.ambulanceAcuity()
        .ifPresent(
            a -> {
              scenario.notAllZero(path + ".ambulance-acuity", a);
              same(scenario, path + ".ambulance-acuity", a.length, acuities);
            });
    care.investigated().ifPresent(a -> same(scenario, path + ".investigated", a.length, acuities));
    care.admissionOdds()
        .ifPresent(
            a -> {
              scenario.notAllZero(path + ".admission-odds", a);
              same(scenario, path + ".admission-odds", a.length, acuities);
            });
    care.rota().ifPresent(r -> scenario.notAllZero(path + ".rota", r));
    scenario.atMost(
        path + ".cubicle-for-acuity-up-to",
        care.cubicleForAcuityUpTo(),
        acuities,
        "the number of acuities");
    if (care.investigated().isPresent() && care.investigation().isEmpty()) {
      String expected = "`investigation`, the wait of those who are investigated";
      scenario.wrong(path, "`investigated` alone", expected);
    }
  }

  private static void same(Checking scenario, String path, int entries, int acuities) {
    if (entries != acuities) {
      scenario.wrong(path, entries + " entries", acuities + ", one for each entry of `acuity`");
    }
  }
}
