package headroom.reports.papers;

import java.util.List;

/** What a figure shows, said in one sentence by fixed rules over its medians. */
final class Findings {
  private Findings() {}

  /**
   * A line against a threshold.
   *
   * @param name what is followed, as a sentence begins
   * @param most whether it should be at most the threshold; otherwise at least
   */
  static String against(String name, Trajectory way, double threshold, boolean most) {
    String unit = way.measure().unit();
    String line = Wording.threshold(threshold, unit);
    String good = most ? "at or under " + line : "at or above " + line;
    String bad = most ? "above " + line : "below " + line;
    List<Trajectory.Point> points = way.points();
    long meeting = points.stream().filter(p -> meets(p, threshold, most)).count();
    String end = Wording.bare(way.last().estimate().p50(), unit);
    if (meeting == points.size()) {
      return name + " is " + good + " throughout, ending at " + end;
    }
    if (meeting == 0) {
      return name + " stays " + bad + " throughout, ending at " + end;
    }
    boolean meetsAtEnd = meets(way.last(), threshold, most);
    int turn = points.size() - 1;
    while (meets(points.get(turn - 1), threshold, most) == meetsAtEnd) {
      turn--;
    }
    String since = way.when(points.get(turn));
    if (turn == points.size() - 1) {
      return name + " ends " + (meetsAtEnd ? good : bad) + ", at " + end;
    }
    return name + " is " + (meetsAtEnd ? good : bad) + " from " + since + ", ending at " + end;
  }

  private static boolean meets(Trajectory.Point point, double threshold, boolean most) {
    double median = point.estimate().p50();
    return most ? median <= threshold : median >= threshold;
  }

  /** A line without a threshold: where it starts and ends. */
  static String movement(String name, Trajectory way) {
    String unit = way.measure().unit();
    double start = way.first().estimate().p50();
    double end = way.last().estimate().p50();
    String from = Wording.bare(start, unit);
    String to = Wording.bare(end, unit);
    if (from.equals(to)) {
      return name + " starts and ends at " + to;
    }
    return name + (end > start ? " grows from " : " falls from ") + from + " to " + to;
  }
}
