package headroom.model.system;

import headroom.model.result.Measure;
import headroom.model.result.ReplicationResult;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.Bays;
import headroom.model.scenario.Beds;
import headroom.model.scenario.CriticalCare;
import headroom.model.scenario.Distribution;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.Steps;
import headroom.model.scenario.Workforce;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A single ward with its own arrivals: the smallest scenario, for checks against queueing theory.
 */
final class Ward {
  static final double DAY = 86_400;

  private double beds = 10;
  private Beds.WhenFull whenFull = Beds.WhenFull.WAIT;
  private Distribution stay = new Distribution.Exponential(DAY);
  private final Map<String, Beds.Admissions> admissions = new LinkedHashMap<>();
  private Optional<Beds.Discharge> discharge = Optional.empty();
  private Optional<Workforce> workforce = Optional.empty();
  private int days = 1000;
  private int runIn = 100;
  private Optional<Bays> bays = Optional.empty();
  private Optional<CriticalCare> criticalCare = Optional.empty();
  private Optional<Beds.Order> order = Optional.empty();

  Ward bays(Bays rules) {
    bays = Optional.of(rules);
    return this;
  }

  Ward criticalCare(CriticalCare rules) {
    criticalCare = Optional.of(rules);
    return this;
  }

  Ward order(Beds.Order rule) {
    order = Optional.of(rule);
    return this;
  }

  Ward beds(double number) {
    beds = number;
    return this;
  }

  Ward diverting() {
    whenFull = Beds.WhenFull.DIVERT;
    return this;
  }

  Ward stay(Distribution distribution) {
    stay = distribution;
    return this;
  }

  Ward discharge(Beds.Discharge rules) {
    discharge = Optional.of(rules);
    return this;
  }

  Ward workforce(Workforce staff) {
    workforce = Optional.of(staff);
    return this;
  }

  Ward days(int runInDays, int measured) {
    runIn = runInDays;
    days = measured;
    return this;
  }

  Ward admissions(String name, double perDay, int priority) {
    admissions.put(
        name,
        new Beds.Admissions(
            Steps.constant(perDay),
            Beds.Pattern.EVEN,
            "ward",
            Optional.of(stay),
            priority,
            Beds.Kind.OVERNIGHT));
    return this;
  }

  Scenario scenario() {
    LocalDate start = LocalDate.of(2022, 4, 1);
    Beds.Pool pool =
        new Beds.Pool(
            Optional.empty(),
            Optional.of(Steps.constant(beds)),
            new String[0],
            false,
            whenFull,
            Optional.empty());
    Beds.SiteBeds site =
        new Beds.SiteBeds(
            Optional.empty(),
            Steps.constant(0),
            Optional.empty(),
            Optional.empty(),
            Map.of("ward", pool),
            admissions);
    Beds all =
        new Beds(
            Map.of(),
            Optional.empty(),
            Optional.empty(),
            discharge,
            new Distribution.Deterministic(0),
            0,
            1,
            Optional.empty(),
            0,
            Map.of("site", site),
            bays,
            order);
    return new Scenario(
        "ward",
        "",
        new Scenario.Period(start, start.plusDays(days - 1)),
        runIn * 86_400L,
        new Scenario.Reporting(Scenario.PeriodLength.MONTH),
        Optional.empty(),
        Map.of(),
        Map.of("site", new Scenario.Site("Site", "")),
        Map.of(),
        Optional.empty(),
        Optional.of(all),
        criticalCare,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        workforce,
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  ReplicationResult replicate(int replication) {
    return CareSystem.replicate(scenario(), 1, Uncertainty.CHANCE, replication);
  }

  /** Mean of a ratio or of a daily census over the whole run. */
  static double ratio(ReplicationResult result, String measure, String group) {
    int series = result.layout().find(measure, "", "", group);
    double numerator = 0;
    double denominator = 0;
    for (int period = 0; period < result.layout().periods().size(); period++) {
      numerator += result.numerators()[series][period];
      denominator +=
          result.layout().series().get(series).measure().kind() == Measure.Kind.CENSUS
              ? result.layout().periods().get(period).days()
              : result.denominators()[series][period];
    }
    return numerator / denominator;
  }
}
