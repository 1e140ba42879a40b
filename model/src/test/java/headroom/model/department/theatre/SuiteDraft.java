package headroom.model.department.theatre;

import headroom.model.scenario.Steps;
import headroom.model.scenario.Theatre;
import java.util.Map;
import java.util.Optional;

/** A suite of the one site, in the making. */
final class SuiteDraft {
  private String[] trusts = {TheatreTrial.T};
  private Optional<Steps> sessions = Optional.empty();
  private Map<String, Double> split = Map.of(TheatreTrial.S, 1.0);
  private String pool = "ward";
  private String[] days = {"monday", "tuesday", "wednesday", "thursday", "friday"};
  private double allDay;
  private Map<String, Map<String, Theatre.Day>> timetable = Map.of();
  private boolean independent;
  private Optional<Steps> cases = Optional.empty();
  private Optional<Long> onlyOver = Optional.empty();

  SuiteDraft sessions(double perWeek) {
    sessions = Optional.of(Steps.constant(perWeek / 7));
    return this;
  }

  SuiteDraft sessions(Steps perDay) {
    sessions = Optional.of(perDay);
    return this;
  }

  SuiteDraft split(Map<String, Double> shares) {
    split = shares;
    return this;
  }

  SuiteDraft on(String... weekdays) {
    days = weekdays;
    return this;
  }

  SuiteDraft allDay(double share) {
    allDay = share;
    return this;
  }

  SuiteDraft timetable(Map<String, Map<String, Theatre.Day>> written) {
    timetable = written;
    split = Map.of();
    return this;
  }

  SuiteDraft independent() {
    independent = true;
    pool = "";
    return this;
  }

  SuiteDraft cases(double perWeek) {
    cases = Optional.of(Steps.constant(perWeek / 7));
    sessions = Optional.empty();
    return this;
  }

  SuiteDraft onlyOver(int howManyDays) {
    onlyOver = Optional.of(howManyDays * 86_400L);
    return this;
  }

  Theatre.Suite build() {
    return new Theatre.Suite(
        "site",
        trusts,
        sessions,
        split,
        pool,
        false,
        days,
        0,
        allDay,
        timetable,
        independent,
        cases,
        onlyOver,
        Optional.empty(),
        Optional.empty());
  }
}
