package headroom.scenarios.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import headroom.scenarios.ScenarioProblems;
import headroom.scenarios.ScenarioReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Suites that cannot do what they say. */
class TheatreChecksTest {
  private static final String SCENARIO =
      """
      scenario: s
      period: {start: 2022-04-01, end: 2022-05-01}
      sites: {a: {name: A}}
      waiting-list:
        specialties:
          eyes: {starts: 50%, to-theatre: 20%}
          ent: {starts: 50%, to-theatre: 20%}
        trusts:
          a: {starts: 10/day, opening: {total: 100, decision-to-admit: 20}}
      theatre:
        procedures:
          cataract: {specialty: eyes, touch-time: 35 min}
          tonsils: {specialty: ent, touch-time: 60 min}
        suites:
          main: {site: a, trusts: [a], sessions: 5/week, by-specialty: {eyes: 50%, ent: 50%}}
      """;

  @TempDir Path folder;

  private String problems(String more) throws Exception {
    Path file = folder.resolve("s.yaml");
    Files.writeString(file, SCENARIO + more);
    ScenarioProblems found =
        catchThrowableOfType(ScenarioProblems.class, () -> ScenarioReader.read(file, List.of()));
    return found == null ? "" : found.getMessage();
  }

  private String suite(String its) throws Exception {
    return problems("    other: {site: a, trusts: [a], " + its + "}\n");
  }

  @Test
  void aSuiteNeedsSessionsATimetableOrCases() throws Exception {
    assertThat(suite("by-specialty: {eyes: 100%}")).contains("none of them", "`timetable`");
    assertThat(suite("cases: 5/week, by-specialty: {eyes: 100%}")).contains("independent: yes");
    assertThat(suite("independent: yes, cases: 5/week, sessions: 5/week, by-specialty: {eyes: 1}"))
        .contains("both cases and sessions");
    assertThat(suite("independent: yes, cases: 5/week, by-specialty: {eyes: 100%}")).isEmpty();
  }

  @Test
  void aTimetableNamesWeekdaysAndSpecialties() throws Exception {
    assertThat(suite("timetable: {one: {monday: {am: eyes, pm: [ent, eyes, closed, ent]}}}"))
        .isEmpty();
    assertThat(suite("timetable: {one: {mondays: {am: eyes}}}")).contains("you meant monday");
    assertThat(suite("timetable: {one: {monday: {am: eye}}}")).contains("you meant eyes");
    assertThat(suite("timetable: {one: {monday: {am: [eyes, ent]}}}")).contains("2 specialties");
    assertThat(suite("timetable: {one: {monday: {am: eyes, all-day: ent}}}"))
        .contains("one or the other");
    assertThat(suite("timetable: {one: {monday: {am: closed}}}")).contains("no list");
    assertThat(suite("timetable: {one: {monday: {am: eyes}}}, by-specialty: {eyes: 100%}"))
        .contains("because the timetable says");
  }

  @Test
  void sessionsHaveToFitIntoTheTheatresAndDays() throws Exception {
    String half = "sessions: 9/week, by-specialty: {eyes: 100%}, days: [saturday, sunday], ";
    assertThat(suite(half + "theatres: 2")).contains("at most 8", "2 theatres hold in 2 days");
    assertThat(suite(half + "theatres: 3")).isEmpty();
    assertThat(suite("sessions: 5/week, by-specialty: {eyes: 100%}, days: [saturdy]"))
        .contains("you meant saturday");
  }

  @Test
  void anIndependentProviderHasItsOwnBedsAndIsNobodysOnlyTheatre() throws Exception {
    assertThat(suite("independent: yes, pool: ward, cases: 5/week, by-specialty: {eyes: 100%}"))
        .contains("has beds of its own");
    assertThat(problems("").replace("ent: 50%", "")).isEmpty();
    Path file = folder.resolve("only.yaml");
    Files.writeString(
        file,
        SCENARIO.replace(
            "trusts: [a], sessions: 5/week", "trusts: [a], independent: yes, cases: 9/week"));
    ScenarioProblems found =
        catchThrowableOfType(ScenarioProblems.class, () -> ScenarioReader.read(file, List.of()));
    assertThat(found).hasMessageContaining("no sessions of eyes for patients of a");
  }

  @Test
  void theLookAheadReachesToTheLock() throws Exception {
    assertThat(problems("  look-ahead: 7 d\n")).contains("less than `notice`");
  }
}
