package headroom.reports.papers;

import headroom.model.result.Bottleneck;
import headroom.model.result.Estimate;
import headroom.model.result.ExperimentResult;
import headroom.model.result.Measure;
import headroom.model.result.Period;
import headroom.model.result.Series;
import headroom.model.result.Verdict;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a run holds, looked up by measure, place and group; what it does not hold is empty. */
final class Readings {
  private record Key(String measure, String site, String specialty, String group) {}

  private final ExperimentResult result;
  private final Map<Key, Integer> rows = new HashMap<>();

  Readings(ExperimentResult result) {
    this.result = result;
    List<Series> series = result.layout().series();
    for (int i = 0; i < series.size(); i++) {
      Series s = series.get(i);
      rows.put(new Key(s.measure().id(), s.site(), s.specialty(), s.group()), i);
    }
  }

  ExperimentResult result() {
    return result;
  }

  List<Period> years() {
    return result.years();
  }

  /** The last year of the run, which may have been cut short. */
  int lastYear() {
    return result.years().size() - 1;
  }

  Optional<Measure> measure(String measure, String group) {
    return Optional.ofNullable(rows.get(new Key(measure, "", "", group)))
        .map(row -> result.layout().series().get(row).measure());
  }

  /** A year's figure over the whole system. */
  Optional<Estimate> year(String measure, String group, int year) {
    return year(measure, "", "", group, year);
  }

  Optional<Estimate> year(String measure, String site, String specialty, String group, int year) {
    return known(new Key(measure, site, specialty, group), result.yearly(), year);
  }

  /** A period's figure over the whole system. */
  Optional<Estimate> period(String measure, String group, int period) {
    return known(new Key(measure, "", "", group), result.estimates(), period);
  }

  private Optional<Estimate> known(Key key, Estimate[][] figures, int column) {
    Integer row = rows.get(key);
    if (row == null || column < 0 || column >= figures[row].length) {
      return Optional.empty();
    }
    Estimate estimate = figures[row][column];
    return Double.isNaN(estimate.mean()) ? Optional.empty() : Optional.of(estimate);
  }

  /** The period that ends on a day, or is the last to end before it; -1 before the first. */
  int periodEndingBy(LocalDate day) {
    List<Period> periods = result.layout().periods();
    int found = -1;
    for (int p = 0; p < periods.size() && !periods.get(p).end().isAfter(day); p++) {
      found = p;
    }
    return found;
  }

  /** The period with which a year begins. */
  int firstPeriodOf(int year) {
    List<Period> periods = result.layout().periods();
    int p = 0;
    while (p < periods.size() - 1
        && periods.get(p).start().isBefore(result.years().get(year).start())) {
      p++;
    }
    return p;
  }

  LocalDate lastDay() {
    List<Period> periods = result.layout().periods();
    return periods.get(periods.size() - 1).end();
  }

  /** Groups of a measure over the whole system whose names begin so, in the order of the run. */
  List<String> groups(String measure, String beginning) {
    return result.layout().series().stream()
        .filter(s -> s.measure().id().equals(measure))
        .filter(s -> s.site().isEmpty() && s.specialty().isEmpty())
        .map(Series::group)
        .filter(group -> group.startsWith(beginning))
        .toList();
  }

  /** Specialties for which a measure is reported over the whole system. */
  List<String> specialties(String measure) {
    return result.layout().series().stream()
        .filter(s -> s.measure().id().equals(measure) && s.site().isEmpty())
        .map(Series::specialty)
        .filter(specialty -> !specialty.isEmpty())
        .distinct()
        .toList();
  }

  Optional<Verdict> verdict(String id) {
    return result.verdicts().stream()
        .filter(v -> v.id().equals(id) && v.status() != Verdict.Status.NOT_MODELLED)
        .findFirst();
  }

  List<Bottleneck> bottlenecks() {
    return result.bottlenecks();
  }
}
