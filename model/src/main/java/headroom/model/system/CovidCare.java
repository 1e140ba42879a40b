package headroom.model.system;

import headroom.model.department.beds.Expectations;
import headroom.model.department.beds.InfectionRisk;
import headroom.model.department.beds.Wards;
import headroom.model.department.covid.CovidCourse;
import headroom.model.department.covid.Hospitals;
import headroom.model.department.emergency.Pace;
import headroom.model.department.workforce.Illness;
import headroom.model.engine.ArrivalStream;
import headroom.model.engine.Draws;
import headroom.model.engine.Sampler;
import headroom.model.flow.Ledger;
import headroom.model.flow.Purpose;
import headroom.model.flow.Sampling;
import headroom.model.flow.Sources;
import headroom.model.scenario.Covid;
import headroom.model.scenario.Distribution;
import headroom.model.scenario.Scenario;
import headroom.model.time.EnglishCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings COVID's course to the beds and to the staff. */
final class CovidCare implements InfectionRisk, Pace, Illness {
  /** An epidemic stretched further than this is not the one described. */
  private static final double FAR = 3;

  private final Covid scenario;
  private final Ledger ledger;
  private final int absenceHandle;
  private CovidCourse course;
  private EnglishCalendar calendar;
  private double people;
  private double[] productivity;

  /**
   * @param countsAbsence false when the workforce does
   */
  CovidCare(Covid scenario, Ledger ledger, boolean countsAbsence) {
    this.scenario = scenario;
    this.ledger = ledger;
    absenceHandle = countsAbsence ? ledger.count("staff-absence", "") : -1;
  }

  /**
   * Works out the course once the beds are known, and adds the streams of patients admitted for
   * COVID.
   *
   * @param siteIds ids of the sites by index
   */
  void begin(
      Wards wards,
      List<String> siteIds,
      Scenario whole,
      Timetable timetable,
      Draws draws,
      Sources numbering) {
    calendar = timetable.calendar();
    int days = calendar.days();
    Expectations expected = wards.expectations();
    double[] open = new double[days];
    productivity = new double[days];
    for (int day = 0; day < days; day++) {
      open[day] = expected.openOn(day);
      productivity[day] = scenario.ipcProductivity().on(calendar.date(day));
    }
    Sampler[] stays = stays();
    double[][] stillFor = new double[stays.length][];
    for (int band = 0; band < stays.length; band++) {
      String name = "covid/survival/for" + (band == 0 ? "" : "/" + band);
      stillFor[band] = expected.survival(stays[band], 0, numbering.number(name));
    }
    var needs = Flows.overnightStays(whole, siteIds, timetable);
    int others = numbering.number("covid/survival/other");
    people = whole.population().map(Scenario.Population::registered).orElse(0.0);
    course =
        new CovidCourse(
            scenario,
            new Hospitals(
                calendar,
                siteIds,
                siteIds.stream().map(id -> whole.sites().get(id).trust()).toList(),
                people,
                open,
                Flows.overnight(whole, siteIds, timetable),
                stillFor,
                survivalOther(expected, needs, scenario.withExtraStay(), others),
                survivalOther(expected, needs, 0, others)));
    List<String> bands = List.copyOf(scenario.ages().keySet());
    for (int s = 0; s < siteIds.size(); s++) {
      for (int band = 0; band < stays.length; band++) {
        String name = "covid/" + siteIds.get(s) + (bands.isEmpty() ? "" : "/" + bands.get(band));
        add(wards, s, band, numbering.number(name), stays[band], draws, timetable.end());
      }
    }
  }

  private void add(
      Wards wards, int site, int band, int source, Sampler stay, Draws draws, long end) {
    ArrivalStream stream =
        new ArrivalStream(
            draws,
            Purpose.DIRECT_ARRIVAL,
            source,
            hour -> course.admissionsFor(site, band, hour),
            0,
            end);
    wards.frontDoor().addCovidStream(site, source, stream, stay);
  }

  private Sampler[] stays() {
    return scenario.ages().isEmpty()
        ? new Sampler[] {Sampling.of(scenario.stay())}
        : scenario.ages().values().stream()
            .map(age -> Sampling.of(age.stay()))
            .toArray(Sampler[]::new);
  }

  /** What speaks against the course; empty when nothing does. */
  List<String> complaints() {
    List<String> complaints = new ArrayList<>();
    course
        .epidemics()
        .forEach(
            (name, wave) -> {
              boolean far = wave.scale() > FAR || wave.scale() < 1 / FAR;
              if (people > 0 && far) {
                double times = Math.round(wave.scale() * 100) / 100.0;
                complaints.add(
                    "the COVID wave "
                        + name
                        + " infects "
                        + times
                        + " times the people that its epidemic would");
              }
            });
    return complaints;
  }

  /** Share of other patients still in bed at each census after they came. */
  private double[] survivalOther(
      Expectations expected, Map<Optional<Distribution>, Double> stays, double extra, int source) {
    double all = stays.values().stream().mapToDouble(Double::doubleValue).sum();
    double[] still = new double[0];
    for (Map.Entry<Optional<Distribution>, Double> entry : stays.entrySet()) {
      Sampler need = entry.getKey().map(Sampling::of).orElse(null);
      double[] own = expected.survival(need, extra, source);
      still = still.length == 0 ? new double[own.length] : still;
      for (int census = 0; all > 0 && census < own.length; census++) {
        still[census] += own[census] * entry.getValue() / all;
      }
    }
    return still;
  }

  @Override
  public double chanceWith(int site, long now) {
    return course.chanceWith(site, now);
  }

  @Override
  public boolean infectsInHospital() {
    return scenario.hospitalOnsetShare() > 0;
  }

  @Override
  public long infectedAt(int site, long from, long until, double u) {
    return course.infectedAt(site, from, until, u);
  }

  @Override
  public double extraStay() {
    return scenario.withExtraStay();
  }

  @Override
  public int bay() {
    return scenario.bay();
  }

  @Override
  public double covidShare(int day) {
    return course.share(day);
  }

  @Override
  public double absent(int day) {
    return course.absence().absent(day);
  }

  double sessionsRun(int day) {
    return course.absence().sessionsRun(day);
  }

  @Override
  public double productivity(int day) {
    return productivity[Math.min(day, productivity.length - 1)];
  }

  /** Share of patients admitted for COVID who need critical care. */
  double criticalCareShare() {
    return scenario.criticalCareShare();
  }

  void morningCensus(int day) {
    if (absenceHandle >= 0) {
      ledger.add(absenceHandle, course.absence().absent(day), 1);
    }
  }
}
