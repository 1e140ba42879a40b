package headroom.model.system;

import headroom.model.scenario.Beds;
import headroom.model.scenario.Distribution;
import headroom.model.scenario.Emergency;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.Steps;
import headroom.model.scenario.VirtualWard;
import headroom.model.scenario.Workforce;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One emergency department before two pools of beds: the smallest whole hospital, for tests. */
final class SmallHospital {
  private double beds = 60;
  private double attendances = 60;
  private double clinicians = 5;
  private double cubicles = 14;
  private double places = 0;
  private double substitution = 0.7;
  private double delayFactor = 1;
  private double slots = -1;
  private Optional<Workforce> workforce = Optional.empty();
  private int days = 120;
  private String[] overflow = {"surgery"};
  private double streamed;
  private double sameDayPlaces;
  private int interrupting;
  private Optional<Emergency.Nhs111> nhs111 = Optional.empty();
  private Optional<Emergency.Divert> divert = Optional.empty();
  private boolean neighbour;

  SmallHospital beds(double number) {
    beds = number;
    return this;
  }

  SmallHospital attendances(double perDay) {
    attendances = perDay;
    return this;
  }

  SmallHospital clinicians(double number) {
    clinicians = number;
    return this;
  }

  SmallHospital cubicles(double number) {
    cubicles = number;
    return this;
  }

  SmallHospital virtualWard(double number, double replacing) {
    places = number;
    substitution = replacing;
    return this;
  }

  SmallHospital delays(double factor) {
    delayFactor = factor;
    return this;
  }

  SmallHospital workforce(Workforce staff) {
    workforce = Optional.of(staff);
    return this;
  }

  /** Patients of the second pathway wait for so many slots of two weeks, not for a delay. */
  SmallHospital slots(double number) {
    slots = number;
    return this;
  }

  SmallHospital days(int number) {
    days = number;
    return this;
  }

  SmallHospital withoutOverflow() {
    overflow = new String[0];
    return this;
  }

  /** An urgent treatment centre beside, to which walk-ins of acuity 3 are streamed. */
  SmallHospital streaming(double share) {
    streamed = share;
    return this;
  }

  SmallHospital sameDayCare(double numberOfPlaces) {
    sameDayPlaces = numberOfPlaces;
    return this;
  }

  SmallHospital interruptions() {
    interrupting = 1;
    return this;
  }

  SmallHospital booking(double share, double noShow) {
    nhs111 = Optional.of(new Emergency.Nhs111(0.4, share, 900, 1, 4 * 3600, 600, noShow));
    return this;
  }

  /** A second department with room to spare, to which ambulances may be diverted. */
  SmallHospital neighbour(boolean diverting) {
    neighbour = true;
    divert = diverting ? Optional.of(new Emergency.Divert(1800, 0, 1, 0.8, 600)) : Optional.empty();
    return this;
  }

