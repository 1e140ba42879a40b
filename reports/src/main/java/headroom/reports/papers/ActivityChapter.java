package headroom.reports.papers;

import headroom.model.result.Estimate;
import headroom.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Elective activity by each way of counting it, and the stage that holds it back. */
final class ActivityChapter {
  private ActivityChapter() {}

  static Optional<Chapter> of(Readings readings, Fans fans, Scenario scenario) {
    Draft draft = new Draft();
    if (!readings.years().isEmpty()) {
      pictures(draft, readings, fans);
      ElectiveGlance.scarcest(readings.bottlenecks()).ifPresent(draft::finding);
      YearTable queues = new YearTable(readings);
      for (String group : readings.groups("elective-stage-weeks", "stage=")) {
        String stage = group.substring("stage=".length());
        queues.row(
            Wording.outer(Names.stage(stage)),
            "weeks of their work",
            "elective-stage-weeks",
            group,
            "");
      }
      draft.years(
          "The queue before each stage",
          queues,
          "People waiting for the stage at month ends ÷ its weekly throughput, mean of the year.",
          "Stage");
    }
    draft.table(
        "",
        BindingStages.of(readings.bottlenecks(), scenario),
        "The scarcest stage by place and quarter");
    return draft.done("activity", "Activity, and what holds it back");
  }

  private static void pictures(Draft draft, Readings readings, Fans fans) {
    FanChart.Target ten = new FanChart.Target(1.1, "110%");
    FanChart.Target thirty = new FanChart.Target(1.3, "target: 130%");
    List<Fans.Pane> panes =
        Stream.of(
                fans.pane(
                    "Completed pathways, with advice", "elective-completed-vs-1920", ten, thirty),
                fans.pane("Completed pathways alone", "elective-stops-vs-1920", ten, thirty),
                fans.pane("Value-weighted activity", "elective-value-vs-1920", ten, thirty),
                fans.pane(
                    "Follow-up attendances",
                    "opfu-vs-1920",
                    new FanChart.Target(0.75, "target: 75%")))
            .flatMap(Optional::stream)
            .toList();
    if (panes.isEmpty()) {
      return;
    }
    int last = readings.lastYear();
    List<String> parts = new ArrayList<>();
    add(parts, readings.year("elective-completed-vs-1920", "", last), "in completed pathways");
    add(parts, readings.year("elective-stops-vs-1920", "", last), "without advice and guidance");
    add(parts, readings.year("elective-value-vs-1920", "", last), "by value");
    String finding =
        Wording.in(readings.years().get(last))
            + ", elective activity is "
            + Wording.join(parts)
            + ", against a target of 130% of 2019/20";
    if (parts.isEmpty()) {
      finding = Findings.movement(panes.get(0).heading(), panes.get(0).way());
    }
    draft.figure(fans.several("activity", finding, panes));
    if (readings.measure("elective-value-vs-1920", "").isPresent()
        && readings.measure("opfu-vs-1920", "").isPresent()) {
      draft.note(ElectiveGlance.ACTIVITY_NOTE);
    }
  }

  private static void add(List<String> parts, Optional<Estimate> figure, String words) {
    figure.ifPresent(e -> parts.add(Wording.bare(e.mean(), "ratio") + " " + words));
  }
}
