package headroom.reports.papers;

import static org.assertj.core.api.Assertions.assertThat;

import headroom.model.result.Estimate;
import headroom.model.result.Measures;
import headroom.model.result.Series;
import headroom.model.result.Verdict.Status;
import headroom.model.scenario.Scenario;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ElectiveChaptersTest {
  private static final Scenario SCENARIO = TinyRun.scenario(Map.of());

  private static List<String> lines(Chapter chapter, int part) {
    return chapter.parts().get(part).table().rows().stream()
        .map(row -> String.join(" | ", row.stream().map(Table.Cell::text).toList()))
        .toList();
  }

  @Test
  void theatresStandBesideTheirTargetWithTheDefinitionUnderTheLabel() {
    TinyRun run =
        new TinyRun(1)
            .with("theatre-utilisation-capped", "", 0.64)
            .with("theatre-utilisation-capped", "kind=main", 0.6)
            .with("theatre-utilisation-capped", "kind=hub", 0.8)
            .with("theatre-utilisation-uncapped", "", 0.66)
            .with("theatre-late-30-share", "", 0.3)
            .with("cancelled-on-day", "", 0.1)
            .with("cancelled-on-day", "cause=bed", 0.06)
            .with("cancelled-on-day", "cause=staff", 0)
            .verdict("theatre-85", "theatre-utilisation-capped", ">=", 0.85, Status.ESTIMATED);
    Chapter chapter = TheatreChapter.of(run.readings(), run.fans(), SCENARIO).orElseThrow();
    assertThat(lines(chapter, 0))
        .containsExactly(
            "Utilisation, capped | 64.0% | at least 85% in March 2023",
            "\u2003surgical hubs | 80.0% | ",
            "\u2003main theatres | 60.0% | ",
            "Utilisation, uncapped | 66.0% | ",
            "Lists starting late | 30.0% | ");
    assertThat(chapter.parts().get(0).table().rows().get(0).get(0).note())
        .isEqualTo("touch time inside planned sessions ÷ planned minutes of sessions run");
    assertThat(chapter.parts().get(0).table().rows().get(0).get(2).note())
        .isEqualTo("102.0% expected; unlikely, 10%");
    assertThat(lines(chapter, 1))
        .containsExactly("Cancelled on the day | 10.0%", "\u2003no bed | 6.0%");
    assertThat(chapter.definitions())
        .extracting(Chapter.Definition::id)
        .contains("cancelled-on-day");
  }

  @Test
  void clinicsTestsAndCancerAreShownAsFarAsTheyAreModelled() {
    TinyRun run =
        new TinyRun(1)
            .with("op-first-attendances", "", 4_000)
            .with("dm01-within-6w", "", 0.7)
            .with("dm01-within-6w", "tests=endoscopy", 0.6);
    Chapter chapter = ClinicChapter.of(run.readings(), run.fans()).orElseThrow();
    assertThat(chapter.parts())
        .extracting(Chapter.Part::heading)
        .containsExactly("Clinics", "Diagnostic tests");
    assertThat(lines(chapter, 1))
        .containsExactly("Waiting under six weeks | 70.0%", "\u2003endoscopy | 60.0%");
    assertThat(chapter.figures())
        .extracting(Figure::finding)
        .containsExactly("In 2022/23, 70.0% of those who wait for a test wait under six weeks");
  }

  @Test
  void aGapWhoseIntervalHoldsZeroIsSaidToBeNoneThatCanBeTold() {
    String what = "the mean wait of completed pathways";
    assertThat(
            EqualityChapter.sentence(TinyRun.between(-0.1, -0.3, 0.1), "weeks", what, "In 2022/23"))
        .isEqualTo(
            "In 2022/23, no gap between the most and the least deprived fifth can be told in the"
                + " mean wait of completed pathways (95% interval −0.3 to +0.1 weeks).");
    assertThat(
            EqualityChapter.sentence(TinyRun.between(1.5, 1.1, 1.9), "weeks", what, "In 2022/23"))
        .isEqualTo(
            "In 2022/23, the mean wait of completed pathways is 1.5 weeks higher among the most"
                + " deprived fifth than among the least (95% interval +1.1 to +1.9 weeks).");
    assertThat(
            EqualityChapter.sentence(
                TinyRun.between(-0.02, -0.03, -0.01), "ratio", "the share", "In 2022/23"))
        .isEqualTo(
            "In 2022/23, the share is 2.0 points lower among the most deprived fifth than among the"
                + " least (95% interval −3.0 to −1.0 points).");
    double none = Double.NaN;
    Estimate single = new Estimate(2, none, none, 2, 2, 2, 2, 2, 1);
    assertThat(EqualityChapter.sentence(single, "weeks", what, "In 2022/23"))
        .isEqualTo(
            "In 2022/23, no gap between the most and the least deprived fifth can be told in the"
                + " mean wait of completed pathways.");
  }

  @Test
  void groupsStandBesideTheirRemovals() {
    TinyRun run =
        new TinyRun(1)
            .with(
                new Series(Measures.get("rtt-wait-gap-imd"), "", "", ""),
                TinyRun.between(0, -1, 1));
    for (int fifth = 1; fifth <= 5; fifth++) {
      run.with("rtt-list", "imd=" + fifth, 1_000 * fifth)
          .with("rtt-removed-other", "imd=" + fifth, 100 * fifth);
    }
    Chapter chapter = EqualityChapter.of(run.readings()).orElseThrow();
    assertThat(lines(chapter, 0))
        .containsExactly("Gap in waits, most against least deprived fifth | 0");
    assertThat(lines(chapter, 1))
        .startsWith("1, the most deprived | 1,000 | 100")
        .endsWith("5, the least deprived | 5,000 | 500");
    assertThat(chapter.notes().get(0)).contains("read waits beside removals");
    assertThat(EqualityChapter.of(new TinyRun(1).with("rtt-list", "", 5).readings())).isEmpty();
  }

  @Test
  void theFundIsThereOnlyWhereTheScenarioHasOne() {
    TinyRun run =
        new TinyRun(1).with("erf-value", "", 283_200_000).with("erf-payment", "", -950_000);
    Chapter chapter = FundChapter.of(run.readings(), run.fans()).orElseThrow();
    assertThat(chapter.findings())
        .containsExactly(
            "In 2022/23 the fund takes back £950,000 (nine tenths of replications £855,000–£1.0m).");
    assertThat(lines(chapter, 0))
        .containsExactly("Value of elective activity | £283.2m", "Payment | −£950,000");
    assertThat(chapter.parts().get(1).folded()).isEqualTo("Month by month");
    assertThat(chapter.parts().get(1).table().rows()).hasSize(12);
    TinyRun without = new TinyRun(1).with("rtt-list", "", 5);
    assertThat(FundChapter.of(without.readings(), without.fans())).isEmpty();
  }

  @Test
  void aDepartmentThatIsNotModelledHasNoChapter() {
    TinyRun run = new TinyRun(1).with("ga-occupancy-0800", "", 0.9);
    assertThat(TheatreChapter.of(run.readings(), run.fans(), SCENARIO)).isEmpty();
    assertThat(ClinicChapter.of(run.readings(), run.fans())).isEmpty();
    assertThat(ActivityChapter.of(run.readings(), run.fans(), SCENARIO)).isEmpty();
    assertThat(WaitingListChapter.of(run.readings(), run.fans(), SCENARIO)).isEmpty();
  }

  @Test
  void bothTargetsThatPullAgainstEachOtherAreShownTogether() {
    TinyRun run =
        new TinyRun(1)
            .with("elective-completed-vs-1920", "", 0.97)
            .with("elective-stops-vs-1920", "", 0.91)
            .with("elective-value-vs-1920", "", 0.88)
            .with("opfu-vs-1920", "", 0.75)
            .with("elective-stage-weeks", "stage=procedure-room", 17);
    Chapter chapter = ActivityChapter.of(run.readings(), run.fans(), SCENARIO).orElseThrow();
    assertThat(chapter.figures().get(0).finding())
        .isEqualTo(
            "In 2022/23, elective activity is 97.0% in completed pathways, 91.0% without advice and"
                + " guidance and 88.0% by value, against a target of 130% of 2019/20");
    assertThat(chapter.figures().get(0).panels()).hasSize(4);
    assertThat(chapter.notes()).containsExactly(ElectiveGlance.ACTIVITY_NOTE);
    assertThat(lines(chapter, 0)).containsExactly("Procedure rooms | 17");
  }
}
