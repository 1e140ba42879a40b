package headroom.model.system;

import headroom.model.flow.Rhythm;
import headroom.model.scenario.Beds;
import headroom.model.scenario.Distribution;
import headroom.model.scenario.Emergency;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.Steps;
import headroom.model.time.EnglishCalendar;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Patient flows that a scenario implies before anything is simulated. */
final class Flows {
  private Flows() {}

  /**
   * Emergency overnight admissions expected, by site and day, when the scenario has departments or
   * streams of its own; patients admitted for COVID are none of them.
   */
  static double[][] overnight(Scenario scenario, List<String> siteIds, Timetable timetable) {
    EnglishCalendar calendar = timetable.calendar();
    double[][] perDay = new double[siteIds.size()][calendar.days()];
    scenario.emergency().ifPresent(e -> addDepartments(e, siteIds, timetable, perDay));
    double growth = scenario.beds().map(Beds::growth).orElse(0.0);
    Rhythm even = Rhythm.even(growth, calendar, timetable.startDay());
    Rhythm emergency =
        scenario
            .emergency()
            .map(e -> new Rhythm(e.arrivals(), growth, calendar, timetable.startDay()))
            .orElse(even);
    for (int s = 0; s < perDay.length; s++) {
      for (Beds.Admissions stream : admissions(scenario, siteIds.get(s))) {
        boolean patterned = stream.pattern() == Beds.Pattern.EMERGENCY;
        add(patterned ? emergency : even, stream.rate(), 1, perDay[s]);
      }
    }
    return perDay;
  }

  /**
   * Stays of those patients, with admissions a day at the scenario's start; the emergency stay is
   * the empty one.
   */
  static Map<Optional<Distribution>, Double> overnightStays(
      Scenario scenario, List<String> siteIds, Timetable timetable) {
    LocalDate start = scenario.period().start();
    Map<Optional<Distribution>, Double> stays = new LinkedHashMap<>();
    double direct = 0;
    for (String site : siteIds) {
      for (Beds.Admissions stream : admissions(scenario, site)) {
        stays.merge(stream.stay(), stream.rate().on(start), Double::sum);
        direct += stream.rate().on(start);
      }
    }
    double all = 0;
    for (double[] perDay : overnight(scenario, siteIds, timetable)) {
      all += perDay[timetable.startDay()];
    }
    if (all > direct && scenario.beds().flatMap(Beds::emergencyStay).isPresent()) {
      stays.merge(Optional.empty(), all - direct, Double::sum);
    }
    return stays;
  }

  private static List<Beds.Admissions> admissions(Scenario scenario, String site) {
    return scenario.beds().map(beds -> beds.sites().get(site)).stream()
        .flatMap(beds -> beds.admissions().values().stream())
        .filter(stream -> stream.kind() == Beds.Kind.OVERNIGHT)
        .toList();
  }

  private static void addDepartments(
      Emergency emergency, List<String> siteIds, Timetable timetable, double[][] perDay) {
    Rhythm rhythm =
        new Rhythm(
            emergency.arrivals(),
            emergency.arrivals().growth(),
            timetable.calendar(),
            timetable.startDay());
    for (Emergency.Department department : emergency.departments().values()) {
      int s = siteIds.indexOf(department.site());
      if (s >= 0) {
        double overnight = department.overnight();
        double ambulance = overnight * department.ambulanceAdmitted();
        add(rhythm, department.ambulance(), ambulance, perDay[s]);
        add(rhythm, department.walkIn(), overnight * department.walkInAdmitted(), perDay[s]);
      }
    }
  }

  private static void add(Rhythm rhythm, Steps rate, double share, double[] perDay) {
    for (int hour = 0; share > 0 && hour < perDay.length * 24; hour++) {
      perDay[hour / 24] += rhythm.expected(rate, hour) * share;
    }
  }
}
