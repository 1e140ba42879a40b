package headroom.model.system;

import headroom.model.department.theatre.ElectiveBeds;
import headroom.model.engine.Draws;
import headroom.model.flow.Purpose;
import headroom.model.flow.Sources;
import headroom.model.time.EnglishCalendar;

/**
 * Elective admissions during the run-in, when the waiting list is still held as it was found: each
 * suite sends its base number of ordinary admissions, Poisson by working day.
 */
final class RunInElective {
  private final ElectiveCare elective;
  private final ElectiveBeds beds;
  private final EnglishCalendar calendar;
  private final Draws draws;
  private final int[] sources;

  RunInElective(
      ElectiveCare elective,
      ElectiveBeds beds,
      EnglishCalendar calendar,
      Draws draws,
      Sources numbering) {
    this.elective = elective;
    this.beds = beds;
    this.calendar = calendar;
    this.draws = draws;
    sources = new int[elective.suites().size()];
    for (int suite = 0; suite < sources.length; suite++) {
      sources[suite] = numbering.number("run-in-elective/" + elective.suites().get(suite));
    }
  }

  /** Admits the day's patients with the morning lists. */
  void sessions(int day, int half) {
    if (half == 1 || !calendar.isWorkingDay(day)) {
      return;
    }
    for (int suite = 0; suite < sources.length; suite++) {
      double expected = elective.baseOrdinaryAdmissionsPerWorkingDay(suite);
      double mark = 0;
      for (int candidate = 0; ; candidate++) {
        long number = ((long) day << 16) | candidate;
        mark -= StrictMath.log(draws.uniform(Purpose.RUN_IN_ELECTIVE, sources[suite], number, 0));
        if (mark > expected) {
          break;
        }
        beds.admit(suite, sources[suite], number, false);
      }
    }
  }
}
