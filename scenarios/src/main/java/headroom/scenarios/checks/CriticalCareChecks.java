package headroom.scenarios.checks;

import headroom.model.scenario.Beds;
import headroom.model.scenario.CriticalCare;
import java.util.Optional;

/** What must hold between critical care and the wards around it. */
final class CriticalCareChecks {
  private CriticalCareChecks() {}

  static void check(Checking scenario) {
    Optional<CriticalCare> care = scenario.part("critical-care", CriticalCare.class);
    Optional<Beds> beds = scenario.part("beds", Beds.class);
    if (care.isEmpty() || beds.isEmpty()) {
      return;
    }
    for (String site : care.get().sites().keySet()) {
      if (!beds.get().sites().containsKey(site)) {
        scenario.wrong(
            "critical-care.sites." + site,
            "a site without wards",
            "a site of `beds`: " + Checking.names(beds.get().sites().keySet()));
      }
    }
    if (care.get().onAdmission() + care.get().fromWard() > 1) {
      scenario.wrong(
          "critical-care",
          "on-admission and from-ward above 100% together",
          "at most 100% of patients");
    }
  }
}
