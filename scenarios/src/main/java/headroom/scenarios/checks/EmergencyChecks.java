package headroom.scenarios.checks;

import headroom.model.scenario.Emergency;
import java.util.Map;
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
    pattern
        .admissionsByMonth()
        .ifPresent(p -> scenario.notAllZero(arrivals + "admissions-by-month", p));
    emergency.get().care().forEach((name, care) -> care(scenario, "emergency.care." + name, care));
    emergency
        .get()
        .departments()
        .forEach((id, its) -> department(scenario, id, its, emergency.get()));
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
    scenario.atMost(
        path + ".interrupts-for-acuity-up-to",
        care.interruptsForAcuityUpTo(),
        acuities - 1,
        "fewer than the acuities, so that somebody may be interrupted");
    zones(scenario, path + ".zones", care);
    care.sameDay()
        .ifPresent(
            day -> {
              hours(scenario, path + ".same-day.weekdays", day.weekdays());
              day.weekends().ifPresent(h -> hours(scenario, path + ".same-day.weekends", h));
            });
    if (care.investigated().isPresent() && care.investigation().isEmpty()) {
      String expected = "`investigation`, the wait of those who are investigated";
      scenario.wrong(path, "`investigated` alone", expected);
    }
  }

  private static void zones(Checking scenario, String path, Emergency.Care care) {
    int last = 0;
    for (Map.Entry<String, Emergency.Zone> zone : care.zones().entrySet()) {
      int upTo = zone.getValue().acuityUpTo();
      if (upTo <= last) {
        String at = path + "." + zone.getKey() + ".acuity-up-to";
        scenario.wrong(at, "" + upTo, "more than " + last + ": zones stand most urgent first");
      }
      last = Math.max(last, upTo);
    }
    if (last > 0 && last != care.cubicleForAcuityUpTo()) {
      String expected = care.cubicleForAcuityUpTo() + ", as `cubicle-for-acuity-up-to`";
      scenario.wrong(path, "zones for acuities up to " + last, expected);
    }
    if (last > 0) {
      double[] shares = care.zones().values().stream().mapToDouble(Emergency.Zone::share).toArray();
      scenario.notAllZero(path, shares);
    }
  }

  private static void hours(Checking scenario, String path, Emergency.Hours hours) {
    if (hours.closes() <= hours.opens()) {
      scenario.wrong(path, "closing at or before opening", "`closes` after `opens`");
    }
  }

  /** A patient keeps its acuity wherever it is sent: both places must know it. */
  private static void department(
      Checking scenario, String id, Emergency.Department its, Emergency emergency) {
    String path = "emergency.departments." + id;
    for (String other : its.divertTo()) {
      sendsTo(scenario, path + ".divert-to", id, other, emergency);
    }
    sendsTo(scenario, path + ".streams-to", id, its.streamsTo(), emergency);
    if (its.streamsTo().isEmpty() || !emergency.departments().containsKey(its.streamsTo())) {
      return;
    }
    if (!emergency.departments().get(its.streamsTo()).streamsTo().isEmpty()) {
      String found = its.streamsTo() + ", which streams on";
      scenario.wrong(path + ".streams-to", found, "a department that streams nobody itself");
    }
  }

  private static void sendsTo(
      Checking scenario, String path, String from, String to, Emergency emergency) {
    if (!emergency.departments().containsKey(to)) {
      return; // left out, or reported as a name that refers to nothing
    }
    if (from.equals(to)) {
      scenario.wrong(path, to, "another department");
    }
    Emergency.Care here = emergency.care().get(emergency.departments().get(from).care());
    Emergency.Care there = emergency.care().get(emergency.departments().get(to).care());
    if (here != null && there != null && here.acuity().length != there.acuity().length) {
      String found = to + " with " + there.acuity().length + " acuities";
      scenario.wrong(path, found, here.acuity().length + " as here, which patients keep");
    }
  }

  private static void same(Checking scenario, String path, int entries, int acuities) {
    if (entries != acuities) {
      scenario.wrong(path, entries + " entries", acuities + ", one for each entry of `acuity`");
    }
  }
}