  Scenario scenario() {
    LocalDate start = LocalDate.of(2022, 4, 4);
    return new Scenario(
        "small hospital",
        "",
        new Scenario.Period(start, start.plusDays(days - 1)),
        28 * 86_400L,
        new Scenario.Reporting(Scenario.PeriodLength.MONTH),
        Optional.of(new Scenario.Population(100_000, 80_000)),
        Map.of("T", new Scenario.Trust("Trust")),
        Map.of("site", new Scenario.Site("Site", "T"), "other", new Scenario.Site("Other", "T")),
        Map.of(),
        Optional.of(emergency()),
        Optional.of(bedsOfTheSite()),
        Optional.empty(),
        places > 0 ? Optional.of(virtualWard()) : Optional.empty(),
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

  private Emergency emergency() {
    Distribution minutes30 = lognormal(30 * 60, 0.5);
    Emergency.Care care =
        new Emergency.Care(
            1,
            new double[] {0.1, 0.4, 0.5},
            Optional.empty(),
            2,
            new Distribution[] {lognormal(60 * 60, 0.5), minutes30, minutes30},
            Optional.of(new double[] {0.6, 0.6, 0.2}),
            Optional.of(lognormal(75 * 60, 0.6)),
            Optional.of(new double[] {3, 1, 0.2}),
            new Distribution.Deterministic(0),
            new Distribution.Deterministic(0),
            new Distribution.Deterministic(600),
            Optional.empty(),
            Optional.empty(),
            nhs111,
            Optional.empty(),
            Map.of(),
            interrupting,
            streamed > 0 ? Optional.of(new Emergency.Streaming(3, streamed)) : Optional.empty(),
            sameDayPlaces > 0 ? Optional.of(sameDay()) : Optional.empty());
    Map<String, Emergency.Department> departments = new LinkedHashMap<>();
    departments.put(
        "ed",
        department(
            "site",
            attendances,
            cubicles,
            clinicians,
            streamed > 0 ? "centre" : "",
            neighbour ? new String[] {"other"} : new String[0]));
    if (streamed > 0) {
      departments.put("centre", department("site", 0, 1, 3, "", new String[0]));
    }
    if (neighbour) {
      departments.put("other", department("other", attendances / 2, 40, 8, "", new String[0]));
    }
    return new Emergency(
        new Emergency.ArrivalPattern(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0),
        Map.of("major", care),
        departments,
        divert);
  }

  private static Emergency.SameDay sameDay() {
    Emergency.Hours hours = new Emergency.Hours(8 * 3600, 20 * 3600);
    return new Emergency.SameDay(0.8, hours, Optional.of(hours), lognormal(4 * 3600, 0.4));
  }

  private Emergency.Department department(
      String site,
      double perDay,
      double itsCubicles,
      double itsClinicians,
      String streamsTo,
      String[] divertTo) {
    return new Emergency.Department(
        site,
        "major",
        Steps.constant(perDay / 3),
        Steps.constant(perDay * 2 / 3),
        Optional.of(Steps.constant(itsCubicles)),
        Steps.constant(itsClinicians),
        0.3,
        0.1,
        0.6,
        streamsTo,
        Steps.constant(sameDayPlaces),
        divertTo);
  }

  private Beds bedsOfTheSite() {
    Map<String, Beds.Pool> pools = new LinkedHashMap<>();
    pools.put("medicine", pool(0.7, overflow));
    pools.put("surgery", pool(0.3, new String[] {}));
    Map<String, Beds.Specialty> specialties = new LinkedHashMap<>();
    specialties.put("medicine", new Beds.Specialty(0.75, 1, "medicine", ""));
    specialties.put("surgery", new Beds.Specialty(0.25, 0.8, "surgery", ""));
    Map<String, Beds.Pathway> pathways = new LinkedHashMap<>();
    pathways.put(
        "home",
        new Beds.Pathway(0.8, new Distribution.Exponential(8_640), factor(), Optional.empty()));
    pathways.put("care", slots < 0 ? careByDelay() : careBySlots());
    double[] byHour = new double[24];
    java.util.Arrays.fill(byHour, 10, 20, 1);
    Beds.Discharge discharge =
        new Beds.Discharge(
            12 * 3600,
            new double[] {0.6, 0.7, 0.7, 0.8, 0.9, 0.7, 0.4},
            byHour,
            pathways,
            Optional.empty(),
            Optional.empty(),
            20 * 3600,
            0,
            Optional.empty());
    Beds.SiteBeds site =
        new Beds.SiteBeds(
            Optional.of(Steps.constant(beds)),
            Steps.constant(0),
            Optional.empty(),
            Optional.empty(),
            pools,
            Map.of());
    return new Beds(
        specialties,
        Optional.of(lognormal(3.6 * 86_400, 1.1)),
        Optional.empty(),
        Optional.of(discharge),
        new Distribution.Deterministic(3600),
        4 * 3600,
        1.15,
        Optional.empty(),
        0,
        Map.of("site", site),
        Optional.empty(),
        Optional.empty());
  }

  private Beds.Pathway careByDelay() {
    return new Beds.Pathway(
        0.2, new Distribution.Exponential(5 * 86_400), factor(), Optional.empty());
  }

  private Beds.Pathway careBySlots() {
    return new Beds.Pathway(
        0.2,
        new Distribution.Exponential(86_400),
        factor(),
        Optional.of(
            new Beds.Slots(
                new Distribution.Exponential(14 * 86_400),
                Map.of("T", Steps.constant(slots)),
                Steps.constant(1),
                Optional.of(new Distribution.Exponential(30 * 86_400)),
                Map.of("T", 4.0))));
  }

  private Steps factor() {
    return Steps.constant(delayFactor);
  }

  private static Beds.Pool pool(double share, String[] overflow) {
    return new Beds.Pool(
        Optional.of(share),
        Optional.empty(),
        overflow,
        false,
        Beds.WhenFull.WAIT,
        Optional.empty());
  }

  private VirtualWard virtualWard() {
    return new VirtualWard(
        new Distribution.Gamma(2, 3.5 * 86_400),
        substitution,
        VirtualWard.Episodes.EVERY_EPISODE,
        0.2,
        2.9 * 86_400,
        VirtualWard.Offers.ONCE,
        0.05,
        14 * 86_400,
        1,
        0.1,
        Optional.empty(),
        Optional.empty(),
        Map.of(
            "site",
            new VirtualWard.Places(
                Steps.constant(places), Optional.empty(), Optional.empty(), Steps.constant(0))));
  }

  private static Distribution lognormal(double median, double sigma) {
    return new Distribution.Lognormal(StrictMath.log(median), sigma);
  }
}
