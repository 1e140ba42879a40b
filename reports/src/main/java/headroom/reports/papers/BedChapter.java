package headroom.reports.papers;

import headroom.model.result.Verdict;
import java.util.List;
import java.util.Optional;

/** Beds and emergency departments; for scenarios with neither, what their own tests look at. */
final class BedChapter {
  private static final int MOST_OTHERS = 4;

  private BedChapter() {}

  static Optional<Chapter> of(Fans fans) {
    Draft draft = new Draft();
    fans.find("ga-occupancy-0800")
        .ifPresent(
            way ->
                draft.figure(
                    fans.one(
                        "occupancy",
                        Findings.against("Adult G&A bed occupancy at 08:00", way, 0.92, true),
                        way,
                        List.of(new FanChart.Target(0.92, "target: 92% or less")))));
    fans.find("ed-within-4h")
        .ifPresent(
            way ->
                draft.figure(
                    fans.one(
                        "four-hours",
                        Findings.against(
                            "Four-hour performance, all attendances,", way, 0.76, false),
                        way,
                        List.of(new FanChart.Target(0.76, "target for March 2024: 76% or more")))));
    return draft.done("beds", "Beds and emergency departments");
  }

  /** For a scenario without any standard department. */
  static Optional<Chapter> others(Fans fans, List<Verdict> verdicts) {
    Draft draft = new Draft();
    verdicts.stream()
        .map(Verdict::measure)
        .distinct()
        .flatMap(measure -> fans.find(measure).stream())
        .limit(MOST_OTHERS)
        .forEach(
            way ->
                draft.figure(
                    fans.one(
                        way.measure().id(),
                        Findings.movement(way.measure().title(), way),
                        way,
                        List.of())));
    return draft.done("figures", "How it comes about");
  }
}
