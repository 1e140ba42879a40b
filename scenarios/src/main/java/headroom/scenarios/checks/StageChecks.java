package headroom.scenarios.checks;

import headroom.model.scenario.Theatre;
import headroom.model.scenario.WaitingList;
import headroom.model.scenario.WaitingList.Stage;
import headroom.scenarios.language.ListRows;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Nobody is sent to wait where nobody is ever treated. */
final class StageChecks {
  private final Checking scenario;
  private final WaitingList list;

  private StageChecks(Checking scenario, WaitingList list) {
    this.scenario = scenario;
    this.list = list;
  }

  static void check(Checking scenario, WaitingList list, Optional<Theatre> theatre) {
    if (scenario.hasSites()) {
      StageChecks checks = new StageChecks(scenario, list);
      if (!scenario.has("theatre")) {
        checks.withoutTheatre();
      }
      theatre.ifPresent(checks::withTheatre);
    }
  }

  private List<WaitingList.Row> ownRows() {
    return scenario.written("waiting-list.list") instanceof ListRows own ? own.rows() : List.of();
  }

  private void withoutTheatre() {
    String expected = "nobody with a decision to admit, because the scenario has no theatre";
    list.trusts()
        .forEach(
            (trust, its) -> {
              boolean replaced = ownRows().stream().anyMatch(row -> row.site().equals(trust));
              if (!replaced && its.opening().decisionToAdmit() > 0) {
                String found = Checking.plain(its.opening().decisionToAdmit());
                String path = "waiting-list.trusts." + trust + ".opening.decision-to-admit";
                scenario.wrong(path, found, expected);
              }
            });
    if (ownRows().stream().anyMatch(row -> row.stage() != Stage.OUTPATIENT)) {
      scenario.wrong("waiting-list.list", "people past the outpatient stage", expected);
    }
  }

  private void withTheatre(Theatre theatre) {
    list.specialties()
        .forEach(
            (id, group) ->
                list.trusts()
                    .keySet()
                    .forEach(
                        trust -> {
                          if (group.toTheatre() > 0 || waits(trust, id, Stage.THEATRE)) {
                            suite(theatre, trust, id);
                          }
                        }));
    for (String trust : list.trusts().keySet()) {
      boolean needed =
          list.specialties().entrySet().stream()
              .anyMatch(
                  group ->
                      group.getValue().toProcedureRoom() > 0
                          || waits(trust, group.getKey(), Stage.PROCEDURE_ROOM));
      if (needed && !theatre.procedureRooms().containsKey(trust)) {
        String expected = "slots for " + trust + ", whose patients are sent to procedure rooms";
        scenario.wrong("theatre.procedure-rooms", "none for " + trust, expected);
      }
    }
  }

  private boolean waits(String trust, String specialty, Stage stage) {
    return ownRows().stream()
        .anyMatch(
            row ->
                row.site().equals(trust)
                    && row.specialty().equals(specialty)
                    && row.stage() == stage);
  }

  private void suite(Theatre theatre, String trust, String specialty) {
    boolean operates =
        theatre.procedures().values().stream().anyMatch(p -> p.specialty().equals(specialty));
    if (!operates && list.specialties().get(specialty).toTheatre() == 0) {
      String expected = "one of " + specialty + ", whose patients wait for theatre on the list";
      scenario.wrong("theatre.procedures", "no procedure of " + specialty, expected);
    }
    for (Map.Entry<String, Theatre.Suite> entry : theatre.suites().entrySet()) {
      Theatre.Suite suite = entry.getValue();
      boolean takes = Arrays.asList(suite.trusts()).contains(trust);
      boolean anybody = !suite.independent() && suite.onlyOver().isEmpty();
      if (takes && anybody && suite.operatesOn(specialty)) {
        return;
      }
    }
    String found = "no sessions of " + specialty + " for patients of " + trust;
    String expected = "a suite that takes them, because they are sent to theatre";
    scenario.wrong("theatre.suites", found, expected);
  }
}
