package headroom.scenarios.checks;

import headroom.model.scenario.Diagnostics;
import headroom.model.scenario.Outpatients;
import headroom.model.scenario.Outpatients.Decision;
import headroom.model.scenario.Steps;
import headroom.model.scenario.WaitingList;
import java.util.function.ToDoubleFunction;

/** Nobody is sent to an appointment or a test that nobody ever holds. */
final class VisitChecks {
  private VisitChecks() {}

  static void check(Checking scenario, Outpatients clinics, WaitingList list) {
    if (clinics.slotsPerDecision() != 1) {
      scenario.wrong(
          "outpatients.slots-per-decision",
          Checking.plain(clinics.slotsPerDecision()),
          "1, or nothing, because first and follow-up appointments are told apart");
    }
    Decision decision = clinics.decision();
    scenario.notAllZero(
        "outpatients.decision",
        new double[] {
          decision.treated(), decision.monitored(), decision.notTreated(), decision.declined()
        });
    clinics
        .cancer()
        .ifPresent(
            cancer ->
                scenario.atMost(
                    "outpatients.cancer.other-treatment",
                    cancer.toTheatre() + cancer.otherTreatment(),
                    1,
                    "everybody, with those treated in theatre"));
    for (String trust : list.trusts().keySet()) {
      Outpatients.Clinics its = clinics.trusts().get(trust);
      String path = "outpatients.trusts." + trust;
      if (its == null && scenario.hasSites()) {
        scenario.wrong(path, "no clinics", "clinics for each trust that has a list");
      } else if (its != null && clinics.followUp().isPresent() && never(its.followUpSlots())) {
        scenario.wrong(
            path + ".follow-up-slots",
            "none",
            "a rate, because follow-ups have slots of their own");
      }
    }
  }

  static void tests(Checking scenario, Diagnostics diagnostics, WaitingList list) {
    if (diagnostics.tests().isEmpty()) {
      scenario.wrong("diagnostics.tests", "no kind of test", "at least one");
      return;
    }
    for (String trust : list.trusts().keySet()) {
      String path = "diagnostics.trusts." + trust;
      Diagnostics.TrustTests its = diagnostics.trusts().get(trust);
      if (its == null) {
        if (scenario.hasSites()) {
          scenario.wrong(path, "no tests", "tests for each trust that has a list");
        }
        continue;
      }
      scenario.atMost(
          path + ".waiting.over6w", its.waiting().over6w(), its.waiting().total(), "the total");
      scenario.atMost(
          path + ".waiting.over13w", its.waiting().over13w(), its.waiting().over6w(), "over6w");
      shares(
          scenario,
          path + ".direct-access",
          its.directAccess(),
          diagnostics,
          Diagnostics.Test::directAccess);
      shares(
          scenario,
          path + ".surveillance",
          its.surveillance(),
          diagnostics,
          Diagnostics.Test::surveillance);
      shares(
          scenario,
          path + ".unscheduled",
          its.unscheduled(),
          diagnostics,
          Diagnostics.Test::unscheduled);
      shares(
          scenario, path + ".community", its.community(), diagnostics, Diagnostics.Test::community);
    }
    boolean asked =
        diagnostics.tests().values().stream().anyMatch(test -> test.clinics() > 0)
            || list.specialties().keySet().stream()
                .allMatch(
                    id ->
                        diagnostics.tests().values().stream()
                            .anyMatch(test -> test.specialties().getOrDefault(id, 0.0) > 0));
    if (!asked) {
      scenario.wrong(
          "diagnostics.tests",
          "no share of clinics' tests",
          "`clinics` above 0 for some kind, or every specialty named under `specialties`");
    }
  }

  private static void shares(
      Checking scenario,
      String path,
      Steps rate,
      Diagnostics diagnostics,
      ToDoubleFunction<Diagnostics.Test> share) {
    boolean known = diagnostics.tests().values().stream().anyMatch(t -> share.applyAsDouble(t) > 0);
    if (!never(rate) && !known) {
      scenario.wrong(path, "a rate", "0, or the kinds of test it falls on");
    }
  }

  private static boolean never(Steps steps) {
    boolean none = steps.before() <= 0;
    for (double value : steps.values()) {
      none &= value <= 0;
    }
    return none;
  }
}
