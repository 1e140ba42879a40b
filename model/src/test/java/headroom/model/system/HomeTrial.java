package headroom.model.system;

import headroom.model.result.ReplicationResult;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.Beds;
import headroom.model.scenario.Community;
import headroom.model.scenario.Distribution;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.Steps;
import headroom.model.scenario.VirtualWard;
import headroom.model.scenario.VisitingSurface;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** A virtual ward and a community team on their own, or with beds behind them. */
final class HomeTrial {
  static final double DAY = 86_400;

  double places = 10;
  double referrals = 8;
  Distribution stay = new Distribution.Exponential(DAY);
  double substitution = 1;
  double escalation = 0;
  double homeSuitable = 1;
  OptionalDouble caseload = OptionalDouble.empty();
  double clinicians = 1;

  /** Share of visits served whatever their number; no visits when empty. */
  OptionalDouble served = OptionalDouble.empty();

  double unservedAtMost = 1;
  OptionalDouble urgent = OptionalDouble.empty();
  double later = 0;
  double crews = 1;
  double contact = 3600;
  double area = 1e-6;
  double wouldBeAdmitted = 0;
  Optional<double[]> byHour = Optional.empty();
  boolean beds = false;
  int days = 364;
  int runIn = 0;
  boolean virtualWard = true;

  Scenario scenario() {
    LocalDate start = LocalDate.of(2022, 4, 4);
    return new Scenario(
        "home",
        "",
        new Scenario.Period(start, start.plusDays(days - 1)),
        runIn * 86_400L,
        new Scenario.Reporting(Scenario.PeriodLength.DAY),
        Optional.of(new Scenario.Population(200_000, 160_000)),
        Map.of(),
        Map.of("site", new Scenario.Site("Site", "")),
        Map.of(),
        Optional.empty(),
        beds ? Optional.of(unlimitedBeds()) : Optional.empty(),
        Optional.empty(),
        virtualWard ? Optional.of(ward()) : Optional.empty(),
        urgent.isPresent() ? Optional.of(community()) : Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  private VirtualWard ward() {
    VirtualWard.Places here =
        new VirtualWard.Places(
            Steps.constant(places),
            caseload.isPresent() ? Optional.of(Steps.constant(clinicians)) : Optional.empty(),
            served.isPresent()
                ? Optional.of(new VirtualWard.Rounds(Steps.constant(4), 0.5, 100, 1))
                : Optional.empty(),
            Steps.constant(referrals));
    Optional<VirtualWard.HomeVisits> visits =
        served.isPresent()
            ? Optional.of(
                new VirtualWard.HomeVisits(
                    0.8, 0.25, surface(served.getAsDouble()), unservedAtMost, 2, 2))
            : Optional.empty();
    return new VirtualWard(
        stay,
        substitution,
        VirtualWard.Episodes.EVERY_EPISODE,
        0,
        3 * DAY,
        VirtualWard.Offers.DAILY,
        0,
        365 * DAY,
        homeSuitable,
        escalation,
        caseload.isPresent() ? Optional.of(caseload.getAsDouble()) : Optional.empty(),
        visits,
        Map.of("site", here));
  }

  /** Four clinicians serve the share at light load and at most ten visits each. */
  private static VisitingSurface surface(double share) {
    return VisitingSurface.of(
        new double[][] {{0.001, 4, 100, 1, 0.5, share}, {10, 4, 100, 1, 0.5, share}});
  }

  private Community community() {
    return new Community(
        byHour,
        0,
        8 * 3600,
        20 * 3600,
        new Distribution.Deterministic(contact),
        25,
        wouldBeAdmitted,
        Map.of(
            "site",
            new Community.Team(
                Steps.constant(urgent.getAsDouble()),
                Steps.constant(later),
                Steps.constant(crews),
                area)));
  }

  private static Beds unlimitedBeds() {
    Beds.Pool pool =
        new Beds.Pool(
            Optional.empty(),
            Optional.of(Steps.constant(1e6)),
            new String[0],
            false,
            Beds.WhenFull.WAIT,
            Optional.empty());
    return new Beds(
        Map.of("any", new Beds.Specialty(1, 1, "ward", "")),
        Optional.of(new Distribution.Deterministic(4 * DAY)),
        Optional.empty(),
        Optional.empty(),
        new Distribution.Deterministic(0),
        0,
        1,
        Optional.empty(),
        0,
        Map.of(
            "site",
            new Beds.SiteBeds(
                Optional.empty(),
                Steps.constant(0),
                Optional.empty(),
                Optional.empty(),
                Map.of("ward", pool),
                Map.of())),
        Optional.empty(),
        Optional.empty());
  }

  ReplicationResult replicate(int replication) {
    return CareSystem.replicate(scenario(), 1, Uncertainty.CHANCE, replication);
  }

  /** Numerators by day of the whole system. */
  static double[] daily(ReplicationResult result, String measure, String group) {
    return result.numerators()[result.layout().find(measure, "", "", group)];
  }

  static double total(ReplicationResult result, String measure, String group) {
    double sum = 0;
    for (double day : daily(result, measure, group)) {
      sum += day;
    }
    return sum;
  }
}
