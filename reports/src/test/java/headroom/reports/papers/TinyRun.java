package headroom.reports.papers;

import headroom.model.result.Bottleneck;
import headroom.model.result.Estimate;
import headroom.model.result.ExperimentResult;
import headroom.model.result.Layout;
import headroom.model.result.Measures;
import headroom.model.result.Period;
import headroom.model.result.Series;
import headroom.model.result.Uncertainty;
import headroom.model.result.Verdict;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.WaitingList;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A run whose every figure is set by hand: 12 months a year, the same figure in each of them. */
final class TinyRun {
  static final LocalDate START = LocalDate.of(2022, 4, 1);

  private final int years;
  private final Map<Series, Estimate[]> yearly = new TreeMap<>();
  private final Map<Series, Map<LocalDate, Estimate>> months = new TreeMap<>();
  private final List<Verdict> verdicts = new ArrayList<>();
  private final List<Bottleneck> bottlenecks = new ArrayList<>();

  TinyRun(int years) {
    this.years = years;
  }

  /** A value that varies by a tenth on both sides. */
  static Estimate about(double v) {
    double tenth = Math.abs(v) / 10;
    return new Estimate(
        v, v - tenth / 2, v + tenth / 2, v - tenth, v - tenth / 2, v, v, v + tenth, 30);
  }

  /** A mean with the interval of the mean. */
  static Estimate between(double mean, double low, double high) {
    return new Estimate(mean, low, high, low, low, mean, high, high, 30);
  }

  TinyRun with(String measure, String group, double... values) {
    return with(measure, "", "", group, values);
  }

  TinyRun with(String measure, String site, String specialty, String group, double... values) {
    Estimate[] all = new Estimate[years];
    for (int y = 0; y < years; y++) {
      all[y] = about(values[Math.min(y, values.length - 1)]);
    }
    return with(new Series(Measures.get(measure), site, specialty, group), all);
  }

  TinyRun with(Series series, Estimate... values) {
    yearly.put(series, values);
    return this;
  }

  /** What a month holds, by its last day, where it is not what its year holds. */
  TinyRun inMonth(String measure, String group, LocalDate end, double value) {
    months
        .computeIfAbsent(new Series(Measures.get(measure), "", "", group), s -> new TreeMap<>())
        .put(end, about(value));
    return this;
  }

  TinyRun verdict(
      String id, String measure, String comparison, double threshold, Verdict.Status status) {
    verdicts.add(
        new Verdict(
            id,
            "The target " + id + " is met",
            measure,
            "window",
            "",
            LocalDate.of(2023, 3, 1),
            LocalDate.of(2023, 3, 31),
            comparison,
            threshold,
            status,
            status == Verdict.Status.GATED ? "for a reason" : "",
            0.1,
            0.04,
            0.26,
            0.1,
            about(threshold == 0 ? 12 : threshold * 1.2)));
    return this;
  }

  TinyRun scarcest(String site, String... stages) {
    for (int p = 0; p < stages.length; p++) {
      bottlenecks.add(new Bottleneck(site, month(p), stages[p], 1, 20 + p));
    }
    return this;
  }

  private static Period month(int p) {
    LocalDate first = START.plusMonths(p);
    return Period.of(first, first.plusMonths(1).minusDays(1));
  }

  ExperimentResult result() {
    List<Series> series = List.copyOf(yearly.keySet());
    List<Period> periods =
        Stream.iterate(0, p -> p + 1).limit(12L * years).map(TinyRun::month).toList();
    List<Period> whole = new ArrayList<>();
    for (int y = 0; y < years; y++) {
      whole.add(Period.of(START.plusYears(y), START.plusYears(y + 1).minusDays(1)));
    }
    Estimate[][] estimates = new Estimate[series.size()][periods.size()];
    Estimate[][] byYear = new Estimate[series.size()][];
    for (int s = 0; s < series.size(); s++) {
      byYear[s] = yearly.get(series.get(s));
      for (int p = 0; p < periods.size(); p++) {
        estimates[s][p] =
            months
                .getOrDefault(series.get(s), Map.of())
                .getOrDefault(periods.get(p).end(), byYear[s][p / 12]);
      }
    }
    return new ExperimentResult(
        "tiny",
        "e".repeat(64),
        "f".repeat(64),
        1,
        Uncertainty.BOTH,
        new Layout(series, periods),
        List.of(),
        List.of(),
        estimates,
        whole,
        byYear,
        verdicts,
        List.of(),
        bottlenecks);
  }

  Readings readings() {
    return new Readings(result());
  }

  Fans fans() {
    return new Fans(result(), "whole system");
  }

  /** A scenario of two trusts with a waiting list that names its specialties and its limits. */
  static Scenario scenario(Map<String, Object> list) {
    return record(
        Scenario.class,
        Map.of(
            "trusts",
            SampleRun.scenario("tiny").trusts(),
            "waitingList",
            Optional.of(record(WaitingList.class, list))));
  }

  /** A record with the given parts and nothing else, however many parts it may have. */
  static <T> T record(Class<T> type, Map<String, Object> parts) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class[]::new);
    Object[] values =
        Stream.of(components)
            .map(c -> parts.containsKey(c.getName()) ? parts.get(c.getName()) : none(c.getType()))
            .toArray();
    try {
      return type.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object none(Class<?> type) {
    if (type == Optional.class) {
      return Optional.empty();
    }
    if (type == Map.class) {
      return Map.of();
    }
    if (type == List.class) {
      return List.of();
    }
    if (type == int.class) {
      return 0;
    }
    return type == long.class ? (Object) 0L : type == double.class ? (Object) 0.0 : null;
  }
}
