package headroom.model.department.theatre;

import headroom.model.engine.Draws;
import headroom.model.flow.AnnualRates;
import headroom.model.flow.ElectiveRun;
import headroom.model.flow.Ledger;
import headroom.model.flow.Pathways;
import headroom.model.flow.Sources;
import headroom.model.result.Measure;
import headroom.model.result.Period;
import headroom.model.scenario.Distribution;
import headroom.model.scenario.ListRules;
import headroom.model.scenario.Scenario;
import headroom.model.scenario.Steps;
import headroom.model.scenario.Theatre;
import headroom.model.scenario.WaitingList;
import headroom.model.time.EnglishCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

/**
 * Theatres alone, with named patients: who is operated on when. The first day, day 0, is Monday 2
 * September 2024; a case takes two hours unless told otherwise.
 */
final class TheatreTrial {
  static final String T = "trust";
  static final String S = "surgery";
  static final String OTHER = "other";
  private static final LocalDate START = LocalDate.of(2024, 9, 2);

  int days = 120;
  List<LocalDate> bankHolidays = List.of();
  List<String> specialties = new ArrayList<>(List.of(S, OTHER));
  List<String> trusts = new ArrayList<>(List.of(T));
  Map<String, Theatre.Procedure> procedures = new LinkedHashMap<>();
  Map<String, Theatre.Suite> suites = new LinkedHashMap<>();
  double fill = 1;
  Theatre.Filling filling = Theatre.Filling.LIST_ORDER;
  double overrunCost = 1;
  Distribution lateStart = new Distribution.Deterministic(0);
  Distribution turnaround = new Distribution.Deterministic(0);
  int lookAhead = 14;
  double kept = 1;
  double shortNotice;
  Theatre.TieBreak tieBreak = Theatre.TieBreak.NONE;
  double planningError;
  double quota;
  Steps limit = Steps.constant(728 * 86_400.0);
  double patientCancels;
  double staffed = 1;
  double stoodDown;
  double shareRun = 1;
  double productivity = 1;
  Predicate<String> hasBed = patient -> true;
  IntConsumer morning = day -> {};

  final List<String> diary = new ArrayList<>();
  final Pathways pathways = new Pathways(List.of(T, "second"), List.of(S, OTHER), 64);
  private final Map<Integer, String> names = new HashMap<>();
  private final Map<String, Integer> rows = new LinkedHashMap<>();
  private final Ledger ledger = new Ledger(place -> place.equals("site") ? T : "");
  private Theatres theatres;
  private Ledger.Account account;
  private int today;

  /** Someone who begins to wait. */
  final class Patient {
    private final String name;
    private int list;
    private int priority = 4;
    private int clockStart = -70;
    private int due = -70;
    private int minutes = 120;
    private int number;
    private int deprivation;
    private int suspected;
    private boolean cancer;
    private int decided = -1;

    private Patient(String name) {
      this.name = name;
      number = rows.size();
    }

    Patient waited(int howLong) {
      clockStart = -howLong;
      due = -howLong;
      return this;
    }

    Patient priority(int which, int dueDay) {
      priority = which;
      due = dueDay;
      return this;
    }

    Patient minutes(int howMany) {
      minutes = howMany;
      return this;
    }

    Patient of(String trust, String specialty) {
      list =
          pathways.list(
              pathways.trusts().indexOf(trust), pathways.specialties().indexOf(specialty));
      return this;
    }

    Patient deprivation(int quintile) {
      deprivation = quintile;
      return this;
    }

    /** Cancer, decided on a day; referred for a suspicion of it or not. */
    Patient cancer(int onDay, boolean suspicion) {
      cancer = true;
      decided = onDay;
      suspected = suspicion ? Pathways.SUSPECTED_CANCER : Pathways.ROUTINE;
      return this;
    }

    Patient number(int which) {
      number = which;
      return this;
    }

    int comes() {
      int row = pathways.add(list, 1, number, clockStart);
      pathways.setPriority(row, priority);
      pathways.setDue(row, due);
      pathways.describe(row, deprivation, 0);
      pathways.setUrgency(row, suspected);
      pathways.enter(row, Pathways.THEATRE, decided);
      if (cancer) {
        pathways.findCancer(row);
      }
      names.put(row, name);
      rows.put(name, row);
      theatres.addForTheatre(row);
      pathways.plan(row, 0, false, minutes * 60);
      return row;
    }
  }

  Patient patient(String name) {
    if (theatres == null) {
      build();
    }
    return new Patient(name);
  }

  /** Several routine patients alike, in order: A1, A2 … */
  void routine(String name, int howMany, int waited, int minutes) {
    for (int i = 1; i <= howMany; i++) {
      patient(name + i).waited(waited).minutes(minutes).comes();
    }
  }

