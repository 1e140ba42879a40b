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
import java.util.List;

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
   */
  void begin(
      Wards wards,
      List<String> siteIds,
      Timetable timetable,
      double otherAdmissionsPerDay,
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
            open,
            expected.survival(stay, 0, numbering.number("covid/survival/for")),
            expected.survival(
                null, scenario.withExtraStay(), numbering.number("covid/survival/other")),
            otherAdmissionsPerDay);
    double shares = 0;
    for (String id : siteIds) {
      shares += scenario.sites().getOrDefault(id, 0.0);
    }
    for (int s = 0; s < siteIds.size(); s++) {
      double share = scenario.sites().getOrDefault(siteIds.get(s), 0.0) / shares;
      if (share > 0) {
        int source = numbering.number("covid/" + siteIds.get(s));
        ArrivalStream stream =
            new ArrivalStream(
                draws,
                Purpose.DIRECT_ARRIVAL,
                source,
                hour -> course.admissionsFor(hour / 24) / 24 * share,
                0,
                timetable.end());
        wards.frontDoor().addCovidStream(s, source, stream, stay);
      }
    }
  }

  @Override
  public double chanceWith(int day) {
    return course.chanceWith(day);
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
    return course.sessionsRun(day);
  }

  void morningCensus(int day) {
    ledger.add(absenceHandle, course.absence(day), 1);
  }
}
