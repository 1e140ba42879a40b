package headroom.reports.papers;

import headroom.model.result.Estimate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Outpatient clinics, diagnostic tests and the cancer clocks. */
final class ClinicChapter {
  private final Readings readings;
  private final Fans fans;
  private final Draft draft = new Draft();

  private ClinicChapter(Readings readings, Fans fans) {
    this.readings = readings;
    this.fans = fans;
  }

  static Optional<Chapter> of(Readings readings, Fans fans) {
    if (readings.years().isEmpty()) {
      return Optional.empty();
    }
    ClinicChapter chapter = new ClinicChapter(readings, fans);
    chapter.testPictures();
    chapter.cancerPictures();
    chapter.clinics();
    chapter.tests();
    chapter.cancer();
    return chapter.draft.done("clinics", "Clinics, tests and cancer");
  }

  private void testPictures() {
    List<Fans.Pane> panes =
        Stream.of(
                fans.pane(
                    "Waiting under six weeks for a test", "dm01-within-6w", fans.target("dm01-95")),
                fans.pane("Tests done against 2019/20", "dx-tests-vs-1920", fans.target("dx-120")))
            .flatMap(Optional::stream)
            .toList();
    if (!panes.isEmpty()) {
      List<String> parts = new ArrayList<>();
      year("dm01-within-6w")
          .ifPresent(
              e ->
                  parts.add(
                      Wording.bare(e.mean(), "ratio")
                          + " of those who wait for a test wait under six weeks"));
      year("dx-tests-vs-1920")
          .ifPresent(
              e -> parts.add(Wording.bare(e.mean(), "ratio") + " of 2019/20's tests are done"));
      draft.figure(fans.several("tests", lastYear() + ", " + Wording.join(parts), panes));
    }
  }

  private void cancerPictures() {
    List<Fans.Pane> panes =
        Stream.of(
                fans.pane("Told within 28 days", "cancer-told-within-28d", fans.target("fds-75")),
                fans.pane(
                    "Treated within 62 days",
                    "cancer-treated-within-62d",
                    fans.target("cancer-62d")))
            .flatMap(Optional::stream)
            .toList();
    if (!panes.isEmpty()) {
      List<String> parts = new ArrayList<>();
      year("cancer-told-within-28d")
          .ifPresent(
              e ->
                  parts.add(
                      Wording.bare(e.mean(), "ratio")
                          + " of urgent suspected cancer referrals are told within 28 days"));
      year("cancer-treated-within-62d")
          .ifPresent(
              e ->
                  parts.add(
                      Wording.bare(e.mean(), "ratio") + " of first treatments are within 62 days"));
      draft.figure(fans.several("cancer", lastYear() + ", " + Wording.join(parts), panes));
    }
  }

  private Optional<Estimate> year(String measure) {
    return readings.year(measure, "", readings.lastYear());
  }

  private String lastYear() {
    return Wording.in(readings.years().get(readings.lastYear()));
  }

  private void clinics() {
    YearTable table =
        new YearTable(readings)
            .row("First attendances", "without a procedure", "op-first-attendances")
            .row(
                "Follow-up attendances",
                "on the list and after the clock, without a procedure",
                "op-follow-up-attendances")
            .row("Follow-ups against 2019/20", "", "opfu-vs-1920", "", "opfu-25")
            .row("Outpatient procedures", "", "op-procedures")
            .row("Appointments missed", "without notice, of all booked", "op-missed-share")
            .part("first", "op-missed-share", "kind=first")
            .part("follow-up", "op-missed-share", "kind=follow-up")
            .row("By telephone or video", "of attendances", "op-remote-share", "", "op-remote-25")
            .row(
                "Left to patients (PIFU)",
                "follow-ups moved, of attendances",
                "pifu-share",
                "",
                "pifu-5")
            .row("Advice requests", "for each 100 referrals", "advice-per-100-firsts", "", "ag-16")
            .row("Referrals that advice took the place of", "", "advice-diverted")
            .row(
                "Follow-ups overdue", "after the clock, at the year's end", "op-follow-ups-overdue")
            .part("First appointments in freed follow-up slots", "clinic-slots-redeployed", "")
            .row("Slots for first appointments used", "", "clinic-capacity-used", "stage=first", "")
            .row("Slots for follow-ups used", "", "clinic-capacity-used", "stage=follow-up", "");
    draft.years("Clinics", table, "Outpatients year by year.", "Measure");
  }

  private void tests() {
    YearTable table =
        new YearTable(readings).row("Waiting for a test", "at the year's end", "dm01-list");
    kinds(table, "dm01-list");
    table.row(
        "Waiting under six weeks",
        "of them, mean of the year's month ends",
        "dm01-within-6w",
        "",
        "dm01-95");
    kinds(table, "dm01-within-6w");
    table
        .row("Waiting thirteen weeks or more", "at the year's end", "dm01-over-13w")
        .row("Tests done", "", "dx-tests");
    kinds(table, "dx-tests");
    table
        .row("Tests done against 2019/20", "", "dx-tests-vs-1920", "", "dx-120")
        .row("Capacity used, hospitals", "", "dx-capacity-used", "place=hospital", "")
        .row(
            "Capacity used, community diagnostic centres",
            "",
            "dx-capacity-used",
            "place=community",
            "");
    draft.years("Diagnostic tests", table, "Tests year by year.", "Measure");
  }

  private void kinds(YearTable table, String measure) {
    for (String group : readings.groups(measure, "tests=")) {
      table.part(Wording.words(group.substring("tests=".length())), measure, group);
    }
  }

  private void cancer() {
    YearTable table =
        new YearTable(readings)
            .row(
                "Told within 28 days",
                "of urgent suspected cancer referrals told",
                "cancer-told-within-28d",
                "",
                "fds-75")
            .row(
                "Treated within 31 days",
                "of the decision to treat",
                "cancer-treated-within-31d",
                "",
                "cancer-31d")
            .row(
                "Treated within 62 days",
                "of an urgent suspected cancer referral",
                "cancer-treated-within-62d",
                "",
                "cancer-62d")
            .row(
                "Over 62 days",
                "neither treated nor ruled out, at the year's end",
                "cancer-over-62d")
            .row("First treatments of cancer", "", "cancer-first-treatments");
    draft.years("Cancer", table, "Cancer clocks year by year.", "Measure");
  }
}
