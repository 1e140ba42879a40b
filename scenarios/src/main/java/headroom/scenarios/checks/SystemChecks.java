package headroom.scenarios.checks;

import headroom.model.scenario.Emergency;
import headroom.model.scenario.Size;
import headroom.model.scenario.SystemSize;
import headroom.model.scenario.Theatre;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether a scenario can be divided into the systems that it names. */
final class SystemChecks {
  private static final String SYSTEMS = "systems";

  private final Checking scenario;
  private final Map<String, SystemSize> systems;

  private SystemChecks(Checking scenario) {
    this.scenario = scenario;
    this.systems = scenario.parts(SYSTEMS);
  }

  static void check(Checking scenario) {
    SystemChecks checks = new SystemChecks(scenario);
    if (!checks.systems.isEmpty()) {
      checks.names();
      checks.kinds();
      checks.ownList();
      checks.timetables();
      checks.overnight();
    }
  }

  /** The largest part of a quantity that one hospital has; all of it in an undivided scenario. */
  static double largestHospital(Checking scenario, Size kind) {
    SystemChecks checks = new SystemChecks(scenario);
    double all = checks.total(kind);
    double largest = 0;
    for (SystemSize size : checks.systems.values()) {
      largest = Math.max(largest, size.of(kind) / all / size.hospitals());
    }
    return checks.systems.isEmpty() ? 1 : largest;
  }

  /** Results name systems where other scenarios name trusts and sites. */
  private void names() {
    systems
        .keySet()
        .forEach(
            id -> {
              if (scenario.parts("sites").containsKey(id)
                  || scenario.parts("trusts").containsKey(id)) {
                scenario.wrong(
                    SYSTEMS + "." + id,
                    "`" + id + "`, which is a site or trust too",
                    "a name of the system's own");
              }
            });
  }

  private void kinds() {
    for (Size kind : Size.values()) {
      if (kind == Size.NOTHING) {
        continue;
      }
      List<String> without = new ArrayList<>();
      systems.forEach(
          (id, size) -> {
            if (size.stated(kind).isEmpty()) {
              without.add(id);
            }
          });
      boolean some = without.size() < systems.size();
      if (some && !without.isEmpty()) {
        scenario.wrong(
            SYSTEMS,
            "`" + kind.key() + "` stated of some systems, but not of " + Checking.names(without),
            "one of every system, or of none: sizes are relative to one another");
      } else if (some && total(kind) <= 0) {
        scenario.wrong(SYSTEMS, "`" + kind.key() + "` 0 everywhere", "at least one above 0");
      }
    }
  }

  private double total(Size kind) {
    return systems.values().stream().mapToDouble(size -> size.of(kind)).sum();
  }

  private void ownList() {
    if (scenario.written("waiting-list.list") != null) {
      scenario.wrong(
          "waiting-list.list", "a list of people", "none: people cannot be divided into systems");
    }
  }

  private void timetables() {
    Map<String, Theatre.Suite> suites = scenario.parts("theatre.suites");
    suites.forEach(
        (id, suite) -> {
          if (!suite.timetable().isEmpty()) {
            scenario.wrong(
                "theatre.suites." + id + ".timetable",
                "a written timetable",
                "sessions a week: a timetable is one place's own and cannot be divided");
          }
        });
  }

  /** The share overnight falls where more attend for each who stays, and rises where fewer do. */
  private void overnight() {
    if (!scenario.sound(SYSTEMS) || !scenario.sound("emergency")) {
      return;
    }
    Map<String, Emergency.Department> departments = scenario.parts("emergency.departments");
    systems.forEach(
        (id, size) -> {
          double factor =
              size.of(Size.OVERNIGHT)
                  / total(Size.OVERNIGHT)
                  / (size.of(Size.EMERGENCY) / total(Size.EMERGENCY));
          departments.forEach(
              (department, its) -> {
                if (its.overnight() < 1 && its.overnight() * factor > 1) {
                  scenario.wrong(
                      SYSTEMS + "." + id,
                      Checking.plain(its.overnight() * factor * 100)
                          + "% of those admitted overnight at "
                          + department,
                      "at most 100%: its size overnight against its size of emergency");
                }
              });
        });
  }
}
