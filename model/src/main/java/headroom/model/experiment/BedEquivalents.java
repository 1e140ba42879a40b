package headroom.model.experiment;

import headroom.model.result.BedEquivalent;
import headroom.model.result.BedEquivalent.Basis;
import headroom.model.result.Layout;
import headroom.model.result.Period;
import headroom.model.result.ReplicationResult;
import headroom.model.scenario.Change;
import headroom.model.scenario.ScenarioFamily;
import headroom.model.scenario.TargetTest.Test;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How many beds each change of a scenario is worth, by source, alone and together, and by how much
 * the whole differs from the sum of its parts.
 */
final class BedEquivalents {
  private static final String OPEN = "ga-beds-open";
  private static final List<String> PRESENT = List.of("ga-beds-occupied-mean", "bed-queue-mean");
  private static final int APRIL = 4;

  private final Comparison comparison;
  private final ScenarioFamily base;
  private final List<String> reference;

  BedEquivalents(Comparison comparison, ScenarioFamily base, List<String> reference) {
    this.comparison = comparison;
    this.base = base;
    this.reference = reference;
  }

  /** Where a change's beds come from: the first of these that its paths name. */
  private static final Map<String, String> SOURCES = sources();

  private static Map<String, String> sources() {
    Map<String, String> sources = new LinkedHashMap<>();
    sources.put("virtual-ward", "virtual wards");
    sources.put("community", "community response");
    sources.put("beds.discharge", "discharge");
    sources.put("covid", "infection control");
    sources.put("workforce", "staff");
    sources.put("beds", "beds");
    sources.put("emergency", "front door");
    return sources;
  }

  static String source(Change change) {
    for (Map.Entry<String, String> source : SOURCES.entrySet()) {
      for (String path : change.paths()) {
        if (path.startsWith(source.getKey())) {
          return source.getValue();
        }
      }
    }
    return "elective care";
  }

  /** The worth of a family's changes; nothing of a scenario without beds. */
  List<BedEquivalent> of(ScenarioFamily family) throws InterruptedException {
    List<BedEquivalent> found = new ArrayList<>();
    List<Change> changes = family.central().changes();
    List<Integer> own = Waterfall.own(base.central().changes(), changes);
    ScenarioFamily without = own.isEmpty() ? base : family.withChanges(k -> !own.contains(k));
    Sample none = comparison.sample(without, reference);
    Sample all = comparison.sample(family, reference);
    List<LocalDate[]> windows = windows(none.layout());
    if (!hasBeds(none.layout()) || !hasBeds(all.layout())) {
      return found;
    }
    Sample before = none;
    for (int k : own) {
      Sample after = comparison.sample(Waterfall.upTo(k, own, family), reference);
      String source = source(changes.get(k));
      for (LocalDate[] window : windows) {
        add(found, family, Basis.STEP, source, changes.get(k).name(), window, before, after);
      }
      before = after;
    }
    Map<String, Sample> alone = alone(family, changes, own);
    for (LocalDate[] window : windows) {
      for (Map.Entry<String, Sample> one : alone.entrySet()) {
        add(found, family, Basis.ALONE, one.getKey(), "", window, none, one.getValue());
      }
      add(found, family, Basis.TOGETHER, "", "", window, none, all);
      if (alone.size() > 1) {
        interaction(found, family, window, none, all, alone);
      }
    }
    return found;
  }

  private static boolean hasBeds(Layout layout) {
    return layout.find(OPEN, "", "", "") >= 0
        && PRESENT.stream().allMatch(measure -> layout.find(measure, "", "", "") >= 0);
  }

  /** Each source's changes without the others; nothing when they cannot stand without. */
  private Map<String, Sample> alone(ScenarioFamily family, List<Change> changes, List<Integer> own)
      throws InterruptedException {
    Set<String> sources = new LinkedHashSet<>();
    own.forEach(k -> sources.add(source(changes.get(k))));
    Map<String, Sample> alone = new LinkedHashMap<>();
    for (String source : sources) {
      ScenarioFamily only;
      try {
        only = family.withChanges(k -> !own.contains(k) || source(changes.get(k)).equals(source));
      } catch (IllegalArgumentException needsAnother) {
        return Map.of();
      }
      alone.put(source, comparison.sample(only, reference));
    }
    return alone;
  }

