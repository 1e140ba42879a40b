package headroom.reports.papers;

import headroom.model.result.Estimate;
import headroom.model.result.ExperimentResult;
import headroom.model.result.Layout;
import headroom.model.result.Measure;
import headroom.model.result.Measures;
import headroom.model.result.Period;
import headroom.model.result.Provenance;
import headroom.model.result.ReplicationResult;
import headroom.model.result.RunStatistics;
import headroom.model.result.Series;
import headroom.model.result.Uncertainty;
import headroom.model.scenario.Change;
import headroom.model.scenario.Evidence;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.UncertainParameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A made-up run of the size of a real one (four trusts, five sites, 36 months, 30 replications) to
 * look at papers with. Its figures follow no model; they only have the right shapes.
 */
final class SampleRun {
  static final int REPLICATIONS = 30;
  static final int MONTHS = 36;
  static final LocalDate START = LocalDate.of(2022, 4, 1);
  static final List<String> TRUSTS = List.of("RBK", "RL4", "RNA", "RXK");
  private static final List<String> SITES =
      List.of("city", "manor", "new-cross", "russells-hall", "sandwell");
  private static final List<String> FOLLOWED =
      List.of(
          "ed-within-4h",
          "elective-completed-vs-1920",
          "elective-value-vs-1920",
          "ga-occupancy-0800",
          "ga-occupancy-midnight",
          "nctr-remaining",
          "rtt-list",
          "rtt-over-104w-excluding-choice",
          "rtt-over-52w",
          "rtt-over-65w",
          "rtt-over-78w");

  static final Provenance PROVENANCE =
      new Provenance(
          "0.1.0",
          "scenarios/black-country-2022.yaml",
          "6edda676ff509bae5c7c835ceaeef792d4dec50047cce101548840f95d832c66",
          "scenario: black-country-2022\nbeds: {sites: {new-cross: {open: 620}}} # published\n",
          "./headroom run scenarios/black-country-2022.yaml --replications 30 --seed 1");

  static final RunStatistics STATISTICS =
      new RunStatistics(48.2, 93.1, 812_000_000L, 2, "OpenJDK 17.0.15", "Linux amd64");

  private SampleRun() {}

  static Scenario scenario(String name) {
    Map<String, Scenario.Trust> trusts = new LinkedHashMap<>();
    trusts.put("RL4", new Scenario.Trust("The Royal Wolverhampton NHS Trust"));
    trusts.put("RXK", new Scenario.Trust("Sandwell and West Birmingham Hospitals NHS Trust"));
    trusts.put("RBK", new Scenario.Trust("Walsall Healthcare NHS Trust"));
    trusts.put("RNA", new Scenario.Trust("The Dudley Group NHS Foundation Trust"));
    Map<String, Scenario.Site> sites = new LinkedHashMap<>();
    sites.put("new-cross", new Scenario.Site("New Cross, Wolverhampton", "RL4"));
    sites.put("city", new Scenario.Site("City Hospital, Birmingham", "RXK"));
    sites.put("sandwell", new Scenario.Site("Sandwell General", "RXK"));
    sites.put("manor", new Scenario.Site("Manor, Walsall", "RBK"));
    sites.put("russells-hall", new Scenario.Site("Russells Hall, Dudley", "RNA"));
    List<Change> changes =
        List.of(
            new Change(
                "Virtual wards to 45 per 100,000",
                "Director of community services",
                "The guidance asks for 40 to 50 places per 100,000 by December 2023.",
                List.of("virtual-ward.sites.new-cross.places = {2023-12-01: 170}")));
    return TinyRun.record(
        Scenario.class,
        Map.of(
            "scenario", name,
            "about",
                "Beds, emergency departments, virtual wards and elective care of the Black"
                    + " Country, with 45 virtual-ward places per 100,000 from December 2023.",
            "period", new Scenario.Period(START, START.plusMonths(MONTHS).minusDays(1)),
            "trusts", trusts,
            "sites", sites,
            "changes", changes));
  }

  static List<UncertainParameter> parameters() {
    Evidence assumed =
        new Evidence(Evidence.Kind.ASSUMPTION, "no published split; first fit to bed numbers");
    return List.of(
        new UncertainParameter(
            "beds.sites.new-cross.pools.medicine.share", 0.6, 0.42, 0.78, "share", assumed),
        new UncertainParameter(
            "beds.discharge.pathways.1.delay",
            172800,
            129600,
            259200,
            "seconds",
            new Evidence(Evidence.Kind.DERIVED, "from weekly discharge delays [P18]")),
        new UncertainParameter(
            "virtual-ward.substitution",
            0.5,
            0.3,
            0.7,
            "share",
            new Evidence(Evidence.Kind.ASSUMPTION, "published studies disagree")),
        new UncertainParameter(
            "emergency.growth",
            0.02,
            0,
            0.035,
            "per year",
            new Evidence(Evidence.Kind.PUBLISHED, "NHS England monthly statistics")),
        new UncertainParameter(
            "theatre.turnaround",
            900,
            720,
            1080,
            "seconds",
            new Evidence(Evidence.Kind.NOT_STATED, "")));
  }

  static Layout layout() {
    List<Series> series = new ArrayList<>();
    for (String id : FOLLOWED) {
      List<String> places = new ArrayList<>(List.of(""));
      places.addAll(TRUSTS);
      if (!id.startsWith("rtt") && !id.startsWith("elective")) {
        places.addAll(SITES);
      }
      places.forEach(place -> series.add(new Series(Measures.get(id), place, "", "")));
    }
    series.addAll(SampleElective.series());
    List<Period> periods = new ArrayList<>();
    for (int m = 0; m < MONTHS; m++) {
      LocalDate first = START.plusMonths(m);
      periods.add(Period.of(first, first.plusMonths(1).minusDays(1)));
    }
    return new Layout(series.stream().sorted().toList(), periods);
  }

