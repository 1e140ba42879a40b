package headroom.model.system;

import headroom.model.scenario.Beds;
import headroom.model.scenario.Emergency;
import headroom.model.scenario.Scenario;

/** Patient flows that a scenario implies before anything is simulated. */
final class Flows {
  private Flows() {}

  /** Emergency overnight admissions a day at the scenario's start, over all sites. */
  static double overnightPerDay(Scenario scenario) {
    var start = scenario.period().start();
    double perDay = 0;
    if (scenario.emergency().isPresent()) {
      for (Emergency.Department department : scenario.emergency().get().departments().values()) {
        perDay +=
            department.overnight()
                * (department.ambulance().on(start) * department.ambulanceAdmitted()
                    + department.walkIn().on(start) * department.walkInAdmitted());
      }
    }
    if (scenario.beds().isPresent()) {
      for (Beds.SiteBeds site : scenario.beds().get().sites().values()) {
        for (Beds.Admissions admissions : site.admissions().values()) {
          perDay += admissions.kind() == Beds.Kind.OVERNIGHT ? admissions.rate().on(start) : 0;
        }
      }
    }
    return perDay;
  }
}
