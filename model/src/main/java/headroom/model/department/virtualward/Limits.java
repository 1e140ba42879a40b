package headroom.model.department.virtualward;

import headroom.model.scenario.Steps;
import headroom.model.scenario.VirtualWard;
import headroom.model.scenario.VisitingSurface;
import headroom.model.time.EnglishCalendar;

/**
 * How many patients one site's virtual ward can hold on a day: as many as places, staffed caseload
 * and rounds allow, worked out once for each day.
 */
final class Limits {
  /** Which of them is the least. */
  static final int PLACES = 0;

  static final int STAFF = 1;
  static final int ROUTES = 2;

  private static final int MOST = 1 << 20;
  private static final double SMOOTHING = 1.0 / 7;

  private final VirtualWard.Places here;
  private final VirtualWard scenario;
  private final int site;
  private final EnglishCalendar calendar;
  private final Staff staff;
  private int workedOut = -1;
  private int places;
  private int limit;
  private int least;
  private double calledAway;

  Limits(
      VirtualWard scenario,
      VirtualWard.Places here,
      int site,
      EnglishCalendar calendar,
      Staff staff) {
    this.scenario = scenario;
    this.here = here;
    this.site = site;
    this.calendar = calendar;
    this.staff = staff;
  }

  /** Patients who can be held on a day. */
  int on(int day) {
    workOut(day);
    return limit;
  }

  /** Which limit is the least on a day; places when two are equal. */
  int least(int day) {
    workOut(day);
    return least;
  }

  int places(int day) {
    workOut(day);
    return places;
  }

  /** Clinicians on shift on a day, or 0 when the scenario does not say. */
  double clinicians(int day) {
    return here.clinicians().isEmpty() ? 0 : on(here.clinicians().get(), day);
  }

  private double on(Steps steps, int day) {
    return steps.on(calendar.date(day)) * staff.present(day);
  }

  private void workOut(int day) {
    if (day == workedOut) {
      return;
    }
    workedOut = day;
    places = (int) Math.round(here.places().on(calendar.date(day)));
    limit = places;
    least = PLACES;
    if (scenario.caseload().isPresent() && here.clinicians().isPresent()) {
      // A hundredth is what rounding of shares of clinicians may lose.
      lower((int) Math.floor(clinicians(day) * scenario.caseload().get() + 0.01), STAFF);
    }
    if (scenario.visits().isPresent() && here.rounds().isPresent()) {
      lower(servable(Math.max(0, onRounds(day) - calledAway)), ROUTES);
    }
  }

  private void lower(int to, int which) {
    if (to < limit) {
      limit = to;
      least = which;
    }
  }

  private double onRounds(int day) {
    return here.rounds().isEmpty() ? 0 : on(here.rounds().get().clinicians(), day);
  }

  /** Most patients whose expected visits are served but for the share that may be missed. */
  private int servable(double clinicians) {
    double perPatient = scenario.visits().get().perPatientDay();
    if (perPatient == 0) {
      return MOST;
    }
    int low = 0;
    int high = MOST;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      double due = middle * perPatient;
      boolean enough =
          due - served(due, clinicians) <= scenario.visits().get().unservedAtMost() * due + 1e-9;
      low = enough ? middle : low;
      high = enough ? high : middle - 1;
    }
    return low;
  }

  private double served(double due, double clinicians) {
    VirtualWard.Rounds rounds = here.rounds().get();
    VisitingSurface surface = scenario.visits().get().surface();
    return surface.visitsServed(due, clinicians, rounds.area(), rounds.bases(), rounds.skilled());
  }

  /** At the end of a day of visiting: the visits made of those due. */
  double settle(int day, double due) {
    if (here.rounds().isEmpty()) {
      return due;
    }
    double away = staff.onUrgentCalls(site, day);
    calledAway += SMOOTHING * (away - calledAway);
    return served(due, Math.max(0, onRounds(day) - away));
  }
}
