package headroom.reports.papers;

import headroom.model.result.Estimate;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A fan: the median with the bands that hold half and nine tenths of the replications, and the
 * lines to be met. Told apart without colour: the median is solid, the outer band has dotted edges,
 * a target is dashed and named.
 */
final class FanChart {
  /** A line to be met. */
  record Target(double value, String label) {}

  private static final double LABEL_GAP = 0.075;

  /** A letter's width at the size of the charts' words, and the part of the width drawn on. */
  private static final double LETTER = 8.8;

  private static final double DRAWN = 0.86;
  private final Trajectory way;
  private final List<Target> targets;
  private final LocalDate deadline;
  private final boolean small;
  private double least;
  private double greatest;

  private FanChart(Trajectory way, List<Target> targets, LocalDate deadline, boolean small) {
    this.way = way;
    this.targets = targets;
    this.deadline = deadline;
    this.small = small;
  }

  /** A chart across the page. */
  static String wide(String id, Trajectory way, List<Target> targets, String title, String says) {
    return new FanChart(way, targets, null, false).draw(id, 760, 330, title, says);
  }

  /**
   * A chart half as wide, to stand beside another.
   *
   * @param deadline day from which nothing may be left; null for none
   */
  static String small(
      String id,
      Trajectory way,
      List<Target> targets,
      LocalDate deadline,
      String title,
      String says) {
    return new FanChart(way, targets, deadline, true).draw(id, 380, 250, title, says);
  }

  private String draw(String id, int width, int height, String title, String says) {
    measureUp();
    List<LocalDate> days = way.days();
    LocalDate first = days.get(0);
    LocalDate last = days.get(days.size() - 1);
    long span = Math.max(1, ChronoUnit.DAYS.between(first, last));
    LocalDate edge = last.plusDays(Math.round(span * room(width)) + 1);
    Plot plot = new Plot().days(first, edge, marks(first, last)).values(least, greatest, format());
    List<Double> p05 = way.values(Estimate::p05);
    List<Double> p95 = way.values(Estimate::p95);
    List<Double> median = way.values(Estimate::p50);
    plot.band(days, p05, p95, Plot.NAVY, 0.16)
        .band(days, way.values(Estimate::p25), way.values(Estimate::p75), Plot.NAVY, 0.32)
        .line(days, p05, Plot.NAVY, "dotted", 0.7)
        .line(days, p95, Plot.NAVY, "dotted", 0.7);
    if (deadline != null && !deadline.isBefore(first) && !deadline.isAfter(last)) {
      markDeadline(plot, first, last);
    }
    for (Target target : targets) {
      plot.line(
          List.of(first, last), List.of(target.value(), target.value()), Plot.PLUM, "dashed", 1.0);
    }
    plot.line(days, median, Plot.NAVY, "solid", 1.6);
    targets.forEach(target -> name(plot, target, days, p05, p95));
    if (days.size() == 1) {
      plot.dots(days, median, Plot.NAVY);
    }
    nameTheEnds(plot, last.plusDays(span / 60 + 1));
    return plot.svg(id, width, height, title, says);
  }

  /** The share of the span that the words at the end need. */
  private double room(int width) {
    int longest = Wording.bare(way.last().estimate().p50(), way.measure().unit()).length();
    double words = (longest + (small ? 1 : " median".length())) * LETTER;
    return words / (width * DRAWN - words);
  }

  private void markDeadline(Plot plot, LocalDate first, LocalDate last) {
    boolean early =
        ChronoUnit.DAYS.between(first, deadline) * 2 < ChronoUnit.DAYS.between(first, last);
    long gap = ChronoUnit.DAYS.between(first, last) / 50 + 1;
    plot.line(List.of(deadline, deadline), List.of(0.0, greatest * 0.99), Plot.PLUM, "dashed", 1.0);
    plot.words(
        early ? deadline.plusDays(gap) : deadline.minusDays(gap),
        greatest * 0.94,
        "nobody from " + Wording.shortMonth(deadline),
        Plot.PLUM,
        early ? "left" : "right");
  }

