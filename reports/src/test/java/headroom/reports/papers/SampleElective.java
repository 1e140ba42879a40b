package headroom.reports.papers;

import headroom.model.result.Measures;
import headroom.model.result.Series;
import java.util.ArrayList;
import java.util.List;

/** The elective side of the made-up run: every chapter of the report has something to show. */
final class SampleElective {
  static final int SPECIALTIES = 23;

  private static final List<String> SHARES =
      List.of(
          "elective-stops-vs-1920",
          "opfu-vs-1920",
          "theatre-utilisation-capped",
          "theatre-utilisation-uncapped",
          "theatre-late-30-share",
          "day-case-rate",
          "cancelled-not-rebooked-28d",
          "op-missed-share",
          "op-remote-share",
          "pifu-share",
          "dm01-within-6w",
          "dx-tests-vs-1920",
          "cancer-told-within-28d",
          "cancer-treated-within-31d",
          "cancer-treated-within-62d",
          "rtt-over-52w-share-gap-imd");
  private static final List<String> COUNTS =
      List.of(
          "rtt-list-opening",
          "rtt-clock-starts",
          "rtt-completed",
          "rtt-removed-other",
          "theatre-cases",
          "theatre-sessions-run",
          "op-first-attendances",
          "op-follow-up-attendances",
          "dm01-list",
          "cancer-over-62d",
          "erf-value",
          "erf-lower-threshold",
          "erf-payment");

  private SampleElective() {}

  static List<Series> series() {
    List<Series> all = new ArrayList<>();
    SHARES.forEach(id -> all.add(of(id, "", "")));
    COUNTS.forEach(id -> all.add(of(id, "", "")));
    for (String cause : List.of("", "cause=bed", "cause=time", "cause=patient")) {
      all.add(of("cancelled-on-day", "", cause));
    }
    for (String stage : List.of("first", "diagnostics", "follow-up", "theatre", "procedure-room")) {
      all.add(of("elective-stage-weeks", "", "stage=" + stage));
    }
    for (String id : List.of("rtt-list", "rtt-over-52w", "rtt-completed", "rtt-removed-other")) {
      for (int fifth = 1; fifth <= 5; fifth++) {
        all.add(of(id, "", "imd=" + fifth));
      }
      for (int s = 0; s < SPECIALTIES; s++) {
        all.add(of(id, "specialty-with-a-long-name-" + (char) ('a' + s), ""));
      }
    }
    return all;
  }

  private static Series of(String id, String specialty, String group) {
    return new Series(Measures.get(id), "", specialty, group);
  }

  /** Whether a measure's figures are made up here. */
  static boolean holds(Series series) {
    String id = series.measure().id();
    return SHARES.contains(id)
        || COUNTS.contains(id)
        || id.equals("cancelled-on-day")
        || id.equals("elective-stage-weeks")
        || !series.group().isEmpty()
        || !series.specialty().isEmpty();
  }

  static double value(Series series, double luck) {
    String id = series.measure().id();
    if (id.startsWith("erf")) {
      return 24_000_000 + 900_000 * luck;
    }
    if (id.equals("elective-stage-weeks")) {
      return Math.max(0.1, 12 + 3 * luck);
    }
    if (id.endsWith("gap-imd")) {
      return -0.002 + 0.001 * luck;
    }
    boolean share = SHARES.contains(id) || id.equals("cancelled-on-day");
    return share ? 0.7 + 0.03 * luck : Math.max(0, 12_000 + 700 * luck);
  }
}
