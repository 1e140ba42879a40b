package headroom.reports.papers;

import headroom.model.result.Estimate;
import headroom.model.result.ExperimentResult;
import headroom.model.result.Measure;
import headroom.model.result.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * One measure's way through the run at one place, periods without a value left out.
 *
 * @param measure what is followed
 * @param points the periods in order, never empty
 */
record Trajectory(Measure measure, List<Point> points) {

  /**
   * @param day where it is drawn: the period's end for a stock, which is counted then; else its
   *     start
   */
  record Point(Period period, LocalDate day, Estimate estimate) {}

  /**
   * The trajectory of a measure at a place, all specialties and groups together, if there is one.
   */
  static Optional<Trajectory> find(ExperimentResult result, String measure, String site) {
    int series = result.layout().find(measure, site, "", "");
    if (series < 0) {
      return Optional.empty();
    }
    Measure what = result.layout().series().get(series).measure();
    List<Point> points = new ArrayList<>();
    for (int p = 0; p < result.layout().periods().size(); p++) {
      Estimate estimate = result.estimates()[series][p];
      if (!Double.isNaN(estimate.p50())) {
        Period period = result.layout().periods().get(p);
        boolean atEnd = what.kind() == Measure.Kind.STOCK;
        points.add(new Point(period, atEnd ? period.end() : period.start(), estimate));
      }
    }
    return points.isEmpty()
        ? Optional.empty()
        : Optional.of(new Trajectory(what, List.copyOf(points)));
  }

  Point first() {
    return points.get(0);
  }

  Point last() {
    return points.get(points.size() - 1);
  }

  List<LocalDate> days() {
    return points.stream().map(Point::day).toList();
  }

  List<Double> values(ToDoubleFunction<Estimate> of) {
    return points.stream().map(p -> of.applyAsDouble(p.estimate())).toList();
  }

  /** The period as a date of the measure: a month's name, or for a stock the day it is counted. */
  String when(Point point) {
    return measure.kind() == Measure.Kind.STOCK
        ? Wording.day(point.period().end())
        : Wording.window(point.period());
  }
}
