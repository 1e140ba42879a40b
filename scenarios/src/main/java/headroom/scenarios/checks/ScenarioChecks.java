package headroom.scenarios.checks;

import headroom.model.scenario.Scenario;
import headroom.model.scenario.TargetTest;
import headroom.scenarios.calendar.BankHolidays;
import headroom.scenarios.language.Bound;
import headroom.scenarios.text.Problems;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;

/** Checks what must hold between the values of a scenario. */
public final class ScenarioChecks {
  /** The model's clock counts seconds in 28 bits. */
  private static final int MOST_DAYS = 3100;

  private static final long DAY = 86400;

  private final Checking scenario;

  private ScenarioChecks(Checking scenario) {
    this.scenario = scenario;
  }

  /** Notes everything that does not fit together. */
  public static void check(Bound root, Problems problems) {
    Checking scenario = new Checking(root, problems);
    ScenarioChecks checks = new ScenarioChecks(scenario);
    LocalDate start = checks.period();
    EmergencyChecks.check(scenario);
    BedChecks.check(scenario, start);
    ElectiveChecks.check(scenario);
    CovidChecks.check(scenario);
    SystemChecks.check(scenario);
    checks.targets();
    FlowClosure.check(scenario, start);
  }

  /** Checks the dates; gives the first day, or the calendar's first when the dates are no use. */
  private LocalDate period() {
    LocalDate first = LocalDate.of(BankHolidays.FIRST_YEAR, 1, 1);
    LocalDate last = LocalDate.of(BankHolidays.LAST_YEAR, 12, 31);
    Optional<Scenario.Period> dates = scenario.part("period", Scenario.Period.class);
    if (dates.isEmpty()) {
      return first;
    }
    LocalDate start = dates.get().start();
    LocalDate end = dates.get().end();
    if (end.isBefore(start)) {
      scenario.wrong(
          "period.end", end + ", before the start, " + start, "a last day on or after the first");
    }
    long runIn = scenario.part("run-in", Long.class).orElse(0L);
    long days = ChronoUnit.DAYS.between(start, end) + 1 + runIn / DAY;
    if (days > MOST_DAYS) {
      String expected = "at most " + MOST_DAYS + " days, run-in included";
      scenario.wrong("period.end", end + ", " + days + " days in all", expected);
    }
    if (runIn % DAY != 0 || runIn > 366 * DAY) {
      scenario.wrong("run-in", plainDays(runIn), "whole days, at most 366");
    }
    if (start.minusDays(runIn / DAY).isBefore(first) || end.isAfter(last)) {
      String found = start.minusDays(runIn / DAY) + " to " + end + ", run-in included";
      String years = BankHolidays.FIRST_YEAR + " to " + BankHolidays.LAST_YEAR;
      scenario.wrong("period", found, "days of " + years + ", whose bank holidays are known");
    }
    return start;
  }

  private static String plainDays(long seconds) {
    return Checking.plain(seconds / (double) DAY) + " d";
  }

  private void targets() {
    Map<String, TargetTest> tests = scenario.parts("targets");
    tests.forEach(
        (id, test) -> {
          String path = "targets." + id;
          TestRules.check(test, scenario.place(path), path, scenario.problems());
          place(path, test);
        });
  }

  private void place(String path, TargetTest test) {
    boolean known =
        test.site().isEmpty()
            || !scenario.sound("sites")
            || scenario.parts("sites").containsKey(test.site())
            || scenario.parts("trusts").containsKey(test.site())
            || scenario.parts("systems").containsKey(test.site())
            || scenario.parts("waiting-list.trusts").containsKey(test.site());
    if (!known) {
      String names = Checking.names(scenario.parts("sites").keySet());
      scenario.wrong(path + ".site", test.site(), "a site or trust: " + names);
    }
    Map<String, Object> specialties = scenario.parts("waiting-list.specialties");
    if (!test.specialty().isEmpty()
        && scenario.sound("waiting-list")
        && !specialties.containsKey(test.specialty())) {
      String names = Checking.names(specialties.keySet());
      scenario.wrong(path + ".specialty", test.specialty(), "a specialty: " + names);
    }
  }
}
