package headroom.reports.papers;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.result.Verdict.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElectiveGlanceTest {
  private static TinyRun run() {
    return new TinyRun(3)
        .with("rtt-list-opening", "", 180_000)
        .with("rtt-list", "", 200_000, 210_000, 220_000)
        .with("rtt-over-52w", "", 8_000, 9_000, 12_340)
        .with("rtt-over-104w-excluding-choice", "", 6, 1, 0)
        .with("elective-completed-vs-1920", "", 0.9, 0.95, 0.966)
        .with("elective-stops-vs-1920", "", 0.85, 0.9, 0.91)
        .with("elective-value-vs-1920", "", 0.8, 0.85, 0.88)
        .with("opfu-vs-1920", "", 0.9, 0.85, 0.8)
        .verdict("opfu-25", "opfu-vs-1920", "<=", 0.75, Status.ESTIMATED)
        .verdict("wait-104w", "rtt-over-104w-excluding-choice", "<=", 0, Status.GATED)
        .scarcest("RL4", "first", "first", "first")
        .scarcest("", "theatre", "first", "theatre");
  }

  @Test
  void theListTheThreeCountsAndTheScarcestStageAreSaidInThreeSentences() {
    assertThat(ElectiveGlance.of(run().readings()).orElseThrow().findings())
        .containsExactly(
            "The waiting list grows from 180,000 to 220,000 by 31 March 2025; 12,300 wait over 52"
                + " weeks and nobody waits over 104 weeks other than by choice.",
            "In 2024/25, elective activity against 2019/20 is 96.6% in completed pathways with"
                + " advice and guidance, 91.0% in completed pathways alone and 88.0% weighted by"
                + " value; follow-ups, whose cut also lowers value, are 80.0%.",
            "Theatre lists are the scarcest stage of elective care, in 2 of 3 periods; at the end 22"
                + " weeks of their work wait before them.");
  }

  @Test
  void eachMeasureHasOneLineWithItsDeadlineAndItsOdds() {
    Table table = ElectiveGlance.of(run().readings()).orElseThrow().parts().get(0).table();
    assertThat(table.columns())
        .containsExactly(
            "Year end, or year",
            ">2022/23",
            ">2023/24",
            ">2024/25",
            ">Nine tenths",
            "Target",
            "To be met");
    assertThat(table.rows().stream().map(ElectiveGlanceTest::texts))
        .contains(
            List.of(
                "Follow-ups",
                "90.0%",
                "85.0%",
                "80.0%",
                "72.0–88.0%",
                "≤ 75%, Mar 2023",
                "unlikely, 10%"),
            List.of("Over 104 weeks, not choice", "6", "1", "0", "", "0, Mar 2023", "withheld"));
    assertThat(table.rows()).noneMatch(row -> row.get(0).text().equals("Over 65 weeks"));
  }

  @Test
  void withoutATargetThereIsNoColumnForIt() {
    Readings readings = new TinyRun(1).with("rtt-list", "", 5_000).readings();
    assertThat(ElectiveGlance.of(readings).orElseThrow().parts().get(0).table().columns())
        .containsExactly("Year end, or year", ">2022/23", ">Nine tenths");
  }

  private static List<String> texts(List<Table.Cell> row) {
    return row.stream().map(Table.Cell::text).toList();
  }

  @Test
  void aScenarioWithoutElectiveCareSaysNothingOfIt() {
    Readings readings = new TinyRun(1).with("ga-occupancy-0800", "", 0.9).readings();
    assertThat(ElectiveGlance.of(readings)).isEmpty();
  }

  @Test
  void aScarcestStageThatLosesItsPlaceIsNamedWithWhatTookIt() {
    assertThat(
            ElectiveGlance.scarcest(
                new TinyRun(1).scarcest("", "first", "first", "theatre").result().bottlenecks()))
        .contains(
            "First appointments are the scarcest stage of elective care, in 2 of 3 periods; at the"
                + " end it is theatre lists.");
    assertThat(ElectiveGlance.scarcest(List.of())).isEmpty();
  }
}
