package headroom.model.system;

import headroom.model.result.Period;
import headroom.model.scenario.Scenario;
import headroom.model.time.EnglishCalendar;
import java.util.List;

/**
 * The days of a run: the run-in, then the reporting periods.
 *
 * @param calendar days of the whole run
 * @param startDay first reported day
 * @param periods reporting periods in order
 */
record Timetable(EnglishCalendar calendar, int startDay, List<Period> periods) {
  static Timetable of(Scenario scenario) {
    int runIn = (int) (scenario.runIn() / EnglishCalendar.SECONDS_PER_DAY);
    var origin = scenario.period().start().minusDays(runIn);
    int days =
        (int) (scenario.period().end().toEpochDay() - scenario.period().start().toEpochDay())
            + 1
            + runIn;
    return new Timetable(
        new EnglishCalendar(origin, days, scenario.bankHolidays()), runIn, Periods.of(scenario));
  }

  /** The run's last second, excluded. */
  long end() {
    return calendar.startOf(calendar.days());
  }

  /** Index of the period that ends with a day, or -1. */
  int periodEnding(int day) {
    for (int i = 0; i < periods.size(); i++) {
      if (calendar.dayOf(periods.get(i).end()) == day) {
        return i;
      }
    }
    return -1;
  }
}
