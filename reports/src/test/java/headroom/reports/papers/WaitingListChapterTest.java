package headroom.reports.papers;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.scenario.ListRules.TipIn;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.SystemSize;
import headroom.model.scenario.WaitingList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WaitingListChapterTest {
  private static final LocalDate DEADLINE = LocalDate.of(2024, 3, 31);
  private static final Scenario SCENARIO =
      TinyRun.scenario(
          Map.of(
              "tipIn",
              Map.of("65w", new TipIn(455L * 86400, DEADLINE)),
              "specialties",
              Map.of(
                  "ent",
                  new WaitingList.SpecialtyGroup(
                      "Ear, nose and throat", 1, Optional.empty(), Optional.empty(), 0, 0, 0))));

  private static TinyRun flows() {
    return new TinyRun(2)
        .with("rtt-list-opening", "", 100_000, 110_000)
        .inMonth("rtt-list-opening", "", LocalDate.of(2023, 5, 31), 999_999)
        .with("rtt-list", "", 110_000, 130_000)
        .with("rtt-clock-starts", "", 90_000)
        .with("rtt-clock-starts", "source=referral", 90_000)
        .with("rtt-completed", "", 60_000)
        .with("rtt-completed", "reason=admitted", 12_000)
        .with("rtt-completed", "reason=treated", 30_000)
        .with("rtt-completed", "reason=not-treated", 18_000)
        .with("rtt-removed-other", "", 10_000)
        .with("rtt-removed-other", "cause=review", 3_000)
        .with("rtt-removed-other", "cause=died", 7_000)
        .with("rtt-transferred-in", "", 0)
        .with("rtt-transferred-out", "", 0);
  }

  private static Chapter chapter(TinyRun run) {
    return WaitingListChapter.of(run.readings(), run.fans(), SCENARIO).orElseThrow();
  }

  private static Table part(Chapter chapter, String heading) {
    return chapter.parts().stream()
        .filter(p -> p.heading().equals(heading))
        .findFirst()
        .orElseThrow()
        .table();
  }

  @Test
  void removingPeopleCannotPassForTreatingThem() {
    Chapter chapter = chapter(flows());
    assertThat(chapter.findings())
        .containsExactly(
            "In 2023/24, 60,000 pathways are completed, 12,000 by an admission for treatment and"
                + " 30,000 by treatment without one, the rest by a decision; 10,000 more leave the"
                + " list with neither.");
    assertThat(
            part(chapter, "What flows in and out, and why").rows().stream()
                .map(row -> row.get(0).text().strip() + ": " + row.get(2).text()))
        .containsExactly(
            "Waiting as the year begins: 110,000",
            "Clock starts: 90,000",
            "by a referral: 90,000",
            "Completed pathways: 60,000",
            "admitted for treatment: 12,000",
            "treated without admission: 30,000",
            "decision not to treat: 18,000",
            "Removed other than by treatment: 10,000",
            "died: 7,000",
            "found at a review to need no place: 3,000",
            "Waiting as the year ends: 130,000");
  }

  @Test
  void theCohortOfADeadlineIsFollowedToItsDay() {
    TinyRun run = flows();
    for (String measure : List.of("rtt-tip-in", "rtt-tip-in-beyond-capacity")) {
      boolean cohort = measure.equals("rtt-tip-in");
      run.with(measure, "limit=65w", 77)
          .inMonth(measure, "limit=65w", LocalDate.of(2022, 4, 30), cohort ? 110_000 : 0)
          .inMonth(measure, "limit=65w", LocalDate.of(2023, 3, 31), cohort ? 50_000 : 400)
          .inMonth(measure, "limit=65w", DEADLINE, 6_000);
    }
    Chapter chapter = chapter(run);
    assertThat(chapter.findings())
        .contains(
            "For nobody to wait over 65 weeks on 31 March 2024, 50,000 of those on the list on 31"
                + " March 2023 must be treated in time: the throughput of that month could not reach"
                + " 400 of them if it took nobody else; it takes others too, and on the day 6,000"
                + " are left.");
    Table table = part(chapter, "Who must be treated by the deadline");
    assertThat(table.rows().get(0).stream().map(Table.Cell::text))
        .containsExactly(
            "Nobody over 65 weeks: must be treated", "110,000", "50,000", "77", "77", "6,000");
    assertThat(table.rows().get(1).stream().map(Table.Cell::text))
        .containsExactly("\u2003beyond the present throughput", "0", "400", "77", "77", "6,000");
  }

  @Test
  void aDeadlineBeyondTheRunIsNotSpokenOfAsIfItHadCome() {
    TinyRun run = new TinyRun(1).with("rtt-list", "", 10).with("rtt-tip-in", "limit=65w", 9);
    Chapter chapter = chapter(run);
    assertThat(chapter.findings()).isEmpty();
    assertThat(part(chapter, "Who must be treated by the deadline").rows().get(0).get(5).text())
        .isEqualTo(Wording.NONE);
  }

  @Test
  void theSystemsOfADividedScenarioStandForPlaces() {
    Map<String, SystemSize> systems = new LinkedHashMap<>();
    TinyRun run = flows();
    for (int s = 0; s < 42; s++) {
      String id = "Q" + (char) ('A' + s / 6) + (s % 6);
      systems.put(id, TinyRun.record(SystemSize.class, Map.of("name", "System " + s)));
      run.with("rtt-list", id, "", "", 100).with("rtt-over-52w", id, "", "", s);
    }
    run.with("rtt-over-52w", "", 9_000);
    Scenario divided =
        TinyRun.record(
            Scenario.class,
            Map.of("systems", systems, "trusts", SampleRun.scenario("england").trusts()));
    Chapter chapter = WaitingListChapter.of(run.readings(), run.fans(), divided).orElseThrow();
    Table open = part(chapter, "By system");
    assertThat(open.columns().get(0)).isEqualTo("System");
    assertThat(open.rows()).hasSize(10);
    assertThat(open.rows().get(0).get(0).text()).isEqualTo("System 41");
    Chapter.Part folded = chapter.parts().get(chapter.parts().size() - 1);
    assertThat(folded.folded()).isEqualTo("The other 32 systems, and all");
    assertThat(folded.table().rows().get(32).get(0).text()).isEqualTo("All systems");
  }

  @Test
  void ofManySpecialtiesTheLongestWaitsStandOpenAndTheOthersAreFolded() {
    TinyRun run = flows();
    Map<String, Integer> over52 = new LinkedHashMap<>();
    for (int s = 0; s < 23; s++) {
      String specialty = s == 5 ? "ent" : "specialty-" + (char) ('a' + s);
      over52.put(specialty, s == 5 ? 5_000 : 10 * s);
      run.with("rtt-list", "", specialty, "", 1_000)
          .with("rtt-over-52w", "", specialty, "", over52.get(specialty))
          .with("elective-stage-weeks", "", specialty, "stage=first", 4)
          .with("elective-stage-weeks", "", specialty, "stage=theatre", 31);
    }
    run.with("rtt-over-52w", "", 9_000);
    List<Chapter.Part> parts = chapter(run).parts();
    Chapter.Part open =
        parts.stream().filter(p -> p.heading().equals("By specialty")).findFirst().orElseThrow();
    Chapter.Part folded = parts.get(parts.indexOf(open) + 1);
    assertThat(open.folded()).isEmpty();
    assertThat(open.table().rows()).hasSize(10);
    assertThat(open.table().rows().get(0).get(0).text()).isEqualTo("Ear, nose and throat");
    assertThat(open.table().rows().get(1).get(0).text()).isEqualTo("Specialty w");
    assertThat(open.table().rows().get(0).get(6))
        .isEqualTo(Table.cell("theatre lists", "31 weeks of its work"));
    assertThat(folded.folded()).isEqualTo("The other 13 specialties, and all");
    assertThat(folded.table().rows()).hasSize(14);
    assertThat(folded.table().rows().get(13).get(0).text()).isEqualTo("All specialties");
  }
}
