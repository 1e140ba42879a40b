package headroom.scenarios.checks;

import headroom.model.scenario.Diagnostics;
import headroom.model.scenario.Outpatients;
import headroom.model.scenario.Theatre;
import headroom.model.scenario.WaitingList;
import headroom.scenarios.language.ListRows;
import headroom.scenarios.text.Nearest;
import headroom.scenarios.text.Place;
import java.util.Optional;
import java.util.Set;

/** What must hold among waiting lists, clinics and theatres. */
final class ElectiveChecks {
  private final Checking scenario;

  private ElectiveChecks(Checking scenario) {
    this.scenario = scenario;
  }

  static void check(Checking scenario) {
    ElectiveChecks checks = new ElectiveChecks(scenario);
    Optional<WaitingList> list = scenario.part("waiting-list", WaitingList.class);
    list.ifPresent(checks::list);
    scenario
        .part("outpatients", Outpatients.class)
        .ifPresent(
            clinics -> {
              scenario.atMost(
                  "outpatients.follow-ups-per-decision",
                  clinics.followUpsPerDecision(),
                  clinics.slotsPerDecision(),
                  "the slots of a decision");
              if (clinics.toldApart()) {
                list.ifPresent(waiting -> VisitChecks.check(scenario, clinics, waiting));
              }
            });
    scenario
        .part("diagnostics", Diagnostics.class)
        .ifPresent(tests -> list.ifPresent(its -> VisitChecks.tests(scenario, tests, its)));
    Optional<Theatre> theatre = scenario.part("theatre", Theatre.class);
    theatre.ifPresent(its -> TheatreChecks.check(scenario, its, list));
    list.ifPresent(its -> StageChecks.check(scenario, its, theatre));
  }

  private void list(WaitingList list) {
    list.specialties()
        .forEach(
            (id, its) ->
                scenario.atMost(
                    "waiting-list.specialties." + id,
                    its.toTheatre() + its.toProcedureRoom(),
                    1,
                    "all decisions, for to-theatre and to-procedure-room together"));
    scenario.notAllZero(
        "waiting-list.specialties",
        list.specialties().values().stream()
            .mapToDouble(WaitingList.SpecialtyGroup::starts)
            .toArray());
    scenario.notAllZero("waiting-list.priorities", list.priorities());
    if (list.standsFor() > 1 && scenario.has("beds")) {
      scenario.wrong(
          "waiting-list.stands-for",
          "more than 1 with beds",
          "1, because each person takes one bed; leave out beds, or simulate everybody");
    }
    if (list.standsFor() > 1 && scenario.written("waiting-list.list") instanceof ListRows) {
      scenario.wrong(
          "waiting-list.stands-for",
          "more than 1 with a list of its own",
          "1, because the list names every person; leave out the list, or simulate everybody");
    }
    if (list.trusts().isEmpty() && scenario.hasSites()) {
      scenario.wrong("waiting-list.trusts", "no trust", "at least one");
    }
    list.trusts()
        .forEach(
            (trust, its) -> {
              trustExists(trust);
              opening("waiting-list.trusts." + trust + ".opening", its.opening());
            });
    if (scenario.written("waiting-list.list") instanceof ListRows rows) {
      rows(rows, list);
    }
  }

  private void trustExists(String trust) {
    boolean trusts = !scenario.parts("trusts").isEmpty();
    Set<String> known = scenario.parts(trusts ? "trusts" : "sites").keySet();
    if (!known.contains(trust) && scenario.sound("trusts") && scenario.sound("sites")) {
      String maybe = Nearest.to(trust, known).map(near -> "you meant " + near + ".").orElse("");
      String expected = "a key of " + (trusts ? "trusts" : "sites") + ": " + Checking.names(known);
      scenario.wrong("waiting-list.trusts." + trust, trust, expected, maybe);
    }
  }

  /** Everyone over a longer wait is over a shorter one too. */
  private void opening(String path, WaitingList.Opening opening) {
    scenario.atMost(path + ".over18w", opening.over18w(), opening.total(), "the total");
    scenario.atMost(path + ".over52w", opening.over52w(), opening.over18w(), "over18w");
    scenario.atMost(path + ".over65w", opening.over65w(), opening.over52w(), "over52w");
    scenario.atMost(path + ".over78w", opening.over78w(), opening.over65w(), "over65w");
    scenario.atMost(path + ".over104w", opening.over104w(), opening.over78w(), "over78w");
    double decided = opening.decisionToAdmit();
    double decided18 = opening.decisionToAdmitOver18w();
    double decided52 = opening.decisionToAdmitOver52w();
    String dta = path + ".decision-to-admit";
    scenario.atMost(dta, decided, opening.total(), "the total");
    scenario.atMost(dta + "-over18w", decided18, decided, "decision-to-admit");
    scenario.atMost(dta + "-over18w", decided18, opening.over18w(), "over18w");
    scenario.atMost(dta + "-over52w", decided52, decided18, "decision-to-admit-over18w");
    scenario.atMost(dta + "-over52w", decided52, opening.over52w(), "over52w");
  }

  private void rows(ListRows rows, WaitingList list) {
    for (int i = 0; i < rows.rows().size(); i++) {
      WaitingList.Row row = rows.rows().get(i);
      Place place = rows.places().get(i);
      known(place, "site", row.site(), "waiting-list.trusts", list.trusts().keySet());
      known(
          place,
          "specialty",
          row.specialty(),
          "waiting-list.specialties",
          list.specialties().keySet());
    }
  }

  private void known(Place place, String column, String name, String of, Set<String> names) {
    if (!names.contains(name)) {
      String maybe = Nearest.to(name, names).map(near -> "you meant " + near + ".").orElse("");
      String expected = "a key of " + of + ": " + Checking.names(names);
      scenario.problems().add(place, "waiting-list.list." + column, name, expected, maybe);
    }
  }
}
