package headroom.scenarios.checks;

import headroom.model.scenario.Beds;
import headroom.model.scenario.Theatre;
import headroom.model.scenario.Theatre.Day;
import headroom.model.scenario.WaitingList;
import headroom.scenarios.text.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What must hold in theatres: procedures for whoever comes, suites that can do what they say. */
final class TheatreChecks {
  private static final List<String> WEEK = Theatre.Suite.week();
  private static final int DAYS_A_WEEK = 7;

  private final Checking scenario;
  private final Theatre theatre;

  private TheatreChecks(Checking scenario, Theatre theatre) {
    this.scenario = scenario;
    this.theatre = theatre;
  }

  static void check(Checking scenario, Theatre theatre, Optional<WaitingList> list) {
    if (!scenario.has("waiting-list")) {
      String expected = "`waiting-list` too, because theatre cases come from the list";
      scenario.wrong("theatre", "`theatre` without `waiting-list`", expected);
      return;
    }
    TheatreChecks checks = new TheatreChecks(scenario, theatre);
    if (theatre.session() == 0) {
      scenario.wrong("theatre.session", "0", "a length above 0");
    }
    if (theatre.lookAhead().isPresent() && theatre.lookAhead().get() < theatre.notice()) {
      String expected = "at least `notice`, up to which sessions are filled";
      scenario.wrong("theatre.look-ahead", "less than `notice`", expected);
    }
    list.ifPresent(checks::procedures);
    theatre.suites().forEach((id, suite) -> checks.suite("theatre.suites." + id, suite, list));
  }

  private void procedures(WaitingList list) {
    for (Map.Entry<String, WaitingList.SpecialtyGroup> entry : list.specialties().entrySet()) {
      List<Theatre.Procedure> its =
          theatre.procedures().values().stream()
              .filter(procedure -> procedure.specialty().equals(entry.getKey()))
              .toList();
      if (entry.getValue().toTheatre() > 0 && its.isEmpty()) {
        String found = "no procedure of " + entry.getKey();
        String expected = "at least one, because its to-theatre is above 0";
        scenario.wrong("theatre.procedures", found, expected);
      } else if (!its.isEmpty() && its.stream().allMatch(procedure -> procedure.share() == 0)) {
        String found = "only zero shares among procedures of " + entry.getKey();
        scenario.wrong("theatre.procedures", found, "at least one above 0");
      }
    }
  }

  private void suite(String path, Theatre.Suite suite, Optional<WaitingList> list) {
    if (suite.trusts().length == 0) {
      scenario.wrong(path + ".trusts", "nothing", "at least one trust");
    }
    if (capacity(path, suite)) {
      if (suite.timetable().isEmpty()) {
        scenario.notAllZero(path + ".by-specialty", suite.bySpecialty().values());
        days(path, suite);
      } else {
        list.ifPresent(its -> timetable(path, suite, its.specialties().keySet()));
      }
    }
    if (suite.independent() && !suite.pool().isEmpty()) {
      String expected = "no pool, because an independent provider has beds of its own";
      scenario.wrong(path + ".pool", suite.pool(), expected);
    }
    Optional<Beds> beds = scenario.part("beds", Beds.class);
    if (!suite.pool().isEmpty() && beds.isPresent()) {
      pool(path, suite, beds.get());
    }
  }

  /** Sessions, a written timetable, or cases: the last of an independent provider only. */
  private boolean capacity(String path, Theatre.Suite suite) {
    boolean written = !suite.timetable().isEmpty();
    if (suite.cases().isPresent()) {
      if (!suite.independent()) {
        String expected = "sessions, unless it is `independent: yes`";
        scenario.wrong(path + ".cases", "cases", expected);
        return false;
      }
      if (written || suite.sessions().isPresent()) {
        scenario.wrong(path, "both cases and sessions", "one of the two");
        return false;
      }
      return true;
    }
    if (!written && suite.sessions().isEmpty()) {
      String expected = "`sessions`, a `timetable`, or `cases` of an independent provider";
      scenario.wrong(path, "none of them", expected);
      return false;
    }
    if (written && !suite.bySpecialty().isEmpty()) {
      String expected = "nothing, because the timetable says whose lists they are";
      scenario.wrong(path + ".by-specialty", "shares", expected);
      return false;
    }
    return true;
  }

  private void days(String path, Theatre.Suite suite) {
    if (suite.days().length == 0) {
      scenario.wrong(path + ".days", "nothing", "at least one weekday");
    }
    for (String day : suite.days()) {
      weekday(path + ".days", day);
    }
    if (Arrays.stream(suite.days()).distinct().count() < suite.days().length) {
      scenario.wrong(path + ".days", "a weekday twice", "each once");
    }
    if (suite.theatres() > 0 && suite.sessions().isPresent()) {
      int days = suite.everyDay() ? DAYS_A_WEEK : suite.days().length;
      double most = suite.sessions().get().before();
      for (double value : suite.sessions().get().values()) {
        most = Math.max(most, value);
      }
      double hold = 2.0 * suite.theatres() * days;
      String of = "what " + suite.theatres() + " theatres hold in " + days + " days a week";
      scenario.atMost(path + ".sessions", Math.ceil(most * DAYS_A_WEEK - 1e-9), hold, of);
    }
  }

  private void timetable(String path, Theatre.Suite suite, Set<String> specialties) {
    if (suite.timetabled() == 0) {
      scenario.wrong(path + ".timetable", "no list", "at least one");
    }
    suite
        .timetable()
        .forEach(
            (theatre, week) ->
                week.forEach(
                    (name, day) ->
                        day(path + ".timetable." + theatre + "." + name, name, day, specialties)));
  }

  private void day(String path, String name, Day day, Set<String> specialties) {
    weekday(path, name);
    lists(path + ".am", day.am(), specialties);
    lists(path + ".pm", day.pm(), specialties);
    lists(path + ".all-day", day.allDay(), specialties);
    boolean half = day.am().length > 0 || day.pm().length > 0;
    if (half && day.allDay().length > 0) {
      scenario.wrong(path, "an all-day list beside half a day's", "one or the other");
    }
  }

  private void weekday(String path, String name) {
    if (!WEEK.contains(name)) {
      String maybe = Nearest.to(name, WEEK).map(near -> "you meant " + near + ".").orElse("");
      scenario.wrong(path, name, "one of " + Checking.names(WEEK), maybe);
    }
  }

  private void lists(String path, String[] lists, Set<String> specialties) {
    if (lists.length > 1 && lists.length != 4) {
      String expected = "one specialty, or four for the weeks of a cycle";
      scenario.wrong(path, lists.length + " specialties", expected);
    }
    for (String list : lists) {
      if (!list.equals(Day.CLOSED) && !specialties.contains(list)) {
        String maybe =
            Nearest.to(list, specialties).map(near -> "you meant " + near + ".").orElse("");
        String expected = "a key of waiting-list.specialties, or " + Day.CLOSED;
        scenario.wrong(path, list, expected, maybe);
      }
    }
  }

  private void pool(String path, Theatre.Suite suite, Beds beds) {
    Beds.SiteBeds site = beds.sites().get(suite.site());
    Set<String> pools = site == null ? Set.of() : site.pools().keySet();
    if (!pools.contains(suite.pool())) {
      String maybe =
          Nearest.to(suite.pool(), pools).map(near -> "you meant " + near + ".").orElse("");
      String expected = "a pool of the site " + suite.site() + ": " + Checking.names(pools);
      scenario.wrong(path + ".pool", suite.pool(), expected, maybe);
    }
  }
}