  /** A target is named where the fan leaves most room beside its line. */
  private void name(
      Plot plot, Target target, List<LocalDate> days, List<Double> p05, List<Double> p95) {
    int across = Math.max(1, (int) Math.ceil(days.size() * (small ? 0.45 : 0.3)));
    int best = 0;
    boolean under = false;
    double most = Double.NEGATIVE_INFINITY;
    for (int from = 0; from + across <= days.size(); from++) {
      double foot = Collections.min(p05.subList(from, from + across)) - target.value();
      double head = target.value() - Collections.max(p95.subList(from, from + across));
      double room = Math.min(Math.max(foot, head), (greatest - least) * 0.1);
      if (room > most) {
        most = room;
        best = from;
        under = foot > head;
      }
    }
    double shift = (greatest - least) * (small ? 0.055 : 0.04) * (under ? -1 : 1);
    LocalDate at = days.get(best).plusDays(best == 0 ? 10 : 0);
    plot.sign(at, target.value() + shift, target.label(), Plot.PLUM);
  }

  /** The outer and middle values at the end, kept apart where they would overlap. */
  private void nameTheEnds(Plot plot, LocalDate at) {
    Estimate end = way.last().estimate();
    String unit = way.measure().unit();
    double gap = (greatest - least) * (small ? 1.3 : 1) * LABEL_GAP;
    double middle = inside(end.p50());
    if (!small) {
      double top = Math.max(end.p95(), middle + gap);
      double foot = Math.min(end.p05(), middle - gap);
      plot.words(at, inside(top), Wording.bare(end.p95(), unit) + " 95th", Plot.INK, "left");
      plot.words(at, inside(foot), Wording.bare(end.p05(), unit) + " 5th", Plot.INK, "left");
    }
    String suffix = small ? "" : " median";
    plot.words(at, middle, Wording.bare(end.p50(), unit) + suffix, Plot.NAVY, "left");
  }

  private double inside(double value) {
    double margin = (greatest - least) * 0.03;
    return Math.min(greatest - margin, Math.max(least + margin, value));
  }

  private void measureUp() {
    least = Double.POSITIVE_INFINITY;
    greatest = Double.NEGATIVE_INFINITY;
    for (Trajectory.Point point : way.points()) {
      least = Math.min(least, point.estimate().p05());
      greatest = Math.max(greatest, point.estimate().p95());
    }
    for (Target target : targets) {
      least = Math.min(least, target.value());
      greatest = Math.max(greatest, target.value());
    }
    if (Wording.isShare(way.measure().unit())) {
      double margin = Math.max(0.01, (greatest - least) * 0.15);
      least = Math.floor((least - margin) * 100) / 100;
      greatest = Math.ceil((greatest + margin) * 100) / 100;
      // The lowest mark would stand on the foot's own marks.
      least -= (greatest - least) * 0.04;
    } else {
      least = Math.min(0, least * 1.1);
      greatest = Math.max(greatest * 1.1, 1);
    }
  }

  private String format() {
    if (Wording.isShare(way.measure().unit())) {
      return ".0%";
    }
    if (Wording.isMoney(way.measure().unit()) && greatest - least > 10_000) {
      return ".2s";
    }
    return greatest - least > 10 ? ",d" : ".1f";
  }

  /** Each April, and each October too when there is room; the first day when there is neither. */
  private List<LocalDate> marks(LocalDate first, LocalDate last) {
    List<LocalDate> marks = new ArrayList<>();
    long months = ChronoUnit.MONTHS.between(first, last);
    for (LocalDate day = first.withDayOfMonth(1);
        !day.isAfter(last.plusDays(1));
        day = day.plusMonths(1)) {
      boolean april = day.getMonth() == Month.APRIL;
      boolean october = day.getMonth() == Month.OCTOBER && !small && months <= 48;
      if (!day.isBefore(first) && (april || october)) {
        marks.add(day);
      }
    }
    if (months < 12 || marks.isEmpty()) {
      marks.clear();
      marks.add(first);
      marks.add(first.plusDays(ChronoUnit.DAYS.between(first, last) / 2));
    }
    return marks;
  }
}
