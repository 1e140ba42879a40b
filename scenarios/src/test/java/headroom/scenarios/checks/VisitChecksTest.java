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

/** Nobody is sent to an appointment or a test that nobody ever holds. */
class VisitChecksTest {
  private static final String CLINICS =
      """
      scenario: s
      period: {start: 2022-04-01, end: 2022-05-01}
      sites: {a: {name: A}}
      waiting-list:
        specialties: {eyes: {starts: 100%}}
        trusts: {a: {starts: 10/day}}
      outpatients:
        first: {routine: {tested: 40%}}
        follow-up: {again: 10%}
        trusts: {a: {slots: 70/week, follow-up-slots: 90/week}}
      diagnostics:
        tests:
          scan: {group: imaging, clinics: 100%, direct-access: 100%}
        trusts:
          a: {hospital: 50/week, direct-access: 20/week, waiting: {total: 100, over6w: 20}}
      """;

  @TempDir Path folder;

  private String problems(String text) throws Exception {
    Path file = folder.resolve("s.yaml");
    Files.writeString(file, text);
    ScenarioProblems found =
        catchThrowableOfType(ScenarioProblems.class, () -> ScenarioReader.read(file, List.of()));
    return found == null ? "" : found.getMessage();
  }

  private String problems(String old, String changed) throws Exception {
    assertThat(CLINICS).contains(old);
    return problems(CLINICS.replace(old, changed));
  }

  @Test
  void theTextThatTheseTestsBreakIsRight() throws Exception {
    assertThat(problems(CLINICS)).isEmpty();
  }

  @Test
  void followUpsNeedSlotsAndTrustsClinics() throws Exception {
    assertThat(problems(", follow-up-slots: 90/week", ""))
        .contains("outpatients.trusts.a.follow-up-slots: found none");
    assertThat(problems("{a: {slots: 70/week, follow-up-slots: 90/week}}", "{}"))
        .contains("outpatients.trusts.a: found no clinics");
    assertThat(problems("  first:", "  slots-per-decision: 3\n  first:"))
        .contains("outpatients.slots-per-decision: found 3");
  }

  @Test
  void decisionsAndCancerAddUp() throws Exception {
    assertThat(problems("  first:", "  decision: {treated: 0%}\n  first:"))
        .contains("outpatients.decision: found only zeros");
    String cancer = "  cancer: {found: 7%, to-theatre: 60%, other-treatment: 50%}\n  first:";
    assertThat(problems("  first:", cancer))
        .contains("outpatients.cancer.other-treatment: found 1.100");
  }

  @Test
  void testsNeedKindsTrustsAndListsThatFallWithTheWait() throws Exception {
    assertThat(problems("over6w: 20", "over6w: 20, over13w: 30"))
        .contains("diagnostics.trusts.a.waiting.over13w: found 30, expected at most 20");
    assertThat(problems(", direct-access: 100%", ""))
        .contains("diagnostics.trusts.a.direct-access: found a rate");
    assertThat(problems("clinics: 100%, ", ""))
        .contains("diagnostics.tests: found no share of clinics' tests");
    assertThat(problems("clinics: 100%", "specialties: {eyes: 1}")).isEmpty();
  }
}