  /** A patient leaves the list. */
  void leaves(String name) {
    int row = rows.get(name);
    theatres.remove(row);
    pathways.release(row);
  }

  int row(String name) {
    return rows.get(name);
  }

  static SuiteDraft suite(double sessionsPerWeek) {
    return new SuiteDraft().sessions(sessionsPerWeek);
  }

  TheatreTrial with(String id, SuiteDraft suite) {
    suites.put(id, suite.build());
    return this;
  }

  private Scenario scenario() {
    Map<String, WaitingList.SpecialtyGroup> groups = new LinkedHashMap<>();
    for (String specialty : specialties) {
      groups.put(
          specialty,
          new WaitingList.SpecialtyGroup("", 1, Optional.empty(), Optional.empty(), 0, 1, 0));
      procedures.putIfAbsent(specialty, new Theatre.Procedure(specialty, 1, 7200, 0, 1));
    }
    WaitingList list =
        new WaitingList(
            groups,
            0,
            WaitingList.Spread.EVEN,
            0,
            new double[] {0, 0, 1},
            new Distribution.Deterministic(0),
            Optional.empty(),
            0,
            0,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Map.of(),
            0,
            new ListRules.Undecided(1, 0, 0),
            1,
            Map.of());
    Theatre theatre =
        new Theatre(
            240 * 60,
            fill,
            filling,
            overrunCost,
            lateStart,
            turnaround,
            30 * 60,
            Optional.of(lookAhead * 86_400L),
            14 * 86_400L,
            kept,
            shortNotice,
            tieBreak,
            0,
            planningError,
            1,
            quota,
            limit,
            patientCancels,
            patientCancels,
            staffed,
            stoodDown,
            procedures,
            suites,
            Map.of());
    return new Scenario(
        "trial",
        "",
        new Scenario.Period(START, START.plusDays(days - 1)),
        0,
        new Scenario.Reporting(Scenario.PeriodLength.WEEK),
        Optional.empty(),
        Map.of(),
        Map.of("site", new Scenario.Site("", T)),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(list),
        Optional.empty(),
        Optional.empty(),
        Optional.of(theatre),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        List.of(),
        bankHolidays);
  }

  private void build() {
    EnglishCalendar calendar = new EnglishCalendar(START, days, bankHolidays);
    ElectiveRun run =
        new ElectiveRun(
            scenario(),
            new AnnualRates(calendar, bankHolidays),
            new Draws(1, 1),
            new Sources(),
            pathways,
            ledger,
            -1500,
            0,
            days - 1,
            1);
    SessionStaffing staffing =
        new SessionStaffing() {
          @Override
          public double shareRun(int day) {
            return shareRun;
          }

          @Override
          public double productivity(int day) {
            return productivity;
          }
        };
    theatres =
        new Theatres(
            run,
            staffing,
            (suite, source, number, urgent) -> {
              String name = List.copyOf(rows.keySet()).get((int) number);
              if (hasBed.test(name)) {
                return ElectiveBeds.Answer.ADMITTED;
              }
              diary.add("day " + today + ": " + name + " sent home, no bed");
              return ElectiveBeds.Answer.NO_BED;
            },
            new Outcomes() {
              @Override
              public void treated(int row, int day) {
                diary.add("day " + day + ": " + names.get(row));
                pathways.release(row);
              }

              @Override
              public void choosesToWait(int row) {
                pathways.codeChoice(row);
              }
            });
  }

  TheatreTrial run() {
    if (theatres == null) {
      build();
    }
    theatres.open();
    for (today = 0; today < days; today++) {
      morning.accept(today);
      theatres.startOfDay(today);
      theatres.hold(today, 0);
      theatres.hold(today, 1);
    }
    ledger.closePeriod();
    account = ledger.drawUp(List.of(Period.of(START, START.plusDays(days - 1))));
    return this;
  }

  double value(String measure) {
    return value(measure, "");
  }

  double value(String measure, String group) {
    return value(measure, "", group);
  }

  double value(String measure, String specialty, String group) {
    int row = account.layout().find(measure, "", specialty, group);
    if (row < 0) {
      throw new AssertionError("no series " + measure + " " + specialty + " " + group);
    }
    double numerator = account.numerators()[row][0];
    boolean ratio = account.layout().series().get(row).measure().kind() == Measure.Kind.RATIO;
    return ratio ? numerator / account.denominators()[row][0] : numerator;
  }

  /** The days on which somebody was operated on, by name. */
  int dayOf(String name) {
    for (String line : diary) {
      if (line.endsWith(": " + name)) {
        return Integer.parseInt(line.substring(4, line.indexOf(':')));
      }
    }
    return -1;
  }
}