  /** The whole run, and every financial year of it when there are several. */
  private static List<LocalDate[]> windows(Layout layout) {
    List<Period> periods = layout.periods();
    LocalDate start = periods.get(0).start();
    LocalDate end = periods.get(periods.size() - 1).end();
    List<LocalDate[]> windows = new ArrayList<>();
    windows.add(new LocalDate[] {start, end});
    LocalDate april = LocalDate.of(start.getYear(), APRIL, 1);
    LocalDate from = april.isAfter(start) ? april.minusYears(1) : april;
    for (; !from.isAfter(end); from = from.plusYears(1)) {
      LocalDate first = from.isBefore(start) ? start : from;
      LocalDate last = from.plusYears(1).minusDays(1);
      LocalDate to = last.isAfter(end) ? end : last;
      boolean whole = first.equals(start) && to.equals(end);
      if (!whole && Window.between(layout, first, to) != null) {
        windows.add(new LocalDate[] {first, to});
      }
    }
    return windows;
  }

  private static void add(
      List<BedEquivalent> to,
      ScenarioFamily family,
      Basis basis,
      String source,
      String change,
      LocalDate[] window,
      Sample before,
      Sample after) {
    double[] added = difference(List.of(OPEN), window, before, after);
    double[] fewer = difference(PRESENT, window, before, after);
    double[] beds = new double[added.length];
    for (int i = 0; i < beds.length; i++) {
      fewer[i] = -fewer[i];
      beds[i] = added[i] + fewer[i];
    }
    to.add(row(family, basis, source, change, window, added, fewer, beds));
  }

  private static void interaction(
      List<BedEquivalent> to,
      ScenarioFamily family,
      LocalDate[] window,
      Sample none,
      Sample all,
      Map<String, Sample> alone) {
    double[] added = difference(List.of(OPEN), window, none, all);
    double[] fewer = difference(PRESENT, window, none, all);
    for (Sample one : alone.values()) {
      double[] addedAlone = difference(List.of(OPEN), window, none, one);
      double[] fewerAlone = difference(PRESENT, window, none, one);
      for (int i = 0; i < added.length; i++) {
        added[i] -= addedAlone[i];
        fewer[i] -= fewerAlone[i];
      }
    }
    double[] beds = new double[added.length];
    for (int i = 0; i < beds.length; i++) {
      fewer[i] = -fewer[i];
      beds[i] = added[i] + fewer[i];
    }
    to.add(row(family, Basis.INTERACTION, "", "", window, added, fewer, beds));
  }

  private static BedEquivalent row(
      ScenarioFamily family,
      Basis basis,
      String source,
      String change,
      LocalDate[] window,
      double[] added,
      double[] avoided,
      double[] beds) {
    Statistics.Interval interval = Statistics.meanInterval(beds);
    return new BedEquivalent(
        family.name(),
        basis,
        source,
        change,
        window[0],
        window[1],
        Statistics.mean(added),
        Statistics.mean(avoided),
        interval.mean(),
        interval.low(),
        interval.high(),
        interval.number());
  }

  /** After − before of the sum of some daily means, replication by replication. */
  private static double[] difference(
      List<String> measures, LocalDate[] window, Sample before, Sample after) {
    double[] differences = new double[Math.min(before.main().size(), after.main().size())];
    for (String measure : measures) {
      for (int r = 0; r < differences.length; r++) {
        differences[r] +=
            mean(after.main().get(r), measure, window)
                - mean(before.main().get(r), measure, window);
      }
    }
    return differences;
  }

  private static double mean(ReplicationResult result, String measure, LocalDate[] window) {
    Layout layout = result.layout();
    int series = layout.find(measure, "", "", "");
    return Window.between(layout, window[0], window[1]).figure(result, series, Test.WINDOW);
  }
}
