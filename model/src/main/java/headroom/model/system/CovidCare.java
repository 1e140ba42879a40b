package headroom.model.system;

import headroom.model.department.beds.Expectations;
import headroom.model.department.beds.InfectionRisk;
import headroom.model.department.beds.Wards;
import headroom.model.department.covid.CovidCourse;
import headroom.model.engine.ArrivalStream;
import headroom.model.engine.Draws;
import headroom.model.engine.Sampler;
import headroom.model.flow.Ledger;
import headroom.model.flow.Purpose;
import headroom.model.flow.Sampling;
import headroom.model.flow.Sources;
import headroom.model.scenario.Covid;
import headroom.model.scenario.Distribution;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings COVID's course to the beds and to the staff. */
final class CovidCare implements InfectionRisk {
  private final Covid scenario;
  private final Ledger ledger;
  private final int absenceHandle;
  private CovidCourse course;

  CovidCare(Covid scenario, Ledger ledger) {
    this.scenario = scenario;
    this.ledger = ledger;
    absenceHandle = ledger.count("staff-absence", "");
  }

  /**
   * Works out the course once the beds are known, and adds the streams of patients admitted for
   * COVID.
   *
   * @param siteIds ids of the sites by index
   * @param trusts the trust of each site
   * @param otherAdmissions other overnight admissions expected, by site and day
   * @param otherStays how long they need, with relative numbers
   */
  void begin(
      Wards wards,
      List<String> siteIds,
      List<String> trusts,
      Timetable timetable,
      double[][] otherAdmissions,
      Map<Optional<Distribution>, Double> otherStays,
      Draws draws,
      Sources numbering) {
    int days = timetable.calendar().days();
    Expectations expected = wards.expectations();
    double[] open = new double[days];
    for (int day = 0; day < days; day++) {
      open[day] = expected.openOn(day);
    }
    Sampler stay = Sampling.of(scenario.stay());
    course =
        new CovidCourse(
            scenario,
            timetable.calendar(),
            siteIds,
            trusts,
            open,
            expected.survival(stay, 0, numbering.number("covid/survival/for")),
            survivalOther(expected, otherStays, numbering.number("covid/survival/other")),
            otherAdmissions);
    for (int s = 0; s < siteIds.size(); s++) {
      int site = s;
      int source = numbering.number("covid/" + siteIds.get(s));
      ArrivalStream stream =
          new ArrivalStream(
              draws,
              Purpose.DIRECT_ARRIVAL,
              source,
              hour -> course.admissionsFor(site, hour),
              0,
              timetable.end());
      wards.frontDoor().addCovidStream(s, source, stream, stay);
    }
  }

  /** Share of other patients, if they have COVID, still in bed at each census after they came. */
  private double[] survivalOther(
      Expectations expected, Map<Optional<Distribution>, Double> stays, int source) {
    double all = stays.values().stream().mapToDouble(Double::doubleValue).sum();
    double[] still = new double[0];
    for (Map.Entry<Optional<Distribution>, Double> entry : stays.entrySet()) {
      Sampler need = entry.getKey().map(Sampling::of).orElse(null);
      double[] own = expected.survival(need, scenario.withExtraStay(), source);
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
  public double extraStay() {
    return scenario.withExtraStay();
  }

  @Override
  public int bay() {
    return scenario.bay();
  }

  double sessionsRun(int day) {
    return course.absence().sessionsRun(day);
  }

  void morningCensus(int day) {
    ledger.add(absenceHandle, course.absence().absent(day), 1);
  }
}