  /** Level, yearly swing, drift over the run, spread between replications. */
  private static double shape(String id, int month, double luck) {
    double season = Math.cos((month - 9) * Math.PI / 6);
    double gone = month / 36.0;
    return switch (id) {
      case "ga-occupancy-0800" ->
          Math.min(0.995, 0.944 + 0.013 * season - 0.012 * gone + 0.012 * luck * (0.4 + gone));
      case "ga-occupancy-midnight" -> 0.925 + 0.013 * season + 0.01 * luck;
      case "ed-within-4h" -> 0.775 - 0.03 * season - 0.02 * gone + 0.015 * luck;
      case "elective-completed-vs-1920" -> 0.97 + 0.12 * gone - 0.02 * season + 0.025 * luck;
      case "elective-value-vs-1920" -> 0.94 + 0.2 * gone - 0.02 * season + 0.03 * luck;
      case "nctr-remaining" -> 560 + 30 * season + 25 * luck;
      case "rtt-list" -> 167_000 + 43_000 * gone + 5_000 * luck * gone;
      case "rtt-over-52w" -> Math.max(0, 5_100 + 3_000 * gone + 900 * luck * gone);
      case "rtt-over-65w" -> Math.max(0, 1_900 - 900 * gone + 400 * luck * gone);
      case "rtt-over-78w" -> Math.max(0, 640 - 900 * gone + 120 * luck * gone);
      default -> Math.max(0, 260 - 90 * month + 20 * luck);
    };
  }

  static ReplicationResult replication(Layout layout, Uncertainty uncertainty, int number) {
    double spread = uncertainty == Uncertainty.BOTH ? 1 : 0.4;
    int series = layout.series().size();
    double[][] numerators = new double[series][MONTHS];
    double[][] denominators = new double[series][MONTHS];
    for (int s = 0; s < series; s++) {
      Series what = layout.series().get(s);
      Random random = new Random(31L * number + what.site().hashCode());
      double luck = random.nextGaussian() * spread;
      double share = what.site().isEmpty() ? 1 : 0.25;
      for (int p = 0; p < MONTHS; p++) {
        double here = luck + 0.3 * random.nextGaussian();
        double value =
            SampleElective.holds(what)
                ? SampleElective.value(what, here)
                : shape(what.measure().id(), p, here);
        switch (what.measure().kind()) {
          case RATIO -> {
            denominators[s][p] = 1000 * share;
            numerators[s][p] = value * 1000 * share;
          }
          case CENSUS -> numerators[s][p] = value * share * layout.periods().get(p).days();
          default -> numerators[s][p] = Math.rint(value * share);
        }
      }
    }
    return new ReplicationResult(
        uncertainty,
        number,
        layout,
        numerators,
        denominators,
        new String[] {"arrival", "bed-free"},
        new long[] {2_900_000, 1_100_000},
        new String[0]);
  }

  static ExperimentResult result(String name) {
    Layout layout = layout();
    List<ReplicationResult> main = new ArrayList<>();
    List<ReplicationResult> chance = new ArrayList<>();
    for (int r = 1; r <= REPLICATIONS; r++) {
      main.add(replication(layout, Uncertainty.BOTH, r));
      chance.add(replication(layout, Uncertainty.CHANCE, r));
    }
    List<Period> years = new ArrayList<>();
    for (int y = 0; y < 3; y++) {
      years.add(Period.of(START.plusYears(y), START.plusYears(y + 1).minusDays(1)));
    }
    int series = layout.series().size();
    Estimate[][] estimates = new Estimate[series][MONTHS];
    Estimate[][] yearly = new Estimate[series][years.size()];
    for (int s = 0; s < series; s++) {
      for (int p = 0; p < MONTHS; p++) {
        estimates[s][p] = estimate(values(main, s, p, p));
      }
      boolean stock = layout.series().get(s).measure().kind() == Measure.Kind.STOCK;
      for (int y = 0; y < years.size(); y++) {
        int last = y * 12 + 11;
        yearly[s][y] = estimate(values(main, s, stock ? last : y * 12, last));
      }
    }
    return new ExperimentResult(
        name,
        "915d1422bd2389213b2230d547829edea66eabd537ea251d67120873940c467d",
        "5de854b511e828c304bfa9dac593cab2b3ae0c6a88e629faa75428cb3f4cb8bc",
        1,
        Uncertainty.BOTH,
        layout,
        main,
        chance,
        estimates,
        years,
        yearly,
        SampleFindings.verdicts(layout, main),
        SampleFindings.sensitivities(),
        SampleFindings.bottlenecks(layout));
  }

  static double[] values(List<ReplicationResult> all, int series, int from, int to) {
    return all.stream()
        .mapToDouble(
            r -> {
              double sum = 0;
              for (int p = from; p <= to; p++) {
                sum += r.value(series, p);
              }
              return sum / (to - from + 1);
            })
        .toArray();
  }

  static Estimate estimate(double[] values) {
    double[] v = values.clone();
    Arrays.sort(v);
    double mean = Arrays.stream(v).average().orElse(Double.NaN);
    double sd =
        Math.sqrt(Arrays.stream(v).map(x -> (x - mean) * (x - mean)).sum() / (v.length - 1));
    double half = 2.045 * sd / Math.sqrt(v.length);
    return new Estimate(
        mean,
        mean - half,
        mean + half,
        v[1],
        v[7],
        v[v.length / 2],
        v[22],
        v[v.length - 2],
        v.length);
  }
}
