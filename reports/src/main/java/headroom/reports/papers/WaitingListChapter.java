package headroom.reports.papers;

import headroom.model.result.Estimate;
import headroom.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The waiting list: how long, who waits too long, what flows in and out and why, who must be
 * treated by which deadline, and how it is spread over trusts and specialties.
 */
final class WaitingListChapter {
  private final Readings readings;
  private final Fans fans;
  private final Draft draft = new Draft();

  private WaitingListChapter(Readings readings, Fans fans) {
    this.readings = readings;
    this.fans = fans;
  }

  static Optional<Chapter> of(Readings readings, Fans fans, Scenario scenario) {
    WaitingListChapter chapter = new WaitingListChapter(readings, fans);
    chapter.pictures();
    if (readings.measure("rtt-list", "").isPresent() && !readings.years().isEmpty()) {
      chapter.leaving().ifPresent(chapter.draft::finding);
      TipIns tipIns = new TipIns(readings, scenario);
      tipIns.finding().ifPresent(chapter.draft::finding);
      chapter.flows();
      tipIns.measures().forEach(chapter.draft::counted);
      chapter.draft.table("Who must be treated by the deadline", tipIns.table(), "");
      ListPlaces.into(chapter.draft, readings, scenario);
    }
    return chapter.draft.done("waiting-list", "The waiting list");
  }

  private void pictures() {
    fans.find("rtt-list")
        .ifPresent(
            way ->
                draft.figure(
                    fans.one(
                        "list",
                        Findings.movement("The waiting list", way) + " (medians)",
                        way,
                        List.of())));
    List<Fans.Pane> bands =
        Stream.of(
                fans.pane("Over 52 weeks", "rtt-over-52w"),
                fans.pane("Over 65 weeks", "rtt-over-65w"),
                fans.pane("Over 78 weeks", "rtt-over-78w"),
                fans.pane("Over 104 weeks, other than by choice", "rtt-over-104w-excluding-choice"))
            .flatMap(Optional::stream)
            .toList();
    if (!bands.isEmpty()) {
      List<String> parts = new ArrayList<>();
      for (Fans.Pane band : bands) {
        double median = band.way().last().estimate().p50();
        String heading = Wording.inner(band.heading()).replace(",", "");
        parts.add(Wording.waiting(median) + " " + heading);
      }
      Trajectory any = bands.get(0).way();
      String ends = any.when(any.last());
      draft.figure(
          fans.several(
              "long-waits", "On " + ends + ", " + Wording.join(parts) + " (medians)", bands));
    }
  }

  /** Treated, decided and removed, so that none of them can pass for another. */
  private Optional<String> leaving() {
    int last = readings.lastYear();
    Optional<Estimate> completed = readings.year("rtt-completed", "", last);
    Optional<Estimate> removed = readings.year("rtt-removed-other", "", last);
    if (completed.isEmpty() || removed.isEmpty()) {
      return Optional.empty();
    }
    List<String> ways = new ArrayList<>();
    readings
        .year("rtt-completed", "reason=admitted", last)
        .ifPresent(e -> ways.add(Wording.number(e.mean()) + " by an admission for treatment"));
    readings
        .year("rtt-completed", "reason=treated", last)
        .ifPresent(e -> ways.add(Wording.number(e.mean()) + " by treatment without one"));
    String of = ways.isEmpty() ? "" : ", " + Wording.join(ways) + ", the rest by a decision";
    return Optional.of(
        Wording.in(readings.years().get(last))
            + ", "
            + Wording.number(completed.get().mean())
            + " pathways are completed"
            + of
            + "; "
            + Wording.number(removed.get().mean())
            + " more leave the list with neither.");
  }

  private void flows() {
    YearTable table =
        new YearTable(readings)
            .atStart("Waiting as the year begins", "", "rtt-list-opening")
            .row("Clock starts", "", "rtt-clock-starts")
            .part("by a referral", "rtt-clock-starts", "source=referral")
            .part("again after a missed first appointment", "rtt-clock-starts", "source=rebooked")
            .part("after active monitoring", "rtt-clock-starts", "source=monitoring")
            .row("Completed pathways", "treated, or a decision made", "rtt-completed")
            .part("admitted for treatment", "rtt-completed", "reason=admitted")
            .part("treated without admission", "rtt-completed", "reason=treated")
            .part("active monitoring begun", "rtt-completed", "reason=monitored")
            .part("decision not to treat", "rtt-completed", "reason=not-treated")
            .part("treatment declined", "rtt-completed", "reason=declined")
            .row(
                "Removed other than by treatment",
                "neither treated nor decided: no completed pathway",
                "rtt-removed-other")
            .part("first appointment missed", "rtt-removed-other", "cause=missed-first")
            .part("died", "rtt-removed-other", "cause=died")
            .part("found at a review to need no place", "rtt-removed-other", "cause=review")
            .part("moved, treated elsewhere, other", "rtt-removed-other", "cause=other")
            .part("Transferred in", "rtt-transferred-in", "")
            .part("Transferred out", "rtt-transferred-out", "")
            .row("Waiting as the year ends", "", "rtt-list")
            .part("over 104 weeks", "rtt-over-104w", "")
            .part("of these by choice", "rtt-over-104w-choice", "")
            .row(
                "Mean wait of completed pathways",
                "weeks from clock start to clock stop",
                "rtt-wait-completed-mean-weeks");
    draft.years(
        "What flows in and out, and why",
        table,
        "Beginning, plus starts and transfers in, less completions, removals and transfers out, is"
            + " the end.",
        "Pathways");
  }
}
