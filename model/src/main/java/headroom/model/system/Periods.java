package headroom.model.system;

import headroom.model.result.Period;
import headroom.model.scenario.Scenario;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Cuts a scenario's time into reporting periods. */
public final class Periods {
  private Periods() {}

  /** The periods of a scenario; the first and last may be cut short by its start and end. */
  public static List<Period> of(Scenario scenario) {
    List<Period> periods = new ArrayList<>();
    LocalDate end = scenario.period().end();
    LocalDate day = scenario.period().start();
    while (!day.isAfter(end)) {
      LocalDate last =
          switch (scenario.reporting().period()) {
            case MONTH -> day.withDayOfMonth(day.lengthOfMonth());
            case WEEK -> day.plusDays(6);
            case DAY -> day;
          };
      last = last.isAfter(end) ? end : last;
      periods.add(Period.of(day, last));
      day = last.plusDays(1);
    }
    return periods;
  }
}
